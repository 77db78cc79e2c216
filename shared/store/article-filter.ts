import { type Facet, facetPartition, searchedWords } from './facets.ts';
import type { ArticleRecord } from './records.ts';
import { answersQuery, isIndexed, type SearchQuery } from './search-words.ts';
import { mayHold } from './signature.ts';
import type { SortedRow } from './sorted-readers.ts';

export interface ArticleFilter {
  /** For each facet the values of which one must hold. An empty list filters nothing. */
  readonly facets: Partial<Record<Facet, readonly string[]>>;
  /** Inclusive, ISO 8601. */
  readonly from: string | null;
  /** Exclusive, ISO 8601. */
  readonly to: string | null;
  /** What headline, standfirst and names must hold, and where `searchIn` is `body` these or the text. */
  readonly search?: SearchQuery | null;
  readonly searchIn?: 'headline' | 'body';
  /** The story that it must belong to. */
  readonly story?: string | null;
  /** Whether it must, or must not, be linked to another language; each article looked at costs two more queries. */
  readonly translated?: boolean | null;
  /** By which time articles are ordered, and `from` and `to` meant. */
  readonly sort?: 'published' | 'seen';
}

/** Partitions of which an article must stand in one. */
export interface Union {
  readonly facet: Facet;
  readonly partitions: readonly string[];
}

/** A filter as unions, all of which must hold. */
export const unionsOf = ({ facets, search, searchIn }: ArticleFilter): readonly Union[] => [
  ...Object.entries(facets)
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => ({
      facet: facet as Facet,
      partitions: values.map((value) => facetPartition(facet as Facet, value)),
    })),
  ...wordUnions(searchIn === 'body' ? null : search).map((words) => ({
    facet: 'word' as const,
    partitions: words.map((word) => facetPartition('word', word)),
  })),
];

/**
 * The words that the index is asked for. A phrase stands in all partitions of its words; between alternatives its
 * longest word, which is the rarest as a rule, stands for it, and the article's own text decides.
 */
const wordUnions = (search: SearchQuery | null | undefined): readonly (readonly string[])[] =>
  (search?.all ?? []).flatMap((terms) => {
    const indexed = terms.map((term) => term.filter(isIndexed));
    if (indexed.some((words) => words.length === 0)) return [];
    return indexed.length === 1 && indexed[0] ? indexed[0].map((word) => [word]) : [indexed.map(longest)];
  });

const longest = (words: readonly string[]): string => words.reduce((a, b) => (b.length > a.length ? b : a));

/** Whether a row's article may answer, as far as the row tells; false only where it doesn't. */
export function mayAnswer(filter: ArticleFilter): (row: SortedRow) => boolean {
  const unions = unionsOf(filter);
  const words = filter.searchIn === 'body' ? wordUnions(filter.search) : [];
  const holds = (signature: Uint8Array | null, lists: readonly (readonly string[])[]): boolean =>
    signature === null || lists.every((list) => list.some((text) => mayHold(signature, text)));
  const partitions = unions.map((union) => union.partitions);
  return ({ signature, words: held }) => holds(signature, partitions) && holds(held, words);
}

/** Whether an article answers, as far as its own row tells: everything but its links and its text. */
export function answers(filter: ArticleFilter, article: ArticleRecord): boolean {
  if (filter.search && filter.searchIn !== 'body' && !answersQuery(filter.search, searchedWords(article))) return false;
  const stands = (pk: string): boolean => article.indexPartitions.includes(pk);
  return unionsOf(filter).every(({ partitions }) => partitions.some(stands));
}
