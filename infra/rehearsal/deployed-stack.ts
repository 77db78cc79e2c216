import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import {
  GetFunctionConfigurationCommand,
  LambdaClient,
  ListEventSourceMappingsCommand,
  UpdateEventSourceMappingCommand,
} from '@aws-sdk/client-lambda';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { type Deployment, type EventSource, type LambdaFunction, readDeployment } from '../local/deployment.ts';
import { place } from '../local/place.ts';
import { type References, resolve } from '../local/resolve.ts';
import { createFunctionPool, type FunctionPool } from '../local/workers.ts';
import type { Template } from '../synthesise.ts';
import { clientOf, environmentOf } from './cdk-command.ts';
import { account } from './moto-server.ts';
import { RehearsalError } from './rehearsal-error.ts';

/** What the deployment created, as the deployed functions and their queues are found. */
export interface DeployedStack {
  readonly deployment: Deployment;
  /** By logical id. */
  readonly physicalIds: ReadonlyMap<string, string>;
  readonly template: Template;
  readonly endpoint: string;
}

/** Asks CloudFormation what it made of each resource of the template. */
export async function readDeployedStack(
  stackName: string,
  template: Template,
  endpoint: string,
): Promise<DeployedStack> {
  const client = new CloudFormationClient(clientOf(endpoint));
  const physicalIds = new Map<string, string>();
  for await (const { StackResourceSummaries = [] } of paginateListStackResources({ client }, { StackName: stackName }))
    for (const { LogicalResourceId = '', PhysicalResourceId = '' } of StackResourceSummaries)
      physicalIds.set(LogicalResourceId, PhysicalResourceId);
  return { deployment: readDeployment(template, (name) => name), physicalIds, template, endpoint };
}

/** Lambda's own pollers are switched off: the rehearsal receives the messages and runs the functions itself. */
export async function switchOffEventSources({ endpoint }: DeployedStack): Promise<number> {
  const client = new LambdaClient(clientOf(endpoint));
  const { EventSourceMappings = [] } = await client.send(new ListEventSourceMappingsCommand({}));
  for (const { UUID } of EventSourceMappings)
    await client.send(new UpdateEventSourceMappingCommand({ UUID, Enabled: false }));
  return EventSourceMappings.length;
}

/** The deployed event sources with the queues that they really read. */
export const eventSourcesOf = ({ deployment, physicalIds, endpoint }: DeployedStack): readonly EventSource[] =>
  deployment.eventSources.map((source) => {
    const url = physicalIds.get(source.queue.name) ?? '';
    return { ...source, queue: { ...source.queue, url: onEndpoint(url, endpoint) } };
  });

/** A queue's address, at whatever host it is said to be, as the imitation answers to it. */
const onEndpoint = (value: string, endpoint: string): string =>
  value.replace(/^https:\/\/(?:sqs\.[a-z0-9-]+|queue)\.amazonaws\.com(?=\/)/, endpoint);

/**
 * Loads a function from its asset, as it lies in the bucket of assets, with the memory, the time and the environment
 * that were deployed; `overrides` are variables by name.
 */
export async function loadFunction(
  stack: DeployedStack,
  lambda: LambdaFunction,
  folder: string,
  overrides: Readonly<Record<string, string>>,
  onLine: (line: string) => void,
): Promise<FunctionPool> {
  const logicalId = lambda.arn.split(':').at(-1) ?? '';
  const unpacked = await unpackCode(stack, logicalId, join(folder, lambda.name));
  const deployed = await readEnvironment(stack, logicalId);
  return createFunctionPool(
    {
      ...lambda,
      entryUrl: pathToFileURL(join(unpacked, 'index.mjs')).href,
      environment: { ...deployed, ...environmentOf(stack.endpoint), ...overrides },
      concurrency: 1,
      compileCacheFolder: join(folder, 'compiled'),
    },
    onLine,
  );
}

async function readEnvironment(stack: DeployedStack, logicalId: string): Promise<Readonly<Record<string, string>>> {
  const client = new LambdaClient(clientOf(stack.endpoint));
  const name = stack.physicalIds.get(logicalId);
  const { Environment } = await client.send(new GetFunctionConfigurationCommand({ FunctionName: name }));
  const variables = Object.entries(Environment?.Variables ?? {});
  return Object.fromEntries(variables.map(([key, value]) => [key, onEndpoint(value, stack.endpoint)]));
}

async function unpackCode({ template, endpoint }: DeployedStack, logicalId: string, folder: string): Promise<string> {
  const code = template.Resources[logicalId]?.Properties.Code as Code | undefined;
  if (!code) throw new RehearsalError('step-failed', `${logicalId} has no code in the template.`);
  const Bucket = String(resolve(code.S3Bucket, pseudoParameters));
  const { Body } = await new S3Client(clientOf(endpoint)).send(new GetObjectCommand({ Bucket, Key: code.S3Key }));
  if (!Body) throw new RehearsalError('step-failed', `${Bucket}/${code.S3Key} is empty.`);
  mkdirSync(folder, { recursive: true });
  const zip = `${folder}.zip`;
  writeFileSync(zip, await Body.transformToByteArray());
  // Whoever has moto_server has Python, and Node can't unpack archives.
  await promisify(execFile)('python3', ['-m', 'zipfile', '-e', zip, folder]);
  return folder;
}

const pseudoParameters: References = {
  ref: (name) => ({ 'AWS::AccountId': account, 'AWS::Region': place.region })[name],
  attribute: () => undefined,
};

interface Code {
  readonly S3Bucket: unknown;
  readonly S3Key: string;
}
