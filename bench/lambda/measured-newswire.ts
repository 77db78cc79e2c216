import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { bundle } from '../../infra/constructs/bundle.ts';
import { type Deployment, type EventSource, readDeployment } from '../../infra/local/deployment.ts';
import { type EmbeddedServers, queueUrl, startEmbeddedServers } from '../../infra/local/embedded-servers.ts';
import { sqsEvent } from '../../infra/local/event-source.ts';
import { functionEnvironment } from '../../infra/local/function-environment.ts';
import { toProxyEvent } from '../../infra/local/gateway-events.ts';
import { provision } from '../../infra/local/provision.ts';
import { matchRoute } from '../../infra/local/routes.ts';
import { scheduleEvent } from '../../infra/local/schedule.ts';
import { loadTemplate } from '../../infra/local/synthesis.ts';
import { languageModelFiles } from '../../shared/language/index.ts';
import { dictionaryFiles } from '../../shared/links/index.ts';
import { registryFiles } from '../../shared/sources/index.ts';
import { type LambdaProcess, type Measured, startLambdaProcess } from './lambda-process.ts';
import { type MeteredEndpoint, startMeteredEndpoint, type Usage } from './metered-endpoint.ts';

const root = join(import.meta.dirname, '../..');

export interface Invocation extends Measured {
  /** Waiting for services of AWS, as long as AWS takes. */
  readonly waitMilliseconds: number;
}

/** One function's part in a stretch of work. */
export interface FunctionWork {
  readonly invocations: readonly Invocation[];
  /** Messages or requests; several may share an invocation. */
  readonly messages: number;
  readonly usage: Usage;
  readonly initCpuMilliseconds: number;
  readonly logBytes: number;
}

/** The deployed bundles, each in a process with the memory that it is given, on embedded servers that are metered. */
export interface MeasuredNewswire {
  readonly deployment: Deployment;
  readonly servers: EmbeddedServers;
  tick(): Promise<void>;
  /** Works one stage's queue off. */
  workOff(functionName: string): Promise<void>;
  /** Takes what waits in a stage's queue away without working on it. */
  drop(functionName: string): Promise<void>;
  get(path: string): Promise<{ readonly statusCode: number; readonly body: string }>;
  /** What a function did since it was asked last. */
  take(functionName: string): FunctionWork;
  /** How many metrics of our own all functions have written so far. */
  metrics(): number;
  stop(): Promise<void>;
}

interface Running {
  readonly process: LambdaProcess;
  readonly endpoint: MeteredEndpoint;
  invocations: Invocation[];
  messages: number;
  reported: Usage;
  reportedLogBytes: number;
}

/** @param memory megabytes of a function in place of what the template says, by name */
export async function startMeasuredNewswire(
  memory: Readonly<Record<string, number>>,
  overrides: Readonly<Record<string, string>>,
): Promise<MeasuredNewswire> {
  const folder = mkdtempSync(join(tmpdir(), 'babelwire-measure-'));
  const template = await loadTemplate(root);
  const servers = await startEmbeddedServers({ folders: null, ports: { dynamodb: 0, aws: 0 } });
  const deploymentAt = (sqs: string) => readDeployment(template, (name) => queueUrl(sqs, name));
  const deployment = deploymentAt(servers.endpoints.sqs);
  await provision(deployment, servers.clients);
  const running = new Map<string, Running>();
  for (const { name } of deployment.functions) running.set(name, await start(name));

  async function start(name: string): Promise<Running> {
    const endpoint = await startMeteredEndpoint(servers.endpoints);
    const lambda = deploymentAt(endpoint.url).functions.find((each) => each.name === name);
    if (!lambda) throw new Error(`The template has no function ${name}.`);
    bundle(join(root, lambda.entry), join(folder, name), [
      ...languageModelFiles(),
      ...registryFiles(),
      ...dictionaryFiles(),
    ]);
    const { url } = endpoint;
    const environment = functionEnvironment(lambda, { dynamodb: url, s3: url, sqs: url }, overrides, process.env);
    const memoryMegabytes = memory[name] ?? lambda.memoryMegabytes;
    const child = await startLambdaProcess(join(folder, name, 'index.mjs'), memoryMegabytes, environment);
    const reported = { ...endpoint.usage };
    return { process: child, endpoint, invocations: [], messages: 0, reported, reportedLogBytes: 0 };
  }

  const functionNamed = (name: string): Running => {
    const found = running.get(name);
    if (!found) throw new Error(`There is no function ${name}.`);
    return found;
  };
  const invoke = async (name: string, event: unknown, messages: number): Promise<Measured> => {
    const lambda = functionNamed(name);
    lambda.endpoint.resetClock();
    const measured = await lambda.process.invoke(event);
    lambda.invocations.push({ ...measured, waitMilliseconds: lambda.endpoint.clock() });
    lambda.messages += messages;
    return measured;
  };
  const sourceOf = (name: string): EventSource => {
    const found = deployment.eventSources.find(({ functionName }) => functionName === name);
    if (!found) throw new Error(`${name} has no queue.`);
    return found;
  };
  const receive = async ({ queue, batchSize }: EventSource): Promise<readonly Message[]> => {
    const command = new ReceiveMessageCommand({
      QueueUrl: queue.url,
      MaxNumberOfMessages: batchSize,
      MessageSystemAttributeNames: ['All'],
    });
    return (await servers.clients.sqs.send(command)).Messages ?? [];
  };
  const remove = async ({ queue }: EventSource, messages: readonly Message[]): Promise<void> => {
    const Entries = messages.map(({ MessageId, ReceiptHandle }) => ({ Id: MessageId, ReceiptHandle }));
    await servers.clients.sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queue.url, Entries }));
  };

  return {
    deployment,
    servers,
    async tick() {
      for (const schedule of deployment.schedules)
        await invoke(schedule.functionName, scheduleEvent(schedule, new Date()), 1);
    },
    async workOff(name) {
      const source = sourceOf(name);
      for (let batch = await receive(source); batch.length > 0; batch = await receive(source)) {
        const { result } = await invoke(name, sqsEvent(batch, source.queue.arn), batch.length);
        const { batchItemFailures: failures } = result as { readonly batchItemFailures: readonly unknown[] };
        if (failures.length > 0)
          throw new Error(`${name} failed on a message: ${functionNamed(name).process.lastLine()}`);
        await remove(source, batch);
      }
    },
    async drop(name) {
      const source = sourceOf(name);
      for (let batch = await receive(source); batch.length > 0; batch = await receive(source))
        await remove(source, batch);
    },
    async get(path) {
      const match = matchRoute(deployment.routes, 'GET', path.split('?')[0] ?? '/');
      if (!match) throw new Error(`The API has no route for ${path}.`);
      const request = { method: 'GET', url: path, rawHeaders: [], body: Buffer.alloc(0), remoteAddress: '127.0.0.1' };
      const { binaryMediaTypes } = deployment;
      const event = toProxyEvent(request, match, { requestId: 'measured', now: new Date(), binaryMediaTypes });
      const { result } = await invoke(match.route.functionName, event, 1);
      return result as { readonly statusCode: number; readonly body: string };
    },
    take(name) {
      const lambda = functionNamed(name);
      const { invocations, messages, reported, endpoint, reportedLogBytes } = lambda;
      const usage = difference(endpoint.usage, reported);
      const logBytes = lambda.process.logBytes() - reportedLogBytes;
      Object.assign(lambda, { invocations: [], messages: 0, reported: { ...endpoint.usage } });
      lambda.reportedLogBytes += logBytes;
      return { invocations, messages, usage, logBytes, initCpuMilliseconds: lambda.process.initCpuMilliseconds };
    },
    metrics: () => new Set([...running.values()].flatMap(({ process: child }) => [...child.metrics()])).size,
    async stop() {
      for (const { process: child, endpoint } of running.values()) {
        child.stop();
        endpoint.stop();
      }
      await servers.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

const difference = (later: Usage, earlier: Usage): Usage =>
  Object.fromEntries(Object.entries(later).map(([key, value]) => [key, value - earlier[key as keyof Usage]])) as never;
