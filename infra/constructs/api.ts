import {
  AccessLogFormat,
  AuthorizationType,
  EndpointType,
  type IResource,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  type MethodOptions,
  RequestValidator,
  type Resource,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { CfnOutput, Size, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { acknowledge } from './acknowledge.ts';
import { type Build, createFunction, type FunctionSettings } from './function.ts';
import { addGatewayAnswers } from './gateway-answers.ts';
import { createLogGroup } from './log-group.ts';
import { addOwnDomain } from './own-domain.ts';
import { addWebAcl } from './web-acl.ts';

/** What the world reads: API Gateway in front of one function, which gets the methods that read. */
export class Api extends Construct {
  readonly lambda: Lambda;
  readonly gateway: RestApi;
  /** Every path that has no resource of its own. */
  readonly proxy: Resource;

  constructor(scope: Construct, settings: FunctionSettings, config: Config, build: Build) {
    super(scope, 'Api');
    this.lambda = createFunction(this, 'api', settings, build);
    this.gateway = createGateway(this, config);
    this.proxy = this.gateway.root.addResource('{proxy+}');
    addRoutes(this, config.access);
    addGatewayAnswers(this.gateway, config.origins);
    if (config.access === 'api-key') addKey(this, config);
    if (config.waf === 'on') addWebAcl(this, this.gateway, config.rate);
    if (config.domain !== undefined && config.certificate !== undefined)
      addOwnDomain(this.gateway, config.domain, config.certificate);
    acknowledge(this.lambda, {
      'Serverless-LambdaDLQ':
        'Invoked by API Gateway only, synchronously: the caller is told of a failure and asks again.',
    });
  }
}

function createGateway(scope: Construct, { rate, burst, logDays, waf, tracing }: Config): RestApi {
  const accessLogs = createLogGroup(scope, 'AccessLogs', logDays);
  const gateway = new RestApi(scope, 'Gateway', {
    description: 'Babelwire newswire',
    endpointTypes: [EndpointType.REGIONAL],
    minCompressionSize: Size.kibibytes(1),
    // What hubs push is signed byte by byte, and isn't always UTF-8.
    binaryMediaTypes: feedTypes,
    // Without this role an account that never logged from API Gateway can't deploy a stage that does.
    cloudWatchRole: true,
    deployOptions: {
      stageName: 'live',
      tracingEnabled: tracing !== 'off',
      metricsEnabled: true,
      loggingLevel: MethodLoggingLevel.ERROR,
      accessLogDestination: new LogGroupLogDestination(accessLogs),
      accessLogFormat: AccessLogFormat.jsonWithStandardFields(),
      throttlingRateLimit: rate,
      throttlingBurstLimit: burst,
      methodOptions: { '/export/GET': exportThrottle },
    },
  });
  (gateway.node.findChild('Endpoint') as CfnOutput).overrideLogicalId('ApiUrl');
  acknowledge(gateway, gatewayReasons);
  if (waf === 'off') acknowledge(gateway.deploymentStage, withoutWebAcl);
  return gateway;
}

/** An export may run for minutes: this bounds how many can run at once, whoever asks. */
const exportThrottle = { throttlingRateLimit: 0.2, throttlingBurstLimit: 5 };

const feedTypes = [
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
  'application/rss+xml',
  'application/xml',
  'text/xml',
];

const withoutWebAcl = {
  'AwsSolutions-APIG3':
    'Throttling bounds what any caller can cost, and the API only reads; a web ACL has a monthly price, and waf=on adds one.',
};

const gatewayReasons = {
  'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]':
    'The role by which API Gateway writes its logs, set once an account and region; AWS keeps this policy as narrow as the service allows.',
} as const;

function addRoutes({ gateway, lambda, proxy }: Api, access: Config['access']): void {
  const integration = new LambdaIntegration(lambda, { allowTestInvoke: false });
  const requestValidator = new RequestValidator(gateway, 'Validator', {
    restApi: gateway,
    validateRequestParameters: true,
    validateRequestBody: true,
  });
  const greedy = { requestParameters: { 'method.request.path.proxy': true } };
  const pages = [gateway.root, ...pageNames.map((name) => gateway.root.addResource(name))];
  const pageAccess = access === 'api-key' ? 'public' : access;
  for (const verb of ['GET', 'HEAD']) {
    const method = proxy.addMethod(verb, integration, { ...authorisation[access], requestValidator, ...greedy });
    acknowledge(method, accessReasons[access]);
    for (const page of pages) {
      const open = page.addMethod(verb, integration, { ...authorisation[pageAccess], requestValidator });
      acknowledge(open, access === 'api-key' ? pageReasons : accessReasons[access]);
    }
  }
  addPreflight(gateway.root, integration, { requestValidator });
  addPreflight(proxy, integration, { requestValidator, ...greedy });
}

/** A browser asks with OPTIONS before it sends a key, and sends none with that. */
export function addPreflight(resource: IResource, integration: LambdaIntegration, options: MethodOptions): void {
  const method = resource.addMethod('OPTIONS', integration, { ...authorisation.public, ...options });
  acknowledge(method, { 'AwsSolutions-APIG4': 'A preflight carries no credentials and is answered with none.' });
}

/** What a browser must be able to load before anybody can type a key into it. None of it holds an article. */
const pageNames = ['docs', 'openapi.json'];

/** What reading needs. */
export const authorisation: Record<Config['access'], MethodOptions> = {
  public: { authorizationType: AuthorizationType.NONE },
  'api-key': { authorizationType: AuthorizationType.NONE, apiKeyRequired: true },
  iam: { authorizationType: AuthorizationType.IAM },
};

const noUserPool = 'Readers of a newswire are programs, which have no account in a user pool';

export const accessReasons: Record<Config['access'], Readonly<Record<string, string>>> = {
  public: {
    'AwsSolutions-APIG4': 'The operator chose access=public: everybody may read, within the throttle.',
    'AwsSolutions-COG4': `${noUserPool}; the operator chose access=public.`,
  },
  'api-key': {
    'AwsSolutions-APIG4':
      'Reading needs an API key, checked by the gateway against the usage plan; the methods only read.',
    'AwsSolutions-COG4': `${noUserPool}; the API key tells them apart.`,
  },
  iam: { 'AwsSolutions-COG4': `${noUserPool}; they sign with IAM.` },
};

const pageReasons = {
  'AwsSolutions-APIG4': 'The page, its documentation and the contract hold no article: the page asks for the API key.',
  'AwsSolutions-COG4': `${noUserPool}; the page asks for the API key.`,
};

function addKey({ gateway }: Api, { rate, burst }: Config): void {
  const key = gateway.addApiKey('Key');
  const plan = gateway.addUsagePlan('Plan', { throttle: { rateLimit: rate, burstLimit: burst } });
  plan.addApiKey(key);
  plan.addApiStage({ stage: gateway.deploymentStage });
  const command = `aws apigateway get-api-key --include-value --query value --output text --api-key ${key.keyId}`;
  new CfnOutput(Stack.of(gateway), 'ApiKeyCommand', { value: command, description: 'Prints the API key' });
}
