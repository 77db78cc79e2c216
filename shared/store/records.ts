import type { Ladder, Rhythm, ScheduleHints } from '../feeds/index.ts';
import type { LanguageAnswer } from '../language/index.ts';
import type { ExplicitLink } from '../links/index.ts';
import type { LivePost, PageBlock, PageImage, Verdict } from '../pages/index.ts';
import type { ArticleSources, Publisher } from '../sources/index.ts';
import type { ItemOutcome, PagesStop, PollOutcome } from '../telemetry/index.ts';

/** Times are ISO 8601 in UTC with milliseconds, so that they sort as text. */
export type Instant = string;

export interface FeedRecord {
  /** From the address that it was added by; it stays when the feed moves. */
  readonly id: string;
  /** Where it is polled. */
  readonly url: string;
  readonly title: string | null;
  /** The operator's word for the feed's language, else the feed's own. */
  readonly language: string | null;
  readonly siteUrl: string | null;
  readonly addedAt: Instant;
  /** Retired feeds are kept and no longer polled. */
  readonly status: 'active' | 'retired';
  /** When the operator retired it for a while; null where nobody did. */
  readonly pausedAt: Instant | null;
  readonly nextPollAt: Instant;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Hash of the document without what changes at every request. */
  readonly bodyHash: string | null;
  /** When the document itself was last read, and not the server's word taken that it is the same. */
  readonly readAt: Instant | null;
  /** Whether its server tells truly that nothing changed; `tested` while that is being found out. */
  readonly validators: 'trusted' | 'tested' | 'lying';
  /** Where the last polls were sent for good, and how many in a row. */
  readonly movedTo: { readonly url: string; readonly polls: number } | null;
  readonly rhythm: Rhythm | null;
  readonly hints: ScheduleHints | null;
  /** How many entries its document held. */
  readonly capacity: number | null;
  /** Its subscription at a WebSub hub. */
  readonly push: PushSubscription | null;
  /** What its entries are recognised by, since a poll found that its own ids can't be trusted. */
  readonly ladder: Ladder;
  /** Failures in a row. */
  readonly failures: number;
  readonly lastPoll: {
    readonly at: Instant;
    readonly outcome: PollOutcome;
    readonly detail: string | null;
    readonly entries: number;
    readonly newEntries: number;
  } | null;
}

/** A subscription at a WebSub hub (https://www.w3.org/TR/websub/). */
export interface PushSubscription {
  /** The unguessable part of the callback's address. */
  readonly token: string;
  /** Signs what the hub sends. */
  readonly secret: string;
  readonly hub: string;
  readonly topic: string;
  /**
   * `requested`: the hub was asked. `verified`: it asked back. `working`: it has pushed, and polls may become rare.
   * `unreliable`: a poll found what no push had brought; until the lease is renewed. `refused`: the hub said no.
   */
  readonly state: 'requested' | 'verified' | 'working' | 'unreliable' | 'refused';
  readonly requestedAt: Instant;
  /** When the hub will stop unless it is asked again; null until it has asked back. */
  readonly leaseUntil: Instant | null;
  readonly lastPushAt: Instant | null;
}

/** What a feed says of an article, kept until the article is read and after. */
export interface ItemEntry {
  readonly title: string | null;
  readonly publishedAt: Instant | null;
  readonly updatedAt: Instant | null;
  readonly authors: readonly string[];
  readonly language: string | null;
}

export interface ItemRecord {
  readonly id: string;
  readonly feedId: string;
  readonly url: string | null;
  readonly entry: ItemEntry;
  /** Hash of what the feed says; another hash is an edit. */
  readonly entryHash: string;
  readonly discoveredAt: Instant;
  /** Null while the item is on its way. */
  readonly outcome: ItemOutcome | null;
  readonly detail: string | null;
  readonly articleId: string | null;
  readonly endedAt: Instant | null;
}

/** An article's row: what lists show. Its body is in the bucket. */
export interface ArticleRecord {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly language: LanguageAnswer | null;
  readonly publisher: Publisher;
  readonly authors: readonly string[];
  readonly publishedAt: Instant | null;
  readonly firstSeenAt: Instant;
  readonly updatedAt: Instant;
  /** `publishedAt` where it is plausible, else `firstSeenAt`; what lists are sorted by. Fixed at the first sight. */
  readonly sortTime: Instant;
  readonly verdict: Verdict;
  readonly section: string | null;
  readonly leadImage: string | null;
  readonly wordCount: number;
  readonly cites: readonly string[];
  readonly contentHash: string;
  readonly contentKey: string;
  readonly pageKey: string;
  /** The captures of its other pages, where it has several. */
  readonly laterPageKeys?: readonly string[];
  readonly version: number;
  /** The item and the feed that brought it first. */
  readonly itemId: string;
  readonly feedId: string;
  /** Ids of the other addresses that lead to it. */
  readonly aliases: readonly string[];
  /** The index partitions that it stands in. */
  readonly indexPartitions: readonly string[];
}

/** An article that its publisher spread over several pages. */
export interface JoinedPages {
  /** The pages whose text it holds, in order. */
  readonly urls: readonly string[];
  /** Null where they are all of them. */
  readonly stopped: PagesStop | null;
}

/** An article's body, as JSON in the bucket. */
export interface ArticleContent {
  readonly text: string;
  readonly html: string;
  readonly markdown: string;
  readonly blocks: readonly PageBlock[];
  readonly images: readonly PageImage[];
  readonly tags: readonly string[];
  readonly sources: ArticleSources;
  readonly explicitLinks: readonly ExplicitLink[];
  /** Null for an article on one page. */
  readonly pages?: JoinedPages | null;
  /** Of a live blog, in the page's order. */
  readonly posts?: readonly LivePost[];
}

export type LinkRelation = ExplicitLink['relation'] | 'source-of';

/** One direction of a link between two articles. */
export interface LinkRecord {
  readonly articleId: string;
  readonly relation: LinkRelation;
  /** The other article's id, known from its address whether it is stored or not; null where the page gives a title only. */
  readonly otherId: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly lang: string | null;
  readonly rule: string;
  readonly place: string;
  readonly confidence: number;
  /** Who says it: this article's page (`out`) or the other's (`in`). */
  readonly direction: 'out' | 'in';
}
