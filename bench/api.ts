import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createApi } from '../shared/api/index.ts';
import { dayOf, daysPartition, indexRows } from '../shared/store/facets.ts';
import type { Bucket } from '../shared/store/index.ts';
import { articleKey } from '../shared/store/keys.ts';
import { startEmbeddedStore } from '../test/support/embedded-store.ts';
import { makeArticle, makeText, word } from './api/corpus.ts';
import { fillTable } from './api/fill.ts';

/**
 * What queries cost as the newswire grows. Run: node bench/api.ts [--articles 1000] [--runs 40]
 * Items are rows that DynamoDB looks at for a request, shown or not; each query and each batch of 100 is a request.
 * Read units are what it charges: half a one for each 4 KB, a whole one where a row is read strongly consistent.
 */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000' }, runs: { type: 'string', default: '40' } },
});
const count = Number(values.articles);
const runs = Number(values.runs);
const pageSize = 20;

const folder = mkdtempSync(join(tmpdir(), 'babelwire-bench-'));
const folders = { dynamodb: join(folder, 'dynamodb'), aws: join(folder, 'aws') };

const database = new DatabaseSync(':memory:');
database.exec(`CREATE TABLE articles (id TEXT PRIMARY KEY, at TEXT, lang TEXT, json TEXT);
  CREATE INDEX by_time ON articles (at DESC, id DESC); CREATE INDEX by_lang ON articles (lang, at DESC, id DESC);`);
const insert = database.prepare('INSERT INTO articles VALUES (?, ?, ?, ?)');

/** Every row of the articles; each article goes into the plain table as well. */
function* makeRows(): Generator<Record<string, unknown>> {
  const days = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const article = makeArticle(index, count);
    insert.run(article.id, article.sortTime, article.language?.lang ?? '', JSON.stringify(article));
    days.add(dayOf(article.sortTime));
    yield { ...articleKey(article.id), ...article };
    for (const row of indexRows(article, makeText(index))) yield { ...row };
  }
  for (const day of days) yield { pk: daysPartition, sk: day };
}

const began = performance.now();
await (await startEmbeddedStore(folders)).stop();
let rowCount = 0;
await fillTable(
  folders.dynamodb,
  'newswire',
  makeRows().map((row) => {
    rowCount += 1;
    return row;
  }),
);
const seconds = (performance.now() - began) / 1000;
console.log(`${count} articles, ${(rowCount / count).toFixed(1)} rows an article, filled in ${seconds.toFixed(0)} s\n`);

const store = await startEmbeddedStore(folders);
const tally = { items: 0, requests: 0, units: 0 };
type Capacity = { readonly CapacityUnits?: number };
store.table.client.middlewareStack.add(
  (send, context) => async (request) => {
    Object.assign(request.input, { ReturnConsumedCapacity: 'TOTAL' });
    const result = await send(request);
    const output = result.output as {
      ScannedCount?: number;
      Item?: unknown;
      Responses?: Record<string, unknown[]>;
      ConsumedCapacity?: Capacity | Capacity[];
    };
    for (const { CapacityUnits = 0 } of [output.ConsumedCapacity ?? []].flat()) tally.units += CapacityUnits;
    tally.requests += 1;
    if (/Query|Scan/.test(context.commandName ?? '')) tally.items += output.ScannedCount ?? 0;
    else tally.items += Object.values(output.Responses ?? {}).flat().length + (output.Item ? 1 : 0);
    return result;
  },
  { step: 'initialize' },
);
/** The texts, which the bucket would only slow down: their reads are not what is measured. */
const texts = {
  name: 'texts',
  client: {
    send: async ({ input: { Key } }: { input: { Key: string } }) => {
      const sources = { citations: [], quotes: [] };
      const content = gzipSync(JSON.stringify({ text: makeText(Number(Key.split('/').at(-1))), sources }));
      return { Body: { transformToByteArray: async () => content } };
    },
  },
} as unknown as Bucket;
const api = createApi({ table: store.table, bucket: texts, now: () => new Date(), report: console.error });

/** The plain way: an offset into an ordered table, as feed readers have it. */
function answerOffset(url: URL): Response {
  const lang = url.searchParams.get('lang');
  const offset = Number(url.searchParams.get('offset') ?? 0);
  const rows = lang
    ? database
        .prepare('SELECT json FROM articles WHERE lang = ? ORDER BY at DESC, id DESC LIMIT ? OFFSET ?')
        .all(lang, pageSize, offset)
    : database.prepare('SELECT json FROM articles ORDER BY at DESC, id DESC LIMIT ? OFFSET ?').all(pageSize, offset);
  return new Response(`{"articles":[${rows.map(({ json }) => json).join(',')}]}`, {
    headers: { 'content-type': 'application/json' },
  });
}

const server = createServer(async (incoming, outgoing) => {
  const url = new URL(`http://127.0.0.1${incoming.url}`);
  const response = url.pathname === '/offset' ? answerOffset(url) : await api.fetch(new Request(url));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const get = async (path: string) => (await fetch(`${base}${path}`)).json();

async function measure(path: string) {
  await get(path);
  const times: number[] = [];
  let returned = 0;
  tally.items = 0;
  tally.requests = 0;
  tally.units = 0;
  for (let run = 0; run < runs; run += 1) {
    const before = performance.now();
    const answer = await get(path);
    times.push(performance.now() - before);
    returned += answer.articles?.length ?? 1;
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(runs - 1, Math.floor(runs * share))] ?? 0;
  return {
    p50: at(0.5),
    p99: at(0.99),
    perItem: tally.items / Math.max(1, returned),
    units: tally.units / Math.max(1, returned),
    requests: tally.requests / runs,
    returned: returned / runs,
  };
}

const queries: readonly (readonly [name: string, path: string])[] = [
  ['list', '/v1/articles'],
  ['one filter (lang)', '/v1/articles?lang=fr'],
  ['two filters (lang, cites)', '/v1/articles?lang=en&cites=agency1'],
  ['three filters (lang, source, cites)', '/v1/articles?lang=en&source=outlet0.example&cites=agency0'],
  ['search, a frequent word', `/v1/articles?q=${word(3)}`],
  ['search, a rare word', `/v1/articles?q=${word(5000)}`],
  ['search, two frequent words', `/v1/articles?q=${word(1)} ${word(2)}`],
  ['search, a frequent word and a filter', `/v1/articles?q=${word(3)}&lang=en`],
  ['search, two words that rarely meet', `/v1/articles?q=${word(30)} ${word(40)}`],
  ['search in the text, a frequent word', `/v1/articles?q=${word(3)}&searchIn=body`],
  ['article', '/v1/articles/article00000042'],
];
console.log(
  '| query | p50 ms | p99 ms | returned | items read per item | read units per item | requests |\n|---|---|---|---|---|---|---|',
);
for (const [name, path] of queries) {
  const { p50, p99, perItem, units, requests, returned } = await measure(path);
  const times = [p50.toFixed(1), p99.toFixed(1)];
  const numbers = [...times, returned.toFixed(0), perItem.toFixed(2), units.toFixed(2), requests.toFixed(1)];
  console.log(`| ${name} | ${numbers.join(' | ')} |`);
}

/** The address of a page, by reading all before it. */
async function addressOf(page: number, filter: string): Promise<string> {
  const first = `/v1/articles?limit=${pageSize}${filter}`;
  let cursor: string | null = null;
  for (let at = 1; at < page; at += 1) cursor = (await get(cursor ? `${first}&cursor=${cursor}` : first)).next;
  return cursor ? `${first}&cursor=${cursor}` : first;
}

const throughputMilliseconds = 3_000;
const inFlight = 8;

/** Requests a second, several at a time. */
async function throughput(path: string): Promise<number> {
  const end = performance.now() + throughputMilliseconds;
  let answered = 0;
  const ask = async (): Promise<void> => {
    while (performance.now() < end) {
      await get(path);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, ask));
  return answered / (throughputMilliseconds / 1000);
}

console.log('\n| list | requests/s | SQLite with OFFSET | ratio | items read per item |\n|---|---|---|---|---|');
for (const page of [1, Math.min(1000, Math.floor(count / pageSize))]) {
  const path = await addressOf(page, '');
  const { perItem } = await measure(path);
  const ours = await throughput(path);
  const plain = await throughput(`/offset?offset=${(page - 1) * pageSize}`);
  const numbers = [ours.toFixed(0), plain.toFixed(0), (ours / plain).toFixed(2), perItem.toFixed(2)];
  console.log(`| page ${page} | ${numbers.join(' | ')} |`);
}
server.closeAllConnections();
server.close();
await store.stop();
rmSync(folder, { recursive: true });
