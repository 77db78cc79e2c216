import type { ArticleRecord, Instant } from '../../store/index.ts';

/** A list of articles on its way to become a feed. */
export interface FeedOut {
  readonly title: string;
  /** The page that shows the same list. */
  readonly pageUrl: string;
  /** Where this very feed is. */
  readonly selfUrl: string;
  /** Where it goes on; null at its end. */
  readonly nextUrl: string | null;
  readonly articles: readonly ArticleRecord[];
}

export const feedDescription = 'Articles in their own languages, as this newswire has read them.';

/** When anything in the feed last changed; null where it is empty. */
export const lastChange = (articles: readonly ArticleRecord[]): Instant | null =>
  articles.map(({ updatedAt }) => updatedAt).reduce<Instant | null>((a, b) => (a === null || b > a ? b : a), null);

/** A heading for a reader's list: an article without a headline is called by its address. */
export const headingOf = ({ title, url }: ArticleRecord): string => title ?? url;
