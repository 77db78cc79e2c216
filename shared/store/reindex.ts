import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import { reindexArticle } from './articles.ts';
import type { Bucket, Table } from './connection.ts';
import { dayPartition, daysPartition } from './facets.ts';
import { inParallel } from './rows.ts';

/** A day whose articles stand in the index as this version writes it. */
export interface ReindexedDay {
  /** ISO 8601. */
  readonly day: string;
  readonly articles: number;
}

/**
 * Brings the index to how this version writes it, a day at a time, the latest first. Needed once after an update that
 * changed the index; articles that arrive meanwhile are written anew by themselves. Doing it twice does no harm.
 * @param before only days up to this one, for going on where a run was stopped
 */
export async function* reindexDays(table: Table, bucket: Bucket, before: string | null): AsyncGenerator<ReindexedDay> {
  const days = await sortKeys(table, daysPartition);
  for (const day of days.toReversed()) {
    if (before !== null && day > before) continue;
    const places = await sortKeys(table, dayPartition(day));
    await inParallel(places, (place) => reindexArticle(table, bucket, place.slice(place.indexOf('#') + 1)));
    yield { day, articles: places.length };
  }
}

async function sortKeys(table: Table, pk: string): Promise<readonly string[]> {
  const keys: string[] = [];
  const query = {
    TableName: table.name,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ProjectionExpression: 'sk',
  };
  for await (const { Items = [] } of paginateQuery({ client: table.client }, query))
    keys.push(...Items.map(({ sk }) => String(sk)));
  return keys;
}
