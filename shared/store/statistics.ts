import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './connection.ts';
import { dayOf } from './facets.ts';
import type { Key } from './keys.ts';
import type { ArticleRecord, Instant } from './records.ts';
import { getRow, inParallel, queryAll } from './rows.ts';

/** How often an outlet or agency published what was taken in, and how often that cites it. */
export interface SourceRecord {
  /** Registry id, else domain or name. */
  readonly id: string;
  /** Null of those that were cited only. */
  readonly name: string | null;
  readonly domain: string | null;
  readonly country: string | null;
  readonly articles: number;
  readonly lastArticleAt: Instant | null;
  readonly citations: number;
  readonly lastCitedAt: Instant | null;
}

/** How many of a day's articles cite a source, by their languages and their publishers. */
export interface CitedDay {
  readonly day: string;
  readonly articles: number;
  readonly byLanguage: Readonly<Record<string, number>>;
  readonly byPublisher: Readonly<Record<string, number>>;
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
const citedPartition = (id: string): string => `CITED#${id}`;
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
  const lang = language?.lang ?? 'und';
  const pk = statisticsPartition(day);
  await inParallel(
    [
      { key: { pk, sk: `language#${lang}#${hour}` }, set: { day, by: 'language', value: lang, hour: Number(hour) } },
      ...(id === null ? [] : countsOfPublisher(id, article, day)),
      ...article.cites.flatMap((cited) => [
        { key: sourceKey(cited), set: { id: cited, lastCitedAt: firstSeenAt }, add: ['citations'] },
        {
          key: { pk: citedPartition(cited), sk: day },
          set: { day },
          add: ['articles', `in#${lang}`, `by#${id ?? 'unknown'}`],
        },
      ]),
    ],
    (count) => addOne(table, count),
  );
}

function countsOfPublisher(id: string, { publisher, firstSeenAt }: ArticleRecord, day: string): readonly Count[] {
  const { name, domain, country } = publisher;
  return [
    {
      key: { pk: statisticsPartition(day), sk: `source#${id}` },
      set: { day, by: 'source', value: id, hour: null },
    },
    { key: sourceKey(id), set: { id, name, domain, country, lastArticleAt: firstSeenAt } },
  ];
}

/** A row whose attributes are set and whose counters grow by one. */
interface Count {
  readonly key: Key;
  readonly set: Readonly<Record<string, unknown>>;
  readonly add?: readonly string[];
}

async function addOne(table: Table, { key, set, add = ['articles'] }: Count): Promise<void> {
  const attributes = Object.entries(set);
  const assignments = attributes.map((_, index) => `#a${index} = :a${index}`).join(', ');
  const counters = add.map((_, index) => `#c${index} :one`).join(', ');
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: key,
      UpdateExpression: `SET ${assignments} ADD ${counters}`,
      ExpressionAttributeNames: Object.fromEntries([
        ...attributes.map(([name], index) => [`#a${index}`, name]),
        ...add.map((name, index) => [`#c${index}`, name]),
      ]),
      ExpressionAttributeValues: {
        ...Object.fromEntries(attributes.map(([, value], index) => [`:a${index}`, value])),
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

/** Everybody who published or was cited, by id: some hundreds of small rows. */
export const listSources = async (table: Table): Promise<readonly SourceRecord[]> =>
  (
    await queryAll<Partial<SourceRecord>>(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': 'SOURCES' },
    })
  ).map(complete);

export async function getSource(table: Table, id: string): Promise<SourceRecord | null> {
  const row = await getRow<Partial<SourceRecord>>(table, sourceKey(id));
  return row && complete(row);
}

/** A row begins with whichever count came first. */
const complete = (row: Partial<SourceRecord>): SourceRecord => ({ ...uncounted, ...row });

const uncounted: SourceRecord = {
  id: '',
  name: null,
  domain: null,
  country: null,
  articles: 0,
  lastArticleAt: null,
  citations: 0,
  lastCitedAt: null,
};

/** Who cited a source on the days from one to the other, both of them included; days without a citation are left out. */
export async function readCitations(table: Table, id: string, from: string, to: string): Promise<readonly CitedDay[]> {
  const rows = await queryAll<Readonly<Record<string, unknown>>>(table, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': citedPartition(id), ':from': from, ':to': to },
  });
  return rows.map((row) => ({
    day: String(row.day),
    articles: Number(row.articles),
    byLanguage: countersOf(row, 'in#'),
    byPublisher: countersOf(row, 'by#'),
  }));
}

const countersOf = (row: Readonly<Record<string, unknown>>, prefix: string): Record<string, number> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), Number(value)]] : [],
    ),
  );
