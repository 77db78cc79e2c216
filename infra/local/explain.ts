import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type ReadArticle, readArticle } from '../../functions/article/read-article.ts';
import { describeFailure, type FetchFailure } from '../../functions/describe-failure.ts';
import { openRegistry } from '../../functions/open-registry.ts';
import { createFetcher, userAgent } from '../../shared/http/index.ts';
import { loadIdentifier } from '../../shared/language/index.ts';
import { endWithReader } from './end-with-reader.ts';
import { explainPair } from './explain-pair.ts';
import { explainArticle, type Given, paint } from './explain-report.ts';
import { HostError } from './host-error.ts';
import { allowPrivateHint, privateNetworks } from './networks.ts';
import { checkOwnOutlets } from './own-outlets.ts';

const help = `Runs one page through fetch, extraction, language, sources and links, and prints what each step saw and decided.

Usage: npm run explain -- [options] URL | FILE.html | -
       npm run explain -- [options] PAGE PAGE      what two pages have to do with each other, side by side

  -                read the page from standard input
  --url URL        the address that a file or standard input stands for (its links are resolved against it)
  --lang TAG       what its feed says it is written in
  --sources FILE   outlets of your own beside the registry's
  --allow-private  fetch from loopback and private addresses too
  --help           this text`;

const maxBytes = 10 * 1024 * 1024;
const contact = 'https://babelwire.example/about';

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help) return print(help, 0);
  const [source, other, ...more] = positionals;
  if (source === undefined || more.length > 0)
    throw new HostError('bad-option', 'Give one address, one file, or - for standard input, or two; --help says more.');
  if (values.sources !== undefined) checkOwnOutlets(values.sources);
  const registry = openRegistry(values.sources ?? '');
  const reader = { identify: await loadIdentifier(), registry, now: () => new Date() };
  const first = await read(source, values, reader);
  if (first.outcome === 'failed') return print(first.detail, 1);
  if (other === undefined) return print(explainArticle(first.given, first.article), 0);
  const second = await read(other, { ...values, url: undefined, lang: undefined }, reader);
  if (second.outcome === 'failed') return print(second.detail, 1);
  return print(explainPair(first.article, second.article), 0);
}

type Read =
  | { readonly outcome: 'read'; readonly given: Given; readonly article: ReadArticle }
  | { readonly outcome: 'failed'; readonly detail: string };

async function read(
  source: string,
  values: { url?: string | undefined; lang?: string | undefined; 'allow-private': boolean },
  reader: Parameters<typeof readArticle>[2],
): Promise<Read> {
  const given = await take(source, values);
  if (given.outcome === 'failed') return { outcome: 'failed', detail: `${paint('red', 'fetch')}  ${given.detail}` };
  const reading = readArticle(given, { title: null, language: values.lang ?? null }, reader);
  if (reading.outcome === 'not-a-page')
    return { outcome: 'failed', detail: `${paint('red', 'read')}  not a page: ${reading.detail}` };
  return { outcome: 'read', given, article: reading.article };
}

function parse(args: readonly string[]) {
  const options = {
    url: { type: 'string' },
    lang: { type: 'string' },
    sources: { type: 'string' },
    'allow-private': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    throw new HostError('bad-option', `${sentence}; --help lists the options.`);
  }
}

type Taken = ({ readonly outcome: 'given' } & Given) | { readonly outcome: 'failed'; readonly detail: string };

function take(source: string, values: { url?: string | undefined; 'allow-private': boolean }): Promise<Taken> {
  if (source === '-') return fromBytes(buffer(process.stdin), values.url ?? 'https://stdin.example/', 'standard input');
  if (URL.canParse(source)) return fromWeb(source, values['allow-private']);
  return fromBytes(readFile(source), values.url ?? pathToFileURL(source).href, source);
}

async function fromBytes(bytes: Promise<Uint8Array>, url: string, name: string): Promise<Taken> {
  try {
    return { outcome: 'given', url, headers: {}, body: await bytes, how: `read from ${name}` };
  } catch (error) {
    throw new HostError('bad-option', `${name} can't be read: ${(error as Error).message}.`);
  }
}

async function fromWeb(url: string, allowPrivate: boolean): Promise<Taken> {
  const fetcher = createFetcher({
    userAgent: userAgent(contact),
    allowedNetworks: allowPrivate ? privateNetworks : [],
  });
  const fetched = await fetcher.fetch({
    url,
    headers: { accept: 'text/html' },
    maxBytes,
    deadlineMilliseconds: 30_000,
  });
  fetcher.close();
  if (fetched.outcome !== 'response')
    return { outcome: 'failed', detail: `${fetched.outcome}: ${describeFailure(fetched)}.${hintFor(fetched)}` };
  const hops = fetched.redirects.map(({ to, status }) => ` → ${status} ${to}`).join('');
  return { ...fetched, outcome: 'given', how: `HTTP ${fetched.status}${hops}` };
}

const hintFor = (fetched: FetchFailure): string =>
  fetched.outcome === 'refused' && fetched.reason === 'address' ? ` ${allowPrivateHint}` : '';

function print(text: string, exitCode: number): number {
  console.log(text);
  return exitCode;
}

endWithReader();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof HostError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
