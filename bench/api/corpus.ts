import { indexPartitions } from '../../shared/store/facets.ts';
import type { ArticleRecord } from '../../shared/store/records.ts';

/** Words of headline and standfirst together. */
const headlineWords = 27;

/** Words of the text; far fewer than of a real one, so that a hundred thousand are made in a minute. */
const textWords = 60;

/** A generator of numbers that is the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const inOrder = random(7);
/** A choice in which a few are frequent and many are rare, as languages, outlets and words are. */
const zipf = (size: number, next = inOrder): number => Math.min(size - 1, Math.floor(size ** next()) - 1);
/** The word of a rank: the lower, the more frequent. */
export const word = (rank: number): string => `w${rank.toString(36)}`;
const words = (length: number, next = inOrder): string =>
  Array.from({ length }, () => word(zipf(20_000, next))).join(' ');
const languages = ['en', 'fr', 'de', 'es', 'ar', 'ru', 'zh', 'pt', 'it', 'ja', 'tr', 'uk', 'he', 'sw'];
const start = Date.UTC(2026, 9, 1);

/** The article of a number: a month of news from 300 outlets in 14 languages. Made in order, it is the same in every run. */
export function makeArticle(index: number, count: number): ArticleRecord {
  const source = zipf(300);
  const at = new Date(start + Math.floor((index / count) * 30 * 86_400_000)).toISOString();
  const id = `article${String(index).padStart(8, '0')}`;
  const article = {
    id,
    url: `https://outlet${source}.example/${index}`,
    title: words(Math.ceil(headlineWords / 3)),
    standfirst: words(Math.floor((headlineWords * 2) / 3)),
    language: {
      lang: languages[source % languages.length] as string,
      script: 'Latn',
      confidence: 1,
      from: 'page',
      agreement: { agreeing: 3, asked: 3 },
    },
    publisher: {
      id: null,
      name: `Outlet ${source}`,
      domain: `outlet${source}.example`,
      country: 'FR',
      from: 'domain',
      origin: null,
    },
    authors: [],
    publishedAt: at,
    firstSeenAt: at,
    updatedAt: at,
    sortTime: at,
    verdict: 'article',
    section: null,
    leadImage: null,
    wordCount: 400,
    cites: [`agency${zipf(20)}`],
    contentHash: 'hash',
    contentKey: `articles/${index}`,
    pageKey: 'pages/none',
    version: 1,
    itemId: id,
    feedId: `feed${source}`,
    aliases: [],
    indexPartitions: [],
  } as unknown as ArticleRecord;
  return { ...article, indexPartitions: indexPartitions(article) };
}

/** The text of the article of a number. */
export const makeText = (index: number): string => words(textWords, random(index));
