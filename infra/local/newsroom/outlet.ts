/** An invented outlet: what it is called, how its site is made, and everything that it has published. */
export interface Outlet {
  /** Under `.localhost`, without the port. */
  readonly host: string;
  readonly name: string;
  readonly motto: string;
  /** BCP 47, as its pages and feeds declare it. */
  readonly language: Language;
  /** What `og:locale` says. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly timeZone: string;
  readonly template: TemplateName;
  readonly charset: Charset;
  /** Whether the HTTP header names the charset too; the documents themselves always do. */
  readonly charsetInHeader: boolean;
  /** Filled from the article: `{id}`, `{slug}`, `{words}` (of the title), `{year}`, `{month}`, `{day}`. */
  readonly articlePath: string;
  readonly sections: readonly string[];
  readonly feeds: readonly OutletFeed[];
  readonly articles: readonly Article[];
  /** Feed entries that don't simply lead to an article. */
  readonly oddities: readonly Oddity[];
}

export type Language = 'ar' | 'de' | 'en' | 'es' | 'fr' | 'he' | 'it' | 'ja' | 'pt' | 'ru' | 'sw' | 'tr' | 'uk' | 'zh';

export type TemplateName = 'amp' | 'divs' | 'drupal' | 'portal' | 'semantic' | 'tables' | 'wordpress';

export type Charset = 'utf-8' | 'windows-1251' | 'euc-jp';

export type OutletFeedFormat = 'rss' | 'rdf' | 'atom' | 'json-feed';

export interface OutletFeed {
  readonly path: string;
  readonly format: OutletFeedFormat;
  readonly title: string;
  /** Whether its entries carry the whole article or only the standfirst. */
  readonly content: 'full' | 'summary';
  /** Slugs; every article of the outlet where it is absent. */
  readonly articles?: readonly string[];
}

export interface Article {
  readonly id: number;
  /** Unique in its outlet. */
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  readonly author: Author;
  /** ISO 8601 with the outlet's own offset. */
  readonly published: string;
  readonly section: string;
  readonly tags: readonly string[];
  readonly photo: Photo;
  /** Paragraphs between blank lines; `## ` makes a heading, `[words](outlet/slug)` a link to an article. */
  readonly body: string;
  /** On how many pages its outlet shows it; one where it doesn't say. */
  readonly pages?: number;
  /** The same article in another outlet's language, declared by `hreflang` on both sides. */
  readonly translation?: ArticleReference;
  /** Declared as `isBasedOn` in the JSON-LD. */
  readonly basedOn?: ArticleReference;
}

/** The first label of an outlet's host and an article's slug. */
export type ArticleReference = `${string}/${string}`;

export interface Author {
  readonly name: string;
  readonly biography: string;
}

export interface Photo {
  readonly caption: string;
  readonly credit: string;
}

/** A feed entry with a difficulty in it, listed in the outlet's first feed. */
export type Oddity = OddityEntry &
  (
    | { readonly kind: 'missing'; readonly path: string }
    | { readonly kind: 'withdrawn'; readonly path: string }
    | { readonly kind: 'moved'; readonly path: string; readonly to: string }
    | { readonly kind: 'consent-wall'; readonly path: string }
    | { readonly kind: 'document'; readonly path: string }
    | { readonly kind: 'without-link'; readonly path: null }
  );

interface OddityEntry {
  readonly title: string;
  readonly summary: string;
  readonly published: string;
}
