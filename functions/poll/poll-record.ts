import { learn, nextPoll, nextTry } from '../../shared/feeds/index.ts';
import type { FeedRecord, PollRecord } from '../../shared/store/index.ts';
import type { PollOutcome } from '../../shared/telemetry/index.ts';
import { moveAfter } from './permanent-move.ts';
import type { Answer } from './read-answer.ts';
import type { Started } from './start-items.ts';
import { duePushed, missedByPush } from './subscribe.ts';

/**
 * What a poll leaves in its feed's row.
 * @param random from 0 to 1
 */
export function recordOf(
  feed: FeedRecord,
  answer: Answer,
  started: Started,
  { now, random }: { readonly now: Date; readonly random: number },
): PollRecord {
  if (answer.kind === 'gone' || answer.kind === 'failed') return recordOfFailure(feed, answer, now, random);
  const read = answer.kind === 'feed' ? answer.feed : null;
  const rhythm = learn(feed.rhythm, { at: now, published: started.found.map(({ publishedAt }) => publishedAt) });
  const isFirst = feed.rhythm === null;
  const hints = read?.schedule ?? feed.hints;
  const capacity = read?.entries.length ?? feed.capacity;
  const newEntries = isFirst ? 0 : started.found.length;
  const byRhythm = nextPoll({ now, rhythm, capacity, newEntries, hints, freshSeconds: answer.freshSeconds });
  const due = missedByPush(started.found, now) ? null : duePushed(feed, now);
  return {
    ...kept(feed),
    ...answer.seen,
    ...(started.postponed && unread),
    ...moveAfter(feed, answer.redirects),
    title: feed.title ?? read?.title ?? null,
    language: feed.language ?? read?.language ?? null,
    siteUrl: feed.siteUrl ?? read?.link ?? null,
    ladder: started.ladder ?? feed.ladder,
    rhythm,
    hints,
    capacity,
    failures: 0,
    nextPollAt: (due ?? byRhythm).toISOString(),
    lastPoll: {
      at: now.toISOString(),
      outcome: outcomeOf(answer, started),
      detail: null,
      entries: read?.entries.length ?? 0,
      newEntries: started.count,
    },
  };
}

/** Makes the next poll read the document whether it has changed or not. */
const unread = { etag: null, lastModified: null, bodyHash: null };

const outcomeOf = (answer: Extract<Answer, { kind: 'feed' | 'same' }>, { count }: Started): PollOutcome =>
  answer.kind === 'same' ? answer.outcome : count > 0 ? 'new-entries' : 'unchanged';

function recordOfFailure(
  feed: FeedRecord,
  answer: Extract<Answer, { kind: 'gone' | 'failed' }>,
  now: Date,
  random: number,
): PollRecord {
  const failures = feed.failures + 1;
  const retryAfterSeconds = answer.kind === 'failed' ? answer.retryAfterSeconds : null;
  const outcome = answer.kind === 'gone' ? 'gone' : answer.outcome;
  return {
    ...kept(feed),
    status: answer.kind === 'gone' ? 'retired' : 'active',
    failures,
    nextPollAt: nextTry({ now, failures, retryAfterSeconds, random }).toISOString(),
    lastPoll: { at: now.toISOString(), outcome, detail: answer.detail, entries: 0, newEntries: 0 },
  };
}

function kept({ id: _id, addedAt: _addedAt, pausedAt: _pausedAt, push: _push, ...feed }: FeedRecord): PollRecord {
  return feed;
}
