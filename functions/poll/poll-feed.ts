import { createHash } from 'node:crypto';
import { type Feed, identifyEntries, readFeed } from '../../shared/feeds/index.ts';
import { conditionalHeaders, type Fetch, type Fetched, readValidators } from '../../shared/http/index.ts';
import { type FeedRecord, getFeed, type PollRecord, recordPoll, type Table } from '../../shared/store/index.ts';
import { countPoll, log, type PollOutcome } from '../../shared/telemetry/index.ts';
import { describeFailure, type FetchFailure } from '../describe-failure.ts';
import type { SendMessages } from '../send-messages.ts';
import { nextPollAt } from './next-poll.ts';
import { startItems } from './start-items.ts';

export interface PollRoom {
  readonly table: Table;
  readonly fetch: Fetch;
  readonly sendItems: SendMessages;
  readonly now: () => Date;
}

/** A feed's bytes after decompression. */
const maxBytes = 15 * 1024 * 1024;
const deadlineMilliseconds = 30_000;

interface PollEnd {
  readonly outcome: PollOutcome;
  readonly detail: string | null;
  readonly feed: Feed | null;
  readonly newEntries: number;
  /** What the next poll needs of this one; kept as it was where there is none. */
  readonly seen: Partial<Pick<FeedRecord, 'etag' | 'lastModified' | 'bodyHash' | 'ladder'>> | null;
}

/**
 * Polls one feed and sends its new and changed entries on. The validators are recorded last, so a poll that was cut
 * off is repeated whole, and its repetition finds what was started.
 */
export async function pollFeed(room: PollRoom, feedId: string, claimedAt: string): Promise<PollOutcome | 'skipped'> {
  const feed = await getFeed(room.table, feedId);
  const polledSince = feed?.lastPoll && feed.lastPoll.at >= claimedAt;
  if (!feed || feed.status === 'retired' || polledSince) return 'skipped';
  const fetched = await room.fetch({
    url: feed.url,
    headers: conditionalHeaders(feed),
    maxBytes,
    deadlineMilliseconds,
  });
  const end = await endOfPoll(room, feed, fetched);
  await recordPoll(room.table, feed.id, recordOf(feed, end, room.now()));
  countPoll(end.outcome);
  log.info('polled', { feedId, url: feed.url, outcome: end.outcome, detail: end.detail, newEntries: end.newEntries });
  return end.outcome;
}

async function endOfPoll(room: PollRoom, feed: FeedRecord, fetched: Fetched): Promise<PollEnd> {
  if (fetched.outcome !== 'response') return without(failureOf(fetched), describeFailure(fetched));
  const { status } = fetched;
  if (status === 304) return without('not-modified', null);
  if (status !== 200) return without(outcomeOfStatus(status), `HTTP ${status}`);
  const bodyHash = createHash('sha256').update(fetched.body).digest('hex');
  const seen = { ...readValidators(fetched.headers), bodyHash };
  if (bodyHash === feed.bodyHash) return { ...without('unchanged', null), seen };
  const reading = readFeed(fetched.body, { url: fetched.url, contentType: fetched.headers['content-type'] ?? null });
  if (reading.outcome === 'not-a-feed') return without('not-a-feed', reading.reason);
  const entries = identifyEntries(reading.feed, { atLeast: feed.ladder });
  const language = feed.language ?? reading.feed.language;
  const newEntries = await startItems(room, { ...feed, language }, entries);
  const outcome = newEntries > 0 ? 'new-entries' : 'unchanged';
  const ladder = entries[0]?.ladder ?? feed.ladder;
  return { outcome, detail: null, feed: reading.feed, newEntries, seen: { ...seen, ladder } };
}

const without = (outcome: PollOutcome, detail: string | null): PollEnd => ({
  outcome,
  detail,
  feed: null,
  newEntries: 0,
  seen: null,
});

function outcomeOfStatus(status: number): PollOutcome {
  if (status === 410) return 'gone';
  if (status === 404) return 'not-found';
  if (status === 401 || status === 403 || status === 451) return 'denied';
  return 'unavailable';
}

function failureOf(fetched: FetchFailure): PollOutcome {
  return fetched.outcome === 'refused' || fetched.outcome === 'too-large' ? fetched.outcome : 'unavailable';
}

const failed: ReadonlySet<PollOutcome> = new Set([
  'not-a-feed',
  'refused',
  'denied',
  'not-found',
  'too-large',
  'unavailable',
]);

function recordOf(feed: FeedRecord, end: PollEnd, now: Date): PollRecord {
  const failures = failed.has(end.outcome) ? feed.failures + 1 : 0;
  return {
    title: feed.title ?? end.feed?.title ?? null,
    language: feed.language ?? end.feed?.language ?? null,
    siteUrl: feed.siteUrl ?? end.feed?.link ?? null,
    etag: feed.etag,
    lastModified: feed.lastModified,
    bodyHash: feed.bodyHash,
    ladder: feed.ladder,
    ...end.seen,
    status: end.outcome === 'gone' ? 'retired' : 'active',
    failures,
    nextPollAt: nextPollAt(now, failures, end.feed?.schedule ?? null).toISOString(),
    lastPoll: {
      at: now.toISOString(),
      outcome: end.outcome,
      detail: end.detail,
      entries: end.feed?.entries.length ?? 0,
      newEntries: end.newEntries,
    },
  };
}
