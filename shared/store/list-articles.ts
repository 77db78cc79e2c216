import type { Table } from './connection.ts';
import {
  dayPartition,
  daysPartition,
  type Facet,
  facetPartition,
  indexedArticleKey,
  indexSortKey,
  searchedWords,
  seenDayPartition,
  seenDaysPartition,
} from './facets.ts';
import { getFoundLinks } from './found-links.ts';
import { articleKey } from './keys.ts';
import { getLinks } from './links.ts';
import { chain, type DescendingReader, intersect, readList, unite } from './merge-join.ts';
import { justBelow, keysDownwards, readPartition, top } from './read-partition.ts';
import type { ArticleRecord } from './records.ts';
import { getRows, inParallel } from './rows.ts';
import { answersQuery, isIndexed, type SearchQuery } from './search-words.ts';
import { getStoryMembers, type StoryMember } from './stories.ts';

export interface ArticleFilter {
  /** For each facet the values of which one must hold. An empty list filters nothing. */
  readonly facets: Partial<Record<Facet, readonly string[]>>;
  /** Inclusive, ISO 8601. */
  readonly from: string | null;
  /** Exclusive, ISO 8601. */
  readonly to: string | null;
  /** What headline, standfirst and names must hold. */
  readonly search?: SearchQuery | null;
  /** The story that it must belong to. */
  readonly story?: string | null;
  /** Whether it must, or must not, be linked to another language; each article looked at costs one more query. */
  readonly translated?: boolean | null;
  /** By which time articles are ordered, and `from` and `to` meant. */
  readonly sort?: 'published' | 'seen';
}

export interface ArticlePage {
  readonly articles: readonly ArticleRecord[];
  /** The index key after which the next page begins; null at the end. It stays right while articles arrive. */
  readonly next: string | null;
}

/** About 4 KB of index rows: what one read unit of DynamoDB brings at most. */
const joinedPageSize = 40;

/** How many articles one page may look at that it doesn't show; after them it ends short, and `next` goes on. */
const mostPassedOver = 500;

/** Lists articles, newest first. `after` is the `next` of the page before. A page may be short and yet not the last. */
export async function listArticles(
  table: Table,
  filter: ArticleFilter,
  limit: number,
  after: string | null,
): Promise<ArticlePage> {
  const bound = after ? justBelow(after) : filter.to ? justBelow(filter.to) : top;
  const members = filter.story ? storyKeys(await getStoryMembers(table, filter.story)) : null;
  const reader = openReader(table, filter, members, limit, bound);
  const readKeys = keysDownwards(reader, filter.from ?? '', bound);
  const found: Keyed[] = [];
  for (let examined = 0; ; ) {
    const keys = await readKeys(limit + 1 - found.length);
    const articles = (await readArticles(table, keys)).filter(
      ({ article }) => !members || members.includes(placeOf(article)),
    );
    found.push(...(await keepAccepted(table, filter, articles)));
    examined += keys.length;
    const shown = found.slice(0, limit);
    const page = { articles: shown.map(({ article }) => article) };
    if (found.length > limit) return { ...page, next: shown.at(-1)?.key ?? null };
    if (keys.length === 0) return { ...page, next: null };
    if (examined > limit + mostPassedOver) return { ...page, next: keys.at(-1) ?? null };
  }
}

interface Keyed {
  readonly key: string;
  readonly article: ArticleRecord;
}

/** The articles of index keys, in their order; without those that were withdrawn in between. */
async function readArticles(table: Table, keys: readonly string[]): Promise<readonly Keyed[]> {
  const rows = await getRows<ArticleRecord>(table, keys.map(indexedArticleKey));
  const byPartition = new Map(rows.map((row) => [articleKey(row.id).pk, row]));
  return keys.flatMap((key) => {
    const article = byPartition.get(indexedArticleKey(key).pk);
    return article ? [{ key, article }] : [];
  });
}

async function keepAccepted(
  table: Table,
  filter: ArticleFilter,
  articles: readonly Keyed[],
): Promise<readonly Keyed[]> {
  const accepted = articles.filter(({ article }) => accepts(filter, article));
  const { translated = null } = filter;
  if (translated === null) return accepted;
  const answers = await inParallel(accepted, ({ article }) => hasTranslation(table, article.id));
  return accepted.filter((_, index) => answers[index] === translated);
}

const acrossLanguages: ReadonlySet<string> = new Set(['translation', 'original', 'translated-as', 'adaptation']);

async function hasTranslation(table: Table, id: string): Promise<boolean> {
  const links = await Promise.all([getLinks(table, id), getFoundLinks(table, id)]);
  return links.flat().some(({ relation }) => acrossLanguages.has(relation));
}

const placeOf = ({ sortTime, id }: ArticleRecord): string => indexSortKey(sortTime, id);

/** The places of a story's articles, newest first. A story has some tens of them. */
const storyKeys = (members: readonly StoryMember[]): readonly string[] =>
  members
    .map(({ at, articleId }) => indexSortKey(at, articleId))
    .sort()
    .toReversed();

/** What the sorted index can't tell: phrases and excluded words, and every filter where the order is another. */
function accepts(filter: ArticleFilter, article: ArticleRecord): boolean {
  if (filter.search && !answersQuery(filter.search, searchedWords(article))) return false;
  const stands = (pk: string): boolean => article.indexPartitions.includes(pk);
  return filter.sort !== 'seen' || unions(filter).every((union) => union.some(stands));
}

/** A filter as lists of partitions: an article must stand in one of each list. */
const unions = ({ facets, search }: ArticleFilter): readonly (readonly string[])[] => [
  ...Object.entries(facets)
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => values.map((value) => facetPartition(facet as Facet, value))),
  ...wordUnions(search ?? { all: [], none: [] }).map((words) => words.map((word) => facetPartition('word', word))),
];

/**
 * The words that the index is asked for. A phrase stands in all partitions of its words; between alternatives its
 * longest word, which is the rarest as a rule, stands for it, and the article's own text decides.
 */
const wordUnions = ({ all }: SearchQuery): readonly (readonly string[])[] =>
  all.flatMap((terms) => {
    const indexed = terms.map((term) => term.filter(isIndexed));
    if (indexed.some((words) => words.length === 0)) return [];
    return indexed.length === 1 && indexed[0] ? indexed[0].map((word) => [word]) : [indexed.map(longest)];
  });

const longest = (words: readonly string[]): string => words.reduce((a, b) => (b.length > a.length ? b : a));

function openReader(
  table: Table,
  filter: ArticleFilter,
  members: readonly string[] | null,
  limit: number,
  start: string,
): DescendingReader {
  const days = { from: filter.from, start, pageSize: limit + 1 };
  if (filter.sort === 'seen')
    return readDays(table, { ...days, list: seenDaysPartition, partitionOf: seenDayPartition });
  const joined = unions(filter);
  if (joined.length === 0 && members === null)
    return readDays(table, { ...days, list: daysPartition, partitionOf: dayPartition });
  // A lone partition is read straight down. In a join most keys are leaped over; a query costs the same up to 4 KB.
  const pageSize = joined.length > 1 ? joinedPageSize : limit + 1;
  return intersect([
    ...(members === null ? [] : [readList(members)]),
    ...joined.map((partitions) =>
      unite(partitions.map((partition) => readPartition(table, partition, filter.from, pageSize))),
    ),
  ]);
}

interface DaysRange {
  /** The partition that lists the days, and the one of each day. */
  readonly list: string;
  readonly partitionOf: (day: string) => string;
  readonly from: string | null;
  readonly start: string;
  readonly pageSize: number;
}

/** Most pages end within a day or two. */
const daysAtOnce = 3;

function readDays(table: Table, { list, partitionOf, from, start, pageSize }: DaysRange): DescendingReader {
  return chain(async function* () {
    const days = readPartition(table, list, from?.slice(0, 10) ?? null, daysAtOnce);
    let bound = start;
    for (let day = await days.seek(bound); day !== null; day = await days.seek(bound)) {
      yield readPartition(table, partitionOf(day), from, pageSize);
      bound = justBelow(day);
    }
  });
}
