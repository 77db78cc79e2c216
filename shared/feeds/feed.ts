/** A feed as its document tells it: what every format (RSS, RDF, Atom, JSON Feed) is read into. */
export interface Feed {
  readonly format: FeedFormat;
  readonly title: string | null;
  /** The site that the feed belongs to, absolute. */
  readonly link: string | null;
  /** The address that the feed gives as its own (`rel="self"`, `feed_url`), absolute. */
  readonly self: string | null;
  /** HTML. */
  readonly description: string | null;
  /** The claim of the feed or else of the response that brought it, as written (`fr`, `en-us`); never a default. */
  readonly language: string | null;
  /** The name of the encoding that the document was decoded with. */
  readonly encoding: string;
  readonly entries: readonly Entry[];
  /** WebSub hubs, absolute. */
  readonly hubs: readonly string[];
  /** The sitemaps that a sitemap index names; they are to be read like feeds. */
  readonly sitemaps: readonly ChildSitemap[];
  readonly schedule: ScheduleHints;
  /** What had to be repaired or was left out, for the publisher's eyes. */
  readonly problems: readonly FeedProblem[];
  /** True where the document ended before its root did: its last entry may be cut. */
  readonly truncated: boolean;
}

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json-feed' | 'sitemap' | 'h-feed';

export interface Entry {
  /**
   * The entry's identity inside its feed: guid, Atom id or JSON Feed id; else its link, else that of
   * its enclosure. Null where it has none.
   */
  readonly id: string | null;
  /** The article's address, absolute. */
  readonly url: string | null;
  /** Plain text. */
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 in UTC. */
  readonly publishedAt: string | null;
  /** ISO 8601 in UTC. */
  readonly updatedAt: string | null;
  /** As given: HTML or text. */
  readonly summary: string | null;
  readonly contentHtml: string | null;
  /** The entry's own claim, as written; the feed's is not repeated. */
  readonly language: string | null;
  readonly categories: readonly string[];
  readonly enclosures: readonly Enclosure[];
  /** The picture that stands for the entry: the largest of `images`, where their sizes are given. */
  readonly image: string | null;
  /** Every picture that the entry names outside its text, absolute, once each. */
  readonly images: readonly string[];
  /** Who published the entry first, where an aggregated entry says so (RSS and Atom `source`). */
  readonly source: { readonly title: string | null; readonly url: string | null } | null;
}

export interface Enclosure {
  readonly url: string;
  readonly type: string | null;
  /** Bytes. */
  readonly length: number | null;
}

export interface ChildSitemap {
  readonly url: string;
  /** ISO 8601 in UTC. */
  readonly updatedAt: string | null;
}

/** What a feed asks of those who poll it. */
export interface ScheduleHints {
  /** RSS `ttl`. */
  readonly ttlMinutes: number | null;
  /** Syndication module: minutes between updates. */
  readonly updateMinutes: number | null;
  /** Hours of the day in UTC, 0–23. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
}

export interface FeedProblem {
  readonly code: string;
  readonly message: string;
}

/** How the reading of a document ended. */
export type FeedReading =
  | { readonly outcome: 'feed'; readonly feed: Feed }
  | { readonly outcome: 'not-a-feed'; readonly reason: string };
