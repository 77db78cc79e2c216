/** How a page's article stands to the one it links to. */
export type Relation =
  /** The same article in another language, direction not stated. */
  | 'translation'
  /** The page says, or its last line shows, that it was translated or adapted from the target. */
  | 'original'
  /** The page says that the target was translated from it. */
  | 'translated-as'
  /** A cited article in another language that is not this article. */
  | 'source'
  /** The same language for another region or in another script. */
  | 'regional';

/** A link that a page itself gives to an article in another language (or regional form). */
export interface ExplicitLink {
  /** Absolute; null where the page names the target by its title only. */
  readonly url: string | null;
  readonly title: string | null;
  /** BCP 47; null where it can't be known from the page. */
  readonly lang: string | null;
  readonly relation: Relation;
  /**
   * The rule that found it, stable: `hreflang`, `json-ld`, `phrase`, `credit-text`, `switcher`, `foreign-closing-line`, `source-line`,
   * `foreign-anchor`.
   */
  readonly rule: string;
  /** Where in the page it stands: `head`, `json-ld`, `before-article`, `in-article`, `after-article`. */
  readonly place: string;
  /** 0–1. */
  readonly confidence: number;
}
