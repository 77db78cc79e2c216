import { changeHash, type Entry, type IdentifiedEntry } from '../../shared/feeds/index.ts';
import { endItem, type FeedRecord, getItems, type ItemRecord, itemId, startItem } from '../../shared/store/index.ts';
import { countItem } from '../../shared/telemetry/index.ts';
import type { PollRoom } from './poll-feed.ts';

/**
 * Puts the entries that are new or changed on their way. One that an earlier, cut-off poll left without an outcome is
 * sent again.
 * @returns how many went on their way
 */
export async function startItems(
  room: PollRoom,
  feed: FeedRecord,
  entries: readonly IdentifiedEntry[],
): Promise<number> {
  const discoveredAt = room.now().toISOString();
  const items = itemsOf(feed, entries, discoveredAt);
  const known = new Map((await getItems(room.table, [...items.keys()])).map((item) => [item.id, item]));
  const open = [...items.values()].filter((item) => {
    const before = known.get(item.id);
    return !before || before.outcome === null || before.entryHash !== item.entryHash;
  });
  for (const item of open) await startItem(room.table, item);
  await endItemsWithoutAddress(room, open, discoveredAt);
  await room.sendItems(open.filter((item) => item.url !== null).map((item) => ({ itemId: item.id })));
  return open.length;
}

function itemsOf(feed: FeedRecord, entries: readonly IdentifiedEntry[], discoveredAt: string): Map<string, ItemRecord> {
  const items = new Map<string, ItemRecord>();
  for (const { key, entry } of entries) {
    const id = itemId(feed.id, key);
    if (!items.has(id)) items.set(id, itemOf(id, feed, entry, discoveredAt));
  }
  return items;
}

const itemOf = (id: string, feed: FeedRecord, entry: Entry, discoveredAt: string): ItemRecord => ({
  id,
  feedId: feed.id,
  url: entry.url,
  entry: {
    title: entry.title,
    publishedAt: entry.publishedAt,
    updatedAt: entry.updatedAt,
    authors: entry.authors,
    language: entry.language ?? feed.language,
  },
  entryHash: changeHash(entry),
  discoveredAt,
  outcome: null,
  detail: null,
  articleId: null,
  endedAt: null,
});

async function endItemsWithoutAddress(room: PollRoom, items: readonly ItemRecord[], endedAt: string): Promise<void> {
  for (const item of items.filter(({ url }) => url === null)) {
    const end = { outcome: 'no-address', detail: 'the entry has no link', articleId: null, endedAt } as const;
    if (await endItem(room.table, item.id, end)) countItem(end.outcome);
  }
}
