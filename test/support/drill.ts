import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetQueueAttributesCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { createDataFolder, dataFolderAt } from '../../infra/local/data-folder.ts';
import { readDeployment } from '../../infra/local/deployment.ts';
import { queueUrl, startEmbeddedServers } from '../../infra/local/embedded-servers.ts';
import { startEventSource } from '../../infra/local/event-source.ts';
import { startFunctions } from '../../infra/local/functions.ts';
import { startGateway } from '../../infra/local/gateway.ts';
import { provision } from '../../infra/local/provision.ts';
import { openTemplate } from '../../infra/local/template.ts';
import type { Invocation } from '../../infra/local/workers.ts';
import { type Datum, readAlarms } from './alarms.ts';

const root = join(import.meta.dirname, '../..');

/** A deployment on this machine of which everything is measured that CloudWatch would measure. */
export type Drill = Awaited<ReturnType<typeof startDrill>>;

/**
 * Starts the servers and the functions of a template; nothing runs until it is asked for.
 * @param environment variables that the functions are given in place of the template's
 */
export async function startDrill(document: unknown, environment: Readonly<Record<string, string>> = {}) {
  const servers = await startEmbeddedServers({ folders: null, ports: { dynamodb: 0, aws: 0 } });
  const urlOf = (name: string): string => queueUrl(servers.endpoints.sqs, name);
  const template = openTemplate(document, urlOf);
  const deployment = readDeployment(document, urlOf);
  await provision(deployment, servers.clients);
  const folder = mkdtempSync(join(tmpdir(), 'drill-'));
  createDataFolder(dataFolderAt(folder));
  const data: Datum[] = [];
  let clock = Date.now();
  const record = (
    namespace: string,
    metric: string,
    dimensions: Readonly<Record<string, string>>,
    value: number,
  ): void => void data.push({ namespace, metric, dimensions, value, at: clock });

  const functions = startFunctions(
    {
      root,
      template: document,
      folder: dataFolderAt(folder),
      ports: { dynamodb: 0, aws: 0, api: 0 },
      retryAfterSeconds: 1,
      onLine: (_name, line) => void data.push(...readMetrics(line, clock)),
      onFault: () => {},
    },
    deployment,
    servers.endpoints,
    environment,
  );
  /** Invokes a function, and measures what Lambda would. */
  async function invoke(name: string, event: unknown): Promise<Invocation> {
    const invocation = await functions.invoke(name, event);
    const FunctionName =
      deployment.functions
        .find((each) => each.name === name)
        ?.arn.split(':')
        .at(-1) ?? name;
    record('AWS/Lambda', 'Invocations', { FunctionName }, 1);
    record('AWS/Lambda', 'Errors', { FunctionName }, invocation.outcome === 'returned' ? 0 : 1);
    return invocation;
  }

  const { routes, binaryMediaTypes } = deployment;
  const gateway = await startGateway({ port: 0, routes, binaryMediaTypes, invoke });
  const [api = ''] = template.ofType('AWS::ApiGateway::RestApi');
  const apiName = template.read(api, z.object({ Name: z.string() })).Name;
  const Stage = template.references.ref(template.ofType('AWS::ApiGateway::Stage')[0] ?? '') ?? '';
  const sourceOf = (name: string) => {
    const source = deployment.eventSources.find(({ functionName }) => functionName === name);
    if (!source) throw new TypeError(`${name} has no queue.`);
    return source;
  };
  const [table, bucket] = [deployment.tables[0]?.name ?? '', deployment.buckets[0] ?? ''];

  return {
    alarms: readAlarms(template),
    data,
    invoke,
    now: (): number => clock,
    wait(minutes: number): void {
      clock += minutes * 60_000;
    },
    table: {
      name: table,
      client: DynamoDBDocumentClient.from(servers.clients.dynamodb, {
        marshallOptions: { removeUndefinedValues: true },
      }),
    },
    bucket: { name: bucket, client: servers.clients.s3 },
    endpoints: servers.endpoints,
    /** What a line of a log holds of metrics, for code that runs in the test's own process. */
    readLine: (line: string): void => void data.push(...readMetrics(line, clock)),
    /** Asks the API, and measures what the gateway would. */
    async ask(path: string): Promise<number> {
      const startedAt = clock;
      const { status } = await fetch(`http://127.0.0.1:${gateway.port}${path}`);
      const dimensions = { ApiName: apiName, Stage };
      record('AWS/ApiGateway', 'Count', dimensions, 1);
      record('AWS/ApiGateway', '5XXError', dimensions, status >= 500 ? 1 : 0);
      record('AWS/ApiGateway', 'Latency', dimensions, clock - startedAt);
      return status;
    },
    send: (stage: string, body: unknown) =>
      servers.clients.sqs.send(
        new SendMessageCommand({ QueueUrl: sourceOf(stage).queue.url, MessageBody: JSON.stringify(body) }),
      ),
    /** Lets a stage work until its dead-letter queue holds something. */
    async giveUp(stage: string): Promise<void> {
      const { queue } = sourceOf(stage);
      const source = startEventSource(sourceOf(stage), {
        sqs: servers.clients.sqs,
        inFlight: servers.inFlight,
        invoke: (event) => invoke(stage, event),
        concurrency: 1,
        retryAfterSeconds: 1,
        onFailure: () => {},
      });
      await servers.clients.sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: urlOf(queue.deadLetterQueue ?? ''),
          WaitTimeSeconds: 20,
          VisibilityTimeout: 1,
        }),
      );
      await source.stop();
    },
    /** Measures what SQS would of every queue. */
    async measureQueues(): Promise<void> {
      for (const { name: QueueName, url } of deployment.queues) {
        const { Attributes } = await servers.clients.sqs.send(
          new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }),
        );
        const { ApproximateNumberOfMessages: visible, ApproximateNumberOfMessagesNotVisible: taken } = Attributes ?? {};
        record('AWS/SQS', 'ApproximateNumberOfMessagesVisible', { QueueName }, Number(visible) + Number(taken));
        const { Messages = [] } = await servers.clients.sqs.send(
          new ReceiveMessageCommand({ QueueUrl: url, MessageSystemAttributeNames: ['All'], VisibilityTimeout: 0 }),
        );
        for (const { Attributes: sent } of Messages)
          record(
            'AWS/SQS',
            'ApproximateAgeOfOldestMessage',
            { QueueName },
            (clock - Number(sent?.SentTimestamp)) / 1_000,
          );
      }
    },
    async stop(): Promise<void> {
      await gateway.stop();
      await functions.stop();
      await servers.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

const emf = z.looseObject({
  _aws: z.object({
    CloudWatchMetrics: z.array(
      z.object({
        Namespace: z.string(),
        Dimensions: z.array(z.array(z.string())),
        Metrics: z.array(z.object({ Name: z.string() })),
      }),
    ),
  }),
});

/** Every metric of a line of Embedded Metric Format, once for each set of dimensions, as CloudWatch takes it. */
function readMetrics(line: string, at: number): readonly Datum[] {
  if (!line.startsWith('{"_aws"')) return [];
  const members = emf.parse(JSON.parse(line));
  return members._aws.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
    Dimensions.flatMap((names) =>
      Metrics.map(({ Name }) => ({
        namespace: Namespace,
        metric: Name,
        dimensions: Object.fromEntries(names.map((name) => [name, String(members[name])])),
        value: Number(members[Name]),
        at,
      })),
    ),
  );
}
