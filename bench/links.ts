/**
 * What the link stage costs an article, by how many are stored within its window:
 *   node bench/links.ts DIR [--stored 1000,10000,100000]
 * DIR holds `<lang>.jsonl`. The stored articles are DIR's, then as many that are made of their sentences; they stand in a
 * table in memory that answers the calls of the store room and counts them. DIR's articles are then linked against it.
 */
import './without-metrics.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLinks } from '../functions/link/find-links.ts';
import { type DocumentKeys, type DocumentText, encodeSentences, openLinker } from '../shared/links/index.ts';
import type { ArticleRecord, Table } from '../shared/store/index.ts';
import { content, draft } from '../test/support/drafts.ts';

const [directory, flag, list] = process.argv.slice(2);
if (!directory || (flag !== undefined && flag !== '--stored'))
  throw new Error('usage: node bench/links.ts DIR [--stored 1000,10000,100000]');
const sizes = (list ?? '1000,10000,100000').split(',').map(Number);
const asked = 100;
const day = '2026-11-20';
/** DynamoDB reads in units of 4 KB and writes in units of 1 KB; queries and batches here are eventually consistent. */
const readUnit = 8_192;
const writeUnit = 1_024;

const documents = readdirSync(directory)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(directory, name), 'utf8').trim().split('\n'))
  .map((line): DocumentText => JSON.parse(line));
const linker = openLinker();
const described = documents.map((document) => linker.describe(document));
const partitions = new Map<string, string[]>();
/** `made`: milliseconds that the making of stored articles took, which is no part of what is measured. */
const counts = { requests: 0, readUnits: 0, writeUnits: 0, made: 0 };
const table = { name: 'newswire', client: { send } } as unknown as Table;

const byLanguage = Map.groupBy(described, ({ lang }) => lang);
const askedFor = Array.from({ length: asked }, (_, turn) => (turn * 17) % documents.length);
/** Of the stored articles' rows, those that the asked ones read; the others change nothing that is measured. */
const read = new Set(
  askedFor.flatMap((at) => linker.candidateKeys(described[at] as DocumentKeys)).map(({ key }) => partitionOf(key)),
);

let stored = 0;
for (const size of sizes) {
  for (; stored < size; stored++) file(stored);
  await measure(size);
}

function partitionOf(key: number): string {
  return `KEY#${key.toString(16).padStart(8, '0')}`;
}

function file(seed: number): void {
  for (const { key } of linker.candidateKeys(keysOf(seed))) {
    const pk = partitionOf(key);
    const rows = partitions.get(pk);
    if (!read.has(pk)) continue;
    if (rows) rows.push(`${day}#${seed}`);
    else partitions.set(pk, [`${day}#${seed}`]);
  }
}

/** Articles made up are sentences of different documents in one language, as many as an article has. */
function keysOf(seed: number): DocumentKeys {
  const first = described[seed % described.length] as DocumentKeys;
  if (seed < described.length) return first;
  const sources = byLanguage.get(first.lang) as DocumentKeys[];
  const sentences = first.sentences.map((_, at) => {
    const { sentences: from } = sources[(seed * 7_919 + at * 104_729) % sources.length] as DocumentKeys;
    return from[(seed + at) % from.length] as (typeof from)[number];
  });
  return { lang: first.lang, sentences };
}

async function measure(size: number): Promise<void> {
  Object.assign(counts, { requests: 0, readUnits: 0, writeUnits: 0, made: 0 });
  const start = process.cpuUsage();
  for (const [turn, at] of askedFor.entries()) await linkOne(documents[at] as DocumentText, turn);
  const used = milliseconds(start) - counts.made;
  const each = (count: number) => (count / asked).toFixed(1);
  console.log(
    `${String(size).padStart(6)} stored: ${each(used)} ms CPU, ${each(counts.requests)} requests, ` +
      `${each(counts.readUnits)} read units, ${each(counts.writeUnits)} write units`,
  );
}

async function linkOne({ lang, title, paragraphs }: DocumentText, turn: number): Promise<void> {
  const language = { ...draft().language, lang } as NonNullable<ArticleRecord['language']>;
  const at = `${day}T08:00:00.000Z`;
  const times = { firstSeenAt: at, updatedAt: at, sortTime: at };
  const placed = { contentKey: '', version: 1, indexPartitions: [] };
  const article: ArticleRecord = { ...draft({ id: `asked-${turn}`, title, language }), ...times, ...placed };
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text, links: [], language: null }));
  await findLinks({ table, linker, embeddings: null }, article, content({ blocks }));
}

async function send(command: { readonly input: Record<string, never> }): Promise<unknown> {
  counts.requests++;
  const { input } = command;
  const { name } = command.constructor;
  if (name === 'QueryCommand') return query(input);
  if (name === 'BatchGetCommand') return batchGet(input);
  if (name === 'GetCommand') counts.readUnits++;
  else counts.writeUnits += writtenUnits(input);
  return {};
}

function query({ ExpressionAttributeValues, Limit = 0 }: Record<string, Record<string, string> | number>): unknown {
  const { ':pk': pk = '' } = ExpressionAttributeValues as Record<string, string>;
  const rows = (partitions.get(pk) ?? []).slice(-Number(Limit));
  counts.readUnits += Math.max(0.5, (rows.length * 64) / readUnit);
  return { Items: rows.map((sk) => ({ sk })) };
}

function batchGet({ RequestItems }: Record<string, Record<string, { Keys: { pk: string }[] }>>): unknown {
  const start = process.cpuUsage();
  const rows = (RequestItems?.newswire?.Keys ?? []).map(({ pk }) => {
    const articleId = pk.slice('ARTICLE#'.length);
    const keys = keysOf(Number(articleId));
    return { articleId, lang: keys.lang, contentHash: 'hash', sentences: encodeSentences(keys), filedUnder: [], day };
  });
  counts.made += milliseconds(start);
  for (const { sentences } of rows) counts.readUnits += Math.max(0.5, Math.ceil((sentences.length + 400) / 4_096) / 2);
  return { Responses: { newswire: rows } };
}

function milliseconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function writtenUnits({
  Item,
  RequestItems,
}: Record<string, { newswire?: unknown[]; sentences?: Uint8Array }>): number {
  if (RequestItems?.newswire) return RequestItems.newswire.length;
  return Math.ceil(((Item?.sentences?.length ?? 0) + 400) / writeUnit);
}
