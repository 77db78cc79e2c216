import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../shared/api/index.ts';
import {
  putFoundLink,
  putLink,
  storeArticle,
  storyOf,
  updateStories,
  withdrawArticle,
} from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

const now = '2026-11-30T00:00:00.000Z';
let store: EmbeddedStore;
let api: ReturnType<typeof createApi>;
const json = async (path: string) => (await api.request(path)).json();
const language = (lang: string) =>
  ({ lang, script: 'Latn', confidence: 1, from: 'page', agreement: { agreeing: 1, asked: 1 } }) as const;

/** Six articles a day apart; 0 and 1 are one story, 2 and 4 another, 3 and 5 stand alone. */
beforeAll(async () => {
  store = await startEmbeddedStore();
  api = createApi({ ...store, now: () => new Date(now), report: (error) => expect(error).toBeNull() });
  for (const number of [0, 1, 2, 3, 4, 5]) {
    const id = `article-${number}`;
    const publishedAt = `2026-11-0${number + 1}T08:00:00.000Z`;
    const change = { id, itemId: id, url: `https://lefanal.example/${number}`, publishedAt };
    await storeArticle(
      store.table,
      store.bucket,
      draft({ ...change, language: language(number % 2 ? 'fr' : 'en') }),
      content(),
      now,
    );
  }
  const said = { url: null, title: null, lang: 'fr', rule: 'hreflang', place: 'head', confidence: 1 } as const;
  await putLink(store.table, {
    ...said,
    articleId: 'article-0',
    otherId: 'article-1',
    relation: 'translated-as',
    direction: 'out',
  });
  await putLink(store.table, {
    ...said,
    articleId: 'article-1',
    otherId: 'article-0',
    relation: 'original',
    direction: 'in',
  });
  await updateStories(store.table, 'article-0', ['article-1']);
  const evidence = {
    pairs: [[0, 0]],
    ownCovered: 0.9,
    otherCovered: 0.8,
    names: ['Farasan'],
    numbers: ['312'],
  } as const;
  const found = {
    method: 'sentence-alignment',
    confidence: 0.97,
    lang: 'en',
    ownHash: 'hash-1',
    otherHash: 'hash-1',
    evidence,
  } as const;
  await putFoundLink(
    store.table,
    { ...found, articleId: 'article-4', otherId: 'article-2', relation: 'adaptation' },
    'en',
  );
  await updateStories(store.table, 'article-4', ['article-2']);
});
afterAll(() => store.stop());

describe('stories', () => {
  it('are listed by their newest article, page by page', async () => {
    const all = await json('/v1/stories');
    expect(all.stories.map(({ lastSeenAt }: { lastSeenAt: string }) => lastSeenAt.slice(0, 10))).toEqual([
      '2026-11-05',
      '2026-11-02',
    ]);
    expect(all.next).toBeNull();
    const first = await json('/v1/stories?limit=1');
    const second = await json(`/v1/stories?limit=1&cursor=${first.next}`);
    expect([...first.stories, ...second.stories]).toEqual(all.stories);
  });

  it('give their articles with what each is, earliest first', async () => {
    const story = await json(`/v1/stories/${await storyOf(store.table, 'article-0')}`);
    expect(story).toMatchObject({ languages: ['en', 'fr'], articleCount: 2 });
    expect(story.articles.map(({ article }: { article: { id: string } }) => article.id)).toEqual([
      'article-0',
      'article-1',
    ]);
    expect(story.articles[0].role).toBe('original');
  });

  it('filter articles, with other filters too', async () => {
    const id = await storyOf(store.table, 'article-2');
    const ids = async (query: string) =>
      (await json(`/v1/articles?story=${id}${query}`)).articles.map((article: { id: string }) => article.id);
    expect(await ids('')).toEqual(['article-4', 'article-2']);
    expect(await ids('&sort=seen')).toEqual(['article-4', 'article-2']);
    expect(await ids('&from=2026-11-04')).toEqual(['article-4']);
    expect(await ids('&lang=fr')).toEqual([]);
  });
});

describe('provenance', () => {
  it('leads back with what shows it', async () => {
    expect(await json('/v1/articles/article-1/provenance')).toMatchObject({
      steps: [{ relation: 'adapted-from', evidence: [{ kind: 'credit' }], article: { id: 'article-0' } }],
    });
    expect(await json('/v1/articles/article-3/provenance')).toEqual({ steps: [], confidence: null, cites: ['afp'] });
  });
});

describe('a link that was found', () => {
  it('stands with its evidence at both ends', async () => {
    const { links } = await json('/v1/articles/article-2/links');
    expect(links).toMatchObject([
      {
        relation: 'adaptation',
        direction: 'found',
        rule: 'sentence-alignment',
        place: null,
        evidence: { ownCovered: 0.8, otherCovered: 0.9, names: ['Farasan'] },
        article: { id: 'article-4' },
      },
    ]);
  });

  it('counts as a translation', async () => {
    const { articles } = await json('/v1/articles?hasTranslation=true');
    expect(articles.map(({ id }: { id: string }) => id)).toEqual(['article-4', 'article-2', 'article-1', 'article-0']);
  });
});

describe('an article that is withdrawn', () => {
  it('is gone from everywhere, says so, and leaves its story', async () => {
    await withdrawArticle(store.table, store.bucket, 'article-4', 'asked for', now);
    const response = await api.request('/v1/articles/article-4');
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({ code: 'withdrawn' });
    expect((await json('/v1/articles/article-2/links')).links).toEqual([]);
    expect((await json('/v1/stories')).stories).toHaveLength(1);
  });
});
