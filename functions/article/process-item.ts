import type { Robots } from '../../shared/http/index.ts';
import type { Identify } from '../../shared/language/index.ts';
import type { Registry } from '../../shared/sources/index.ts';
import { type Bucket, endItem, getItem, type ItemEnd, type ItemRecord, type Table } from '../../shared/store/index.ts';
import { countItem, countMissed, type ItemOutcome, log } from '../../shared/telemetry/index.ts';
import type { Attempt } from '../consume-batch.ts';
import { HostBusy } from '../host-busy.ts';
import type { PoliteFetch } from '../polite-fetch.ts';
import type { SendMessages } from '../send-messages.ts';
import type { KeepsLanguage } from './kept-languages.ts';
import { takeArticle } from './take-article.ts';

export interface ArticleRoom {
  readonly table: Table;
  readonly bucket: Bucket;
  readonly sendLinks: SendMessages;
  readonly fetch: PoliteFetch;
  readonly robots: Robots;
  readonly identify: Identify;
  readonly registry: Registry;
  readonly keepsLanguage: KeepsLanguage;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/** How one attempt at an item went: an end, or a fault that another attempt may not meet. */
export type Attempted =
  | {
      readonly outcome: Exclude<ItemOutcome, 'unavailable' | 'dead-letter'>;
      readonly detail: string | null;
      readonly articleId: string | null;
      /** Of a page that was read: what it is written in, null where that isn't known. */
      readonly lang?: string | null;
    }
  | { readonly outcome: 'unavailable'; readonly detail: string; readonly articleId: null };

/**
 * Brings one item to its outcome. The outcome is written after everything else, so an item that has one is done and a
 * repeated message does nothing. A server's fault is tried again until the last attempt; before that attempt the item
 * is marked as a dead letter, so that even an attempt that never returns leaves an outcome behind.
 * @throws {HostBusy} where nothing was tried because others are before it at its host
 */
export async function processItem(room: ArticleRoom, itemId: string, attempt: Attempt): Promise<void> {
  const item = await getItem(room.table, itemId);
  if (!item || (item.outcome !== null && item.outcome !== 'dead-letter')) return;
  if (attempt.last)
    await endItem(room.table, itemId, ending(room, { ...deadLetter, detail: 'the last attempt did not return' }));
  try {
    const attempted = await takeArticle(room, item);
    if (attempted.outcome === 'unavailable' && !attempt.last) throw new Unavailable(item, attempted.detail);
    await end(room, item, attempted);
  } catch (error) {
    if (attempt.last && !(error instanceof HostBusy)) await end(room, item, { ...deadLetter, detail: String(error) });
    throw error;
  }
}

/** Endings in which a page was there and no article came of it. */
const missed: ReadonlySet<ItemOutcome> = new Set(['not-an-article', 'dead-letter']);

const deadLetter = { outcome: 'dead-letter', articleId: null } as const;

type Ending = Omit<ItemEnd, 'endedAt'> & { readonly lang?: string | null };

const ending = (room: ArticleRoom, end: Ending): ItemEnd => ({ ...end, endedAt: room.now().toISOString() });

async function end(room: ArticleRoom, item: ItemRecord, how: Ending): Promise<void> {
  if (await endItem(room.table, item.id, ending(room, how))) {
    countItem(how.outcome);
    if (missed.has(how.outcome)) countMissed(how.lang ?? null);
  }
  log.info('item ended', { itemId: item.id, feedId: item.feedId, ...how });
}

/** The server may answer later: the queue brings the message again. */
class Unavailable extends Error {
  readonly code = 'UNAVAILABLE';
  constructor(item: ItemRecord, detail: string) {
    super(`${item.url} is unavailable (${detail}); it will be tried again`);
  }
}
