import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type ArticleDraft,
  type ArticleFilter,
  answersQuery,
  listArticles,
  searchWords,
  storeArticle,
} from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

const languages = ['fr', 'en', 'pt-BR'];
const outlets = ['a.example', 'b.example', 'c.example'];
const sources = ['afp', 'dpa', 'efe'];
const headlines = ['Le port rouvre', 'Port strike ends', 'Greve do porto', 'Ferry sinks off port'];
const texts = ['Le port rouvre lundi.', 'The harbour reopens on Monday.', 'O porto reabre na segunda, dizem.'];
const now = '2026-11-30T00:00:00.000Z';
const pick = (list: readonly string[], seed: number): string => list[seed % list.length] as string;

/** A hundred and twenty articles over ten days whose facets follow from their number in ways that share no period. */
const corpus: readonly ArticleDraft[] = Array.from({ length: 120 }, (_, index) =>
  draft({
    id: `article-${String(index).padStart(3, '0')}`,
    itemId: `item-${index}`,
    publishedAt: new Date(Date.UTC(2026, 10, 1 + (index % 10), (index * 7) % 24, (index * 13) % 60)).toISOString(),
    language: {
      lang: pick(languages, index),
      script: 'Latn',
      confidence: 1,
      from: 'page',
      agreement: { agreeing: 1, asked: 1 },
    },
    publisher: { ...draft().publisher, domain: pick(outlets, Math.floor(index / 3)) },
    title: pick(headlines, Math.floor(index / 5)),
    cites: [pick(sources, Math.floor(index / 7)), pick(sources, Math.floor(index / 11))],
  }),
);

const textOf = (index: number): string => pick(texts, Math.floor(index / 2));

let store: EmbeddedStore;
beforeAll(async () => {
  store = await startEmbeddedStore();
  for (const [index, article] of corpus.entries())
    await storeArticle(store.table, store.bucket, article, content({ text: textOf(index) }), now);
});
afterAll(() => store.stop());

const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 0 });
const instant = fc.option(
  fc
    .date({ min: new Date('2026-10-30'), max: new Date('2026-11-13'), noInvalidDate: true })
    .map((date) => date.toISOString()),
);
const term = fc.constantFrom(['port'], ['strike'], ['monday'], ['segunda'], ['le', 'port'], ['harbour', 'reopens']);
const anyFilter: fc.Arbitrary<ArticleFilter> = fc.record({
  facets: fc.record({
    lang: some(['fr', 'en', 'pt', 'pt-BR']),
    source: some(outlets),
    cites: some(sources),
    country: some(['FR', 'BE']),
  }),
  from: instant,
  to: instant,
  search: fc.option(
    fc.record({
      all: fc.array(fc.array(term, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
      none: fc.array(term, { maxLength: 1 }),
    }),
  ),
  searchIn: fc.constantFrom('headline', 'body'),
});

const matches = ({ facets, from, to, search, searchIn }: ArticleFilter, article: ArticleDraft): boolean => {
  const { title, authors, cites } = article;
  const words = [title ?? '', ...authors, ...cites].flatMap((text) => [...searchWords(text), '']);
  const body = searchIn === 'body' ? searchWords(textOf(corpus.indexOf(article))) : [];
  if (search && !answersQuery(search, [...words, ...body])) return false;
  const lang = article.language?.lang ?? '';
  const holds = (values: readonly string[] = [], own: readonly string[]) =>
    values.length === 0 || values.some((value) => own.includes(value));
  const at = article.publishedAt as string;
  return (
    holds(facets.lang, [lang, lang.split('-')[0] as string]) &&
    holds(facets.source, [article.publisher.domain as string]) &&
    holds(facets.cites, article.cites) &&
    holds(facets.country, [article.publisher.country as string]) &&
    (from === null || at >= from) &&
    (to === null || at < to)
  );
};
const newestFirst = (a: ArticleDraft, b: ArticleDraft): number =>
  `${a.publishedAt}#${a.id}` < `${b.publishedAt}#${b.id}` ? 1 : -1;

it('lists exactly what matches any filter, newest first, page by page', async () => {
  await fc.assert(
    fc.asyncProperty(anyFilter, fc.integer({ min: 1, max: 50 }), async (filter, limit) => {
      const expected = corpus.filter((article) => matches(filter, article)).sort(newestFirst);
      const found: string[] = [];
      let after: string | null = null;
      do {
        const page = await listArticles(store, filter, limit, after);
        found.push(...page.articles.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      expect(found).toEqual(expected.map(({ id }) => id));
    }),
    { numRuns: 80 },
  );
});
