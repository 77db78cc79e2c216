import { randomBytes } from 'node:crypto';
import type { Entry, Feed } from '../../shared/feeds/index.ts';
import type { Fetched } from '../../shared/http/index.ts';
import {
  type FeedRecord,
  feedOfCallback,
  type PushSubscription,
  putSubscription,
  type Table,
  updateFeed,
} from '../../shared/store/index.ts';
import { log } from '../../shared/telemetry/index.ts';
import { HostBusy } from '../host-busy.ts';
import { usualLeaseSeconds } from '../websub/answer-hub.ts';

export interface SubscribingRoom {
  readonly table: Table;
  readonly now: () => Date;
  /** Asks a hub; politely, so that it may throw HostBusy. */
  readonly askHub: (hub: string, form: Readonly<Record<string, string>>) => Promise<Fetched>;
  /** Where callbacks are; null where no hub could reach them. */
  readonly callbackUrl: string | null;
}

const hour = 60 * 60_000;
const day = 24 * hour;
/** Polls come once a day at least, so a lease is renewed before it ends. */
const renewBefore = 2 * day;
/** A hub that hasn't asked back, or that said no, is asked again after this. */
const patience = { requested: day, refused: 7 * day } as const;

/**
 * Subscribes a feed at the WebSub hub that it names, and renews the subscription before its lease ends. Polls are what
 * keeps it: the tick has every feed polled at least once a day.
 * @param read the feed, where the poll read it
 */
export async function keepSubscribed(room: SubscribingRoom, feed: FeedRecord, read: Feed | null): Promise<void> {
  const topic = read && (read.self ?? feed.url);
  const hub = read ? hubOf(read) : (feed.push?.hub ?? null);
  if (room.callbackUrl === null || (hub === null && feed.push === null)) return;
  if (hub === null) {
    await updateFeed(room.table, feed.id, { push: null }, 'active');
    return;
  }
  const wanted = { hub, topic: topic ?? feed.push?.topic ?? feed.url };
  if (isSettled(feed.push, wanted, room.now())) return;
  await subscribe(room, feed, requested(feed.push, wanted, room.now()));
}

type Wanted = Pick<PushSubscription, 'hub' | 'topic'>;

const hubOf = ({ hubs }: Feed): string | null => hubs.find((hub) => hub.startsWith('https:')) ?? hubs[0] ?? null;

function isSettled(push: PushSubscription | null, wanted: Wanted, now: Date): boolean {
  if (push?.hub !== wanted.hub || push.topic !== wanted.topic) return false;
  const asked = now.getTime() - Date.parse(push.requestedAt);
  if (push.state === 'requested' || push.state === 'refused') return asked < patience[push.state];
  const left = Date.parse(push.leaseUntil ?? push.requestedAt) - now.getTime();
  return left > renewBefore || asked < hour;
}

/** A renewal keeps its callback, so that no push is lost between two of them. */
function requested(before: PushSubscription | null, wanted: Wanted, now: Date): PushSubscription {
  const requestedAt = now.toISOString();
  if (before && before.hub === wanted.hub && before.topic === wanted.topic && before.state !== 'refused')
    return { ...before, requestedAt };
  const [token, secret] = [randomBytes(24).toString('base64url'), randomBytes(32).toString('hex')];
  return { ...wanted, token, secret, state: 'requested', requestedAt, leaseUntil: null, lastPushAt: null };
}

/** It is recorded first: a hub may ask back before it answers. */
async function subscribe(room: SubscribingRoom, feed: FeedRecord, push: PushSubscription): Promise<void> {
  await putSubscription(room.table, feed.id, push);
  const answer = await askUnlessBusy(room, push);
  if (answer?.outcome === 'response' && answer.status >= 200 && answer.status < 300) return;
  const current = await feedOfCallback(room.table, push.token);
  if (!current) return;
  const after = answer ? { ...current.push, state: stateAfterRefusal(current.push, room.now()) } : feed.push;
  await updateFeed(room.table, feed.id, { push: after }, 'active');
  log.info('not subscribed', { feedId: feed.id, hub: push.hub, reason: reasonOf(answer) });
}

const askUnlessBusy = (room: SubscribingRoom, push: PushSubscription): Promise<Fetched | null> =>
  room
    .askHub(push.hub, {
      'hub.mode': 'subscribe',
      'hub.topic': push.topic,
      'hub.callback': `${room.callbackUrl}/${push.token}`,
      'hub.secret': push.secret,
      'hub.lease_seconds': String(usualLeaseSeconds),
    })
    .catch((error: unknown) => {
      if (error instanceof HostBusy) return null;
      throw error;
    });

/** A renewal that failed leaves what is left of the lease. */
const stateAfterRefusal = ({ state, leaseUntil }: PushSubscription, now: Date): PushSubscription['state'] =>
  leaseUntil !== null && Date.parse(leaseUntil) > now.getTime() ? state : 'refused';

const reasonOf = (answer: Fetched | null): string =>
  answer === null ? 'it is busy' : answer.outcome === 'response' ? `HTTP ${answer.status}` : answer.outcome;

/**
 * When a feed is due whose pushes have been coming and will: in a day, or halfway through what is left of a lease that
 * is shorter. Null for any other feed.
 */
export function duePushed({ push }: FeedRecord, now: Date): Date | null {
  if (push?.state !== 'working' || push.leaseUntil === null) return null;
  const left = Date.parse(push.leaseUntil) - now.getTime();
  return left > 0 ? new Date(now.getTime() + Math.min(day, left / 2)) : null;
}

/** An entry that is younger may still be on its way through the hub. */
const pushTakes = 15 * 60_000;

/** Whether a poll found what a push should have brought. */
export function missedByPush(found: readonly Entry[], now: Date): boolean {
  const latest = now.getTime() - pushTakes;
  return found.some(({ publishedAt, updatedAt }) => {
    const date = updatedAt ?? publishedAt;
    return date === null || Date.parse(date) < latest;
  });
}
