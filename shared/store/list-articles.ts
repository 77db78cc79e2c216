import { type ArticleFilter, answers, mayAnswer } from './article-filter.ts';
import { getArticleContent } from './blobs.ts';
import type { Bucket, Table } from './connection.ts';
import { bodyKeyAt, type IndexRow, indexedArticleKey, indexSortKey, longestBody, searchedWords } from './facets.ts';
import { getFoundLinks } from './found-links.ts';
import { articleKey } from './keys.ts';
import { getLinks } from './links.ts';
import { justBelow, top } from './read-partition.ts';
import type { ArticleRecord } from './records.ts';
import { getRows, inParallel } from './rows.ts';
import { answersQuery, searchWords } from './search-words.ts';
import type { SortedRow } from './sorted-readers.ts';
import { getStoryMembers, type StoryMember } from './stories.ts';
import { walkIndex } from './walk-index.ts';

export interface ArticlePage {
  readonly articles: readonly ArticleRecord[];
  /** The index key after which the next page begins; null at the end. It stays right while articles arrive. */
  readonly next: string | null;
}

/** Where articles and their texts are. */
interface Newswire {
  readonly table: Table;
  readonly bucket: Bucket;
}

/** How many articles one page may look at that it doesn't show; after them it ends short, and `next` goes on. */
const mostPassedOver = 500;

/** Lists articles, newest first. `after` is the `next` of the page before. A page may be short and yet not the last. */
export async function listArticles(
  newswire: Newswire,
  filter: ArticleFilter,
  limit: number,
  after: string | null,
): Promise<ArticlePage> {
  const { table } = newswire;
  const start = after ? justBelow(after) : filter.to ? justBelow(filter.to) : top;
  const members = filter.story ? storyKeys(await getStoryMembers(table, filter.story)) : null;
  const walk = await walkIndex(table, filter, members, start);
  const articles: ArticleRecord[] = [];
  let last: string | null = null;
  for (let looked = 0; articles.length < limit && looked <= limit + mostPassedOver; ) {
    const rows = await walk.next(limit - articles.length);
    if (rows.length === 0) return { articles, next: walk.hasEnded() ? null : walk.place() };
    const read = await readArticles(table, await keepByText(table, filter, rows));
    const inside = read.filter((article) => !members || members.includes(placeOf(article)));
    articles.push(...(await keepAnswering(newswire, filter, inside)));
    looked += rows.length;
    last = rows.at(-1)?.key ?? null;
  }
  return { articles, next: (await walk.hasNext()) ? last : null };
}

/** The articles of rows, in their order; without those that were withdrawn in between. */
async function readArticles(table: Table, rows: readonly SortedRow[]): Promise<readonly ArticleRecord[]> {
  const articles = await getRows<ArticleRecord>(
    table,
    rows.map(({ key }) => indexedArticleKey(key)),
  );
  const byPartition = new Map(articles.map((article) => [articleKey(article.id).pk, article]));
  return rows.flatMap(({ key }) => byPartition.get(indexedArticleKey(key).pk) ?? []);
}

/** Of rows that don't tell their article's words those whose text may hold what is searched for. */
async function keepByText(
  table: Table,
  filter: ArticleFilter,
  rows: readonly SortedRow[],
): Promise<readonly SortedRow[]> {
  if (!filter.search || filter.searchIn !== 'body') return rows;
  const untold = rows.filter(({ words }) => words === null).map(({ key }) => bodyKeyAt(key));
  const told = await getRows<Pick<Required<IndexRow>, 'articleId' | 'words'>>(table, untold);
  const wordsOf = new Map(told.map(({ articleId, words }) => [articleKey(articleId).pk, words]));
  const may = mayAnswer(filter);
  return rows.filter((row) => may({ ...row, words: row.words ?? wordsOf.get(indexedArticleKey(row.key).pk) ?? null }));
}

async function keepAnswering(
  { table, bucket }: Newswire,
  filter: ArticleFilter,
  articles: readonly ArticleRecord[],
): Promise<readonly ArticleRecord[]> {
  const kept = await inParallel(
    articles.filter((article) => answers(filter, article)),
    async (article) =>
      (await textAnswers(bucket, filter, article)) && (await linksAnswer(table, filter, article)) ? [article] : [],
  );
  return kept.flat();
}

async function textAnswers(bucket: Bucket, { search, searchIn }: ArticleFilter, article: ArticleRecord) {
  if (!search || searchIn !== 'body') return true;
  const content = await getArticleContent(bucket, article.contentKey);
  return answersQuery(search, [...searchedWords(article), ...searchWords(content?.text ?? '', longestBody)]);
}

const acrossLanguages: ReadonlySet<string> = new Set(['translation', 'original', 'translated-as', 'adaptation']);

async function linksAnswer(table: Table, { translated = null }: ArticleFilter, { id }: ArticleRecord) {
  if (translated === null) return true;
  const links = await Promise.all([getLinks(table, id), getFoundLinks(table, id)]);
  return links.flat().some(({ relation }) => acrossLanguages.has(relation)) === translated;
}

const placeOf = ({ sortTime, id }: ArticleRecord): string => indexSortKey(sortTime, id);
/** Where an article stands in a list: a page after it begins there. */
export const articlePlace = (article: ArticleRecord, sort: ArticleFilter['sort']): string =>
  sort === 'seen' ? indexSortKey(article.firstSeenAt, article.id) : placeOf(article);

/** The places of a story's articles, newest first. A story has some tens of them. */
const storyKeys = (members: readonly StoryMember[]): readonly string[] =>
  members
    .map(({ at, articleId }) => indexSortKey(at, articleId))
    .sort()
    .toReversed();
