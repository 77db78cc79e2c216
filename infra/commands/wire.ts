import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Client,
  createClient,
  ExportError,
  type ExportRequest,
  type Problem,
  readExport,
} from '../../shared/api/index.ts';
import { dataFolderAt, readManifest } from '../local/data-folder.ts';
import { chooseCommand } from './choose-command.ts';
import { CommandError } from './command-error.ts';
import { plain, print, printArticle, printSection, style } from './print-articles.ts';
import { parseOptions, runCommand } from './run-command.ts';

const help = `The newswire in a terminal.

Usage: npm run wire -- COMMAND [options]

  tail             what arrives, as it arrives
  search [WORDS]   articles that hold the words, or answer the filters alone
  export [WORDS]   all that answer, one JSON document a line, or as CSV, to the end
  show ID          one article with its sources and links
  story ID         one story in all its languages
  stats [DAY]      what a day brought

  --lang fr,en  --source ID  --country FR  --cites afp  --from 2026-11-01  --to DAY
  --searchIn body  looks for the words in texts too, not only in headlines and names
  --limit 20       how many articles
  --format csv     of an export; ndjson is usual
  --output FILE    where an export goes; else to the standard output
  --json           answers as they come, one document a line
  --data DIR       the newswire of a data folder on this machine (.babelwire)
  --url ADDRESS    a newswire elsewhere (or BABELWIRE_URL)
  --key KEY        its API key (or BABELWIRE_API_KEY)
  --help           this text`;

const flags = {
  lang: { type: 'string' },
  source: { type: 'string' },
  country: { type: 'string' },
  cites: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  searchIn: { type: 'string' },
  limit: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  json: { type: 'boolean', default: false },
  data: { type: 'string' },
  url: { type: 'string' },
  key: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** What a command is given: the newswire, what was typed, and how to print. */
interface Terminal {
  readonly wire: Client;
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly words: readonly string[];
  /** Parameters of the API, for it to judge. */
  readonly filters: Readonly<Record<string, string>>;
  readonly json: boolean;
  readonly format: string | undefined;
  readonly output: string | undefined;
}

const tailSeconds = 5;

async function tail({ wire, filters, json }: Terminal): Promise<void> {
  const seen = new Set<string>();
  for (;;) {
    const query = { ...filters, sort: 'seen' as const, limit: filters.limit ?? 20 };
    const { articles } = accept(await wire.GET('/v1/articles', { params: { path: {}, query } }));
    for (const article of articles.toReversed().filter(({ id }) => !seen.has(id))) {
      seen.add(article.id);
      printArticle(article, json);
    }
    await sleep(tailSeconds * 1000);
  }
}

async function search({ wire, baseUrl, words, filters, json }: Terminal): Promise<void> {
  if (words.length === 0 && Object.keys(filters).every((name) => name === 'limit' || name === 'searchIn'))
    throw new CommandError('usage', 'Say what to search for, in words or filters: npm run wire -- search port');
  const query = withWords(filters, words);
  const { articles, next } = accept(await wire.GET('/v1/articles', { params: { path: {}, query } }));
  for (const article of articles) printArticle(article, json);
  if (json || articles.length > 0) return;
  if (next !== null) return print('Nothing among the newest; --from and --to look elsewhere, export looks at all.');
  const { articles: any } = accept(await wire.GET('/v1/articles', { params: { path: {}, query: { limit: 1 } } }));
  print(
    any.length === 0
      ? `The newswire at ${baseUrl} has no articles yet; those of a new one come within a minute.`
      : `No article at ${baseUrl} answers this${filters.searchIn === 'body' ? '' : '; --searchIn body looks in texts too'}.`,
  );
}

async function exportAll({ baseUrl, headers, words, filters, format, output }: Terminal): Promise<void> {
  const query = { ...withWords(filters, words), ...(format !== undefined && { format }) } as ExportRequest;
  let records = 0;
  const counted = async function* () {
    for await (const record of readExport({ baseUrl, headers }, query)) {
      records += 1;
      yield record;
    }
  };
  if (output !== undefined) await pipeline(counted, createWriteStream(output));
  else await pipeline(counted, process.stdout, { end: false });
  const header = format === 'csv' ? 1 : 0;
  if (records <= header) process.stderr.write(`No article at ${baseUrl} answers this: the export is empty.\n`);
}

const withWords = (filters: Terminal['filters'], words: readonly string[]): Readonly<Record<string, string>> =>
  words.length > 0 ? { ...filters, q: words.join(' ') } : filters;

async function show({ wire, words, json }: Terminal): Promise<void> {
  const id = required(words[0], 'Say which article: npm run wire -- show ID');
  const article = accept(await wire.GET('/v1/articles/{id}', { params: { path: { id } } }));
  if (json) return print(JSON.stringify(article));
  printArticle(article, false);
  print(style('dim', plain(article.url)));
  for (const { text } of article.paragraphs) print(`\n${plain(text)}`);
  printSection(
    'In other languages',
    article.links.map(
      ({ article: other, ...link }) =>
        `${link.relation}  ${link.lang ?? '?'}  ${other?.title ?? link.title ?? link.url}  ${other?.id ?? link.url ?? ''}`,
    ),
  );
  printSection(
    'Whom it cites',
    article.citations.map(({ kind, name, canonical, registryId }) =>
      [kind, canonical ?? name, registryId].filter((part) => part !== null).join('  '),
    ),
  );
  printSection(
    'Whom it quotes',
    article.quotes.map(({ speaker, text }) => `${speaker ?? '?'}  ${text}`),
  );
}

async function story({ wire, words, json }: Terminal): Promise<void> {
  const id = required(words[0], 'Say which story: npm run wire -- story ID');
  const found = accept(await wire.GET('/v1/stories/{id}', { params: { path: { id } } }));
  if (json) return print(JSON.stringify(found));
  print(style('bold', plain(found.title ?? found.id)));
  for (const { role, article } of found.articles) {
    print(style('dim', role));
    printArticle(article, false);
  }
}

async function stats({ wire, words, json }: Terminal): Promise<void> {
  const query = words[0] ? { day: words[0] } : {};
  const counts = accept(await wire.GET('/v1/stats', { params: { path: {}, query } }));
  if (json) return print(JSON.stringify(counts));
  print(`${style('bold', counts.day)}  ${counts.articles} articles`);
  const row = ({ value, articles }: { value: string; articles: number }): string =>
    `${String(articles).padStart(6)}  ${value}`;
  printSection('By language', counts.byLanguage.map(row));
  printSection('By source', counts.bySource.slice(0, 20).map(row));
}

const commands: Readonly<Record<string, (terminal: Terminal) => Promise<void>>> = {
  tail,
  search,
  export: exportAll,
  show,
  story,
  stats,
};

const wantsKey = 'The newswire asks for an API key: give --key, or set BABELWIRE_API_KEY.';

/** What was answered. @throws CommandError with what the newswire says is wrong */
function accept<T>({ data, error, response }: { data?: T; error?: Problem; response: Response }): T {
  if (data !== undefined) return data;
  if (response.status === 401 || response.status === 403) throw new CommandError('refused', wantsKey);
  throw new CommandError('refused', error?.detail ?? `The newswire answered ${response.status}.`);
}

function required(text: string | undefined, otherwise: string): string {
  if (text === undefined || text.trim() === '') throw new CommandError('usage', otherwise);
  return text;
}

const usualPort = 8787;

/** Where the newswire is that the options name; without any, that of `.babelwire`, where it answered last. */
function addressOf(url: string | undefined, data: string | undefined): string {
  if (url !== undefined && data !== undefined) throw new CommandError('usage', 'Give one of --url and --data.');
  const given = data === undefined ? (url ?? process.env.BABELWIRE_URL) : undefined;
  if (given !== undefined) return given.replace(/\/$/, '');
  const manifest = readManifest(dataFolderAt(data ?? '.babelwire'));
  if (data !== undefined && !manifest)
    throw new CommandError('no-newswire', `${data} holds no newswire; start one with npm start -- --data ${data}.`);
  return `http://127.0.0.1:${manifest?.apiPort ?? usualPort}`;
}

/** What went wrong, for people: nobody answers there, or what was answered. */
function explain(error: unknown, baseUrl: string): unknown {
  if (error instanceof ExportError)
    return new CommandError('refused', error.code === 'api-key' ? wantsKey : error.message, { cause: error });
  if (!(error instanceof TypeError && error.message === 'fetch failed')) return error;
  const advice = 'Is npm start running? --url names another address, --data another folder.';
  return new CommandError('no-newswire', `No newswire answers at ${baseUrl}. ${advice}`, { cause: error });
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions({
    args: [...args],
    options: flags,
    strict: true,
    allowPositionals: true,
  });
  const [name, ...words] = positionals;
  if (values.help || name === undefined) {
    print(help);
    return values.help ? 0 : 2;
  }
  const { url, data, key = process.env.BABELWIRE_API_KEY, json, format, output, help: _, ...given } = values;
  const command = chooseCommand(commands, name);
  const baseUrl = addressOf(url, data);
  const headers: Record<string, string> = key ? { 'x-api-key': key } : {};
  const filters = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const wire = createClient({ baseUrl, headers });
  const terminal = { wire, baseUrl, headers, words, filters: filters as Record<string, string>, json, format, output };
  try {
    await command(terminal);
  } catch (error) {
    throw explain(error, baseUrl);
  }
  return 0;
}

await runCommand(() => main(process.argv.slice(2)));
