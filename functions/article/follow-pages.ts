import type { FetchedResponse } from '../../shared/http/index.ts';
import { type PagePart, repeatsEarlier } from '../../shared/pages/index.ts';
import type { PagesStop } from '../../shared/telemetry/index.ts';
import { HostBusy } from '../host-busy.ts';
import type { ArticleRoom } from './process-item.ts';
import { readLater } from './read-article.ts';

/** An article's later pages, and why there are no more. */
export interface FollowedPages {
  readonly parts: readonly PagePart[];
  readonly responses: readonly FetchedResponse[];
  readonly stopped: PagesStop | null;
}

type Room = Pick<ArticleRoom, 'fetch' | 'robots' | 'now' | 'sleep'>;

const mostPages = 12;
/** Of all pages together, after decompression. */
const mostBytes = 20 * 1024 * 1024;
/** For all later pages together: the function's own time is not much longer. */
const mostMilliseconds = 15_000;
const unreadable: ReadonlySet<string> = new Set(['error', 'consent', 'empty', 'index']);

/**
 * Fetches the later pages of an article, one after the other, each only when it is its host's turn and its rules allow
 * it. Never throws for what happens on the way: what was read before it is kept, and the reason told.
 */
export async function followPages(room: Room, first: PagePart, response: FetchedResponse): Promise<FollowedPages> {
  const parts = [first];
  const responses = [response];
  const deadline = room.now().getTime() + mostMilliseconds;
  const visited = new Set([response.url]);
  const end = (stopped: PagesStop | null): FollowedPages => ({
    parts: parts.slice(1),
    responses: responses.slice(1),
    stopped,
  });
  for (let next = first.page.nextPageUrl; next !== null; next = parts.at(-1)?.page.nextPageUrl ?? null) {
    if (parts.length >= mostPages) return end('too-many-pages');
    const left = mostBytes - responses.reduce((sum, { body }) => sum + body.length, 0);
    const fetched = await fetchPage(room, next, deadline, left);
    if (typeof fetched === 'string') return end(fetched);
    if (new URL(fetched.url).host !== new URL(response.url).host) return end('elsewhere');
    if (visited.has(fetched.url)) return end('loop');
    visited.add(fetched.url);
    const part = readLater(fetched, parts.length + 1);
    if (!part || part.content.length === 0 || unreadable.has(part.page.verdict)) return end('unreadable');
    if (repeatsEarlier(part, parts)) return end('loop');
    parts.push(part);
    responses.push(fetched);
  }
  return end(null);
}

async function fetchPage(
  room: Room,
  url: string,
  deadline: number,
  maxBytes: number,
): Promise<FetchedResponse | PagesStop> {
  if (maxBytes <= 0) return 'too-large';
  const robots = await room.robots.mayFetch(url);
  if (!robots.allowed) return 'disallowed';
  const headers = { accept: 'text/html,application/xhtml+xml' };
  for (;;) {
    const deadlineMilliseconds = deadline - room.now().getTime();
    if (deadlineMilliseconds <= 0) return 'out-of-time';
    try {
      const fetched = await room.fetch({ url, headers, maxBytes, deadlineMilliseconds }, robots.crawlDelaySeconds);
      if (fetched.outcome === 'too-large') return 'too-large';
      if (fetched.outcome === 'timeout') return 'out-of-time';
      return fetched.outcome === 'response' && (fetched.status === 200 || fetched.status === 203)
        ? fetched
        : 'unavailable';
    } catch (error) {
      if (!(error instanceof HostBusy)) throw error;
      if (error.until.getTime() >= deadline) return 'out-of-time';
      await room.sleep(error.until.getTime() - room.now().getTime());
    }
  }
}
