import { type Feed, identifyEntries } from '../../shared/feeds/index.ts';
import type { Fetch, Fetched } from '../../shared/http/index.ts';
import {
  addFeed,
  claimAddress,
  type FeedRecord,
  feedId as feedIdOf,
  getFeed,
  type PollRecord,
  recordPoll,
  updateFeed,
} from '../../shared/store/index.ts';
import { countPoll, log, type PollOutcome } from '../../shared/telemetry/index.ts';
import { HostBusy } from '../host-busy.ts';
import type { SendMessages } from '../send-messages.ts';
import { leaseMinutes } from '../tick/start-due-polls.ts';
import { recordOf } from './poll-record.ts';
import { type Answer, readAnswer } from './read-answer.ts';
import { nothingStarted, type Started, startItems } from './start-items.ts';
import { duePushed, keepSubscribed, missedByPush, type SubscribingRoom } from './subscribe.ts';
import { type Question, questionFor } from './validators.ts';

export interface PollRoom extends SubscribingRoom {
  readonly fetch: Fetch;
  readonly sendItems: SendMessages;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** A feed's bytes after decompression. */
const maxBytes = 15 * 1024 * 1024;
const deadlineMilliseconds = 30_000;

/**
 * Polls one feed and sends its new and changed entries on. The validators are recorded last, so a poll that was cut
 * off is repeated whole, and its repetition finds what was started.
 * @throws {HostBusy} where others are before it at its host
 */
export async function pollFeed(room: PollRoom, feedId: string, claimedAt: string): Promise<PollOutcome | 'skipped'> {
  const feed = await getFeed(room.table, feedId);
  const polledSince = feed?.lastPoll && feed.lastPoll.at >= claimedAt;
  if (!feed || feed.status === 'retired' || polledSince) return 'skipped';
  const question = questionFor(feed, room.now());
  const fetched = await ask(room, feed, question, claimedAt);
  if (!fetched) return 'skipped';
  const answer = readAnswer(feed, fetched, question, room.now());
  const started = answer.kind === 'feed' ? await startEntries(room, feed, answer.feed) : nothingStarted;
  if (answer.kind === 'feed') await followSitemaps(room, feed, answer.feed);
  const written = recordOf(feed, answer, started, { now: room.now(), random: room.random() });
  const record = await settleMove(room, feed, written);
  const recorded = await recordPoll(room.table, feed.id, record);
  if (recorded && record.status === 'active') await settlePush(room, feed, answer, started);
  const { outcome = 'unavailable', detail, newEntries } = record.lastPoll ?? {};
  countPoll(outcome);
  log.info('polled', { feedId, url: feed.url, outcome, detail, newEntries, nextPollAt: record.nextPollAt });
  return outcome;
}

/** A feed whose host is closed for long is claimed again when it opens; null then. */
async function ask(
  room: PollRoom,
  feed: FeedRecord,
  { headers }: Question,
  claimedAt: string,
): Promise<Fetched | null> {
  try {
    return await room.fetch({ url: feed.url, headers, maxBytes, deadlineMilliseconds });
  } catch (error) {
    const leaseEnds = Date.parse(claimedAt) + leaseMinutes * 60_000;
    if (!(error instanceof HostBusy) || error.until.getTime() < leaseEnds) throw error;
    await updateFeed(room.table, feed.id, { nextPollAt: error.until.toISOString() }, 'active');
    return null;
  }
}

function startEntries(room: PollRoom, feed: FeedRecord, read: Feed): Promise<Started> {
  const entries = identifyEntries(read, { atLeast: feed.ladder });
  const language = feed.language ?? read.language;
  return startItems(room, { ...feed, language }, entries, { lastIsCut: read.truncated });
}

/** Of a sitemap index the sitemaps that changed lately are followed as feeds; the rest is its archive. */
const sitemapDays = 3;
const mostSitemaps = 10;

async function followSitemaps(room: PollRoom, feed: FeedRecord, { sitemaps }: Feed): Promise<void> {
  const now = room.now();
  const since = new Date(now.getTime() - sitemapDays * 86_400_000).toISOString();
  const recent = sitemaps
    .filter(({ updatedAt }) => updatedAt !== null && updatedAt >= since)
    .toSorted((a, b) => ((a.updatedAt ?? '') < (b.updatedAt ?? '') ? 1 : -1))
    .slice(0, mostSitemaps);
  for (const { url } of recent) {
    await addFeed(
      room.table,
      { url, title: feed.title, language: feed.language, siteUrl: feed.siteUrl },
      now.toISOString(),
    );
  }
}

/** Distrusts a hub that left something out, and keeps the subscription alive. */
async function settlePush(room: PollRoom, feed: FeedRecord, answer: Answer, started: Started): Promise<void> {
  const now = room.now();
  const missed = duePushed(feed, now) !== null && missedByPush(started.found, now);
  const push = feed.push && missed ? { ...feed.push, state: 'unreliable' as const } : feed.push;
  if (missed) await updateFeed(room.table, feed.id, { push }, 'active');
  await keepSubscribed(room, { ...feed, push }, answer.kind === 'feed' ? answer.feed : null);
}

/** A feed that moved to an address that is followed already is retired in favour of that one. */
async function settleMove(room: PollRoom, feed: FeedRecord, record: PollRecord): Promise<PollRecord> {
  if (record.url === feed.url || !record.lastPoll) return record;
  const other = await getFeed(room.table, feedIdOf(record.url));
  if (other && other.id !== feed.id) {
    const detail = `it moved to ${record.url}, which is followed already`;
    return { ...record, url: feed.url, status: 'retired', lastPoll: { ...record.lastPoll, detail } };
  }
  await claimAddress(room.table, feed.id, record.url);
  return record;
}
