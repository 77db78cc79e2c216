import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  getArticle,
  getArticleContent,
  listArticles,
  resolveArticleId,
  storeArticle,
} from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

let store: EmbeddedStore;
beforeAll(async () => {
  store = await startEmbeddedStore();
});
afterAll(() => store.stop());

const now = '2026-11-20T09:00:00.000Z';
const put = (change: Parameters<typeof draft>[0], at = now, text = 'Le port rouvre lundi.') =>
  storeArticle(store.table, store.bucket, draft(change), content({ text }), at);
const listed = async (facets: Record<string, string[]>) =>
  (await listArticles(store, { facets, from: null, to: null }, 100, null)).articles.map(({ id }) => id);

describe('an article', () => {
  it('is stored with its body', async () => {
    expect(await put({ id: 'new' })).toEqual({ stored: 'created', first: true });
    const row = await getArticle(store.table, 'new');
    expect(row).toMatchObject({ version: 1, firstSeenAt: now, sortTime: '2026-11-20T07:30:00.000Z' });
    expect(await getArticleContent(store.bucket, row?.contentKey ?? '')).toEqual(content());
  });

  it('is stored once when its item comes twice', async () => {
    await put({ id: 'twice' });
    expect(await put({ id: 'twice' })).toEqual({ stored: 'created', first: false });
    expect(await getArticle(store.table, 'twice')).toMatchObject({ version: 1 });
  });

  it('is a duplicate when another item brings the same, and both addresses lead to it', async () => {
    await put({ id: 'shared' });
    expect(await put({ id: 'shared', itemId: 'item-2', aliases: ['other'] })).toEqual({ stored: 'duplicate' });
    expect(await resolveArticleId(store.table, 'other')).toBe('shared');
    expect(await resolveArticleId(store.table, 'shared')).toBe('shared');
  });

  it('gets a version when its text changes, and keeps when it was published and first seen', async () => {
    await put({ id: 'edited' });
    const edit = {
      id: 'edited',
      contentHash: 'hash-2',
      publishedAt: '2026-11-20T12:00:00.000Z',
      title: 'Le port ferme',
    };
    expect(await put(edit, '2026-11-20T13:00:00.000Z', 'Le port ferme.')).toEqual({ stored: 'updated' });
    const row = await getArticle(store.table, 'edited');
    expect(row).toMatchObject({
      version: 2,
      title: 'Le port ferme',
      firstSeenAt: now,
      publishedAt: '2026-11-20T07:30:00.000Z',
    });
    expect((await getArticleContent(store.bucket, row?.contentKey ?? ''))?.text).toBe('Le port ferme.');
  });

  it('is stored once by two runs that race', async () => {
    const results = await Promise.all([put({ id: 'raced' }), put({ id: 'raced', itemId: 'item-2' })]);
    expect(results.map(({ stored }) => stored).sort()).toEqual(['created', 'duplicate']);
  });

  it('moves in the index when its language turns out to be another', async () => {
    const language = {
      lang: 'oc',
      script: 'Latn',
      confidence: 1,
      from: 'page',
      agreement: { agreeing: 1, asked: 1 },
    } as const;
    await put({ id: 'moved' });
    expect(await listed({ lang: ['fr'] })).toContain('moved');
    await put({ id: 'moved', contentHash: 'hash-2', language });
    expect(await listed({ lang: ['fr'] })).not.toContain('moved');
    expect(await listed({ lang: ['oc'] })).toEqual(['moved']);
  });

  it.each([
    ['in the future', '2031-01-01T00:00:00.000Z'],
    ['before there was a web', '1970-01-01T00:00:00.000Z'],
    ['not at all', null],
  ])('sorts by when it was first seen when it claims to be published %s', async (_claim, publishedAt) => {
    const id = `claims-${publishedAt}`;
    await put({ id, publishedAt });
    expect(await getArticle(store.table, id)).toMatchObject({ sortTime: now, publishedAt });
  });
});
