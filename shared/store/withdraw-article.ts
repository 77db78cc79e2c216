import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { getArticle, getVersions } from './articles.ts';
import { recordChange } from './changes.ts';
import type { Bucket, Table } from './connection.ts';
import { dayOf, indexSortKey, seenDayPartition } from './facets.ts';
import { deleteFoundLinks, getFoundLinks } from './found-links.ts';
import { articleKey, type Key, tombstoneKey } from './keys.ts';
import { deleteLinks, getLinks, reverseLink } from './links.ts';
import type { ArticleRecord, Instant } from './records.ts';
import { getRow, inParallel, putRow } from './rows.ts';
import { updateStories } from './stories.ts';

/** What is left of an article that was taken out. */
export interface Tombstone {
  readonly url: string;
  readonly withdrawnAt: Instant;
  readonly reason: string | null;
}

export const getTombstone = (table: Table, articleId: string): Promise<Tombstone | null> =>
  getRow<Tombstone>(table, tombstoneKey(articleId));

/**
 * Takes an article out: its row, its places in the index, its text in every version, its page and what it says of
 * others. The tombstone goes first, so that no later poll brings the article back. Done twice, it changes nothing.
 * @returns whether there was an article
 */
export async function withdrawArticle(
  table: Table,
  bucket: Bucket,
  articleId: string,
  reason: string | null,
  now: Instant,
): Promise<boolean> {
  const article = await getArticle(table, articleId);
  if (!article) return false;
  await putRow(table, { ...tombstoneKey(articleId), url: article.url, withdrawnAt: now, reason });
  await recordChange(table, { articleId, kind: 'withdrawn', at: now });
  await deleteContent(table, bucket, article);
  const touched = await deleteOwnLinks(table, article);
  await inParallel(indexRows(article), (Key) => deleteRow(table, Key));
  await deleteRow(table, articleKey(articleId));
  await updateStories(table, articleId, touched);
  return true;
}

async function deleteContent(table: Table, bucket: Bucket, article: ArticleRecord): Promise<void> {
  const versions = await getVersions(table, article.id);
  const keys = [article, ...versions].flatMap(({ contentKey, pageKey }) => [contentKey, pageKey]);
  await inParallel([...new Set(keys)], (Key) =>
    bucket.client.send(new DeleteObjectCommand({ Bucket: bucket.name, Key })),
  );
}

/**
 * Its own links in both directions, and those that were found. What other pages say of it stays: it is theirs.
 * @returns the articles at their other ends
 */
async function deleteOwnLinks(table: Table, article: ArticleRecord): Promise<readonly string[]> {
  const [links, found] = await Promise.all([getLinks(table, article.id), getFoundLinks(table, article.id)]);
  const own = { url: article.url, title: article.title, lang: null };
  const reverses = links.filter(({ direction }) => direction === 'out').map((link) => reverseLink(link, own));
  await deleteLinks(table, [...links, ...reverses.filter((link) => link !== null)]);
  await deleteFoundLinks(table, found);
  return [...links, ...found].map(({ otherId }) => otherId).filter((id) => id !== null);
}

const indexRows = ({ id, sortTime, firstSeenAt, indexPartitions }: ArticleRecord): readonly Key[] => [
  ...indexPartitions.map((pk) => ({ pk, sk: indexSortKey(sortTime, id) })),
  { pk: seenDayPartition(dayOf(firstSeenAt)), sk: indexSortKey(firstSeenAt, id) },
];

const deleteRow = (table: Table, Key: Key): Promise<unknown> =>
  table.client.send(new DeleteCommand({ TableName: table.name, Key }));
