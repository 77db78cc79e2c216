/** How a feed entry ended. The list is closed: whatever happens to an item, it ends in exactly one of these. */
export const itemOutcomes = [
  /** Its article is stored. */
  'article',
  /** Its article was stored before, under this address or another, with the same content. */
  'duplicate',
  /** The page is no article: an index, a consent wall, a product, … (the detail says which). */
  'not-an-article',
  /** It is an article in a language that the operator doesn't keep (the detail says which). */
  'other-language',
  /** What the address served is not a page: an image, a PDF, bytes without a charset. */
  'not-a-page',
  /** The entry has no address that could be fetched. */
  'no-address',
  /** The guard refused the address. */
  'refused',
  /** robots.txt forbids it. */
  'disallowed',
  /** 404 or 410. */
  'gone',
  /** 401, 403 or 451: the server wants somebody else. */
  'denied',
  /** The page is larger than the limit. */
  'too-large',
  /** The server failed, was unreachable or too slow until the last attempt. */
  'unavailable',
  /** Every attempt ended in an error of ours; the message is in the dead-letter queue. */
  'dead-letter',
] as const;

export type ItemOutcome = (typeof itemOutcomes)[number];

/** How the poll of a feed ended. Closed, like the items'. */
export const pollOutcomes = [
  /** Read, with at least one entry that was new or changed. */
  'new-entries',
  /** Read, and nothing in it was new. */
  'unchanged',
  /** 304. */
  'not-modified',
  'not-a-feed',
  'refused',
  'gone',
  'denied',
  'not-found',
  'too-large',
  'unavailable',
  'dead-letter',
] as const;

export type PollOutcome = (typeof pollOutcomes)[number];

/** Why the pages of an article on several pages were not followed to its end. Closed, like the items'. */
export const pagesStops = [
  /** It has more pages than are followed. */
  'too-many-pages',
  /** Its pages together are larger than the limit. */
  'too-large',
  /** There was no time left, or the host is not to be asked again that soon. */
  'out-of-time',
  /** robots.txt forbids the next page. */
  'disallowed',
  /** The next page led back, or said nothing new. */
  'loop',
  /** The next page led to another host. */
  'elsewhere',
  /** The next page could not be had. */
  'unavailable',
  /** The next page holds no text of an article. */
  'unreadable',
] as const;

export type PagesStop = (typeof pagesStops)[number];
