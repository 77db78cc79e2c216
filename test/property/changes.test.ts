import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createApi } from '../../shared/api/index.ts';
import { listArticles, storeArticle, withdrawArticle } from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { startEmbeddedStore } from '../support/embedded-store.ts';

const start = Date.UTC(2026, 10, 20, 23, 40);

/** How many articles a run works on; more by `CHANGED_ARTICLES=2000 npx vitest run test/property/changes.test.ts`. */
const articles = Number(process.env.CHANGED_ARTICLES ?? 60);
const operation = fc.record({
  kind: fc.constantFrom('store', 'store', 'store', 'withdraw', 'read'),
  article: fc.integer({ min: 1, max: articles }),
  edit: fc.integer({ min: 0, max: 3 }),
  limit: fc.integer({ min: 1, max: 50 }),
});
/** Most articles are stored, edited and withdrawn several times. */
const operations = fc.array(operation, { minLength: articles * 3, maxLength: articles * 4, size: 'max' });

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
    fc.asyncProperty(operations, async (drawn) => {
      run += 1;
      let clock = start + run * 86_400_000 * 2;
      const api = createApi({ ...store, now: () => new Date(clock), report: (error) => expect(error).toBeNull() });
      const consumer = createConsumer(api);
      for (const { kind, article, edit, limit } of drawn) {
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
      expect(held.articles.length).toBeGreaterThan(articles / 4);
      expect(consumer.copies).toEqual(new Map(held.articles.map(({ id, title }) => [id, title])));
    }),
    // A long run's operations aren't made fewer: that would take as long for each attempt.
    articles > 60 ? { numRuns: 1, endOnFailure: true } : { numRuns: 3 },
  );
  await store.stop();
}, 3_600_000);
