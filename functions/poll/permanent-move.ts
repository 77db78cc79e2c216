import type { Redirect } from '../../shared/http/index.ts';
import type { FeedRecord } from '../../shared/store/index.ts';

/** So many polls in a row must be sent to the same place: a redirect to a login page or a maintenance page passes. */
const pollsToBelieve = 5;

const permanent: ReadonlySet<number> = new Set([301, 308]);

/** Where a feed is polled from now on, and where it seems to be going. */
export type Move = Pick<FeedRecord, 'url' | 'movedTo'>;

/** What a poll that ended well says of the feed's address. Only its leading permanent redirects count. */
export function moveAfter({ url, movedTo }: Move, redirects: readonly Redirect[]): Move {
  const temporary = redirects.findIndex(({ status }) => !permanent.has(status));
  const leading = temporary < 0 ? redirects : redirects.slice(0, temporary);
  const target = leading.at(-1)?.to;
  if (target === undefined || target === url || losesEncryption(url, target)) return { url, movedTo: null };
  const polls = movedTo?.url === target ? movedTo.polls + 1 : 1;
  return polls < pollsToBelieve ? { url, movedTo: { url: target, polls } } : { url: target, movedTo: null };
}

const losesEncryption = (from: string, to: string): boolean => from.startsWith('https:') && !to.startsWith('https:');
