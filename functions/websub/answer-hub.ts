import { type Feed, identifyEntries, learn, readFeed } from '../../shared/feeds/index.ts';
import { feedOfCallback, type PushSubscription, updateFeed } from '../../shared/store/index.ts';
import { log } from '../../shared/telemetry/index.ts';
import { type StartingRoom, startItems } from '../poll/start-items.ts';
import { isSignedWith } from './signature.ts';

/** What the hub is told. The body is plain text. */
export interface HubAnswer {
  readonly status: number;
  readonly body: string;
}

type Query = Readonly<Record<string, string | undefined>>;

const unknown: HubAnswer = { status: 404, body: 'There is no such subscription.' };
/** It tells the hub to stop (WebSub, 7). */
const over: HubAnswer = { status: 410, body: 'There is no such subscription any more.' };
const taken: HubAnswer = { status: 202, body: '' };

const longestChallenge = 2_048;
/** For a hub that doesn't say; it is what was asked for. */
export const usualLeaseSeconds = 10 * 24 * 60 * 60;
const shortestLeaseSeconds = 60;
const longestLeaseSeconds = 365 * 24 * 60 * 60;

/**
 * Answers a hub that wants to know whether a subscription is meant (WebSub, 5.3), or says that it denies one (5.2).
 * Only what was asked for is confirmed; nobody asked to unsubscribe.
 */
export async function answerVerification(room: StartingRoom, token: string, query: Query): Promise<HubAnswer> {
  const feed = await feedOfCallback(room.table, token);
  if (!feed || query['hub.topic'] !== feed.push.topic) return unknown;
  const mode = query['hub.mode'];
  const challenge = query['hub.challenge'] ?? '';
  if (mode === 'denied') {
    await updateFeed(room.table, feed.id, { push: { ...feed.push, state: 'refused' } }, 'active');
    return { status: 200, body: '' };
  }
  if (mode !== 'subscribe' || challenge === '' || challenge.length > longestChallenge) return unknown;
  const push = verified(feed.push, query['hub.lease_seconds'], room.now());
  const recorded = await updateFeed(room.table, feed.id, { push }, 'active');
  return recorded ? { status: 200, body: challenge } : unknown;
}

function verified(push: PushSubscription, leaseSeconds: string | undefined, now: Date): PushSubscription {
  const asked = /^\d{1,10}$/.test(leaseSeconds ?? '') ? Number(leaseSeconds) : usualLeaseSeconds;
  const lease = Math.min(longestLeaseSeconds, Math.max(shortestLeaseSeconds, asked));
  const leaseUntil = new Date(now.getTime() + lease * 1_000).toISOString();
  return { ...push, state: push.state === 'working' ? 'working' : 'verified', leaseUntil };
}

/**
 * Takes what a hub pushes. A body whose signature is wrong is acknowledged and ignored (WebSub, 7.1.2), so that whoever
 * guesses learns nothing.
 */
export async function takePush(
  room: StartingRoom,
  token: string,
  { body, contentType, signature }: { body: Uint8Array; contentType: string | null; signature: string | undefined },
): Promise<HubAnswer> {
  const feed = await feedOfCallback(room.table, token);
  if (!feed) return over;
  if (feed.status !== 'active') return taken;
  const isSigned = isSignedWith(feed.push.secret, signature, body);
  const reading = isSigned ? readFeed(body, { url: feed.url, contentType }) : null;
  if (reading?.outcome !== 'feed') {
    log.warn('a push was ignored', { feedId: feed.id, reason: reading?.reason ?? 'its signature is wrong' });
    return taken;
  }
  const { count, found } = await startPushed(room, feed, reading.feed);
  const now = room.now();
  const rhythm = learn(feed.rhythm, { at: now, published: found.map(({ publishedAt }) => publishedAt) });
  const state = feed.push.state === 'unreliable' ? 'unreliable' : 'working';
  const push: PushSubscription = { ...feed.push, state, lastPushAt: now.toISOString() };
  await updateFeed(room.table, feed.id, { push, ...(feed.rhythm && { rhythm }) }, 'active');
  log.info('pushed', { feedId: feed.id, newEntries: count });
  return taken;
}

type SubscribedFeed = NonNullable<Awaited<ReturnType<typeof feedOfCallback>>>;

const startPushed = (room: StartingRoom, feed: SubscribedFeed, read: Feed) =>
  startItems(
    room,
    { ...feed, language: feed.language ?? read.language },
    identifyEntries(read, { atLeast: feed.ladder }),
    { lastIsCut: read.truncated },
  );
