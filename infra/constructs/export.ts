import { LambdaIntegration, type RequestValidator, ResponseTransferMode } from 'aws-cdk-lib/aws-apigateway';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { acknowledge } from './acknowledge.ts';
import { type Api, accessReasons, addPreflight, authorisation } from './api.ts';
import { type Build, createFunction, type FunctionSettings } from './function.ts';

/**
 * Whole result sets, streamed through the gateway by a function of its own: one that streams can't answer otherwise, and
 * it may take minutes. A streamed answer may be larger than 10 MB, and the gateway doesn't compress it.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html
 */
export class Export extends Construct {
  readonly lambda: Lambda;

  constructor(scope: Construct, settings: FunctionSettings, api: Api, access: Config['access'], build: Build) {
    super(scope, 'Export');
    this.lambda = createFunction(this, 'export', settings, build);
    const integration = new LambdaIntegration(this.lambda, {
      allowTestInvoke: false,
      responseTransferMode: ResponseTransferMode.STREAM,
      timeout: Duration.seconds(settings.timeoutSeconds),
    });
    addRoutes(api, integration, access);
    acknowledge(this.lambda, {
      'Serverless-LambdaDLQ':
        'Invoked by API Gateway only, synchronously: the caller is told of a failure and asks again.',
    });
  }
}

function addRoutes({ gateway, lambda }: Api, integration: LambdaIntegration, access: Config['access']): void {
  const resource = gateway.root.addResource('export');
  const requestValidator = gateway.node.findChild('Validator') as RequestValidator;
  for (const verb of ['GET', 'HEAD']) {
    const method = resource.addMethod(verb, integration, { ...authorisation[access], requestValidator });
    acknowledge(method, accessReasons[access]);
  }
  addPreflight(resource, new LambdaIntegration(lambda, { allowTestInvoke: false }), { requestValidator });
}
