import {
  AuthorizationType,
  LambdaIntegration,
  type MethodOptions,
  type RequestValidator,
} from 'aws-cdk-lib/aws-apigateway';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Api } from './api.ts';
import { type Build, createFunction, type FunctionSettings } from './function.ts';

/**
 * What operators change over HTTP: the API's methods that write, with a function of their own, so that the one that the
 * world reads from can't write. Whoever calls it needs `execute-api:Invoke`, whatever reading needs.
 */
export class Admin extends Construct {
  readonly lambda: Lambda;

  constructor(scope: Construct, settings: FunctionSettings, api: Api, build: Build) {
    super(scope, 'Admin');
    this.lambda = createFunction(this, 'admin', settings, build);
    addRoutes(api, this.lambda);
    acknowledge(this.lambda, {
      'Serverless-LambdaDLQ':
        'Invoked by API Gateway only, synchronously: the caller is told of a failure and asks again.',
    });
  }
}

function addRoutes({ gateway, proxy }: Api, lambda: Lambda): void {
  const options: MethodOptions = {
    authorizationType: AuthorizationType.IAM,
    requestValidator: gateway.node.findChild('Validator') as RequestValidator,
    requestParameters: { 'method.request.path.proxy': true },
  };
  const integration = new LambdaIntegration(lambda, { allowTestInvoke: false });
  for (const verb of ['POST', 'PATCH', 'DELETE']) acknowledge(proxy.addMethod(verb, integration, options), signed);
}

const signed = {
  'AwsSolutions-COG4': 'Operators are principals of the AWS account and sign with IAM; there is no user pool.',
};
