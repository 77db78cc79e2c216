import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkArticle } from '../../functions/link/link-article.ts';
import { createApi } from '../../shared/api/index.ts';
import { operations } from '../../shared/api/operations.ts';
import { addFeed, startItem, storeArticle } from '../../shared/store/index.ts';
import { articleId } from '../../shared/urls/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

const now = '2026-11-30T00:00:00.000Z';
const reported: Error[] = [];
let store: EmbeddedStore;
let api: ReturnType<typeof createApi>;
const get = (path: string, headers: Record<string, string> = {}) => api.request(path, { headers });
const json = async (path: string) => (await get(path)).json();

const url = (number: number) => `https://lefanal.example/${number}`;
beforeAll(async () => {
  store = await startEmbeddedStore();
  api = createApi({ ...store, now: () => new Date('2026-12-01'), report: (error) => reported.push(error) });
  for (let number = 1; number <= 5; number += 1) {
    const article = draft({
      id: articleId(url(number)),
      url: url(number),
      itemId: `item-${number}`,
      cites: ['afp', 'fr-agence-france-presse'],
      publishedAt: `2026-11-0${number}T08:00:00.000Z`,
      language: {
        lang: number % 2 ? 'fr' : 'en',
        script: 'Latn',
        confidence: 1,
        from: 'page',
        agreement: { agreeing: 1, asked: 1 },
      },
    });
    const explicitLinks =
      number === 1
        ? [
            {
              url: url(2),
              title: 'Two',
              lang: 'en',
              relation: 'original',
              rule: 'phrase',
              place: 'in-article',
              confidence: 0.9,
            } as const,
          ]
        : [];
    await storeArticle(store.table, store.bucket, article, content({ explicitLinks }), now);
    await linkArticle({ ...store, embeddings: null }, article.id);
  }
  await addFeed(
    store.table,
    { url: 'https://lefanal.example/rss', title: 'Le Fanal', language: 'fr', siteUrl: null },
    now,
  );
  await startItem(store.table, {
    id: 'item-9',
    feedId: 'feed-1',
    url: url(9),
    entryHash: 'x',
    discoveredAt: now,
    outcome: null,
    detail: null,
    articleId: null,
    endedAt: null,
    entry: { title: 'On its way', publishedAt: null, updatedAt: null, authors: [], language: null },
  });
});
afterAll(() => store.stop());

describe('GET /v1/articles', () => {
  const urls = async (query: string) =>
    (await json(`/v1/articles${query}`)).articles.map((article: { url: string }) => article.url);

  it.each([
    ['', [5, 4, 3, 2, 1]],
    ['?lang=fr', [5, 3, 1]],
    ['?lang=fr,en', [5, 4, 3, 2, 1]],
    ['?lang=de', []],
    ['?source=lefanal.example&lang=en', [4, 2]],
    ['?source=other.example', []],
    ['?cites=afp&from=2026-11-03', [5, 4, 3]],
    ['?cites=Agence%20France-Presse&from=2026-11-05', [5]],
    ['?from=2026-11-02&to=2026-11-04', [3, 2]],
    ['?to=2026-11-02T09:00:00%2B01:00', [1]],
    ['?limit=2', [5, 4]],
  ])('answers %s', async (query, numbers) => {
    expect(await urls(query)).toEqual((numbers as number[]).map(url));
  });

  it('goes on where a page ended, and stays right while articles arrive', async () => {
    const first = await json('/v1/articles?limit=2&source=paged.example');
    expect(first).toEqual({ articles: [], next: null });
    const page = await json('/v1/articles?limit=3&lang=fr,en');
    const late = draft({ id: 'late', url: url(6), itemId: 'late', publishedAt: '2026-11-06T08:00:00.000Z' });
    await storeArticle(store.table, store.bucket, { ...late, feedId: 'late' }, content(), now);
    const rest = await json(`/v1/articles?limit=3&lang=fr,en&cursor=${page.next}`);
    expect(rest.articles.map((article: { url: string }) => article.url)).toEqual([url(2), url(1)]);
    expect(rest.next).toBeNull();
  });

  it.each([
    ['?limit=0', 'limit'],
    ['?limit=101', 'limit'],
    ['?limit=many', 'limit'],
    ['?lang=français', 'lang'],
    ['?from=yesterday', 'from'],
    ['?to=2026-13-40', 'to'],
    ['?from=2026-11-20&to=2026-11-10', 'from'],
    ['?from=2026-11-20&to=2026-11-20', 'from'],
    ['?q=%22le%20port', 'q'],
    ['?source=', 'source'],
    ['?cursor=nonsense', 'cursor'],
    ['?language=fr', 'language'],
  ])('refuses %s with a problem that names the parameter', async (query, parameter) => {
    const response = await get(`/v1/articles${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'invalid-parameter', status: 400, parameter });
  });

  it('refuses a cursor of another query', async () => {
    const { next } = await json('/v1/articles?limit=1');
    const response = await get(`/v1/articles?limit=1&lang=fr&cursor=${next}`);
    expect(await response.json()).toMatchObject({ code: 'invalid-parameter', parameter: 'cursor' });
  });

  it('answers 304 to whoever has it already', async () => {
    const etag = (await get('/v1/articles')).headers.get('etag') ?? '';
    expect((await get('/v1/articles', { 'if-none-match': etag })).status).toBe(304);
  });
});

describe('GET /v1/sources', () => {
  it('lists what was published and cited here, and the registry where it is asked for', async () => {
    const { sources } = await json('/v1/sources?seen=all');
    expect(sources.length).toBeGreaterThan(1000);
    const afp = sources.find(({ id }: { id: string }) => id === 'fr-agence-france-presse');
    expect(afp).toMatchObject({ kind: 'agency', articles: 0, citations: 5, lastCitedAt: now });
    const seen = await json('/v1/sources');
    expect(seen.sources.map(({ id }: { id: string }) => id)).toEqual([
      'afp',
      'fr-agence-france-presse',
      'lefanal.example',
    ]);
    const german = await json('/v1/sources?seen=false&lang=de&country=AT');
    expect(german.sources.map(({ id }: { id: string }) => id)).toContain('at-austria-presse-agentur');
  });

  it('tells who cites a source, in which languages and when', async () => {
    const afp = await json('/v1/sources/fr-agence-france-presse?to=2026-11-30');
    expect(afp).toMatchObject({
      from: '2026-11-01',
      citations: 5,
      citedBy: [{ value: 'lefanal.example', name: 'lefanal.example', articles: 5 }],
      citedIn: [
        { value: 'fr', articles: 3 },
        { value: 'en', articles: 2 },
      ],
      citedOn: [{ day: '2026-11-30', articles: 5 }],
    });
    expect(await json('/v1/sources/fr-agence-france-presse?to=2026-11-29')).toMatchObject({ citedBy: [], citedOn: [] });
    expect(await json('/v1/sources/lefanal.example')).toMatchObject({ kind: null, country: 'FR', citations: 0 });
    expect((await get('/v1/sources/nobody')).status).toBe(404);
  });

  it('finds a source by a name that it alone bears', async () => {
    expect(await json('/v1/sources/france%20presse')).toMatchObject({ id: 'fr-agence-france-presse', citations: 5 });
    const detail = expect.stringContaining('dz-algeria-press-service, sn-agence-de-presse-senegalaise');
    expect(await json('/v1/sources/aps')).toMatchObject({ status: 404, detail });
    expect(await json('/v1/articles?cites=aps')).toMatchObject({ status: 400, parameter: 'cites', detail });
  });

  it.each([
    ['from=2026-12-01&to=2026-11-01', 'from: 2026-12-01 is after 2026-11-01; give a day before'],
    ['from=2025-01-01&to=2026-11-01', 'from: give at most 366 days'],
  ])('refuses the days %s', async (query, detail) => {
    expect(await json(`/v1/sources/fr-agence-france-presse?${query}`)).toMatchObject({ parameter: 'from', detail });
  });
});

describe('GET /v1/articles/{id}', () => {
  it('gives content, sources and the linked article', async () => {
    const article = await json(`/v1/articles/${articleId(url(1))}`);
    expect(article).toMatchObject({
      url: url(1),
      lang: 'fr',
      content: {
        text: 'Le port rouvre lundi.',
        html: '<p>Le port rouvre lundi.</p>',
        markdown: 'Le port rouvre lundi.',
      },
      paragraphs: [{ kind: 'paragraph', text: 'Le port rouvre lundi.' }],
      links: [{ relation: 'original', direction: 'out', rule: 'phrase', article: { url: url(2), lang: 'en' } }],
    });
  });

  it('gives the link from its other end', async () => {
    const article = await json(`/v1/articles/${articleId(url(2))}`);
    expect(article.links).toMatchObject([{ relation: 'translated-as', direction: 'in', article: { url: url(1) } }]);
  });

  it('says when there is none', async () => {
    const response = await get('/v1/articles/nope');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'not-found' });
  });
});

describe('the other routes', () => {
  it('list feeds', async () => {
    expect(await json('/v1/feeds')).toMatchObject({
      feeds: [{ url: 'https://lefanal.example/rss', status: 'active', lastPoll: null }],
    });
  });

  it('tell of an item that is on its way', async () => {
    expect(await json('/v1/items/item-9')).toMatchObject({ outcome: null, title: 'On its way' });
    expect((await get('/v1/items/item-10')).status).toBe(404);
  });

  it('answer health', async () => {
    expect(await json('/health')).toEqual({ status: 'ok' });
  });

  it('describe themselves', async () => {
    const document = await json('/openapi.json');
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(Object.keys(operations)));
  });

  it('answer what is not there with a problem', async () => {
    const response = await get('/v2/articles');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'no-such-route' });
  });

  it('say nothing of their inside when they fail, and report it', async () => {
    const broken = createApi({
      table: { ...store.table, name: 'not-there' },
      bucket: store.bucket,
      now: () => new Date(),
      report: (error) => reported.push(error),
    });
    const response = await broken.request('/health');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('not-there');
    expect(reported).toHaveLength(1);
  });
});
