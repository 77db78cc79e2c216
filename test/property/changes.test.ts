import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createApi } from '../../shared/api/index.ts';
import { listArticles, storeArticle, withdrawArticle } from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { startEmbeddedStore } from '../support/embedded-store.ts';

const start = Date.UTC(2026, 10, 20, 23, 40);
const operation = fc.record({
  kind: fc.constantFrom('store', 'store', 'store', 'withdraw', 'read'),
  article: fc.integer({ min: 0, max: 60 }),
  edit: fc.integer({ min: 0, max: 3 }),
  limit: fc.integer({ min: 1, max: 50 }),
});

/** A consumer as the documentation tells one to be: what has an article is kept, what has none is dropped. */
function createConsumer(api: ReturnType<typeof createApi>) {
  const copies = new Map<string, string>();
  let cursor: string | null = null;
  const read = async (limit: number): Promise<void> => {
    for (let more = true; more; ) {
      const page = await (await api.request(`/v1/changes?limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`)).json();
      for (const { id, article } of page.changes) {
        if (article) copies.set(id, article.title);
        else copies.delete(id);
      }
      ({ next: cursor, more } = page);
    }
  };
  return { copies, read };
}

it('a consumer that follows the changes ends with exactly what the newswire holds', async () => {
  const store = await startEmbeddedStore();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 150, maxLength: 250 }), async (operations) => {
      run += 1;
      let clock = start + run * 86_400_000 * 2;
      const api = createApi({ ...store, now: () => new Date(clock), report: (error) => expect(error).toBeNull() });
      const consumer = createConsumer(api);
      for (const { kind, article, edit, limit } of operations) {
        clock += 11_000;
        const at = new Date(clock).toISOString();
        const id = `run${run}-article${article}`;
        const change = { id, itemId: id, title: `${id} edit ${edit}`, contentHash: `${edit}`, publishedAt: at };
        if (kind === 'store') await storeArticle(store.table, store.bucket, draft(change), content(), at);
        if (kind === 'withdraw') await withdrawArticle(store.table, store.bucket, id, null, at);
        if (kind === 'read') await consumer.read(limit);
      }
      clock += 60_000;
      await consumer.read(100);
      const held = await listArticles(store, { facets: {}, from: null, to: null }, 5000, null);
      expect(consumer.copies).toEqual(new Map(held.articles.map(({ id, title }) => [id, title])));
    }),
    { numRuns: 3 },
  );
  await store.stop();
}, 120_000);
