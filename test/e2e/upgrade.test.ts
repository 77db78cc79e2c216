import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkArticle } from '../../functions/link/link-article.ts';
import { createApi } from '../../shared/api/index.ts';
import { operations } from '../../shared/api/operations.ts';
import {
  type ArticleRecord,
  getArticle,
  getArticleContent,
  reindexDays,
  storeArticle,
  withdrawArticle,
} from '../../shared/store/index.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';
import { unpackStored, writeStored } from '../support/stored-newswire.ts';

const folder = join(import.meta.dirname, '../fixtures/store');

interface Summary {
  readonly id: string;
  readonly lang: string;
  readonly cites: readonly { readonly id: string }[];
}

/** Each file is everything that an earlier version kept of some outlets of the sample newsroom, under the day of that version. */
describe.each(readdirSync(folder))('what was stored by the version of %s', { timeout: 120_000 }, (file) => {
  let store: EmbeddedStore;
  let api: ReturnType<typeof createApi>;
  const reported: Error[] = [];
  beforeAll(async () => {
    store = await startEmbeddedStore();
    const { client, name } = store.table;
    await writeStored(unpackStored(join(folder, file)), {
      dynamodb: client as never,
      s3: store.bucket.client,
      table: name,
      bucket: store.bucket.name,
    });
    api = createApi({ ...store, now: () => new Date('2027-01-01'), report: (error) => reported.push(error) });
  });
  afterAll(() => store.stop());

  const get = async (path: string) => {
    const response = await api.request(path);
    expect(response.status, path).toBe(200);
    return response.json();
  };
  const list = async (query = ''): Promise<readonly Summary[]> =>
    (await get(`/v1/articles?limit=100${query}`)).articles;

  it('is answered by every operation as the contract says', async () => {
    const articles = await list();
    expect(articles.length).toBeGreaterThan(10);
    const { stories } = await get('/v1/stories');
    const { sources } = await get('/v1/sources');
    const { items } = await get('/v1/items');
    const idOf = (path: string): readonly string[] => {
      if (path.startsWith('/v1/articles/')) return articles.slice(0, 5).map(({ id }) => id);
      const lists: Record<string, readonly { readonly id: string }[]> = {
        '/v1/stories/{id}': stories,
        '/v1/sources/{id}': sources,
        '/v1/items/{id}': items,
      };
      return (lists[path] ?? []).slice(0, 5).map(({ id }) => id);
    };
    for (const [path, { answer }] of Object.entries(operations)) {
      if (answer === null) continue;
      const paths = path.includes('{id}')
        ? idOf(path).map((id) => path.replace('{id}', encodeURIComponent(id)).replace('{version}', '1'))
        : [path];
      for (const each of paths) answer.parse(await get(each));
    }
    expect(reported).toEqual([]);
  });

  it('is found by every filter that it answers to, once the index is that of this version', async () => {
    for await (const { articles } of reindexDays(store.table, store.bucket, null)) expect(articles).toBeGreaterThan(0);
    const all = await list();
    for (const { lang } of all) {
      const expected = all.filter((article) => article.lang === lang).map(({ id }) => id);
      expect((await list(`&lang=${lang}`)).map(({ id }) => id)).toEqual(expected);
    }
    const stored = await Promise.all(all.map(({ id }) => getArticle(store.table, id)));
    const cited = new Set(stored.flatMap((article) => article?.cites ?? []));
    expect(cited.size).toBeGreaterThan(0);
    for (const source of cited) {
      const citing = stored.filter((article) => article?.cites.includes(source));
      for (const lang of new Set(citing.map((article) => article?.language?.lang))) {
        const expected = citing.filter((article) => article?.language?.lang === lang).map((article) => article?.id);
        const found = (await list(`&cites=${encodeURIComponent(source)}&lang=${lang}`)).map(({ id }) => id);
        expect(found.toSorted(), `${source} in ${lang}`).toEqual(expected.toSorted());
      }
    }
  });

  it('takes an edit, a link and a withdrawal of this version', async () => {
    const [first, second] = await list();
    const edited = (await getArticle(store.table, first?.id ?? '')) as ArticleRecord;
    const content = await getArticleContent(store.bucket, edited.contentKey);
    if (!content) throw new Error('an article without content');
    const draft = { ...edited, title: `${edited.title} (updated)`, contentHash: 'edited' };
    await storeArticle(store.table, store.bucket, draft, content, '2026-12-01T00:00:00.000Z');
    await linkArticle({ ...store, embeddings: null }, edited.id);
    expect(await get(`/v1/articles/${edited.id}`)).toMatchObject({ title: draft.title, version: edited.version + 1 });
    const before = await list();
    expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);

    await withdrawArticle(store.table, store.bucket, second?.id ?? '', null, '2026-12-02T00:00:00.000Z');
    expect((await list()).map(({ id }) => id)).toEqual(before.map(({ id }) => id).filter((id) => id !== second?.id));
    expect((await api.request(`/v1/articles/${second?.id}`)).status).toBe(410);
  });
});
