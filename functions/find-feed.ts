import { type Feed, findFeeds, findSitemaps, readFeed } from '../shared/feeds/index.ts';
import type { Fetch, Fetched, FetchedResponse, RefusalReason } from '../shared/http/index.ts';
import { describeFailure } from './describe-failure.ts';

export interface FoundFeed {
  readonly outcome: 'found';
  /** Where it is to be polled. */
  readonly url: string;
  readonly feed: Feed;
  readonly response: FetchedResponse;
}

export interface NoFeed {
  readonly outcome: 'none';
  readonly reason: string;
  /** What the guard refused, where it is that. */
  readonly refused?: RefusalReason;
}

export type Finding = FoundFeed | NoFeed;

const maxBytes = 15 * 1024 * 1024;
const deadlineMilliseconds = 30_000;
/** Addresses that a page may lead to; the likely ones come first. */
const maxCandidates = 12;

export const ask = (fetch: Fetch, url: string, headers: Readonly<Record<string, string>> = {}): Promise<Fetched> =>
  fetch({ url, headers, maxBytes, deadlineMilliseconds });

/** Fetches as `fetch` does, until so much time has passed from now. */
export function within(fetch: Fetch, milliseconds: number): Fetch {
  const began = performance.now();
  return (request) => {
    const left = Math.max(1, milliseconds - (performance.now() - began));
    return fetch({ ...request, deadlineMilliseconds: Math.min(request.deadlineMilliseconds, left) });
  };
}

/** Finds the feed at an address, or the one of the site that has a page there. */
export async function findFeed(fetch: Fetch, url: string): Promise<Finding> {
  const fetched = await ask(fetch, url);
  if (fetched.outcome === 'refused')
    return { outcome: 'none', reason: describeFailure(fetched), refused: fetched.reason };
  if (fetched.outcome !== 'response') return { outcome: 'none', reason: describeFailure(fetched) };
  if (fetched.status !== 200) return { outcome: 'none', reason: `the server answers HTTP ${fetched.status}` };
  const here = asFeed(fetched, url);
  if (here && here.feed.format !== 'h-feed') return here;
  const page = new TextDecoder().decode(fetched.body);
  const declared = findFeeds(page, fetched.url).slice(0, maxCandidates);
  const found =
    (await firstFeed(
      fetch,
      declared.map((candidate) => candidate.url),
    )) ?? (await firstFeed(fetch, await sitemapsOf(fetch, fetched.url)));
  return found ?? here ?? { outcome: 'none', reason: 'it is no feed, and none was found that it leads to' };
}

async function firstFeed(fetch: Fetch, urls: readonly string[]): Promise<FoundFeed | null> {
  for (const url of urls) {
    const answer = await ask(fetch, url);
    const found = answer.outcome === 'response' && answer.status === 200 ? asFeed(answer, url) : null;
    if (found && found.feed.format !== 'h-feed') return found;
  }
  return null;
}

/** A site without a feed may still list its news in a sitemap that its robots.txt names. */
async function sitemapsOf(fetch: Fetch, site: string): Promise<readonly string[]> {
  const robots = new URL('/robots.txt', site).href;
  const answer = await ask(fetch, robots);
  if (answer.outcome !== 'response' || answer.status !== 200) return [];
  return findSitemaps(new TextDecoder().decode(answer.body), robots);
}

function asFeed(response: FetchedResponse, url: string): FoundFeed | null {
  const contentType = response.headers['content-type'] ?? null;
  const reading = readFeed(response.body, { url: response.url, contentType });
  return reading.outcome === 'feed' ? { outcome: 'found', url, feed: reading.feed, response } : null;
}
