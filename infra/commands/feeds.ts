import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findFeed, type NoFeed } from '../../functions/find-feed.ts';
import { type ListedFeed, readFeedList, writeOpml } from '../../shared/feeds/index.ts';
import { createFetcher, type Fetch, userAgent } from '../../shared/http/index.ts';
import {
  addFeed,
  type FeedRecord,
  listFeeds,
  pauseFeed,
  removeFeed,
  resumeFeed,
  type Table,
} from '../../shared/store/index.ts';
import { allowPrivateHint, privateNetworks } from '../local/networks.ts';
import { checkFeed } from './check-feed.ts';
import { chooseCommand } from './choose-command.ts';
import { CommandError } from './command-error.ts';
import { formatFeed, formatFeeds, stateOf } from './feed-table.ts';
import { openNewswire, placeOf } from './open-newswire.ts';
import { parseOptions, runCommand } from './run-command.ts';

const help = `Follows, lists and checks the feeds of a newswire, on this machine or on AWS.

Usage: npm run feeds -- COMMAND [options]

  add URL…       follow feeds; the address of a site is enough
  import FILE    follow the feeds of a list: OPML, CSV, or one address a line
  list           all feeds, those that fail first
  show ID        everything about one feed
  pause ID       poll it no more, until
  resume ID      it is polled again
  remove ID      forget it; its articles stay
  export         print all feeds as OPML
  check URL      what a feed is, and what is wrong with it, in words for its publisher

An ID may be cut short, and the feed's address stands for it.

  --data DIR       the newswire of a data folder, which must be running (.babelwire)
  --stack NAME     the newswire of a stack on AWS, in the region and with the credentials of the environment
  --table NAME     the same by its table
  --allow-private  fetch from loopback and private addresses too
  --help           this text`;

/** What the commands work with. */
export interface FeedsRoom {
  readonly openTable: () => Promise<Table>;
  readonly fetch: Fetch;
  readonly now: () => Date;
  readonly print: (line: string) => void;
}

type Command = (room: FeedsRoom, operands: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  add: async (room, urls) => {
    const table = await room.openTable();
    const added = [];
    for (const url of several(urls, 'add URL…')) added.push(await addOne(room, table, url));
    return added.every(Boolean) ? 0 : 1;
  },
  import: async (room, operands) => importFile(room, one(operands, 'import FILE')),
  list: async (room, operands) => {
    none(operands, 'list');
    const feeds = await listFeeds(await room.openTable());
    for (const line of formatFeeds(feeds)) room.print(line);
    return 0;
  },
  show: async (room, operands) => {
    const { feed } = await theFeed(room, one(operands, 'show ID'));
    for (const line of formatFeed(feed)) room.print(line);
    return 0;
  },
  pause: (room, operands) =>
    change(room, one(operands, 'pause ID'), 'paused', (table, { id }) =>
      pauseFeed(table, id, room.now().toISOString()),
    ),
  resume: (room, operands) =>
    change(room, one(operands, 'resume ID'), 'resumed, and due now', (table, { id }) =>
      resumeFeed(table, id, room.now().toISOString()),
    ),
  remove: (room, operands) =>
    change(room, one(operands, 'remove ID'), 'removed', async (table, feed) => {
      await removeFeed(table, feed);
      return true;
    }),
  export: async (room, operands) => {
    none(operands, 'export');
    const feeds = await listFeeds(await room.openTable());
    room.print(writeOpml(feeds.toSorted((a, b) => a.url.localeCompare(b.url))).trimEnd());
    return 0;
  },
  check: async (room, operands) => {
    const found = await findFeed(room.fetch, httpAddress(one(operands, 'check URL')));
    if (found.outcome === 'none') return complain(room, `There is no feed: ${reasonOf(found)}`);
    for (const line of await checkFeed(room.fetch, found, room.now())) room.print(line);
    return 0;
  },
};

/**
 * Runs one command.
 * @returns the exit code: 1 where something of what was asked could not be done
 * @throws {CommandError} with one line that says what is wrong
 */
export async function runFeedsCommand(room: FeedsRoom, [name = '', ...operands]: readonly string[]): Promise<number> {
  return chooseCommand(commands, name)(room, operands);
}

async function addOne({ fetch, now, print }: FeedsRoom, table: Table, text: string): Promise<boolean> {
  const found = await findFeed(fetch, httpAddress(text));
  if (found.outcome === 'none') {
    print(`${text} is not followed: ${reasonOf(found)}`);
    return false;
  }
  const { title, language, link } = found.feed;
  const result = await addFeed(table, { url: found.url, title, language, siteUrl: link }, now().toISOString());
  print(
    `${found.url} ${result === 'added' ? 'is followed from now on' : 'is followed already'}: ${title ?? 'untitled'}`,
  );
  return true;
}

async function importFile(room: FeedsRoom, path: string): Promise<number> {
  const feeds = readList(path);
  const table = await room.openTable();
  let added = 0;
  for (const { url, title, language, siteUrl } of feeds) {
    const result = await addFeed(table, { url, title, language, siteUrl }, room.now().toISOString());
    if (result === 'added') added += 1;
  }
  room.print(`${path} lists ${feeds.length}: ${added} new, ${feeds.length - added} followed already.`);
  return 0;
}

function readList(path: string): readonly ListedFeed[] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new CommandError('bad-file', `${path} can't be read: ${(error as Error).message}`, { cause: error });
  }
  const read = readFeedList(bytes);
  if (read.outcome === 'feed-list') return read.feeds;
  throw new CommandError('bad-file', `${path} lists no feeds: ${read.reason}.`);
}

async function theFeed(room: FeedsRoom, text: string): Promise<{ readonly table: Table; readonly feed: FeedRecord }> {
  const table = await room.openTable();
  const matches = (await listFeeds(table)).filter(
    ({ id, url }) => url === text || (text !== '' && id.startsWith(text)),
  );
  const [feed, ...others] = matches;
  if (!feed) throw new CommandError('no-such-feed', `There is no feed "${text}"; list shows their ids.`);
  if (others.length > 0) throw new CommandError('no-such-feed', `"${text}" stands for ${matches.length} feeds.`);
  return { table, feed };
}

async function change(
  room: FeedsRoom,
  text: string,
  done: string,
  apply: (table: Table, feed: FeedRecord) => Promise<boolean>,
): Promise<number> {
  const { table, feed } = await theFeed(room, text);
  if (await apply(table, feed)) {
    room.print(`${feed.url} is ${done}.`);
    return 0;
  }
  return complain(room, `${feed.url} is ${stateOf(feed)} already: nothing was changed.`);
}

/** Why there is no feed, and what lets one through that is refused only here. */
const reasonOf = ({ reason, refused }: NoFeed): string =>
  `${reason}.${refused === 'address' ? ` ${allowPrivateHint}` : ''}`;

function complain({ print }: FeedsRoom, line: string): number {
  print(line);
  return 1;
}

function httpAddress(text: string): string {
  const url = URL.parse(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  throw new CommandError('usage', `"${text}" is no http(s) address.`);
}

function one(operands: readonly string[], usage: string): string {
  const [operand, ...others] = operands;
  if (operand === undefined || others.length > 0) throw new CommandError('usage', `Usage: npm run feeds -- ${usage}`);
  return operand;
}

function several(operands: readonly string[], usage: string): readonly string[] {
  if (operands.length === 0) throw new CommandError('usage', `Usage: npm run feeds -- ${usage}`);
  return operands;
}

function none(operands: readonly string[], usage: string): void {
  if (operands.length > 0) throw new CommandError('usage', `Usage: npm run feeds -- ${usage}`);
}

const flags = {
  data: { type: 'string' },
  stack: { type: 'string' },
  table: { type: 'string' },
  'allow-private': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const parse = (args: readonly string[]) =>
  parseOptions({ args: [...args], options: flags, strict: true, allowPositionals: true });

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  if (values.help || positionals.length === 0) {
    print(help);
    return values.help ? 0 : 2;
  }
  const where = placeOf(values);
  const allowedNetworks = values['allow-private'] ? privateNetworks : [];
  const { fetch, close } = createFetcher({ userAgent: userAgent('https://babelwire.example/bot'), allowedNetworks });
  try {
    const room = { openTable: () => openNewswire(where), fetch, now: () => new Date(), print };
    return await runFeedsCommand(room, positionals);
  } finally {
    close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runCommand(() => main(process.argv.slice(2)));
