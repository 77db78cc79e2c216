import {
  CreateTableCommand,
  DescribeTableCommand,
  ResourceNotFoundException,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, HeadBucketCommand } from '@aws-sdk/client-s3';
import { ChangeMessageVisibilityCommand, CreateQueueCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { Deployment, Index, KeyElement, Queue, Table } from './deployment.ts';
import type { Clients, EmbeddedServers } from './embedded-servers.ts';
import { HostError } from './host-error.ts';

/**
 * Creates what the template asks for and is not there yet, and brings the queues' attributes up to date.
 * @throws HostError `schema-changed` where the table on disk has other keys than the template's
 */
export async function provision({ tables, buckets, queues }: Deployment, clients: Clients): Promise<void> {
  await Promise.all([
    ...tables.map((table) => provisionTable(table, clients)),
    ...buckets.map((bucket) => provisionBucket(bucket, clients)),
    provisionQueues(queues, clients),
  ]);
}

async function provisionTable(table: Table, { dynamodb }: Clients): Promise<void> {
  const existing = await describeTable(table.name, { dynamodb });
  if (existing && keysOf(existing) !== keysOf(asDescription(table))) {
    throw new HostError(
      'schema-changed',
      `The keys of table ${table.name} have changed since this data was written; start with --reset, or with another --data folder.`,
    );
  }
  if (existing) return;
  await dynamodb.send(
    new CreateTableCommand({
      TableName: table.name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [...table.attributes],
      ...asDescription(table),
    }),
  );
  while ((await describeTable(table.name, { dynamodb }))?.TableStatus !== 'ACTIVE');
}

async function describeTable(
  name: string,
  { dynamodb }: Pick<Clients, 'dynamodb'>,
): Promise<TableDescription | undefined> {
  try {
    return (await dynamodb.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

const asDescription = ({ keySchema, indexes }: Table) => ({
  KeySchema: [...keySchema],
  ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes.map(writableIndex) }),
});

const writableIndex = ({ IndexName, KeySchema, Projection }: Index) => ({
  IndexName,
  KeySchema: [...KeySchema],
  Projection: {
    ProjectionType: Projection.ProjectionType,
    ...(Projection.NonKeyAttributes && { NonKeyAttributes: [...Projection.NonKeyAttributes] }),
  },
});

const keysOf = ({ KeySchema, GlobalSecondaryIndexes = [] }: TableDescription): string =>
  JSON.stringify([
    keyNames(KeySchema as KeyElement[]),
    ...GlobalSecondaryIndexes.map((index) => [index.IndexName, ...keyNames(index.KeySchema as KeyElement[])]).sort(),
  ]);

const keyNames = (schema: readonly KeyElement[]): readonly string[] =>
  schema.map(({ AttributeName, KeyType }) => `${KeyType} ${AttributeName}`);

async function provisionBucket(bucket: string, { s3 }: Clients): Promise<void> {
  const exists = await s3.send(new HeadBucketCommand({ Bucket: bucket })).then(
    () => true,
    () => false,
  );
  if (!exists) await s3.send(new CreateBucketCommand({ Bucket: bucket }));
}

/** Attributes are set apart from creation: a queue that exists refuses to be created with other ones. */
async function provisionQueues(queues: readonly Queue[], { sqs }: Clients): Promise<void> {
  await Promise.all(queues.map(({ name }) => sqs.send(new CreateQueueCommand({ QueueName: name }))));
  await Promise.all(
    queues.map(({ url, attributes }) =>
      sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes: { RedrivePolicy: '', ...attributes } })),
    ),
  );
}

/**
 * Lets the messages that a process took with it when it ended come back at once: whoever starts here holds the data
 * folder's lock, so nobody else can be working on them.
 * @returns how many there were
 */
export async function releaseInFlight(queues: readonly Queue[], servers: EmbeddedServers): Promise<number> {
  const held = queues.flatMap(({ name, url }) => servers.inFlight(name).map((message) => ({ url, ...message })));
  await Promise.all(
    held.map(({ url, receiptHandle }) =>
      servers.clients.sqs.send(
        // One second, because fauxqs answers 500 to none.
        new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle: receiptHandle, VisibilityTimeout: 1 }),
      ),
    ),
  );
  return held.length;
}
