import { articleKey, type Key } from './keys.ts';
import type { ArticleRecord, Instant } from './records.ts';

/** What articles can be filtered by, each a family of partitions of the index. */
export type Facet = 'lang' | 'source' | 'cites' | 'feed';

export const facetPartition = (facet: Facet, value: string): string => `IX#${facet}#${value.toLowerCase()}`;
export const dayPartition = (day: string): string => `IX#day#${day}`;
/** Holds one row for every day that has an article, so that a list without a filter skips the empty ones. */
export const daysPartition = 'IX#days';

/** The sort key that all partitions of the index share, so that any of them can be joined by merging. */
export const indexSortKey = (sortTime: Instant, articleId: string): string => `${sortTime}#${articleId}`;
export const indexedArticleKey = (sortKey: string): Key => articleKey(sortKey.slice(sortKey.indexOf('#') + 1));
export const dayOf = (instant: Instant): string => instant.slice(0, 10);

/** The partitions that an article stands in. */
export function indexPartitions(
  article: Pick<ArticleRecord, 'sortTime' | 'language' | 'publisher' | 'cites' | 'feedId'>,
): readonly string[] {
  const tag = article.language?.lang;
  const { id, domain } = article.publisher;
  return [
    dayPartition(dayOf(article.sortTime)),
    ...distinct([tag?.split('-')[0], tag]).map((value) => facetPartition('lang', value)),
    ...distinct([id, domain]).map((value) => facetPartition('source', value)),
    ...distinct(article.cites).map((value) => facetPartition('cites', value)),
    facetPartition('feed', article.feedId),
  ];
}

const distinct = (values: readonly (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => typeof value === 'string' && value !== '')),
];
