import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './connection.ts';
import { dayPartition, daysPartition, type Facet, facetPartition, indexedArticleKey } from './facets.ts';
import { chain, type DescendingReader, intersect, unite } from './merge-join.ts';
import type { ArticleRecord } from './records.ts';
import { getRows } from './rows.ts';

export interface ArticleFilter {
  /** For each facet the values of which one must hold. An empty list filters nothing. */
  readonly facets: Partial<Record<Facet, readonly string[]>>;
  /** Inclusive, ISO 8601. */
  readonly from: string | null;
  /** Exclusive, ISO 8601. */
  readonly to: string | null;
}

export interface ArticlePage {
  readonly articles: readonly ArticleRecord[];
  /** The index key after which the next page begins; null at the end. It stays right while articles arrive. */
  readonly next: string | null;
}

/** Below every key that begins with a time, so that it can stand for "just below". */
const justBelow = (key: string): string =>
  `${key.slice(0, -1)}${String.fromCharCode(key.charCodeAt(key.length - 1) - 1)}\uffff`;
const top = '\uffff';

/** Lists articles, newest first. `after` is the `next` of the page before. */
export async function listArticles(
  table: Table,
  filter: ArticleFilter,
  limit: number,
  after: string | null,
): Promise<ArticlePage> {
  const reader = openReader(table, filter, limit);
  const floor = filter.from ?? '';
  const keys: string[] = [];
  let bound = after ? justBelow(after) : filter.to ? justBelow(filter.to) : top;
  while (keys.length <= limit) {
    const key = await reader.seek(bound);
    if (key === null || key < floor) break;
    keys.push(key);
    bound = justBelow(key);
  }
  const shown = keys.slice(0, limit);
  const rows = await getRows<ArticleRecord>(table, shown.map(indexedArticleKey));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    articles: shown
      .map((key) => byId.get(indexedArticleKey(key).pk.slice('ARTICLE#'.length)))
      .filter((row) => row !== undefined),
    next: keys.length > limit ? (shown.at(-1) ?? null) : null,
  };
}

function openReader(table: Table, filter: ArticleFilter, limit: number): DescendingReader {
  const facets = Object.entries(filter.facets).filter(([, values]) => values.length > 0);
  // A joined partition may be skipped through in leaps: small pages. A lone one is read straight down.
  const pageSize = facets.length > 1 ? Math.min(limit, 25) : limit + 1;
  if (facets.length === 0) return readDays(table, filter, pageSize);
  return intersect(
    facets.map(([facet, values]) =>
      unite(values.map((value) => readPartition(table, facetPartition(facet as Facet, value), filter.from, pageSize))),
    ),
  );
}

function readDays(table: Table, filter: ArticleFilter, pageSize: number): DescendingReader {
  return chain(async function* () {
    const days = readPartition(table, daysPartition, filter.from?.slice(0, 10) ?? null, pageSize);
    let bound = filter.to ?? top;
    for (let day = await days.seek(bound); day !== null; day = await days.seek(bound)) {
      yield readPartition(table, dayPartition(day), filter.from, pageSize);
      bound = justBelow(day);
    }
  });
}

/** Reads one partition downwards in pages; a bound below the page at hand starts a new query there. */
function readPartition(table: Table, partition: string, from: string | null, pageSize: number): DescendingReader {
  const floor = from ?? ' ';
  let buffer: readonly string[] = [];
  let ended = false;
  return {
    async seek(bound) {
      buffer = buffer.filter((key) => key <= bound);
      if (buffer.length === 0 && !ended && floor <= bound) {
        const { Items = [] } = await table.client.send(
          new QueryCommand({
            TableName: table.name,
            KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :bound',
            ExpressionAttributeValues: { ':pk': partition, ':from': floor, ':bound': bound },
            ProjectionExpression: 'sk',
            ScanIndexForward: false,
            Limit: pageSize,
          }),
        );
        buffer = Items.map((row) => String(row.sk));
        ended = buffer.length < pageSize;
      }
      return buffer[0] ?? null;
    },
  };
}
