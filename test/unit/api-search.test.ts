import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../shared/api/index.ts';
import { readSearch } from '../../shared/api/search-query.ts';
import { putLink, searchWords, storeArticle } from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

describe('searched words', () => {
  it.each([
    ['L’Écluse du Bœuf-Noir', ['l', 'ecluse', 'du', 'boeuf', 'noir']],
    ['Straße, Şişli & İzmir', ['strasse', 'sisli', 'izmir']],
    ['Ёлка ЙОД', ['елка', 'иод']],
    ['الميناءُ الأَكْبَر', ['الميناء', 'الاكبر']],
    ['नई दिल्ली', ['नई', 'दिल्ली']],
    ['新しい港', ['新しい', '港']],
    ['港口重新开放', ['港口', '重新', '开放']],
    ['ท่าเรือเปิดใหม่', ['ท่าเรือ', 'เปิด', 'ใหม่']],
    ['ＴＯＫＹＯ 2026', ['tokyo', '2026']],
  ])('of %s', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });
});

describe('a query', () => {
  it.each([
    ['port grève', { all: [[['port']], [['greve']]], none: [] }],
    ['port OR harbour -strike', { all: [[['port'], ['harbour']]], none: [['strike']] }],
    ['"mer rouge" épave', { all: [[['mer', 'rouge']], [['epave']]], none: [] }],
    ['-"mer rouge" port', { all: [[['port']]], none: [['mer', 'rouge']] }],
    ['OR port OR', { all: [[['port']]], none: [] }],
    ['"צה"ל אומר" היום', { all: [[['צה"ל', 'אומר']], [['היום']]], none: [] }],
    ['צה"ל', { all: [[['צה"ל']]], none: [] }],
    ['5" guns', { all: [[['5']], [['guns']]], none: [] }],
    ['e-mail', { all: [[['e', 'mail']]], none: [] }],
  ])('%s', (text, query) => {
    expect(readSearch(text)).toEqual(query);
  });

  it.each(['', ' - ', '"" !?', Array(20).fill('word').join(' ')])(
    'that holds no word, or too many, is refused: %s',
    (text) => {
      expect(() => readSearch(text)).toThrow(/^q: /);
    },
  );
});

it.each(['"unclosed port', 'port -"mer rouge', '"mer rouge" "port'])(
  'a quotation that is never closed is refused: %s',
  (text) => {
    expect(() => readSearch(text)).toThrow(/^q: the quotation ".+ is not closed/);
  },
);

describe('searching articles', () => {
  let store: EmbeddedStore;
  let api: ReturnType<typeof createApi>;
  const headlines = [
    ['fr', 'Le vieux port rouvre', 'La mer Rouge attend'],
    ['en', 'Old harbour opens', 'The port of the red sea'],
    ['fr', 'Rouge est la mer au port', null],
    ['zh', '港口重新开放', null],
    ['ar', 'الميناء الأكبر', null],
  ] as const;
  const language = (lang: string) =>
    ({ lang, script: 'Latn', confidence: 1, from: 'page', agreement: { agreeing: 1, asked: 1 } }) as const;
  beforeAll(async () => {
    store = await startEmbeddedStore();
    api = createApi({ ...store, now: () => new Date('2026-12-01'), report: () => {} });
    for (const [index, [lang, title, standfirst]] of headlines.entries()) {
      const id = `article-${index}`;
      const publishedAt = `2026-11-0${index + 1}T08:00:00.000Z`;
      const change = {
        id,
        itemId: id,
        url: `https://lefanal.example/${index}`,
        title,
        standfirst,
        publishedAt,
        language: language(lang),
      };
      await storeArticle(store.table, store.bucket, draft(change), content(), `2026-11-2${9 - index}T00:00:00.000Z`);
    }
    const link = { title: null, lang: 'en', rule: 'hreflang', place: 'head', confidence: 1, direction: 'out' } as const;
    await putLink(store.table, {
      ...link,
      articleId: 'article-0',
      relation: 'translation',
      otherId: 'article-1',
      url: null,
    });
  });
  afterAll(() => store.stop());
  const found = async (query: string) => {
    const { articles } = await (await api.request(`/v1/articles?${query}`)).json();
    return articles.map(({ id }: { id: string }) => Number(id.slice('article-'.length)));
  };

  it.each([
    ['q=port', [2, 1, 0]],
    ['q=PORT rouvre', [0]],
    ['q="mer rouge"', [0]],
    ['q=mer rouge', [2, 0]],
    ['q=-port', [4, 3]],
    ['q=port -rouge', [1]],
    ['q=harbour OR rouvre', [1, 0]],
    ['q="red sea" OR "mer rouge"', [1, 0]],
    ['q=the port', [1]],
    ['q=开放', [3]],
    ['q=الأَكبر', [4]],
    ['q=ferrand afp lang', []],
    ['q=ferrand', [4, 3, 2, 1, 0]],
    ['q=port&lang=fr', [2, 0]],
    ['q=port&sort=seen', [0, 1, 2]],
    ['sort=seen&lang=fr&from=2026-11-28', [0]],
    ['country=fr', [4, 3, 2, 1, 0]],
    ['country=DE', []],
    ['hasTranslation=true', [0]],
    ['hasTranslation=false&limit=2', [4, 3]],
  ])('%s', async (query, articles) => {
    expect(await found(query)).toEqual(articles);
  });

  it('goes on page by page where most articles are passed over', async () => {
    const pages: unknown[] = [];
    let cursor = '';
    do {
      const page = await (await api.request(`/v1/articles?q=mer rouge OR rouvre OR harbour&limit=1${cursor}`)).json();
      pages.push(...page.articles.map(({ id }: { id: string }) => id));
      cursor = page.next && `&cursor=${page.next}`;
    } while (cursor);
    expect(pages).toEqual(['article-2', 'article-0']);
  });

  it('gives only the members that are asked for', async () => {
    const { articles } = await (await api.request('/v1/articles?fields=id,title&limit=1')).json();
    expect(articles).toEqual([{ id: 'article-4', title: 'الميناء الأكبر' }]);
  });
});
