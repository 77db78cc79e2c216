import {
  AuthorizationType,
  LambdaIntegration,
  type MethodOptions,
  type RequestValidator,
  type RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { type Build, createFunction, type FunctionSettings } from './function.ts';

/** Where WebSub hubs bring what feeds publish: one open route of the API's gateway, with a function of its own. */
export class Websub extends Construct {
  readonly lambda: Lambda;
  /** The address that every callback begins with. */
  readonly callbackUrl: string;

  /** @param domain the gateway's own name, where it has one */
  constructor(
    scope: Construct,
    settings: FunctionSettings,
    gateway: RestApi,
    domain: string | undefined,
    build: Build,
  ) {
    super(scope, 'Websub');
    this.lambda = createFunction(this, 'websub', settings, build);
    this.callbackUrl = domain === undefined ? gateway.urlForPath('/websub') : `https://${domain}/websub`;
    addRoute(gateway, this.lambda);
    acknowledge(this.lambda, {
      'Serverless-LambdaDLQ':
        'Invoked by API Gateway only, synchronously: a hub that is told of a failure tries again.',
    });
  }
}

function addRoute(gateway: RestApi, lambda: Lambda): void {
  const callback = gateway.root.addResource('websub').addResource('{token}');
  const options: MethodOptions = {
    authorizationType: AuthorizationType.NONE,
    requestValidator: gateway.node.findChild('Validator') as RequestValidator,
    requestParameters: { 'method.request.path.token': true },
  };
  const integration = new LambdaIntegration(lambda, { allowTestInvoke: false });
  for (const verb of ['GET', 'POST']) acknowledge(callback.addMethod(verb, integration, options), openReasons);
}

const openReasons = {
  'AwsSolutions-APIG4':
    'A hub has neither key nor account: it knows the unguessable path, and signs what it pushes with a secret of the subscription.',
  'AwsSolutions-COG4': 'Hubs are other people’s programs, which have no account in a user pool.',
};
