import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { makeFeedsDue } from '../../infra/local/feed-list.ts';
import { startNewsroom } from '../../infra/local/newsroom/index.ts';
import { addFeed, feedId, removeFeed, type Table } from '../../shared/store/index.ts';
import { type FunctionWork, type MeasuredNewswire, startMeasuredNewswire } from './measured-newswire.ts';
import type { Usage } from './metered-endpoint.ts';
import { entriesPerFeed, hugeFeedPath, serveSavedPages, serveSteadyFeeds } from './steady-feeds.ts';

/** What one piece of work takes: a poll, an article, a request. */
export interface Piece {
  readonly pieces: number;
  readonly cpuMilliseconds: number;
  /** Waiting for the services of AWS, an invocation; pieces of a batch wait side by side. */
  readonly waitMilliseconds: number;
  readonly peakMegabytes: number;
  readonly initCpuMilliseconds: number;
  readonly logBytes: number;
  readonly usage: Usage;
}

export interface StoredSizes {
  readonly articles: number;
  readonly tableRows: number;
  readonly tableBytes: number;
  readonly objectBytes: number;
}

/** Everything that the estimate of costs is made of. */
export interface WorkDone {
  /** A tick that finds nothing due. */
  readonly tick: Piece;
  /** A tick that finds `claimedFeeds` due. */
  readonly tickWithClaims: Piece;
  readonly claimedFeeds: number;
  /** Polls that are answered with 304. */
  readonly pollNotModified: Piece;
  /** Polls of feeds with `entriesPerFeed` entries, all of them known. */
  readonly pollUnchanged: Piece;
  /** Polls of such feeds in which all entries are new. */
  readonly pollNew: Piece;
  readonly article: Piece;
  /** One page of five megabytes. */
  readonly hugeArticle: Piece;
  /** Articles that nearly all have their like in other languages. */
  readonly link: Piece;
  /** Articles that have none. */
  readonly linkAlone: Piece;
  readonly api: Piece;
  readonly stored: StoredSizes;
  /** Metrics of our own, each with its dimensions: CloudWatch bills every one that was written in a month. */
  readonly metrics: number;
}

const steadyFeeds = 20;
const idleTicks = 9;

/**
 * Does the work once, with each function in a process of that many megabytes.
 * @param pages a folder of saved pages; what an article takes is then measured on them and not on the sample's
 */
export async function doMeasuredWork(
  memory: Readonly<Record<string, number>>,
  pages: string | null = null,
): Promise<WorkDone> {
  const overrides = { FETCH_ALLOWED_NETWORKS: '127.0.0.0/8', HOST_LIMITS: '*=999/0' };
  const newswire = await startMeasuredNewswire(memory, overrides);
  try {
    const table = tableOf(newswire);
    const unchanged = await pollTwice(newswire, table, false);
    const notModified = await pollTwice(newswire, table, true);
    const news = await workNewsroom(newswire, table);
    const saved = pages === null ? null : await readSavedPages(newswire, table, pages);
    const hugeArticle = await readHugePage(newswire, table);
    return {
      ...news,
      linkAlone: news.link,
      ...saved,
      hugeArticle,
      metrics: newswire.metrics(),
      pollNew: unchanged.first,
      pollUnchanged: unchanged.second,
      pollNotModified: notModified.second,
    };
  } finally {
    await newswire.stop();
  }
}

const tableOf = ({ deployment, servers }: MeasuredNewswire): Table => {
  const marshallOptions = { removeUndefinedValues: true };
  const client = DynamoDBDocumentClient.from(servers.clients.dynamodb, { marshallOptions });
  return { client, name: deployment.tables[0]?.name ?? '' };
};

const now = (): string => new Date().toISOString();

/** Two rounds of polls of the same feeds; what they find is not followed. */
async function pollTwice(newswire: MeasuredNewswire, table: Table, validators: boolean) {
  const feeds = await serveSteadyFeeds(steadyFeeds, validators);
  try {
    for (const url of feeds.urls) await addFeed(table, { url, title: null, language: null, siteUrl: null }, now());
    const round = async (): Promise<Piece> => {
      await newswire.tick();
      await newswire.workOff('poll');
      await newswire.drop('article');
      return pieceOf(newswire.take('poll'));
    };
    const first = await round();
    await makeFeedsDue(table.name, newswire.servers.clients, new Date());
    const second = await round();
    for (const url of feeds.urls) await removeFeed(table, { id: feedId(url), url });
    return { first, second };
  } finally {
    feeds.stop();
  }
}

async function readHugePage(newswire: MeasuredNewswire, table: Table): Promise<Piece> {
  const feeds = await serveSteadyFeeds(1, false);
  try {
    const url = new URL(hugeFeedPath, feeds.urls[0]).href;
    await addFeed(table, { url, title: null, language: null, siteUrl: null }, now());
    await newswire.tick();
    await newswire.workOff('poll');
    await newswire.workOff('article');
    return pieceOf(newswire.take('article'));
  } finally {
    feeds.stop();
  }
}

const mostSavedPages = 100;

async function readSavedPages(newswire: MeasuredNewswire, table: Table, folder: string) {
  const pages = await serveSavedPages(folder, mostSavedPages);
  try {
    await addFeed(table, { url: pages.feedUrl, title: null, language: null, siteUrl: null }, now());
    await newswire.tick();
    await newswire.workOff('poll');
    await newswire.workOff('article');
    const article = pieceOf(newswire.take('article'));
    await newswire.workOff('link');
    return { article, linkAlone: pieceOf(newswire.take('link')) };
  } finally {
    pages.stop();
  }
}

async function workNewsroom(newswire: MeasuredNewswire, table: Table) {
  const newsroom = await startNewsroom({ port: 0 });
  try {
    const before = await sizesOf(newswire, table);
    newswire.take('tick');
    for (let minute = 0; minute < idleTicks; minute += 1) await newswire.tick();
    const tick = pieceOf(newswire.take('tick'));
    for (const { url, title, language } of newsroom.feeds)
      await addFeed(table, { url, title, language, siteUrl: null }, now());
    await newswire.tick();
    const tickWithClaims = pieceOf(newswire.take('tick'));
    await newswire.workOff('poll');
    await newswire.workOff('article');
    const articleWork = newswire.take('article');
    await newswire.workOff('link');
    const link = pieceOf(newswire.take('link'));
    const article = pieceOf(articleWork);
    const after = await sizesOf(newswire, table);
    const stored = {
      articles: after.articles,
      tableRows: after.tableRows - before.tableRows,
      tableBytes: after.tableBytes - before.tableBytes,
      objectBytes: articleWork.usage.s3BytesPut,
    };
    const api = await readApi(newswire);
    return { tick, tickWithClaims, claimedFeeds: newsroom.feeds.length, article, link, api, stored };
  } finally {
    await newsroom.stop();
  }
}

/** A consumer's day in small: lists, filters, searches, and every third request an article. */
async function readApi(newswire: MeasuredNewswire): Promise<Piece> {
  const list = await newswire.get('/v1/articles?limit=20');
  const { articles } = JSON.parse(list.body) as { readonly articles: readonly { readonly id: string }[] };
  const lists = ['/v1/articles?lang=fr', '/v1/articles?lang=en&limit=50', '/v1/articles?q=harbour', '/v1/stories'];
  for (const { id } of articles) {
    for (const path of [...lists, `/v1/articles/${id}`, `/v1/articles/${id}/links`]) {
      const { statusCode } = await newswire.get(path);
      if (statusCode !== 200) throw new Error(`GET ${path} answered ${statusCode}.`);
    }
  }
  return pieceOf(newswire.take('api'));
}

/** @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html */
function valueBytes(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return Math.ceil(value.N.length / 2) + 1;
  if (value.B !== undefined) return value.B.length;
  if (value.L !== undefined) return 3 + sum(value.L.map((each) => 1 + valueBytes(each)));
  if (value.M !== undefined) return 3 + rowBytes(value.M) + Object.keys(value.M).length;
  return 1;
}

const rowBytes = (row: Readonly<Record<string, AttributeValue>>): number =>
  sum(Object.entries(row).map(([name, value]) => Buffer.byteLength(name) + valueBytes(value)));

async function sizesOf({ servers }: MeasuredNewswire, { name }: Table) {
  let [articles, tableRows, tableBytes] = [0, 0, 0];
  let ExclusiveStartKey: ScanCommand['input']['ExclusiveStartKey'];
  do {
    const page = await servers.clients.dynamodb.send(new ScanCommand({ TableName: name, ExclusiveStartKey }));
    for (const row of page.Items ?? []) {
      tableRows += 1;
      tableBytes += rowBytes(row);
      if (row.sk?.S === 'ARTICLE') articles += 1;
    }
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return { articles, tableRows, tableBytes };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Invocations in which the engine still compiles what it runs; an environment on AWS has them once in thousands. */
const warmUpShare = 1 / 3;

function pieceOf({ invocations, messages, usage, initCpuMilliseconds, logBytes }: FunctionWork): Piece {
  const warm = invocations.slice(Math.floor(invocations.length * warmUpShare));
  const messagesAnInvocation = messages / invocations.length;
  const each = (total: number): number => total / messages;
  return {
    pieces: messages,
    cpuMilliseconds: sum(warm.map(({ cpuMilliseconds }) => cpuMilliseconds)) / (warm.length * messagesAnInvocation),
    waitMilliseconds: sum(warm.map(({ waitMilliseconds }) => waitMilliseconds)) / warm.length,
    peakMegabytes: Math.max(...invocations.map(({ peakMegabytes }) => peakMegabytes)),
    initCpuMilliseconds,
    logBytes: each(logBytes),
    usage: Object.fromEntries(Object.entries(usage).map(([key, total]) => [key, each(total)])) as never,
  };
}

export { entriesPerFeed };
