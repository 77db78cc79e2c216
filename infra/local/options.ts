import { parseArgs } from 'node:util';
import { HostError } from './host-error.ts';

export interface Options {
  /** Feeds given one by one, absolute http(s) addresses. */
  readonly feeds: readonly string[];
  /** An OPML file. */
  readonly opml: string | null;
  /** A file of outlets that the registry lacks. */
  readonly sources: string | null;
  readonly dataFolder: string;
  readonly port: number;
  /** Work everything off, print the outcomes and end. */
  readonly once: boolean;
  /** Let the fetcher reach loopback and private addresses. */
  readonly allowPrivate: boolean;
  /** Delete what the data folder holds before starting. */
  readonly reset: boolean;
  /** After how long a failed message comes back. */
  readonly retryAfterSeconds: number;
}

export type Command = { readonly command: 'start'; readonly options: Options } | { readonly command: 'help' };

export const help = `Runs the whole newswire on this machine: the functions that deploy, with DynamoDB, S3 and SQS embedded.

Usage: npm start -- [options]

  --feed URL       a feed to follow; may be given several times
  --opml FILE      follow the feeds of an OPML file
                   With neither, a sample newsroom of invented outlets is served and followed.
  --sources FILE   outlets and agencies of your own beside the registry's (docs/sources.md)
  --data DIR       where everything is kept (.babelwire)
  --port N         the API's port on 127.0.0.1 (8787)
  --once           work everything off, print how each item ended, and end:
                   0 where every item has an outcome, else 1
  --allow-private  fetch from loopback and private addresses too
  --reset          forget what the data folder holds, and start afresh
  --help           this text

Environment: BABELWIRE_RETRY_SECONDS is after how many seconds a failed message is tried again (2);
on AWS it is the queue's visibility timeout.`;

const flags = {
  feed: { type: 'string', multiple: true },
  opml: { type: 'string' },
  sources: { type: 'string' },
  data: { type: 'string', default: '.babelwire' },
  port: { type: 'string', default: '8787' },
  once: { type: 'boolean', default: false },
  'allow-private': { type: 'boolean', default: false },
  reset: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line.
 * @throws HostError `bad-option` with one line for the first option that is wrong
 */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const values = parse(args);
  if (values.help) return { command: 'help' };
  if (values.data === '') throw badOption('--data needs the path of a folder.');
  const options = {
    feeds: (values.feed ?? []).map(readFeed),
    opml: values.opml ?? null,
    sources: values.sources ?? null,
    dataFolder: values.data,
    port: readNumber('--port', values.port, 1, 65_535),
    once: values.once,
    allowPrivate: values['allow-private'],
    reset: values.reset,
    retryAfterSeconds: readNumber('BABELWIRE_RETRY_SECONDS', environment.BABELWIRE_RETRY_SECONDS ?? '2', 1, 43_200),
  };
  return { command: 'start', options };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const [sentence] = (error as Error).message.split(/[.\n]\s/);
    throw badOption(`${sentence?.replace(/\.$/, '')}; --help lists the options.`);
  }
}

function readFeed(text: string): string {
  const url = URL.parse(text);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  throw badOption(`--feed needs an http(s) address, not "${text}".`);
}

function readNumber(name: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw badOption(`${name} needs a whole number from ${least} to ${most}, not "${text}".`);
}

const badOption = (message: string): HostError => new HostError('bad-option', message);
