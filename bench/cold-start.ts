import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BundleFile, bundle } from '../infra/constructs/bundle.ts';
import { languageModelFiles } from '../shared/language/index.ts';
import { dictionaryFiles } from '../shared/links/index.ts';
import { registryFiles } from '../shared/sources/index.ts';

/**
 * What each function weighs when deployed, and what loading it costs: the median CPU time of a process that imports its
 * bundle and what it reads at once, less that of one that imports an empty handler.
 * Run: node bench/cold-start.ts [--runs 15] [function…]
 */
const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '15' } },
  allowPositionals: true,
});
const runs = Number(values.runs);
const root = join(import.meta.dirname, '..');
const names = readdirSync(join(root, 'functions'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => positionals.length === 0 || positionals.includes(name));
const folder = mkdtempSync(join(tmpdir(), 'babelwire-cold-start-'));

/** What the functions' environments need to hold before their modules can be loaded. */
const environment = {
  PATH: process.env.PATH,
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  POWERTOOLS_SERVICE_NAME: 'cold-start',
  POWERTOOLS_METRICS_NAMESPACE: 'cold-start',
  TABLE_NAME: 'table',
  BUCKET_NAME: 'bucket',
  POLL_QUEUE_URL: 'https://queue.example/poll',
  ARTICLE_QUEUE_URL: 'https://queue.example/article',
  LINK_QUEUE_URL: 'https://queue.example/link',
  FEEDS_BUCKET: '',
  FEEDS_KEY: '',
  MAX_RECEIVES: '5',
  FETCH_ALLOWED_NETWORKS: '',
  HOST_LIMITS: '*=1/1',
  CALLBACK_URL: '',
  CORS_ORIGINS: '*',
  OUTLETS_FILE: '',
  LANGUAGES: '*',
  EMBEDDING_MODEL: '',
  VECTOR_INDEX_ARN: '',
  CONTACT_URL: 'https://babelwire.example/bot',
};

/** Imports a module and prints the milliseconds of CPU that the process took until then. */
const load = `globalThis.awslambda = { streamifyResponse: (handler) => handler };
await import(process.argv[1]);
const { user, system } = process.cpuUsage();
console.log((user + system) / 1000);
process.exit();`;

function loadOnce(path: string): number {
  const args = ['--input-type=module', '--eval', load, path];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8', env: environment, cwd: folder }));
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The functions that read models, dictionaries or outlets from beside their bundle, as the stack gives them. */
const files: Readonly<Record<string, readonly BundleFile[]>> = {
  article: [...languageModelFiles(), ...registryFiles(), ...dictionaryFiles()],
  link: dictionaryFiles(),
  api: registryFiles(),
};

function build(name: string, entry: string): string {
  bundle(entry, join(folder, name), files[name]);
  return join(folder, name, 'index.mjs');
}

const kilobytes = (name: string, counts: (file: string) => boolean): string => {
  const counted = readdirSync(join(folder, name)).filter(counts);
  return (counted.reduce((total, file) => total + statSync(join(folder, name, file)).size, 0) / 1000).toFixed(0);
};
const isBundle = (file: string): boolean => file === 'index.mjs';
const isSourceMap = (file: string): boolean => file.endsWith('.map');

const empty = build('empty', join(root, 'bench/adapters/empty-handler.ts'));
const built = names.map((name) => [name, build(name, join(root, 'functions', name, 'index.ts'))] as const);
const times = new Map<string, number[]>();
// In turns, so that what else the machine does hits all of them alike.
for (let run = 0; run < runs; run += 1) {
  for (const [name, path] of [['empty', empty] as const, ...built]) {
    times.set(name, [...(times.get(name) ?? []), loadOnce(path)]);
  }
}
const floor = median(times.get('empty') ?? []);
console.log(`An empty handler takes ${floor.toFixed(0)} ms of CPU; medians of ${runs} runs.\n`);
console.log('| function | bundle KB | with its files KB | source map KB | ms of CPU more than an empty handler |');
console.log('|---|---|---|---|---|');
for (const name of names) {
  const weights = [isBundle, (file: string) => !isSourceMap(file), isSourceMap].map((of) => kilobytes(name, of));
  const more = (median(times.get(name) ?? []) - floor).toFixed(0);
  console.log(`| ${[name, ...weights, more].join(' | ')} |`);
}
rmSync(folder, { recursive: true });
