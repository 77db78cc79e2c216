import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApi, createExportApi, ExportError, readExport } from '../../shared/api/index.ts';
import { getArticle, storeArticle } from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

const articles = 150;
const idOf = (number: number): string => `article-${String(number).padStart(3, '0')}`;
/** All of them, newest first. */
const everyId = Array.from({ length: articles }, (_, index) => idOf(articles - index));

let store: EmbeddedStore;
let room: Parameters<typeof createExportApi>[0];
let queries = 0;
/** The query that fails, counted from 1; none where it is 0. */
let failing = 0;
const reported: Error[] = [];

beforeAll(async () => {
  store = await startEmbeddedStore();
  for (let number = 1; number <= articles; number += 1) {
    const at = new Date(Date.UTC(2026, 10, 20, 0, number)).toISOString();
    const title = number % 2 === 0 ? `Le "port",\nrouvre ${number}` : `Port ${number}`;
    const article = draft({ id: idOf(number), itemId: idOf(number), title, publishedAt: at });
    await storeArticle(store.table, store.bucket, article, content(), '2026-11-20T09:00:00.000Z');
  }
  store.table.client.middlewareStack.add(
    (next, { commandName }) =>
      async (request) => {
        if (commandName === 'QueryCommand') queries += 1;
        if (commandName === 'QueryCommand' && queries === failing) throw new Error('The table is gone.');
        return next(request);
      },
    { step: 'initialize' },
  );
  room = { ...store, now: () => new Date('2026-12-01'), report: (error) => reported.push(error) };
});
afterAll(() => store.stop());
beforeEach(() => {
  queries = 0;
  failing = 0;
  reported.length = 0;
});

const get = (query: string) => createExportApi(room).request(`/export?${query}`);
const idsIn = (text: string): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);

async function collect(records: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const record of records) all.push(record);
  return all;
}

/** By when what was asked of the table before has come back. */
const anotherRead = () => getArticle(store.table, idOf(1));

describe('an export', () => {
  it('is the whole list, in its order and in its form', async () => {
    const exported = await (await get('')).text();
    expect(idsIn(exported)).toEqual(everyId);
    const { articles: listed } = await (await createApi(room).request('/v1/articles?limit=100')).json();
    const lines = exported.split('\n').slice(0, 100);
    expect(lines.map((line) => JSON.parse(line))).toEqual(listed);
  });

  it.each([
    ['limit=120', everyId.slice(0, 120)],
    [`after=${idOf(31)}`, everyId.slice(-30)],
    [`after=${idOf(31)}&limit=7`, everyId.slice(-30, -23)],
    ['from=2026-11-20T00:01:00Z&to=2026-11-20T00:04:00Z', [idOf(3), idOf(2), idOf(1)]],
    ['sort=seen&limit=101', everyId.slice(0, 101)],
    [`sort=seen&after=${idOf(3)}`, [idOf(2), idOf(1)]],
    ['q=rouvre&limit=60', everyId.filter((_, index) => index % 2 === 0).slice(0, 60)],
    ['lang=de', null],
    [`after=${idOf(1)}`, null],
  ])('takes the filters of the list: %s', async (query, expected) => {
    const text = await (await get(query)).text();
    if (expected === null) expect(text).toBe('');
    else expect(idsIn(text)).toEqual(expected);
  });

  it('comes as CSV with one header, to be kept as a file', async () => {
    const response = await get('format=csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="articles.csv"');
    const text = await response.text();
    expect(text.match(/^id,url,title/gm)).toHaveLength(1);
    expect(text.match(/^article-\d+,/gm)).toHaveLength(articles);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=many', 'limit'],
    ['format=json', 'format'],
    ['format=csv&fields=id', 'fields'],
    ['after=nobody', 'after'],
    ['cursor=x', 'cursor'],
  ])('is refused with a problem that names what is wrong: %s', async (query, parameter) => {
    const response = await get(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid-parameter', parameter });
  });

  it('that fails before it has begun is a problem', async () => {
    failing = 1;
    const response = await get('');
    expect([response.status, (await response.json()).code]).toEqual([500, 'internal-error']);
    expect(reported.map(({ message }) => message)).toEqual(['The table is gone.']);
  });

  it('that fails in the middle breaks off', async () => {
    failing = 4;
    const response = await get('');
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('broke off');
    expect(reported.map(({ message }) => message)).toEqual(['The table is gone.']);
  });

  it('is read as it is taken, and no further when whoever takes it goes', async () => {
    const reader = (await get('')).body?.getReader();
    await reader?.read();
    const atFirst = queries;
    await anotherRead();
    expect(queries).toBe(atFirst);
    await reader?.read();
    await reader?.read();
    expect(queries).toBeGreaterThan(atFirst);
    const atLast = queries;
    await reader?.cancel();
    await anotherRead();
    expect(queries).toBe(atLast);
  });
});

describe('the client of exports', () => {
  const source = {
    baseUrl: 'http://wire.example',
    fetch: async (input: unknown) => createExportApi(room).request(String(input)),
  };

  it.each(['ndjson', 'csv'] as const)('goes on where %s breaks off, and gives each record once', async (format) => {
    failing = 4;
    const records = await collect(readExport(source, { format }));
    expect(reported).toHaveLength(1);
    const whole = await (await get(`format=${format}`)).text();
    expect(records.join('')).toBe(whole);
    expect(records).toHaveLength(format === 'csv' ? articles + 1 : articles);
  });

  it('gives no more than was asked for', async () => {
    failing = 4;
    expect(idsIn((await collect(readExport(source, { limit: 120 }))).join(''))).toEqual(everyId.slice(0, 120));
  });

  it('says what the newswire says', async () => {
    const refused = collect(readExport(source, { lang: '?' }));
    await expect(refused).rejects.toThrow(ExportError);
    await expect(refused).rejects.toMatchObject({ code: 'invalid-parameter' });
  });

  it('gives up where an export breaks off at the same place again', async () => {
    const fetch = async () =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.error(new Error('cut')),
        }),
      );
    await expect(collect(readExport({ ...source, fetch }, {}))).rejects.toMatchObject({ code: 'broken-off' });
  });
});
