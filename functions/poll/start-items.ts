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
  /** Whether an entry changed too soon after its last visit, so that the document has to be read again. */
  readonly postponed: boolean;
  /** What the entries were recognised by; null where there was none. */
  readonly ladder: Ladder | null;
}

export const nothingStarted: Started = { count: 0, found: [], postponed: false, ladder: null };

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
  const standings = [...items.values()].map((entryItem) => {
    const before = known.get(entryItem.item.id);
    return { ...entryItem, standing: standingOf(entryItem.item, before, feed, now, entryItem.item.id === cut) };
  });
  const open = standings.filter(({ standing }) => standing === 'open');
  await startAll(
    room.table,
    open.map(({ item }) => item),
  );
  const started = open.map(({ item }) => item);
  await endItemsWithoutAddress(room, started, now.toISOString());
  await room.sendItems(started.filter((item) => item.url !== null).map((item) => ({ itemId: item.id })));
  const found = open.filter(({ item }) => !known.has(item.id)).map(({ entry }) => entry);
  const postponed = standings.some(({ standing }) => standing === 'postponed');
  return { count: open.length, found, postponed, ladder: entries[0]?.ladder ?? null };
}

/** Whether an entry is to be sent on its way now, later, or not at all. */
function standingOf(
  item: ItemRecord,
  before: ItemRecord | undefined,
  feed: FeedRecord,
  now: Date,
  isCut: boolean,
): 'open' | 'postponed' | 'settled' {
  if (!before) return 'open';
  if (before.entryHash !== item.entryHash && !isCut) return isRested(before, now) ? 'open' : 'postponed';
  return before.outcome === null && isLost(before, feed, now) ? 'open' : 'settled';
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** For entries that don't say how old they are. */
const assumedAge = 5 * 60 * minute;

/**
 * Whether an entry that changed may be visited again: after a fifth of the age that it had at the last visit. Many
 * feeds have something in their entries that changes at every poll, and their pages would be fetched for ever.
 */
function isRested({ discoveredAt, entry }: ItemRecord, now: Date): boolean {
  const visited = Date.parse(discoveredAt);
  const age = entry.publishedAt === null ? assumedAge : visited - Date.parse(entry.publishedAt);
  return now.getTime() - visited >= Math.min(day, Math.max(5 * minute, age / 5));
}

/** Writes at the same time. */
const parallel = 10;

async function startAll(table: Table, items: readonly ItemRecord[]): Promise<void> {
  for (let start = 0; start < items.length; start += parallel)
    await Promise.all(items.slice(start, start + parallel).map((item) => startItem(table, item)));
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
