import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { getArticleContent, putArticleContent } from './blobs.ts';
import { recordChange } from './changes.ts';
import type { Bucket, Table } from './connection.ts';
import { dayOf, daysPartition, indexPartitions, indexRows, indexSortKey, seenDaysPartition } from './facets.ts';
import { aliasKey, articleKey, tombstoneKey, versionKey } from './keys.ts';
import type { ArticleContent, ArticleRecord, Instant } from './records.ts';
import { getRow, getRows, inParallel, putRow, putRowIf, queryAll } from './rows.ts';
import { countInStatistics } from './statistics.ts';

/** An article as read, before the store knows whether it is new. */
export type ArticleDraft = Omit<
  ArticleRecord,
  'firstSeenAt' | 'updatedAt' | 'sortTime' | 'version' | 'contentKey' | 'indexPartitions'
>;

/** One state of an article's text. The first has number 1. */
export interface VersionRecord {
  readonly contentHash: string;
  readonly contentKey: string;
  readonly pageKey: string;
  readonly laterPageKeys?: readonly string[];
  readonly seenAt: Instant;
  readonly title: string | null;
}

export type Stored =
  /** Stored for the first time, by this call or by an earlier try of the same item. */
  | { readonly stored: 'created'; readonly first: boolean }
  /** Its content changed: a new version. */
  | { readonly stored: 'updated' }
  /** It was there with the same content, brought by another item. */
  | { readonly stored: 'duplicate' }
  /** It was withdrawn from this newswire before, and stays away. */
  | { readonly stored: 'withdrawn' };

export const getArticle = (table: Table, id: string): Promise<ArticleRecord | null> =>
  getRow<ArticleRecord>(table, articleKey(id));

/** Reads many articles; those that aren't there are left out, the order is not kept. */
export const getArticles = (table: Table, ids: readonly string[]): Promise<readonly ArticleRecord[]> =>
  getRows<ArticleRecord>(table, ids.map(articleKey));

/** The versions of an article, oldest first. */
export const getVersions = (table: Table, articleId: string): Promise<readonly VersionRecord[]> =>
  queryAll<VersionRecord>(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :version)',
    ExpressionAttributeValues: { ':pk': articleKey(articleId).pk, ':version': 'VERSION#' },
  });

/** Finds an article by the id of any of its addresses. */
export async function resolveArticleId(table: Table, addressId: string): Promise<string> {
  const alias = await getRow<{ articleId: string }>(table, aliasKey(addressId));
  return alias?.articleId ?? addressId;
}

/**
 * Stores an article: body, row, versions, index. Every write is idempotent and the order is such that a run that was
 * cut off anywhere is completed by the next one. Two runs that race for one article: the conditional put lets one win,
 * the other starts over and finds it.
 */
export async function storeArticle(
  table: Table,
  bucket: Bucket,
  draft: ArticleDraft,
  content: ArticleContent,
  now: Instant,
): Promise<Stored> {
  const before = await getArticle(table, draft.id);
  if (before && before.contentHash === draft.contentHash) {
    if (before.itemId !== draft.itemId) {
      await putAliases(table, draft);
      return { stored: 'duplicate' };
    }
    await indexArticle(table, before, content.text, before);
    return { stored: 'created', first: false };
  }
  if (!before && (await getRow(table, tombstoneKey(draft.id)))) return { stored: 'withdrawn' };
  const contentKey = await putArticleContent(bucket, draft.id, draft.contentHash, content);
  const article = complete(draft, before, contentKey, now);
  await recordChange(table, { articleId: article.id, kind: before ? 'updated' : 'created', at: now });
  const won = await putRowIf(
    table,
    { ...articleKey(article.id), ...article },
    before ? 'contentHash = :before' : 'attribute_not_exists(pk)',
    before ? { ':before': before.contentHash } : undefined,
  );
  if (!won) return storeArticle(table, bucket, draft, content, now);
  await indexArticle(table, article, content.text, before);
  if (!before) await countInStatistics(table, article);
  return before ? { stored: 'updated' } : { stored: 'created', first: true };
}

/** Brings an article's places in the index to how this version writes them; whatever else is stored of it stays. */
export async function reindexArticle(table: Table, bucket: Bucket, id: string): Promise<void> {
  const before = await getArticle(table, id);
  if (!before) return;
  const article = { ...before, indexPartitions: indexPartitions(before) };
  const content = await getArticleContent(bucket, article.contentKey);
  await indexArticle(table, article, content?.text ?? '', before);
  // An edit in between has written its own.
  const values = { ':hash': before.contentHash };
  await putRowIf(table, { ...articleKey(id), ...article }, 'contentHash = :hash', values);
}

function complete(draft: ArticleDraft, before: ArticleRecord | null, contentKey: string, now: Instant): ArticleRecord {
  const publishedAt = before?.publishedAt ?? draft.publishedAt;
  const firstSeenAt = before?.firstSeenAt ?? now;
  const sortTime = before?.sortTime ?? plausible(publishedAt, now) ?? firstSeenAt;
  const merged = {
    ...draft,
    publishedAt,
    firstSeenAt,
    sortTime,
    updatedAt: now,
    contentKey,
    version: (before?.version ?? 0) + 1,
    itemId: before?.itemId ?? draft.itemId,
    feedId: before?.feedId ?? draft.feedId,
    aliases: [...new Set([...(before?.aliases ?? []), ...draft.aliases])],
  };
  return { ...merged, indexPartitions: indexPartitions(merged) };
}

/** Feeds that misstate the year or the zone would stand on top for ever, or never be seen. */
const earliest = '1995-01-01';
const plausible = (publishedAt: Instant | null, now: Instant): Instant | null =>
  publishedAt !== null && publishedAt >= earliest && publishedAt <= now ? publishedAt : null;

async function indexArticle(
  table: Table,
  article: ArticleRecord,
  text: string,
  before: ArticleRecord | null,
): Promise<void> {
  const sk = indexSortKey(article.sortTime, article.id);
  const stale = (before?.indexPartitions ?? []).filter((partition) => !article.indexPartitions.includes(partition));
  const rows = [
    ...indexRows(article, text),
    { pk: daysPartition, sk: dayOf(article.sortTime) },
    { pk: seenDaysPartition, sk: dayOf(article.firstSeenAt) },
    {
      ...versionKey(article.id, article.version),
      contentHash: article.contentHash,
      contentKey: article.contentKey,
      pageKey: article.pageKey,
      ...(article.laterPageKeys && { laterPageKeys: article.laterPageKeys }),
      seenAt: article.updatedAt,
      title: article.title,
    },
  ];
  await inParallel(rows, (row) => putRow(table, row));
  await putAliases(table, article);
  await inParallel(stale, (pk) => table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } })));
}

const putAliases = (table: Table, article: Pick<ArticleRecord, 'id' | 'aliases'>): Promise<unknown> =>
  inParallel(article.aliases, (alias) => putRow(table, { ...aliasKey(alias), articleId: article.id }));
