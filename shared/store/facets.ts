import { articleKey, type Key } from './keys.ts';
import type { ArticleRecord, Instant } from './records.ts';
import { isIndexed, searchWords } from './search-words.ts';

/** What articles can be filtered by, each a family of partitions of the index. */
export type Facet = 'lang' | 'source' | 'country' | 'cites' | 'feed' | 'word';

export const facetPartition = (facet: Facet, value: string): string => `IX#${facet}#${value.toLowerCase()}`;
export const dayPartition = (day: string): string => `IX#day#${day}`;
/** Holds one row for every day that has an article, so that a list without a filter skips the empty ones. */
export const daysPartition = 'IX#days';
/** The same two by the time that an article was first seen. */
export const seenDayPartition = (day: string): string => `IX#seen#${day}`;
export const seenDaysPartition = 'IX#seen-days';

/** The sort key that all partitions of the index share, so that any of them can be joined by merging. */
export const indexSortKey = (sortTime: Instant, articleId: string): string => `${sortTime}#${articleId}`;
export const indexedArticleKey = (sortKey: string): Key => articleKey(sortKey.slice(sortKey.indexOf('#') + 1));
export const dayOf = (instant: Instant): string => instant.slice(0, 10);

type Searchable = Pick<ArticleRecord, 'title' | 'standfirst' | 'authors' | 'cites'>;

/** The most words of one article that are indexed; a headline and a standfirst have far fewer. */
const mostWords = 60;

/** Where a search looks: the headline, the standfirst, and the names of who wrote it and who is cited, in this order. */
export const searchedWords = ({ title, standfirst, authors, cites }: Searchable): readonly string[] =>
  // An empty word between two fields keeps phrases from running over.
  [title ?? '', standfirst ?? '', ...authors, ...cites].flatMap((text) => [...searchWords(text), '']);

/** The partitions that an article stands in. */
export function indexPartitions(
  article: Pick<ArticleRecord, 'sortTime' | 'language' | 'publisher' | 'feedId'> & Searchable,
): readonly string[] {
  const tag = article.language?.lang;
  const { id, domain, country } = article.publisher;
  const words = distinct(searchedWords(article)).filter(isIndexed).slice(0, mostWords);
  return [
    dayPartition(dayOf(article.sortTime)),
    ...distinct([tag?.split('-')[0], tag]).map((value) => facetPartition('lang', value)),
    ...distinct([id, domain]).map((value) => facetPartition('source', value)),
    ...distinct([country]).map((value) => facetPartition('country', value)),
    ...distinct(article.cites).map((value) => facetPartition('cites', value)),
    facetPartition('feed', article.feedId),
    ...words.map((word) => facetPartition('word', word)),
  ];
}

const distinct = (values: readonly (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => typeof value === 'string' && value !== '')),
];
