import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { getArticle, getVersions } from './articles.ts';
import { deleteDescription } from './candidates.ts';
import { recordChange } from './changes.ts';
import type { Bucket, Table } from './connection.ts';
import { indexKeys } from './facets.ts';
import { deleteFoundLinks, getFoundLinks } from './found-links.ts';
import { articleKey, tombstoneKey, versionKey } from './keys.ts';
import { deleteLinks, getLinks, reverseLink } from './links.ts';
import type { ArticleRecord, Instant } from './records.ts';
import { deleteRow, getRow, getRows, inParallel, putRowIf } from './rows.ts';
import { deleteTitle, deleteWantedTitle } from './titles.ts';
import { updateStories } from './update-stories.ts';

/** What is left of an article that was taken out. */
export interface Tombstone {
  readonly articleId: string;
  readonly url: string;
  readonly withdrawnAt: Instant;
  readonly reason: string | null;
}

export const getTombstone = (table: Table, articleId: string): Promise<Tombstone | null> =>
  getRow<Tombstone>(table, tombstoneKey(articleId));

/** Reads many tombstones; articles that were not withdrawn are left out, the order is not kept. */
export const getTombstones = (table: Table, articleIds: readonly string[]): Promise<readonly Tombstone[]> =>
  getRows<Tombstone>(table, articleIds.map(tombstoneKey));

/**
 * Takes an article out: its place in every list, its text and page in every version, its links at both ends, what it is
 * compared and found by, its place in its story. The tombstone goes first, so that no later poll brings the article
 * back, and stays, as do the ids of its other addresses and, on other articles, what their own pages say of it. A run
 * that was cut off is completed by the next one; once it is complete, another changes nothing.
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
  if (article) {
    const tombstone = { articleId, url: article.url, withdrawnAt: now, reason };
    await putRowIf(table, { ...tombstoneKey(articleId), ...tombstone }, 'attribute_not_exists(pk)');
    await recordChange(table, { articleId, kind: 'withdrawn', at: now });
    await deleteFromIndex(table, article);
    await deleteContent(table, bucket, article);
  }
  if (article || (await getTombstone(table, articleId))) await removeTraces(table, articleId);
  return article !== null;
}

/** Takes out what a link run that was on its way at that moment has written of withdrawn articles. */
export async function removeWithdrawn(table: Table, articleIds: readonly string[]): Promise<void> {
  for (const { articleId } of await getTombstones(table, articleIds)) await removeTraces(table, articleId);
}

const deleteFromIndex = (table: Table, article: ArticleRecord) =>
  inParallel(indexKeys(article), (key) => deleteRow(table, key));

async function deleteContent(table: Table, bucket: Bucket, article: ArticleRecord): Promise<void> {
  const versions = await getVersions(table, article.id);
  const keys = [article, ...versions].flatMap(({ contentKey, pageKey, laterPageKeys = [] }) => [
    contentKey,
    pageKey,
    ...laterPageKeys,
  ]);
  await inParallel([...new Set(keys)], (Key) =>
    bucket.client.send(new DeleteObjectCommand({ Bucket: bucket.name, Key })),
  );
}

/** Deletes what stands in the table besides the index. What tells of further rows goes after them. */
async function removeTraces(table: Table, articleId: string): Promise<void> {
  await deleteDescription(table, articleId);
  await deleteTitles(table, articleId);
  const touched = await deleteAllLinks(table, articleId);
  await deleteRow(table, articleKey(articleId));
  await updateStories(table, articleId, touched);
}

/** The titles that it has had, and its versions that tell them. */
async function deleteTitles(table: Table, articleId: string): Promise<void> {
  const versions = await getVersions(table, articleId);
  // The last goes first, so that the numbers of those that a cut-off run leaves still begin with 1.
  for (const [index, { title }] of [...versions.entries()].toReversed()) {
    await deleteTitle(table, title, articleId);
    await deleteRow(table, versionKey(articleId, index + 1));
  }
}

/** @returns the articles at their other ends */
async function deleteAllLinks(table: Table, articleId: string): Promise<readonly string[]> {
  const [links, found] = await Promise.all([getLinks(table, articleId), getFoundLinks(table, articleId)]);
  const own = links.filter(({ direction }) => direction === 'out');
  const end = { url: '', title: null, lang: null };
  await inParallel(
    own.filter(({ url }) => url === null),
    ({ title }) => deleteWantedTitle(table, title, articleId),
  );
  await deleteLinks(
    table,
    own.map((link) => reverseLink(link, end)).filter((link) => link !== null),
  );
  await deleteFoundLinks(table, found);
  await deleteLinks(table, links);
  return [...links, ...found].map(({ otherId }) => otherId).filter((id) => id !== null);
}
