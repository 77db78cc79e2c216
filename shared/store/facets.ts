import { articleKey, type Key } from './keys.ts';
import type { ArticleRecord, Instant } from './records.ts';
import { isIndexed, searchWords } from './search-words.ts';
import { signatureOf } from './signature.ts';

/** What articles can be filtered by, each a family of partitions of the index. */
export type Facet = 'lang' | 'source' | 'country' | 'cites' | 'feed' | 'word';

export const facetPartition = (facet: Facet, value: string): string => `IX#${facet}#${value.toLowerCase()}`;
/** Articles that stand in two partitions at once, of facets that are often asked for together. */
export const pairPartition = (one: string, other: string): string => `${one}+${other.slice('IX#'.length)}`;
/** Two facets that have partitions of their own together: both are frequent, and neither tells much of the other. */
export const pairedFacets: readonly (readonly [Facet, Facet])[] = [
  ['cites', 'lang'],
  ['cites', 'source'],
  ['cites', 'country'],
  ['country', 'lang'],
];
export const dayPartition = (day: string): string => `IX#day#${day}`;
/** Holds one row for every day that has an article, so that a list without a filter skips the empty ones. */
export const daysPartition = 'IX#days';
/** The same two by the time that an article was first seen. */
export const seenDayPartition = (day: string): string => `IX#seen#${day}`;
export const seenDaysPartition = 'IX#seen-days';
/** The day's articles with the words of their text. */
export const bodyPartition = (day: string): string => `IX#body#${day}`;

/** The sort key that all partitions of the index share, so that a list begins and goes on at the same place in any of them. */
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

type Indexed = Pick<ArticleRecord, 'sortTime' | 'language' | 'publisher' | 'feedId'> & Searchable;

/** The partitions of facets and words that an article stands in. */
function facetPartitions(article: Indexed): Readonly<Record<Facet, readonly string[]>> {
  const tag = article.language?.lang;
  const { id, domain, country } = article.publisher;
  const of = (facet: Facet, values: readonly (string | null | undefined)[]): readonly string[] =>
    distinct(values).map((value) => facetPartition(facet, value));
  return {
    lang: of('lang', [tag?.split('-')[0], tag]),
    source: of('source', [id, domain]),
    country: of('country', [country]),
    cites: of('cites', article.cites),
    feed: of('feed', [article.feedId]),
    word: of('word', distinct(searchedWords(article)).filter(isIndexed).slice(0, mostWords)),
  };
}

/** Every partition that an article stands in. */
export function indexPartitions(article: Indexed): readonly string[] {
  const facets = facetPartitions(article);
  const pairs = pairedFacets.flatMap(([one, other]) =>
    facets[one].flatMap((first) => facets[other].map((second) => pairPartition(first, second))),
  );
  return distinct([dayPartition(dayOf(article.sortTime)), ...Object.values(facets).flat(), ...pairs]);
}

export interface IndexRow extends Key {
  /** In which other partitions of facets and words the article stands, so that one partition answers for them. */
  readonly signature: Uint8Array;
  /** The words of headline, standfirst, names and text, in the rows that are walked down for them. */
  readonly words?: Uint8Array;
  readonly articleId?: string;
}

/** An article's rows in the index. `text` is what `searchIn=body` looks at besides headline, standfirst and names. */
export function indexRows(
  article: Indexed & Pick<ArticleRecord, 'id' | 'firstSeenAt' | 'indexPartitions'>,
  text: string,
): readonly IndexRow[] {
  const sk = indexSortKey(article.sortTime, article.id);
  const signature = signatureOf(Object.values(facetPartitions(article)).flat());
  const words = signatureOf([...searchedWords(article), ...searchWords(text, longestBody)].filter(isIndexed));
  return [
    ...article.indexPartitions.map((pk) => ({ pk, sk, signature })),
    { ...bodyKey(article), signature, words, articleId: article.id },
    { ...seenKey(article), signature, words },
  ];
}

/** Characters of a text that `searchIn=body` looks at: some 15 pages. */
export const longestBody = 40_000;

/** The keys of an article's rows in the index. */
export const indexKeys = (
  article: Pick<ArticleRecord, 'id' | 'sortTime' | 'firstSeenAt' | 'indexPartitions'>,
): readonly Key[] => [
  ...article.indexPartitions.map((pk) => ({ pk, sk: indexSortKey(article.sortTime, article.id) })),
  bodyKey(article),
  seenKey(article),
];

/** The row with the words of an article's text, which stands where the article does in the order of publication. */
export const bodyKeyAt = (sortKey: string): Key => ({ pk: bodyPartition(dayOf(sortKey)), sk: sortKey });
const bodyKey = ({ id, sortTime }: Pick<ArticleRecord, 'id' | 'sortTime'>): Key =>
  bodyKeyAt(indexSortKey(sortTime, id));
const seenKey = ({ id, firstSeenAt }: Pick<ArticleRecord, 'id' | 'firstSeenAt'>): Key => ({
  pk: seenDayPartition(dayOf(firstSeenAt)),
  sk: indexSortKey(firstSeenAt, id),
});

const distinct = (values: readonly (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => typeof value === 'string' && value !== '')),
];
