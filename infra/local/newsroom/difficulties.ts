import type { ItemOutcome } from '../../../shared/telemetry/index.ts';
import { articlePath } from './addresses.ts';
import type { Oddity, Outlet } from './outlet.ts';
import { outlets } from './outlets/all.ts';

export type Difficulty = Oddity['kind'] | 'repeated';

/** A feed entry that doesn't simply become an article, and how it must end. */
export interface ExpectedOutcome {
  readonly difficulty: Difficulty;
  /** The outlet's host, without the port. */
  readonly host: string;
  /** Path and query that the entry gives; null where the entry has no link. */
  readonly path: string | null;
  readonly title: string;
  /** One for each feed entry that gives this address, in no particular order. */
  readonly outcomes: readonly ItemOutcome[];
}

const outcomeOfOddity: Record<Oddity['kind'], ItemOutcome> = {
  missing: 'gone',
  withdrawn: 'gone',
  moved: 'article',
  'consent-wall': 'not-an-article',
  document: 'not-a-page',
  'without-link': 'no-address',
};

/** Every difficulty in the newsroom. All other feed entries end as `article`. */
export const expectedOutcomes: readonly ExpectedOutcome[] = outlets.flatMap((outlet) => [
  ...outlet.oddities.map((oddity) => ({
    difficulty: oddity.kind,
    host: outlet.host,
    path: oddity.path,
    title: oddity.title,
    outcomes: [outcomeOfOddity[oddity.kind]],
  })),
  ...repeatedEntries(outlet),
]);

function repeatedEntries(outlet: Outlet): readonly ExpectedOutcome[] {
  const slugs = outlet.feeds.flatMap((feed) => feed.articles ?? outlet.articles.map((article) => article.slug));
  return outlet.articles
    .filter((article) => slugs.filter((slug) => slug === article.slug).length === 2)
    .map((article) => ({
      difficulty: 'repeated',
      host: outlet.host,
      path: articlePath(outlet, article),
      title: article.title,
      outcomes: ['article', 'duplicate'],
    }));
}
