/**
 * Measures the feed reader beside rss-parser and feedsmith: `node bench/feeds.ts`.
 *
 * CPU time per megabyte, decoding included, and peak memory on ten generated feeds of 20–500 KB in many languages,
 * formats and charsets; then time and memory on 15 MB of each hostile shape. Every measurement is a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostileShapes } from './feeds/hostile-shapes.ts';
import { realisticFeeds } from './feeds/realistic-feeds.ts';

interface Reader {
  readonly countEntries: (bytes: Uint8Array) => Promise<number> | number;
}

/** Loaded apart, so that none pays for the others' memory. */
const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  own: () => import('./feeds/readers/own.ts'),
  feedsmith: () => import('./feeds/readers/feedsmith.ts'),
  'rss-parser': () => import('./feeds/readers/rss-parser.ts'),
};
const HOSTILE_BYTES = 15_000_000;
const ROUNDS = 40;
const WARM_UP_ROUNDS = 10;
const MEGABYTE = 1_000_000;

interface Measured {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly entries: number;
}

const [task, reader = '', file = ''] = process.argv.slice(2);
if (task === 'measure')
  console.log(JSON.stringify(file === '' ? await measureRealistic(reader) : await measureHostile(reader, file)));
else report();

function report(): void {
  const megabytes = realisticFeeds().reduce((sum, { bytes }) => sum + bytes.length, 0) / MEGABYTE;
  console.log(`Ten feeds, ${megabytes.toFixed(2)} MB, ${ROUNDS} rounds after ${WARM_UP_ROUNDS}`);
  console.table(Object.fromEntries(Object.keys(READERS).map((key) => [key, realisticRow(key, megabytes)])));
  console.log(`Hostile shapes, ${HOSTILE_BYTES / MEGABYTE} MB each, own reader`);
  console.table(Object.fromEntries(Object.keys(hostileShapes).map((key) => [key, hostileRow(key)])));
}

function realisticRow(key: string, megabytes: number): object {
  const { seconds, peakMegabytes, entries } = measureApart(key);
  return { 'CPU ms/MB': round((seconds * 1000) / (megabytes * ROUNDS)), 'peak MB': round(peakMegabytes), entries };
}

function hostileRow(key: string): object {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-feed-'));
  const file = join(folder, 'feed');
  writeFileSync(file, hostileShapes[key]?.(HOSTILE_BYTES) ?? '');
  const { seconds, peakMegabytes, entries } = measureApart('own', file);
  rmSync(folder, { recursive: true });
  return { seconds: round(seconds), 'peak MB': round(peakMegabytes), entries };
}

function measureApart(...task: readonly string[]): Measured {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'measure', ...task], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`measuring ${task.join(' ')} failed: ${child.stderr}`);
  return JSON.parse(child.stdout) as Measured;
}

async function measureRealistic(key: string): Promise<Measured> {
  const { countEntries } = await load(key);
  const feeds = realisticFeeds();
  let entries = 0;
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) for (const { bytes } of feeds) await countEntries(bytes);
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) for (const { bytes } of feeds) entries += await countEntries(bytes);
  return { seconds: secondsSince(before), peakMegabytes: peakMegabytes(), entries: entries / ROUNDS };
}

async function measureHostile(key: string, file: string): Promise<Measured> {
  const { countEntries } = await load(key);
  const bytes = readFileSync(file);
  const before = process.cpuUsage();
  const entries = await countEntries(bytes);
  return { seconds: secondsSince(before), peakMegabytes: peakMegabytes(), entries };
}

function load(key: string): Promise<Reader> {
  const reader = READERS[key];
  if (!reader) throw new Error(`No reader is called ${key}.`);
  return reader();
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function peakMegabytes(): number {
  return (process.resourceUsage().maxRSS * 1024) / MEGABYTE;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
