import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './connection.ts';
import { dayOf } from './facets.ts';
import type { Key } from './keys.ts';
import type { ArticleRecord, Instant } from './records.ts';
import { getRow, inParallel, queryAll } from './rows.ts';

/** A publisher that articles came from. */
export interface SourceRecord {
  /** Registry id, else domain. */
  readonly id: string;
  readonly name: string;
  readonly domain: string | null;
  readonly country: string | null;
  readonly articles: number;
  readonly lastArticleAt: Instant;
}

/** How many articles were first seen on a day: in one language in one hour, or from one source. */
export interface DayCount {
  readonly day: string;
  readonly by: 'language' | 'source';
  readonly value: string;
  /** UTC; null where it counts the whole day. */
  readonly hour: number | null;
  readonly articles: number;
}

const sourceKey = (id: string): Key => ({ pk: 'SOURCES', sk: id });
const statisticsPartition = (day: string): string => `STATISTICS#${day}`;

/**
 * Counts an article that was stored for the first time. Whoever is cut off before leaves it uncounted: the counts
 * inform, they don't account.
 */
export async function countInStatistics(table: Table, article: ArticleRecord): Promise<void> {
  const { publisher, language, firstSeenAt } = article;
  const id = publisher.id ?? publisher.domain;
  const day = dayOf(firstSeenAt);
  const hour = firstSeenAt.slice(11, 13);
  const lang = { day, by: 'language', value: language?.lang ?? 'und', hour: Number(hour) };
  const source = { day, by: 'source', value: id, hour: null };
  const { name, domain, country } = publisher;
  await inParallel(
    [
      { key: { pk: statisticsPartition(day), sk: `language#${lang.value}#${hour}` }, attributes: lang },
      ...(id === null
        ? []
        : [
            { key: { pk: statisticsPartition(day), sk: `source#${id}` }, attributes: source },
            { key: sourceKey(id), attributes: { id, name, domain, country, lastArticleAt: firstSeenAt } },
          ]),
    ],
    ({ key, attributes }) => addOne(table, key, attributes),
  );
}

async function addOne(table: Table, key: Key, attributes: Record<string, unknown>): Promise<void> {
  const set = Object.entries(attributes);
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: key,
      UpdateExpression: `SET ${set.map((_, index) => `#a${index} = :a${index}`).join(', ')} ADD articles :one`,
      ExpressionAttributeNames: Object.fromEntries(set.map(([name], index) => [`#a${index}`, name])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(set.map(([, value], index) => [`:a${index}`, value])),
        ':one': 1,
      },
    }),
  );
}

/** The counts of a day (`2026-11-20`). */
export const readStatistics = (table: Table, day: string): Promise<readonly DayCount[]> =>
  queryAll<DayCount>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': statisticsPartition(day) },
  });

/** How many articles were first seen in the hour of a time, in all languages. */
export async function countArticlesOfHour(table: Table, time: Date): Promise<number> {
  const counts = await readStatistics(table, dayOf(time.toISOString()));
  return counts
    .filter(({ by, hour }) => by === 'language' && hour === time.getUTCHours())
    .reduce((sum, { articles }) => sum + articles, 0);
}

/** Every publisher that articles came from, by id: some hundreds of small rows. */
export const listSources = (table: Table): Promise<readonly SourceRecord[]> =>
  queryAll<SourceRecord>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': 'SOURCES' },
  });

export const getSource = (table: Table, id: string): Promise<SourceRecord | null> =>
  getRow<SourceRecord>(table, sourceKey(id));
