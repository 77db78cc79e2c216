import { changeHash, type Entry, type IdentifiedEntry, type Ladder } from '../../shared/feeds/index.ts';
import {
  endItem,
  type FeedRecord,
  getItems,
  type ItemRecord,
  itemId,
  startItem,
  type Table,
} from '../../shared/store/index.ts';
import { countItem } from '../../shared/telemetry/index.ts';
import type { SendMessages } from '../send-messages.ts';

export interface StartingRoom {
  readonly table: Table;
  readonly sendItems: SendMessages;
  readonly now: () => Date;
}

export interface Started {
  /** How many entries went on their way, new or changed. */
  readonly count: number;
  /** The entries that were never seen before. */
  readonly found: readonly Entry[];
  /** What the entries were recognised by; null where there was none. */
  readonly ladder: Ladder | null;
}

export const nothingStarted: Started = { count: 0, found: [], ladder: null };

/** A message that is older is not in the queue any more. */
const queueKeepsMilliseconds = 4 * 24 * 60 * 60_000;

/**
 * Puts the entries that are new or changed on their way. One that an earlier, cut-off poll left without an outcome is
 * sent again; so is one that the queue has lost.
 * @param document `lastIsCut`: the document broke off in its last entry, which therefore changes nothing that is known
 */
export async function startItems(
  room: StartingRoom,
  feed: FeedRecord,
  entries: readonly IdentifiedEntry[],
  document: { readonly lastIsCut: boolean },
): Promise<Started> {
  const now = room.now();
  const items = itemsOf(feed, entries, now.toISOString());
  const known = new Map((await getItems(room.table, [...items.keys()])).map((item) => [item.id, item]));
  const cut = document.lastIsCut ? [...items.keys()].at(-1) : null;
  const open = [...items.values()].filter(({ item }) => {
    const before = known.get(item.id);
    if (!before) return true;
    const changed = before.entryHash !== item.entryHash && item.id !== cut;
    return changed || (before.outcome === null && isLost(before, feed, now));
  });
  for (const { item } of open) await startItem(room.table, item);
  const started = open.map(({ item }) => item);
  await endItemsWithoutAddress(room, started, now.toISOString());
  await room.sendItems(started.filter((item) => item.url !== null).map((item) => ({ itemId: item.id })));
  const found = open.filter(({ item }) => !known.has(item.id)).map(({ entry }) => entry);
  return { count: open.length, found, ladder: entries[0]?.ladder ?? null };
}

/** A poll or a push that was recorded had sent all that it started. */
function isLost({ discoveredAt }: ItemRecord, { lastPoll, push }: FeedRecord, now: Date): boolean {
  const sent = [lastPoll?.at, push?.lastPushAt].some((at) => at != null && at >= discoveredAt);
  return !sent || now.getTime() - Date.parse(discoveredAt) > queueKeepsMilliseconds;
}

interface EntryItem {
  readonly entry: Entry;
  readonly item: ItemRecord;
}

function itemsOf(
  feed: FeedRecord,
  entries: readonly IdentifiedEntry[],
  discoveredAt: string,
): ReadonlyMap<string, EntryItem> {
  const items = new Map<string, EntryItem>();
  for (const { key, entry } of entries) {
    const id = itemId(feed.id, key);
    if (!items.has(id)) items.set(id, { entry, item: itemOf(id, feed, entry, discoveredAt) });
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

async function endItemsWithoutAddress(
  room: StartingRoom,
  items: readonly ItemRecord[],
  endedAt: string,
): Promise<void> {
  for (const item of items.filter(({ url }) => url === null)) {
    const end = { outcome: 'no-address', detail: 'the entry has no link', articleId: null, endedAt } as const;
    if (await endItem(room.table, item.id, end)) countItem(end.outcome);
  }
}
