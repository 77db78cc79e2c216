import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { createApi, createExportApi } from '../../shared/api/index.ts';
import { type Operation, operations } from '../../shared/api/operations.ts';
import { problemSchema } from '../../shared/api/schemas.ts';
import { endItem, putLink, startItem, storeArticle, storyOf, updateStories } from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

const now = '2026-11-20T09:00:00.000Z';
let store: EmbeddedStore;
let api: ReturnType<typeof createApi>;
let exports: ReturnType<typeof createExportApi>;
const reported: Error[] = [];
let storyId = '';
beforeAll(async () => {
  store = await startEmbeddedStore();
  const room = { ...store, now: () => new Date('2026-12-01'), report: (error: Error) => reported.push(error) };
  api = createApi(room);
  exports = createExportApi(room);
  for (const id of ['one', 'two']) {
    await storeArticle(store.table, store.bucket, draft({ id, itemId: id }), content(), now);
    const entry = { title: id, publishedAt: null, updatedAt: null, authors: [], language: null };
    const pending = { outcome: null, detail: null, articleId: null, endedAt: null };
    await startItem(store.table, {
      id,
      feedId: 'feed-1',
      url: null,
      entry,
      entryHash: 'x',
      discoveredAt: now,
      ...pending,
    });
    await endItem(store.table, id, { outcome: 'article', detail: null, articleId: id, endedAt: now });
  }
  const link = { url: null, title: null, lang: 'fr', rule: 'hreflang', place: 'head', confidence: 1 } as const;
  await putLink(store.table, {
    ...link,
    articleId: 'one',
    otherId: 'two',
    relation: 'translation',
    direction: 'out',
  });
  await updateStories(store.table, 'one', ['two']);
  storyId = (await storyOf(store.table, 'one')) ?? '';
});
afterAll(() => store.stop());

const plausible: Readonly<Record<string, fc.Arbitrary<string>>> = {
  q: fc.constantFrom('port', '"le port" -mer', 'rouvre OR 港口', 'le'),
  lang: fc.constantFrom('fr', 'pt-BR,en'),
  source: fc.constantFrom('lefanal.example', 'a,b'),
  country: fc.constantFrom('FR', 'fr,be'),
  cites: fc.constantFrom('afp', 'dpa,efe'),
  from: fc.constantFrom('2026-11-01', '2026-11-20T09:00:00+02:00'),
  to: fc.constantFrom('2026-12-01', '2025-01-01'),
  hasTranslation: fc.constantFrom('true', 'false'),
  sort: fc.constantFrom('published', 'seen'),
  limit: fc.integer({ min: 1, max: 100 }).map(String),
  day: fc.constantFrom('2026-11-20', '2020-02-29'),
  outcome: fc.constantFrom('article', 'gone'),
  version: fc.constantFrom('1', '7'),
  fields: fc.constantFrom('id', 'id,title'),
  format: fc.constantFrom('json', 'rss', 'text', 'csv', 'ndjson'),
  after: fc.constantFrom('one', 'two'),
  feed: fc.constantFrom('feed-1'),
  story: fc.constant('story'),
  id: fc.constantFrom('one', 'two', 'lefanal.example', 'story').map((id) => (id === 'story' ? storyId : id)),
};
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', '0', '-1', '1e9', 'NaN', ',', '2026-02-30', '%', '__proto__', 'null', 'a'.repeat(600)),
);
const value = (name: string) =>
  fc.oneof({ arbitrary: plausible[name] ?? anything, weight: 5 }, { arbitrary: anything, weight: 1 });

/** A request for an operation: most of its parameters plausible, some of them nonsense, now and then one that it doesn't know. */
const requestFor = (path: string, { path: parts, query }: Operation) =>
  fc
    .record({
      parts: fc.record(Object.fromEntries(Object.keys(parts.shape).map((name) => [name, value(name)]))),
      query: fc
        .subarray(Object.keys(query.shape), { maxLength: Math.min(3, Object.keys(query.shape).length) })
        .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, value(name)])))),
      unknown: fc.oneof({ arbitrary: fc.constant(null), weight: 9 }, { arbitrary: anything, weight: 1 }),
    })
    .map(({ parts, query, unknown }) => ({
      url: `${path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent((parts as Record<string, string>)[name]?.toWellFormed() || '-'))}?${new URLSearchParams({ ...(query as Record<string, string>), ...(unknown !== null && { unknown }) })}`,
      names: [...Object.keys(parts), ...Object.keys(query), 'unknown'],
    }));

describe.each(Object.entries(operations))('GET %s', (path, operation: Operation) => {
  it('answers as the contract has it, or with a problem that names the parameter, whatever it is asked', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(requestFor(path, operation), async ({ url, names }) => {
        const response = await (operation.answer === null ? exports : api).request(url);
        expect(reported).toEqual([]);
        expect([200, 400, 404]).toContain(response.status);
        const type = response.headers.get('content-type');
        if (type === 'application/problem+json') {
          const problem = problemSchema.strict().parse(await response.json());
          expect(problem.status).toBe(response.status);
          if (response.status === 400) expect(names).toContain(problem.parameter);
        } else if (operation.answer === null) {
          expect(['application/x-ndjson', 'text/csv']).toContain(type?.split(';')[0]);
          await response.text();
          answered += 1;
        } else if (type?.startsWith('application/json') && !url.includes('fields=')) {
          strict(operation.answer).parse(await response.json());
          answered += 1;
        }
      }),
      { numRuns: 100 },
    );
    expect(answered).toBeGreaterThan(0);
  });
});

/** Members that the contract doesn't tell of are wrong too, at the top at least. */
const strict = (schema: z.ZodType): z.ZodType => ('strict' in schema ? (schema as z.ZodObject).strict() : schema);
