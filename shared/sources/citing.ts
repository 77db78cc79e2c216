/** What the sources room is given: an article's words, no markup. */
export interface CitingArticle {
  /** BCP 47. */
  readonly lang: string | null;
  readonly title: string | null;
  readonly url?: string;
  readonly authors?: readonly string[];
  readonly publisher: { readonly name: string | null; readonly domain: string | null };
  readonly publisherClaims?: readonly { readonly name: string; readonly source: string; readonly url: string | null }[];
  readonly canonicalUrl?: string | null;
  readonly paragraphs: readonly string[];
}

export interface ArticleSources {
  readonly publisher: Publisher;
  readonly dateline: Dateline | null;
  readonly citations: readonly Citation[];
  readonly quotes: readonly Quote[];
}

export interface Publisher {
  /** Registry id, where the registry has it. */
  readonly id: string | null;
  readonly name: string;
  readonly domain: string | null;
  /** Country, ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly from: 'registry' | 'json-ld' | 'og-site-name' | 'application-name' | 'domain' | 'feed';
  /** Where the article is a syndicated copy: who wrote it first. */
  readonly origin: { readonly id: string | null; readonly name: string; readonly rule: string } | null;
}

export interface Dateline {
  readonly place: string | null;
  readonly agency: string | null;
  readonly date: string | null;
}

export type CitationKind = 'agency' | 'outlet' | 'person' | 'organisation' | 'document' | 'anonymous';

/** Somebody or something to whom the article attributes a statement, a figure, a fact or a report. */
export interface Citation {
  readonly kind: CitationKind;
  /** The fullest form in the article. */
  readonly name: string;
  /** The registry's name; agencies and outlets only. */
  readonly canonical: string | null;
  readonly registryId: string | null;
  /** As written: title, office, affiliation. */
  readonly role: string | null;
  /** The outlet or agency that the statement was made to. */
  readonly via: string | null;
  readonly mentions: readonly Mention[];
  /** 0–1. */
  readonly confidence: number;
  /** The rule that spoke first. */
  readonly rule: string;
}

export interface Mention {
  /** From 0. */
  readonly paragraph: number;
  /** UTF-16 offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
}

export interface Quote {
  /** Without its outer marks. */
  readonly text: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** A citation's name; null where nobody named says it. */
  readonly speaker: string | null;
}
