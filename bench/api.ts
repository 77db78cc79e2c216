import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { createApi } from '../shared/api/index.ts';
import { dayOf, daysPartition, indexPartitions, indexSortKey } from '../shared/store/facets.ts';
import { articleKey } from '../shared/store/keys.ts';
import type { ArticleRecord } from '../shared/store/records.ts';
import { startEmbeddedStore } from '../test/support/embedded-store.ts';

/** What queries cost as the newswire grows; see api-section.md. Run: node bench/api.ts --articles 1000 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '40' },
    words: { type: 'string', default: '27' },
  },
});
const count = Number(values.articles);
const runs = Number(values.runs);
/** Words of headline and standfirst together. */
const textLength = Number(values.words);

/** A generator of numbers that is the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const next = random(7);
/** A choice in which a few are frequent and many are rare, as languages, outlets and words are. */
const zipf = (size: number): number => Math.min(size - 1, Math.floor(size ** next()) - 1);
const word = (rank: number): string => `w${rank.toString(36)}`;
const words = (length: number): string => Array.from({ length }, () => word(zipf(20_000))).join(' ');
const languages = ['en', 'fr', 'de', 'es', 'ar', 'ru', 'zh', 'pt', 'it', 'ja', 'tr', 'uk', 'he', 'sw'];
const start = Date.UTC(2026, 9, 1);

function makeArticle(index: number): ArticleRecord {
  const source = zipf(300);
  const at = new Date(start + Math.floor((index / count) * 30 * 86_400_000)).toISOString();
  const id = `article${String(index).padStart(8, '0')}`;
  const article = {
    id,
    url: `https://outlet${source}.example/${index}`,
    title: words(Math.ceil(textLength / 3)),
    standfirst: words(Math.floor((textLength * 2) / 3)),
    language: {
      lang: languages[source % languages.length] as string,
      script: 'Latn',
      confidence: 1,
      from: 'page',
      agreement: { agreeing: 3, asked: 3 },
    },
    publisher: {
      id: null,
      name: `Outlet ${source}`,
      domain: `outlet${source}.example`,
      country: 'FR',
      from: 'domain',
      origin: null,
    },
    authors: [],
    publishedAt: at,
    firstSeenAt: at,
    updatedAt: at,
    sortTime: at,
    verdict: 'article',
    section: null,
    leadImage: null,
    wordCount: 400,
    cites: [`agency${zipf(20)}`],
    contentHash: 'hash',
    contentKey: 'articles/none',
    pageKey: 'pages/none',
    version: 1,
    itemId: id,
    feedId: `feed${source}`,
    aliases: [],
    indexPartitions: [],
  } as unknown as ArticleRecord;
  return { ...article, indexPartitions: indexPartitions(article) };
}

const rowsOf = (article: ArticleRecord): Record<string, unknown>[] => [
  { ...articleKey(article.id), ...article },
  ...article.indexPartitions.map((pk) => ({ pk, sk: indexSortKey(article.sortTime, article.id) })),
];

const store = await startEmbeddedStore();
const tally = { items: 0, queries: 0 };
store.table.client.middlewareStack.add(
  (send, context) => async (request) => {
    const result = await send(request);
    const output = result.output as { Items?: unknown[]; Item?: unknown; Responses?: Record<string, unknown[]> };
    if (/Query|GetItem/.test(context.commandName ?? '')) tally.queries += 1;
    tally.items += output.Items?.length ?? Object.values(output.Responses ?? {}).flat().length + (output.Item ? 1 : 0);
    return result;
  },
  { step: 'initialize' },
);

const database = new DatabaseSync(':memory:');
database.exec(`CREATE TABLE articles (id TEXT PRIMARY KEY, at TEXT, lang TEXT, source TEXT, cites TEXT, json TEXT);
  CREATE INDEX by_time ON articles (at DESC, id DESC); CREATE INDEX by_lang ON articles (lang, at DESC, id DESC);`);
const insert = database.prepare('INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?)');

async function fill(): Promise<number> {
  let rowCount = 0;
  let waiting: Record<string, unknown>[] = [];
  const flush = async (): Promise<void> => {
    const batches = Array.from({ length: Math.ceil(waiting.length / 25) }, (_, at) =>
      waiting.slice(at * 25, at * 25 + 25),
    );
    waiting = [];
    await Promise.all(
      batches.map((batch) =>
        store.table.client.send(
          new BatchWriteCommand({
            RequestItems: { [store.table.name]: batch.map((Item) => ({ PutRequest: { Item } })) },
          }),
        ),
      ),
    );
  };
  const days = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const article = makeArticle(index);
    days.add(dayOf(article.sortTime));
    const rows = rowsOf(article);
    rowCount += rows.length;
    waiting.push(...rows);
    insert.run(
      article.id,
      article.sortTime,
      article.language?.lang ?? '',
      article.publisher.domain ?? '',
      article.cites[0] ?? '',
      JSON.stringify(article),
    );
    if (waiting.length >= 500) await flush();
  }
  waiting.push(...[...days].map((sk) => ({ pk: daysPartition, sk })));
  await flush();
  return rowCount / count;
}

const api = createApi({ ...store, now: () => new Date(), report: console.error });

/** The plain way: an offset into an ordered table, as feed readers have it. */
function answerOffset(url: URL): Response {
  const lang = url.searchParams.get('lang');
  const limit = Number(url.searchParams.get('limit') ?? 20);
  const offset = Number(url.searchParams.get('offset') ?? 0);
  const rows = lang
    ? database
        .prepare('SELECT json FROM articles WHERE lang = ? ORDER BY at DESC, id DESC LIMIT ? OFFSET ?')
        .all(lang, limit, offset)
    : database.prepare('SELECT json FROM articles ORDER BY at DESC, id DESC LIMIT ? OFFSET ?').all(limit, offset);
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

interface Measure {
  readonly p50: number;
  readonly p99: number;
  readonly perItem: number;
  readonly queries: number;
  readonly returned: number;
}

async function measure(path: string): Promise<Measure> {
  await get(path);
  const times: number[] = [];
  let returned = 0;
  tally.items = 0;
  tally.queries = 0;
  for (let run = 0; run < runs; run += 1) {
    const before = performance.now();
    const answer = await get(path);
    times.push(performance.now() - before);
    returned += answer.articles?.length ?? 1;
  }
  times.sort((a, b) => a - b);
  return {
    p50: times[Math.floor(runs * 0.5)] ?? 0,
    p99: times[Math.min(runs - 1, Math.floor(runs * 0.99))] ?? 0,
    perItem: tally.items / Math.max(1, returned),
    queries: tally.queries / runs,
    returned: returned / runs,
  };
}

/** The cursor that leads to a page, by reading all before it. */
async function cursorOf(page: number, filter: string): Promise<string | null> {
  let cursor: string | null = null;
  for (let at = 1; at < page; at += 1) {
    const answer: { next: string | null } = await get(
      `/v1/articles?limit=20${filter}${cursor ? `&cursor=${cursor}` : ''}`,
    );
    if (answer.next === null) return null;
    cursor = answer.next;
  }
  return cursor;
}

const began = performance.now();
const rowsPerArticle = await fill();
console.log(
  `${count} articles, ${rowsPerArticle.toFixed(1)} rows an article, filled in ${((performance.now() - began) / 1000).toFixed(0)} s`,
);

const queries: readonly (readonly [name: string, path: string])[] = [
  ['list', '/v1/articles'],
  ['one filter (lang)', '/v1/articles?lang=fr'],
  ['two filters (lang, cites)', '/v1/articles?lang=en&cites=agency1'],
  ['three filters (lang, source, cites)', '/v1/articles?lang=en&source=outlet0.example&cites=agency0'],
  ['search, a frequent word', `/v1/articles?q=${word(3)}`],
  ['search, two words', `/v1/articles?q=${word(1)} ${word(2)}`],
  ['search, a rare word', `/v1/articles?q=${word(5000)}`],
  ['article', '/v1/articles/article00000042'],
];
const row = (name: string, { p50, p99, perItem, queries: asked, returned }: Measure): string =>
  `| ${name} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${returned.toFixed(0)} | ${perItem.toFixed(2)} | ${asked.toFixed(1)} |`;
console.log('| query | p50 ms | p99 ms | returned | items read per item | requests |\n|---|---|---|---|---|---|');
for (const [name, path] of queries) console.log(row(name, await measure(path)));

const last = Math.min(1000, Math.floor(count / 20));
for (const page of [1, last]) {
  const cursor = await cursorOf(page, '');
  const ours = await measure(`/v1/articles?limit=20${cursor ? `&cursor=${cursor}` : ''}`);
  const plain = await measure(`/offset?limit=20&offset=${(page - 1) * 20}`);
  console.log(
    `page ${page}: ours ${ours.p50.toFixed(1)} ms (${ours.perItem.toFixed(2)} items read per item), offset on SQLite ${plain.p50.toFixed(1)} ms`,
  );
}
server.closeAllConnections();
server.close();
await store.stop();
