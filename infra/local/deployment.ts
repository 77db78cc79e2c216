import * as z from 'zod';
import { HostError } from './host-error.ts';
import { type Route, readRoutes } from './routes.ts';
import { readSchedules, type Schedule } from './schedule.ts';
import { type Invocable, openTemplate, type Template } from './template.ts';

/** What the template deploys, as far as the local host runs it. */
export interface Deployment {
  readonly tables: readonly Table[];
  readonly buckets: readonly string[];
  readonly queues: readonly Queue[];
  readonly functions: readonly LambdaFunction[];
  readonly eventSources: readonly EventSource[];
  readonly schedules: readonly Schedule[];
  readonly routes: readonly Route[];
  /** What the API passes on as bytes, as patterns of media types. */
  readonly binaryMediaTypes: readonly string[];
}

export interface Table {
  readonly name: string;
  readonly keySchema: readonly KeyElement[];
  readonly attributes: readonly { readonly AttributeName: string; readonly AttributeType: 'S' | 'N' | 'B' }[];
  readonly indexes: readonly Index[];
  readonly expiryAttribute: string | null;
}

export interface KeyElement {
  readonly AttributeName: string;
  readonly KeyType: 'HASH' | 'RANGE';
}

export interface Index {
  readonly IndexName: string;
  readonly KeySchema: readonly KeyElement[];
  readonly Projection: {
    readonly ProjectionType: 'ALL' | 'KEYS_ONLY' | 'INCLUDE';
    readonly NonKeyAttributes?: readonly string[] | undefined;
  };
}

export interface Queue {
  readonly name: string;
  readonly arn: string;
  readonly url: string;
  /** As SQS's SetQueueAttributes takes them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly visibilityTimeoutSeconds: number;
  /** The name of the queue that takes what is given up on. */
  readonly deadLetterQueue: string | null;
}

export interface LambdaFunction extends Invocable {
  /** The handler's source, relative to the repository. */
  readonly entry: string;
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly reservedConcurrency: number | null;
}

export interface EventSource {
  readonly queue: Queue;
  readonly functionName: string;
  readonly batchSize: number;
  readonly batchingWindowSeconds: number;
  readonly reportsBatchItemFailures: boolean;
  readonly maximumConcurrency: number | null;
}

/**
 * Reads what the local host runs out of a synthesised template.
 * @throws HostError `template` naming what it can't read
 */
export function readDeployment(document: unknown, queueUrl: (queueName: string) => string): Deployment {
  const template = openTemplate(document, queueUrl);
  const queues = template.ofType('AWS::SQS::Queue').map((id) => readQueue(id, template));
  const functions = template.ofType('AWS::Lambda::Function').flatMap((id) => readFunction(id, template));
  return {
    tables: template.ofType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable').map((id) => readTable(id, template)),
    buckets: template.ofType('AWS::S3::Bucket').map(template.nameOf),
    queues,
    functions,
    eventSources: template
      .ofType('AWS::Lambda::EventSourceMapping')
      .map((id) => readEventSource(id, template, queues, functions)),
    schedules: readSchedules(template, functions),
    routes: readRoutes(template, functions),
    binaryMediaTypes: template
      .ofType('AWS::ApiGateway::RestApi')
      .flatMap((id) => template.read(id, apiSchema).BinaryMediaTypes),
  };
}

const apiSchema = z.object({ BinaryMediaTypes: z.array(z.string()).default([]) });

const keySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

const tableSchema = z.object({
  KeySchema: keySchema,
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema: keySchema,
        Projection: z.object({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
      }),
    )
    .default([]),
  TimeToLiveSpecification: z.object({ AttributeName: z.string().optional(), Enabled: z.boolean() }).optional(),
});

function readTable(id: string, template: Template): Table {
  const table = template.read(id, tableSchema);
  const expiry = table.TimeToLiveSpecification;
  return {
    name: template.nameOf(id),
    keySchema: table.KeySchema,
    attributes: table.AttributeDefinitions,
    indexes: table.GlobalSecondaryIndexes,
    expiryAttribute: (expiry?.Enabled && expiry.AttributeName) || null,
  };
}

const queueSchema = z.object({
  VisibilityTimeout: z.coerce.number().default(30),
  DelaySeconds: z.coerce.number().optional(),
  MessageRetentionPeriod: z.coerce.number().optional(),
  ReceiveMessageWaitTimeSeconds: z.coerce.number().optional(),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() }).optional(),
});

function readQueue(id: string, template: Template): Queue {
  const { RedrivePolicy, ...numbers } = template.read(id, queueSchema);
  const attributes = Object.entries(numbers).map(([name, value]) => [name, String(value)] as const);
  const name = template.nameOf(id);
  return {
    name,
    arn: template.references.attribute(id, 'Arn') ?? name,
    url: template.references.ref(id) ?? name,
    attributes: {
      ...Object.fromEntries(attributes),
      ...(RedrivePolicy && { RedrivePolicy: JSON.stringify(RedrivePolicy) }),
    },
    visibilityTimeoutSeconds: numbers.VisibilityTimeout,
    deadLetterQueue: RedrivePolicy?.deadLetterTargetArn.split(':').at(-1) ?? null,
  };
}

const entryMetadata = 'babelwire:entry';

const functionSchema = z.object({
  Handler: z.string().default('index.handler'),
  Timeout: z.coerce.number().default(3),
  MemorySize: z.coerce.number().default(128),
  ReservedConcurrentExecutions: z.coerce.number().optional(),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()).default({}) }).default({ Variables: {} }),
});

/** Functions of the CDK's own (custom resources) have no source here: nothing of them is left to do on one machine. */
function readFunction(id: string, template: Template): LambdaFunction[] {
  const entry = template.metadata(id)[entryMetadata];
  if (typeof entry !== 'string') return [];
  const { Handler, Timeout, MemorySize, ReservedConcurrentExecutions, Environment } = template.read(id, functionSchema);
  return [
    {
      name: nameOfEntry(entry),
      arn: template.references.attribute(id, 'Arn') ?? id,
      entry,
      handler: Handler.slice(Handler.lastIndexOf('.') + 1),
      timeoutSeconds: Timeout,
      memoryMegabytes: MemorySize,
      environment: Environment.Variables,
      reservedConcurrency: ReservedConcurrentExecutions ?? null,
    },
  ];
}

/** `functions/poll/index.ts` is `poll`. */
const nameOfEntry = (entry: string): string => entry.split('/').at(-2) ?? entry;

const eventSourceSchema = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z.coerce.number().default(10),
  MaximumBatchingWindowInSeconds: z.coerce.number().default(0),
  FunctionResponseTypes: z.array(z.string()).default([]),
  ScalingConfig: z.object({ MaximumConcurrency: z.coerce.number().optional() }).default({}),
});

function readEventSource(
  id: string,
  template: Template,
  queues: readonly Queue[],
  functions: readonly LambdaFunction[],
): EventSource {
  const source = template.read(id, eventSourceSchema);
  const queue = queues.find((each) => each.arn === source.EventSourceArn);
  const consumer = findFunction(source.FunctionName, functions);
  if (!queue || !consumer) {
    throw new HostError(
      'template',
      `${id} joins ${source.EventSourceArn} to ${source.FunctionName}: not both are here.`,
    );
  }
  return {
    queue,
    functionName: consumer.name,
    batchSize: source.BatchSize,
    batchingWindowSeconds: source.MaximumBatchingWindowInSeconds,
    reportsBatchItemFailures: source.FunctionResponseTypes.includes('ReportBatchItemFailures'),
    maximumConcurrency: source.ScalingConfig.MaximumConcurrency ?? null,
  };
}

/** A mapping names its function by ARN or by the name that the ARN ends with. */
const findFunction = (reference: string, functions: readonly LambdaFunction[]): LambdaFunction | undefined =>
  functions.find(({ arn }) => arn === reference || arn.endsWith(`:${reference}`));
