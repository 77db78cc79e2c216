import { BatchWriteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './connection.ts';
import type { Key } from './keys.ts';
import type { Instant } from './records.ts';
import { deleteRow, getRow, getRows, inParallel, putRow } from './rows.ts';

/** What the link stage keeps of an article to compare others with it. */
export interface DescriptionRecord {
  readonly articleId: string;
  readonly lang: string | null;
  /** The publisher's domain; earlier versions didn't write it. */
  readonly outlet?: string | null;
  readonly contentHash: string;
  /** The sentences' keys as the links room encodes them: about 2 KB, so that one BatchGetItem brings all candidates. */
  readonly sentences: Uint8Array;
  /** The keys that the article is filed under. */
  readonly filedUnder: readonly number[];
  /** The day (UTC) that it is filed at. */
  readonly day: string;
}

const descriptionKey = (articleId: string): Key => ({ pk: `ARTICLE#${articleId}`, sk: 'KEYS' });
const candidateKey = (key: number, day: string, articleId: string): Key => ({
  pk: `KEY#${key.toString(16).padStart(8, '0')}`,
  sk: `${day}#${articleId}`,
});

export const getDescription = (table: Table, articleId: string): Promise<DescriptionRecord | null> =>
  getRow<DescriptionRecord>(table, descriptionKey(articleId));

/** Reads many descriptions; those that aren't there are left out, the order is not kept. */
export const getDescriptions = (table: Table, ids: readonly string[]): Promise<readonly DescriptionRecord[]> =>
  getRows<DescriptionRecord>(table, ids.map(descriptionKey));

/** Files an article under its keys and takes it from those that an edit took away. Done twice, it changes nothing. */
export async function putDescription(table: Table, description: DescriptionRecord): Promise<void> {
  const { articleId, day, filedUnder } = description;
  const before = await getDescription(table, articleId);
  const rows = filedUnder.map((key) => candidateKey(key, day, articleId));
  await inParallel(chunk(rows), (Items) => putAll(table, Items));
  await putRow(table, { ...descriptionKey(articleId), ...description });
  const stale = (before?.filedUnder ?? []).filter((key) => !filedUnder.includes(key) || before?.day !== day);
  await inParallel(stale, (key) => deleteRow(table, candidateKey(key, before?.day ?? day, articleId)));
}

/** Takes an article from under its keys. Its description goes last, so that a run that was cut off can be completed. */
export async function deleteDescription(table: Table, articleId: string): Promise<void> {
  const description = await getDescription(table, articleId);
  if (description === null) return;
  const { filedUnder, day } = description;
  await inParallel(filedUnder, (key) => deleteRow(table, candidateKey(key, day, articleId)));
  await deleteRow(table, descriptionKey(articleId));
}

/** DynamoDB's own limit for BatchWriteItem. */
const batchSize = 25;
const chunk = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / batchSize) }, (_, at) =>
    list.slice(at * batchSize, (at + 1) * batchSize),
  );

async function putAll(table: Table, rows: readonly Key[]): Promise<void> {
  let waiting: { PutRequest?: { Item: Record<string, unknown> | undefined } }[] = rows.map((Item) => ({
    PutRequest: { Item: { ...Item } },
  }));
  while (waiting.length > 0) {
    const { UnprocessedItems } = await table.client.send(
      new BatchWriteCommand({ RequestItems: { [table.name]: waiting } }),
    );
    waiting = (UnprocessedItems?.[table.name] ?? []) as typeof waiting;
  }
}

/**
 * The articles that are filed under a key and whose day lies in a window, at most `limit`, the latest first. One small
 * read, however many articles there are.
 */
export async function findFiled(
  table: Table,
  key: number,
  window: { readonly from: string; readonly to: string },
  limit: number,
): Promise<readonly string[]> {
  const { pk } = candidateKey(key, '', '');
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': pk, ':from': window.from, ':to': `${window.to}~` },
      ProjectionExpression: 'sk',
      Limit: limit,
      ScanIndexForward: false,
    }),
  );
  return Items.map(({ sk }) => String(sk).slice(String(sk).indexOf('#') + 1));
}

const dayMilliseconds = 86_400_000;

/** The days from which and to which an article's counterparts are looked for. */
export function windowAround(instant: Instant, days: number): { readonly from: string; readonly to: string } {
  const dayAt = (offset: number) => new Date(Date.parse(instant) + offset * dayMilliseconds).toISOString().slice(0, 10);
  return { from: dayAt(-days), to: dayAt(days) };
}
