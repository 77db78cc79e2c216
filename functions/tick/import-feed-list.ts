import { readOpml } from '../../shared/feeds/index.ts';
import {
  addFeed,
  type Bucket,
  feedListImported,
  getObject,
  markFeedListImported,
  type Table,
} from '../../shared/store/index.ts';
import { log } from '../../shared/telemetry/index.ts';

/**
 * Imports a list of feeds once. Its key holds its content's hash, so a changed list is another key and comes again.
 * @returns how many feeds were new
 */
export async function importFeedList(
  table: Table,
  list: { readonly bucket: Bucket; readonly key: string },
  now: Date,
): Promise<number> {
  if (await feedListImported(table, list.key)) return 0;
  const bytes = await getObject(list.bucket, list.key);
  const read = bytes ? readOpml(bytes) : { outcome: 'not-opml' as const, reason: 'there is no such object' };
  if (read.outcome === 'not-opml') {
    log.error('the list of feeds cannot be read', { key: list.key, reason: read.reason });
    return 0;
  }
  let added = 0;
  for (const feed of read.feeds) {
    const { url, title, language, siteUrl } = feed;
    if ((await addFeed(table, { url, title, language, siteUrl }, now.toISOString())) === 'added') added += 1;
  }
  await markFeedListImported(table, list.key, now.toISOString());
  return added;
}
