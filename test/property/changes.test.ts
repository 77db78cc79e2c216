import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createApi } from '../../shared/api/index.ts';
import { type ArticleRecord, listArticles, storeArticle, withdrawArticle } from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

const start = Date.UTC(2026, 10, 20, 23, 40);

/** How many articles a run works on; more by `CHANGED_ARTICLES=2000 npx vitest run test/property/changes.test.ts`. */
const articles = Number(process.env.CHANGED_ARTICLES ?? 40);
const numbers = Array.from({ length: articles }, (_, index) => index + 1);

/** What happens to an article after it was stored first: one edit or two, and for a fifth of them a withdrawal. */
const fate = fc.record({
  edits: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }),
  withdrawn: fc.constantFrom(true, false, false, false, false),
  /** Where between all others each of these happens, the first storing included. */
  places: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
});
const fates = fc.tuple(...numbers.map(() => fate));
/** A consumer reads now and then, a few changes at a time or many. */
const reads = fc.array(
  fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), limit: fc.integer({ min: 1, max: 50 }) }),
  {
    minLength: Math.ceil(articles / 4),
    maxLength: articles,
  },
);

type Step =
  | { readonly kind: 'store'; readonly article: number; readonly edit: number }
  | { readonly kind: 'withdraw'; readonly article: number }
  | { readonly kind: 'read'; readonly limit: number };

/** Every article is stored, edited and maybe withdrawn in this order, and those of all articles are mixed. */
const schedule = fc.tuple(fates, reads).map(([drawn, read]): readonly Step[] => {
  const placed = drawn.flatMap(({ edits, withdrawn, places }, index) => {
    const article = index + 1;
    const steps: readonly Step[] = [
      { kind: 'store', article, edit: 0 },
      ...edits.map((edit) => ({ kind: 'store' as const, article, edit })),
      ...(withdrawn ? [{ kind: 'withdraw' as const, article }] : []),
    ];
    const inOrder = places.toSorted((one, other) => one - other);
    return steps.map((step, at) => ({ step, place: inOrder[at] ?? 1 }));
  });
  const readings = read.map(({ place, limit }) => ({ step: { kind: 'read' as const, limit }, place }));
  return [...placed, ...readings].toSorted((one, other) => one.place - other.place).map(({ step }) => step);
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

/** What the newswire holds of this run and of those before it. */
async function listAll(store: EmbeddedStore): Promise<readonly ArticleRecord[]> {
  const { articles: held } = await listArticles(store, { facets: {}, from: null, to: null }, 5000, null);
  return held;
}

it('a consumer that follows the changes ends with exactly what the newswire holds', async () => {
  const store = await startEmbeddedStore();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(schedule, async (steps) => {
      run += 1;
      let clock = start + run * 86_400_000 * 2;
      const api = createApi({ ...store, now: () => new Date(clock), report: (error) => expect(error).toBeNull() });
      const consumer = createConsumer(api);
      const kinds = { created: 0, updated: 0, withdrawn: 0 };
      for (const step of steps) {
        clock += 11_000;
        const at = new Date(clock).toISOString();
        if (step.kind === 'read') {
          await consumer.read(step.limit);
          continue;
        }
        const id = `run${run}-article${step.article}`;
        if (step.kind === 'withdraw') {
          kinds.withdrawn += Number(await withdrawArticle(store.table, store.bucket, id, null, at));
          continue;
        }
        const { edit } = step;
        const change = { id, itemId: id, title: `${id} edit ${edit}`, contentHash: `${edit}`, publishedAt: at };
        const result = await storeArticle(store.table, store.bucket, draft(change), content(), at);
        if (result.stored === 'updated') kinds.updated += 1;
        // The same content from the same item is the storing before, tried again.
        if (result.stored === 'created' && result.first) kinds.created += 1;
      }
      clock += 60_000;
      await consumer.read(100);
      const held = await listAll(store);
      expect(kinds.created).toBe(articles);
      expect(kinds.updated).toBeGreaterThanOrEqual(articles);
      expect(held.filter(({ id }) => id.startsWith(`run${run}-`))).toHaveLength(articles - kinds.withdrawn);
      expect(consumer.copies).toEqual(new Map(held.map(({ id, title }) => [id, title])));
    }),
    // A failing run's articles aren't made fewer: that would take as long for each attempt.
    { numRuns: articles > 40 ? 1 : 2, endOnFailure: true },
  );
  await store.stop();
}, 3_600_000);
