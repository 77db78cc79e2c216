/**
 * What the link stage costs an article: node bench/links.ts DIR [--stored 1000,10000,100000]
 * Stores descriptions in an embedded DynamoDB, DIR's documents among generated ones of the same make, then links DIR's
 * documents against each size of store and prints CPU, requests, and rows read and written for an article.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLinks } from '../functions/link/find-links.ts';
import { type DocumentKeys, type DocumentText, encodeSentences, openLinker } from '../shared/links/index.ts';
import { putDescription, type Table } from '../shared/store/index.ts';
import { content, draft } from '../test/support/drafts.ts';
import { startEmbeddedStore } from '../test/support/embedded-store.ts';

interface Document extends DocumentText {
  readonly id: string;
}

const usage = 'usage: node bench/links.ts DIR [--stored 1000,10000,100000]';
const [directory, flag, list] = process.argv.slice(2);
if (!directory || (flag !== undefined && flag !== '--stored')) throw new Error(usage);
const sizes = (list ?? '1000,10000,100000').split(',').map(Number);
const asked = 60;
const day = '2026-11-20';

const files = readdirSync(directory).filter((name) => name.endsWith('.jsonl'));
const documents = files.flatMap((name) =>
  readFileSync(join(directory, name), 'utf8')
    .trim()
    .split('\n')
    .map((line): Document => JSON.parse(line)),
);
const linker = openLinker();
const described = documents.map((document) => linker.describe(document));

const store = await startEmbeddedStore();
const counts = { requests: 0, read: 0, written: 0 };
let filled = 0;
for (const size of sizes) {
  await fill(size);
  await measure(size);
}
await store.stop();

/** Generated articles are sentences of different documents in one language, as many as an article has. */
async function fill(size: number): Promise<void> {
  for (; filled < size; filled++) {
    const keys = filled < described.length ? (described[filled] as DocumentKeys) : generated(filled);
    const filedUnder = linker.candidateKeys(keys).map(({ key }) => key);
    const record = { articleId: `stored-${filled}`, lang: keys.lang, contentHash: 'hash', filedUnder, day };
    await putDescription(store.table, { ...record, sentences: encodeSentences(keys) });
  }
}

function generated(seed: number): DocumentKeys {
  const first = described[seed % described.length] as DocumentKeys;
  const sources = described.filter(({ lang }) => lang === first.lang);
  const sentences = first.sentences.map((_, at) => {
    const source = sources[(seed * 7919 + at * 104_729) % sources.length] as DocumentKeys;
    return source.sentences[(seed + at) % source.sentences.length] as (typeof source.sentences)[number];
  });
  return { lang: first.lang, sentences };
}

async function measure(size: number): Promise<void> {
  const table = counting(store.table);
  Object.assign(counts, { requests: 0, read: 0, written: 0 });
  const start = process.cpuUsage();
  for (let turn = 0; turn < asked; turn++)
    await linkOne(table, documents[turn * 17] as Document, `asked-${size}-${turn}`);
  const { user, system } = process.cpuUsage(start);
  const each = (count: number) => (count / asked).toFixed(1);
  console.log(
    `${String(size).padStart(6)} stored: ${each((user + system) / 1000)} ms CPU with the embedded database, ${await cpuAlone()} ms of the linker's own; ` +
      `${each(counts.requests)} requests, ${each(counts.read)} rows read, ${each(counts.written)} rows written`,
  );
}

async function linkOne(table: Table, { lang, title, paragraphs }: Document, id: string): Promise<void> {
  const language = { ...draft().language, lang } as NonNullable<ReturnType<typeof draft>['language']>;
  const times = {
    firstSeenAt: `${day}T08:00:00.000Z`,
    updatedAt: `${day}T08:00:00.000Z`,
    sortTime: `${day}T08:00:00.000Z`,
  };
  const article = { ...draft({ id, title, language }), ...times, contentKey: '', version: 1, indexPartitions: [] };
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text, links: [], language: null }));
  await findLinks(table, linker, article as Parameters<typeof findLinks>[2], content({ blocks }));
}

/** Description and judgement of as many candidates as the index may give, without the database. */
async function cpuAlone(): Promise<string> {
  const start = process.cpuUsage();
  for (let turn = 0; turn < asked; turn++) {
    const keys = linker.describe(documents[turn * 17] as Document);
    linker.candidateKeys(keys);
    linker.judge(keys, described.slice(turn * 11, turn * 11 + 24));
  }
  const { user, system } = process.cpuUsage(start);
  return ((user + system) / 1000 / asked).toFixed(1);
}

/** The table, with what passes through it counted. */
function counting(table: Table): Table {
  const send = async (command: { input: Record<string, unknown> }) => {
    counts.requests++;
    const answer = (await table.client.send(command as never)) as {
      Items?: unknown[];
      Item?: unknown;
      Responses?: Record<string, unknown[]>;
    };
    counts.read += (answer.Items?.length ?? 0) + (answer.Item ? 1 : 0) + (answer.Responses?.[table.name]?.length ?? 0);
    counts.written += writes(command.input, table.name);
    return answer;
  };
  return { ...table, client: { send } as unknown as Table['client'] };
}

function writes(input: Record<string, unknown>, name: string): number {
  const batch = (input.RequestItems as Record<string, unknown> | undefined)?.[name];
  if (Array.isArray(batch)) return batch.length;
  return 'Item' in input ? 1 : 0;
}
