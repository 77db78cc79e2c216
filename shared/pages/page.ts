/** What a page turned out to be. */
export type Verdict =
  | 'article'
  | 'index'
  | 'consent'
  | 'paywall'
  | 'video'
  | 'gallery'
  | 'forum'
  | 'product'
  | 'error'
  | 'empty';

/** A page read: everything that the pipeline keeps of it. */
export interface Page {
  readonly verdict: Verdict;
  /** 0–1. */
  readonly verdictConfidence: number;
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly leadImage: string | null;
  readonly images: readonly PageImage[];
  /** As declared by the page, absolute; not checked against the page's own address. */
  readonly canonicalUrl: string | null;
  readonly ampUrl: string | null;
  /** The article's own next page, on the same host; never the next article or the next page of a list. */
  readonly nextPageUrl: string | null;
  readonly siteName: string | null;
  /** What the page claims about its language, in order of trust; never a default. */
  readonly declaredLanguages: readonly DeclaredLanguage[];
  /** The article's blocks, in order; `text` is these joined. */
  readonly blocks: readonly PageBlock[];
  /** Blocks joined as `innerText` would join them. */
  readonly text: string;
  /** Sanitised against an allow-list; safe to put into a page. */
  readonly html: string;
  readonly markdown: string;
  readonly wordCount: number;
  /** Whole minutes, at least one where there is text. */
  readonly readingMinutes: number;
  /** What was dropped from the page's body, and why; for `explain`. */
  readonly removed: readonly RemovedBlock[];
  /** Of a live blog, in the page's order; empty for every other page. Their text stands in `text` too. */
  readonly posts: readonly LivePost[];
  /** Who the page says published it: JSON-LD publisher, og:site_name, application-name, each with its place. */
  readonly publisherClaims: readonly PublisherClaim[];
}

export interface PageBlock {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quote' | 'preformatted' | 'table-row' | 'caption';
  readonly text: string;
  /** Links inside the block: what they say and where they lead (absolute). */
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** The nearest `lang` attribute inside the article, where there is one. */
  readonly language: string | null;
}

export interface PageDate {
  /** ISO 8601 with the page's own offset where it gives one; a bare date where that is all there is. */
  readonly value: string;
  /** Where it was read: `json-ld`, `meta`, `microdata`, `time`, `byline`, `url`, … */
  readonly source: string;
  /** 0–1. */
  readonly confidence: number;
}

/** One post of a live blog. */
export interface LivePost {
  /** ISO 8601; null where it tells none. */
  readonly published: string | null;
  readonly heading: string | null;
  readonly text: string;
  /** True for one of them. */
  readonly isNewest: boolean;
}

export interface PageImage {
  readonly url: string;
  readonly alternative: string | null;
  readonly caption: string | null;
}

export interface DeclaredLanguage {
  /** As written. */
  readonly value: string;
  readonly source: 'html-lang' | 'content-language' | 'og-locale' | 'json-ld' | 'body-lang' | 'dublin-core';
}

export interface RemovedBlock {
  readonly text: string;
  readonly reason: string;
}

export interface PublisherClaim {
  readonly name: string;
  readonly source: 'json-ld' | 'og-site-name' | 'application-name' | 'dublin-core' | 'twitter-site' | 'copyright';
  readonly url: string | null;
}
