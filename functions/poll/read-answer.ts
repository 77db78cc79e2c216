import { type Feed, readFeed } from '../../shared/feeds/index.ts';
import { type Fetched, type FetchedResponse, type Redirect, retryAfterSeconds } from '../../shared/http/index.ts';
import type { FeedRecord } from '../../shared/store/index.ts';
import type { PollOutcome } from '../../shared/telemetry/index.ts';
import { describeFailure, type FetchFailure } from '../describe-failure.ts';
import { challengedBy } from './challenge-page.ts';
import { documentHash } from './document-hash.ts';
import { freshForSeconds } from './freshness.ts';
import { announcedBy } from './link-header.ts';
import {
  hasSameTag,
  type Question,
  type ValidatorState,
  validatorsAfterReading,
  validatorsAfterSameness,
} from './validators.ts';

/** What the next poll needs of this one. */
export type Seen = ValidatorState & Partial<Pick<FeedRecord, 'bodyHash' | 'readAt'>>;

interface Good {
  readonly seen: Seen;
  readonly redirects: readonly Redirect[];
  readonly freshSeconds: number | null;
}

/** What the server's answer means for the feed. */
export type Answer =
  | (Good & { readonly kind: 'feed'; readonly feed: Feed })
  | (Good & { readonly kind: 'same'; readonly outcome: 'not-modified' | 'unchanged' })
  | { readonly kind: 'gone'; readonly detail: string }
  | {
      readonly kind: 'failed';
      readonly outcome: PollOutcome;
      readonly detail: string;
      readonly retryAfterSeconds: number | null;
    };

/** Reads what came back of a poll. */
export function readAnswer(feed: FeedRecord, fetched: Fetched, question: Question, now: Date): Answer {
  if (fetched.outcome !== 'response') return failed(outcomeOfFailure(fetched), describeFailure(fetched));
  const { status, headers, redirects } = fetched;
  const good = { redirects, freshSeconds: freshForSeconds(headers) };
  if (status === 304 && Object.keys(question.headers).length > 0)
    return { ...good, kind: 'same', outcome: 'not-modified', seen: validatorsAfterSameness(feed) };
  if (status === 410) return { kind: 'gone', detail: 'HTTP 410' };
  if (status !== 200) return refusalOf(fetched, now);
  if (!question.verifying && feed.validators !== 'lying' && hasSameTag(feed, headers))
    return { ...good, kind: 'same', outcome: 'unchanged', seen: validatorsAfterSameness(feed) };
  const bodyHash = documentHash(fetched.body);
  const changed = bodyHash !== feed.bodyHash;
  const validators = validatorsAfterReading(feed, headers, { verifying: question.verifying, changed });
  const seen = { ...validators, bodyHash, readAt: now.toISOString() };
  if (!changed) return { ...good, kind: 'same', outcome: 'unchanged', seen };
  return readDocument(fetched, { ...good, seen });
}

function readDocument(fetched: FetchedResponse, good: Good): Answer {
  const { headers, body, url, truncated } = fetched;
  const reading = readFeed(body, {
    url,
    contentType: headers['content-type'] ?? null,
    contentLocation: headers['content-location'] ?? null,
    contentLanguage: headers['content-language'] ?? null,
  });
  if (reading.outcome === 'not-a-feed') return notAFeed(fetched, reading.reason);
  const feed = { ...reading.feed, ...announcedBy(reading.feed, headers.link, url) };
  if (!truncated) return { ...good, kind: 'feed', feed };
  // What was cut off on the way is asked for again.
  const seen = { ...good.seen, etag: null, lastModified: null, bodyHash: null };
  return { ...good, kind: 'feed', feed: { ...feed, truncated }, seen };
}

function notAFeed(fetched: FetchedResponse, reason: string): Answer {
  const challenger = challengedBy(fetched);
  return challenger ? failed('denied', `a challenge page of ${challenger}`) : failed('not-a-feed', reason);
}

function refusalOf(fetched: FetchedResponse, now: Date): Answer {
  const { status, headers } = fetched;
  const challenger = challengedBy(fetched);
  if (challenger) return failed('denied', `HTTP ${status}, a challenge page of ${challenger}`);
  const asked = status === 429 || status === 503 ? retryAfterSeconds(headers, now) : null;
  return failed(outcomeOfStatus(status), `HTTP ${status}`, asked);
}

function outcomeOfStatus(status: number): PollOutcome {
  if (status === 404) return 'not-found';
  if (status === 401 || status === 403 || status === 451) return 'denied';
  return 'unavailable';
}

const outcomeOfFailure = ({ outcome }: FetchFailure): PollOutcome =>
  outcome === 'refused' || outcome === 'too-large' ? outcome : 'unavailable';

const failed = (outcome: PollOutcome, detail: string, asked: number | null = null): Answer => ({
  kind: 'failed',
  outcome,
  detail,
  retryAfterSeconds: asked,
});
