import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createWritingApi } from '../../shared/api/index.ts';
import { problemSchema } from '../../shared/api/schemas.ts';
import { type WriteOperation, writeOperations } from '../../shared/api/write-operations.ts';
import { endItem, feedId, startItem, storeArticle } from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

const at = '2026-11-20T09:00:00.000Z';
const url = 'https://lefanal.example/rss.xml';
const reported: Error[] = [];
let store: EmbeddedStore;
let api: ReturnType<typeof createWritingApi>;
beforeAll(async () => {
  store = await startEmbeddedStore();
  api = createWritingApi({
    ...store,
    now: () => new Date(at),
    report: (error) => reported.push(error),
    sendItems: async () => {},
    sendLinks: async () => {},
    findFeed: async (asked) =>
      asked.includes('none')
        ? { outcome: 'none', reason: 'it is no feed' }
        : { outcome: 'found', feed: { url, title: null, language: null, siteUrl: null } },
  });
  await storeArticle(store.table, store.bucket, draft({ id: 'one' }), content(), at);
  const entry = { title: 'one', publishedAt: null, updatedAt: null, authors: [], language: null };
  const pending = { outcome: null, detail: null, articleId: null, endedAt: null, discoveredAt: at, entryHash: 'x' };
  await startItem(store.table, { id: 'one', feedId: 'feed-1', url: 'https://lefanal.example/1', entry, ...pending });
  await endItem(store.table, 'one', { outcome: 'gone', detail: null, articleId: null, endedAt: at });
});
afterAll(() => store.stop());

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('a'.repeat(3_000), '__proto__'),
);
const plausible: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  url: fc.constantFrom(url, 'https://lefanal.example/', 'https://none.example/'),
  language: fc.constantFrom('fr', 'pt-BR'),
  paused: fc.boolean(),
  reason: fc.constantFrom('On request', ''),
};
const member = (name: string) =>
  fc.oneof({ arbitrary: plausible[name] ?? anything, weight: 6 }, { arbitrary: anything, weight: 1 });
const objectOf = (shape: object, required: readonly string[]) =>
  fc
    .record(Object.fromEntries(Object.keys(shape).map((name) => [name, member(name)])), { requiredKeys: [...required] })
    .chain((known) =>
      rarely(
        known,
        anything.map((unknown) => ({ ...known, unknown })),
      ),
    );

/** Mostly the one, now and then the other. */
function rarely<T, U>(usual: T, other: fc.Arbitrary<U>): fc.Arbitrary<T | U> {
  return fc.oneof({ arbitrary: fc.constant(usual), weight: 8 }, { arbitrary: other, weight: 1 });
}

function bodyOf({ body }: WriteOperation): fc.Arbitrary<string | undefined> {
  if (body === null) return fc.constant(undefined);
  if (!(body instanceof z.ZodObject))
    return fc.oneof(
      fc.constantFrom('https://lefanal.example/rss', `<opml><body><outline xmlUrl="${url}"/></body></opml>`),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
  return fc
    .oneof(
      {
        arbitrary: objectOf(
          body.shape,
          ['url', 'paused'].filter((name) => name in body.shape),
        ),
        weight: 6,
      },
      { arbitrary: anything, weight: 1 },
    )
    .map((value) => (typeof value === 'string' && value.startsWith('{') ? value : JSON.stringify(value)));
}

describe.each(Object.entries(writeOperations))('%s', (name, operation: WriteOperation) => {
  const [method = '', path = ''] = name.split(' ');
  const types = Array.isArray(operation.body) ? operation.body : ['application/json'];
  const request = fc.record({
    id: fc.constantFrom('one', feedId(url), 'nobody', 'é/..%'),
    query: rarely({}, fc.record({ reason: fc.string({ maxLength: 600 }) })),
    type: fc.oneof(
      { arbitrary: fc.constantFrom(...types), weight: 8 },
      { arbitrary: fc.constant('text/plain'), weight: 1 },
    ),
    key: rarely(null, fc.constantFrom('one', 'two', 'k'.repeat(300))),
    body: bodyOf(operation),
  });

  it('answers as the contract has it, or with a problem that names the parameter, whatever it is sent', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(request, async ({ id, query, type, key, body }) => {
        const target = path.replace('{id}', encodeURIComponent(id));
        const response = await api.request(`http://wire.example${target}?${new URLSearchParams(query)}`, {
          method,
          headers: { 'content-type': type, ...(key !== null && { 'idempotency-key': key }) },
          ...(body !== undefined && { body }),
        });
        expect(reported).toEqual([]);
        if (response.headers.get('content-type') === 'application/problem+json') {
          const problem = problemSchema.strict().parse(await response.json());
          expect([400, 404, 415, 422]).toContain(problem.status);
          if (problem.status !== 404) expect(problem.parameter).toBeTruthy();
          return;
        }
        const answer = operation.answers[response.status];
        expect(answer, `${response.status}`).toBeDefined();
        if (answer) answer.parse(await response.json());
        answered += 1;
      }),
      { numRuns: 80 },
    );
    if (operation.id !== 'removeFeed') expect(answered).toBeGreaterThan(0);
  });
});
