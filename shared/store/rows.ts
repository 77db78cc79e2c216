import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Table } from './connection.ts';
import type { Key } from './keys.ts';

/** How many requests one call keeps in flight. */
const parallel = 10;
/** DynamoDB's own limit for BatchGetItem. */
const batchSize = 100;

/** Reads one row, strongly consistent; null where there is none. The table holds only what this room wrote, so its type is trusted. */
export async function getRow<T>(table: Table, key: Key): Promise<T | null> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
  return Item ? asRecord<T>(Item) : null;
}

/** Reads many rows; those that aren't there are left out, the order is not kept. */
export async function getRows<T>(table: Table, keys: readonly Key[]): Promise<readonly T[]> {
  const unique = [...new Map(keys.map((key) => [`${key.pk}\n${key.sk}`, key])).values()];
  const batches = await inParallel(chunk(unique, batchSize), async (batch) => {
    const rows: T[] = [];
    let waiting: readonly Key[] = batch;
    while (waiting.length > 0) {
      const { Responses, UnprocessedKeys } = await table.client.send(
        new BatchGetCommand({
          RequestItems: { [table.name]: { Keys: [...waiting], ConsistentRead: table.isConsistent ?? false } },
        }),
      );
      rows.push(...(Responses?.[table.name] ?? []).map((row) => asRecord<T>(row)));
      waiting = (UnprocessedKeys?.[table.name]?.Keys ?? []) as Key[];
    }
    return rows;
  });
  return batches.flat();
}

/**
 * Puts a row where the condition holds.
 * @returns whether it was put; false where the condition failed
 */
export async function putRowIf<T extends Key>(
  table: Table,
  row: T,
  condition: string,
  values?: Record<string, unknown>,
): Promise<boolean> {
  return unlessConditionFails(() =>
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: row,
        ConditionExpression: condition,
        ...(values && { ExpressionAttributeValues: values }),
      }),
    ),
  );
}

export async function putRow<T extends Key>(table: Table, row: T): Promise<void> {
  await table.client.send(new PutCommand({ TableName: table.name, Item: row }));
}

/** Reads a whole query, page by page. For partitions that are small by design. */
export async function queryAll<T>(table: Table, input: Omit<QueryCommandInput, 'TableName'>): Promise<readonly T[]> {
  const rows: T[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        ConsistentRead: table.isConsistent ?? false,
        ...input,
        TableName: table.name,
        ExclusiveStartKey: start,
      }),
    );
    rows.push(...(page.Items ?? []).map((row) => asRecord<T>(row)));
    start = page.LastEvaluatedKey;
  } while (start);
  return rows;
}

export const deleteRow = (table: Table, Key: Key): Promise<unknown> =>
  table.client.send(new DeleteCommand({ TableName: table.name, Key }));

/** The record in a row: without the attributes that only place it or tell of a claim. */
function asRecord<T>(row: Record<string, unknown>): T {
  const { pk: _pk, sk: _sk, duePartition: _duePartition, dueSince: _dueSince, ...record } = row;
  return record as T;
}

/** Runs a conditional write; false where DynamoDB answers that the condition failed. Every other error passes. */
export async function unlessConditionFails(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Maps with a bound on how many run at once; keeps the order. */
export async function inParallel<T, R>(list: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(list.length);
  const queue = list.entries();
  const run = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(parallel, list.length) }, run));
  return results;
}

const chunk = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
