import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs, styleText } from 'node:util';
import { type ArticleSummary, type Client, createClient, type Problem } from '../shared/api/index.ts';

const usage = `The newswire in a terminal.

  npm run wire -- tail                  what arrives, as it arrives
  npm run wire -- search <words>        articles that hold the words
  npm run wire -- show <id>             one article with its sources and links
  npm run wire -- story <id>            one story in all its languages
  npm run wire -- stats [day]           what a day brought

  --lang fr,en  --source <id>  --country FR  --cites afp  --limit 20
  --url http://127.0.0.1:8787           where the newswire is (or BABELWIRE_URL)
  --key <key>                           its API key (or BABELWIRE_API_KEY)
  --json                                answers as they come, one document a line`;

const options = {
  url: { type: 'string' },
  key: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
  source: { type: 'string' },
  country: { type: 'string' },
  cites: { type: 'string' },
  limit: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** What a command is given: the newswire, what was typed, and where lines go. */
interface Terminal {
  readonly wire: Client;
  readonly words: readonly string[];
  readonly filters: Readonly<Record<string, string>>;
  readonly json: boolean;
}

/** A mistake of whoever typed, or what the newswire refused; its message is all that is printed. */
class CommandError extends Error {
  readonly code = 'COMMAND';
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
/** What strangers wrote, without what a terminal would obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal obeys.
const plain = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
/** Colours go where they are understood: not into pipes, and not where NO_COLOR is set. */
const style = (format: Parameters<typeof styleText>[0], text: string): string =>
  styleText(format, text, { stream: process.stdout, validateStream: true });

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

async function search({ wire, words, filters, json }: Terminal): Promise<void> {
  const q = required(words.join(' '), 'Say what to search for: npm run wire -- search port');
  const { articles } = accept(await wire.GET('/v1/articles', { params: { path: {}, query: { ...filters, q } } }));
  for (const article of articles) printArticle(article, json);
  if (articles.length === 0 && !json) print(style('dim', 'Nothing answers this.'));
}

async function show({ wire, words, json }: Terminal): Promise<void> {
  const id = required(words[0], 'Say which article: npm run wire -- show <id>');
  const article = accept(await wire.GET('/v1/articles/{id}', { params: { path: { id } } }));
  if (json) return print(JSON.stringify(article));
  printArticle(article, false);
  print(style('dim', plain(article.url)));
  for (const { text } of article.paragraphs) print(`\n${plain(text)}`);
  section(
    'In other languages',
    article.links.map(
      (link) => `${link.relation}  ${link.lang ?? '?'}  ${link.article?.title ?? link.title ?? link.url}`,
    ),
  );
  section(
    'Whom it cites',
    article.citations.map(({ kind, name, canonical }) => `${kind}  ${canonical ?? name}`),
  );
}

async function story({ wire, words, json }: Terminal): Promise<void> {
  const id = required(words[0], 'Say which story: npm run wire -- story <id>');
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
  section('By language', counts.byLanguage.map(row));
  section('By source', counts.bySource.slice(0, 20).map(row));
}

const commands: Readonly<Record<string, (terminal: Terminal) => Promise<void>>> = { tail, search, show, story, stats };

function printArticle(article: ArticleSummary, json: boolean): void {
  if (json) {
    print(JSON.stringify(article));
    return;
  }
  const at = (article.publishedAt ?? article.firstSeenAt).slice(0, 16).replace('T', ' ');
  print(
    [
      style('dim', at),
      style('cyan', (article.lang ?? '?').padEnd(5)),
      style('bold', plain(article.title ?? article.url)),
      style('dim', plain(`${article.publisher.name}  ${article.id}`)),
    ].join('  '),
  );
}

function section(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  print(`\n${style('bold', title)}`);
  for (const line of lines) print(plain(line));
}

/** What was answered. @throws CommandError with what the newswire says is wrong */
function accept<T>({ data, error, response }: { data?: T; error?: Problem; response: Response }): T {
  if (data !== undefined) return data;
  if (response.status === 401 || response.status === 403)
    throw new CommandError('The newswire asks for an API key: give --key, or set BABELWIRE_API_KEY.');
  throw new CommandError(error?.detail ?? `The newswire answered ${response.status}.`);
}

function required(text: string | undefined, otherwise: string): string {
  if (text === undefined || text.trim() === '') throw new CommandError(otherwise);
  return text;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [name = '', ...words] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (values.help || !command) {
    print(usage);
    if (!values.help) process.exitCode = 2;
    return;
  }
  const {
    url = process.env.BABELWIRE_URL ?? 'http://127.0.0.1:8787',
    key = process.env.BABELWIRE_API_KEY,
    json,
  } = values;
  const { lang, source, country, cites, limit } = values;
  const given = Object.entries({ lang, source, country, cites, limit }).filter(([, value]) => value !== undefined);
  const wire = createClient({ baseUrl: url.replace(/\/$/, ''), ...(key && { headers: { 'x-api-key': key } }) });
  await command({ wire, words, filters: Object.fromEntries(given) as Record<string, string>, json }).catch((error) => {
    throw error instanceof TypeError
      ? new CommandError(`There is no newswire at ${url}: start one, or give --url.`)
      : error;
  });
}

// Whoever reads only the first lines, as `head` does, has what they wanted.
process.stdout.on('error', () => process.exit());

try {
  await run();
} catch (error) {
  const isOurs = error instanceof CommandError || (error instanceof TypeError && 'code' in error);
  process.stderr.write(`${isOurs ? (error as Error).message : String(error)}\n`);
  process.exitCode = 1;
}
