import { type Context, Hono } from 'hono';
import { readFeedList } from '../feeds/index.ts';
import {
  addFeed,
  type FeedRecord,
  feedId,
  getFeed,
  getItem,
  getTombstone,
  type NewFeed,
  pauseFeed,
  removeFeed,
  restartItem,
  resumeFeed,
  withdrawArticle,
} from '../store/index.ts';
import type { ApiRoom } from './app.ts';
import { onceForEachKey } from './idempotency.ts';
import { fromOwnPages } from './own-origin.ts';
import { idParameter, noParameters } from './parameters.ts';
import { presentFeed, presentItem } from './present.ts';
import { answerError, answerProblem, notFound, ProblemError, unprocessable } from './problem.ts';
import { readBody, readPath, readQuery } from './request.ts';
import { listTypes, type WriteOperations } from './write-operations.ts';
import { feedAddition, feedChange, withdrawalQuery } from './write-parameters.ts';

/** The feed at an address, or why there is none. */
export type FindFeed = (
  url: string,
) => Promise<
  { readonly outcome: 'found'; readonly feed: NewFeed } | { readonly outcome: 'none'; readonly reason: string }
>;

export interface WritingRoom extends ApiRoom {
  readonly findFeed: FindFeed;
  /** Sends items to be turned into articles. */
  readonly sendItems: (items: readonly { readonly itemId: string }[]) => Promise<void>;
  /** Sends articles to be linked; of one that was withdrawn, what is left is removed. */
  readonly sendLinks: (articles: readonly { readonly articleId: string }[]) => Promise<void>;
}

type Answer = (room: WritingRoom, context: Context) => Promise<Response>;

const answers: Record<keyof WriteOperations, Answer> = {
  'POST /v1/feeds': answerAddFeed,
  'POST /v1/feeds/import': answerImportFeeds,
  'PATCH /v1/feeds/{id}': answerChangeFeed,
  'DELETE /v1/feeds/{id}': answerRemoveFeed,
  'POST /v1/items/{id}/redrive': answerRedrive,
  'DELETE /v1/articles/{id}': answerWithdraw,
};

/** What changes the newswire over HTTP. Whether the caller may is the gateway's to say. */
export function createWritingApi(room: WritingRoom) {
  const app = new Hono();
  app.onError((error, context) => answerError(error, context, room.report));
  app.notFound((context) =>
    answerProblem(context, {
      title: 'Not found',
      status: 404,
      code: 'no-such-route',
      detail: `Nothing is changed by ${context.req.method} ${context.req.path}. /openapi.json says what is.`,
    }),
  );
  app.use(fromOwnPages);
  app.use(onceForEachKey(room.table, room.now));
  for (const [operation, answer] of Object.entries(answers)) {
    const [method = '', path = ''] = operation.split(' ');
    app.on(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), (context) => {
      context.header('cache-control', 'no-store');
      return answer(room, context);
    });
  }
  return app;
}

async function answerAddFeed({ table, findFeed, now }: WritingRoom, context: Context): Promise<Response> {
  readQuery(context, noParameters);
  const { url, language } = await readBody(context, feedAddition);
  const found = await findFeed(url);
  if (found.outcome === 'none') throw unprocessable('url', `no feed is followed: ${found.reason}`);
  const feed = { ...found.feed, language: language ?? found.feed.language };
  const result = await addFeed(table, feed, now().toISOString());
  const record = await getFeed(table, feedId(feed.url));
  // Where the feed has moved here from another address, it is known by that one's id.
  if (!record) throw unprocessable('url', 'this feed is followed by its former address');
  return context.json({ result, feed: presentFeed(record) }, result === 'added' ? 201 : 200);
}

async function answerImportFeeds({ table, now }: WritingRoom, context: Context): Promise<Response> {
  readQuery(context, noParameters);
  const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!listTypes.some((known) => known === type)) throw unsupported(listTypes);
  const list = readFeedList(new Uint8Array(await context.req.arrayBuffer()));
  if (list.outcome !== 'feed-list') throw unprocessable('body', `lists no feeds: ${list.reason}`);
  let added = 0;
  for (const { url, title, language, siteUrl } of list.feeds) {
    if ((await addFeed(table, { url, title, language, siteUrl }, now().toISOString())) === 'added') added += 1;
  }
  return context.json({ listed: list.feeds.length, added, known: list.feeds.length - added });
}

async function answerChangeFeed(room: WritingRoom, context: Context): Promise<Response> {
  readQuery(context, noParameters);
  const { paused } = await readBody(context, feedChange);
  const { id } = await requireFeed(room, context);
  const now = room.now().toISOString();
  // A feed that is so already stays so.
  await (paused ? pauseFeed(room.table, id, now) : resumeFeed(room.table, id, now));
  return context.json(presentFeed(await requireFeed(room, context)));
}

async function answerRemoveFeed(room: WritingRoom, context: Context): Promise<Response> {
  readQuery(context, noParameters);
  await removeFeed(room.table, await requireFeed(room, context));
  return context.body(null, 204);
}

async function requireFeed({ table }: WritingRoom, context: Context): Promise<FeedRecord> {
  const { id } = readPath(context, idParameter);
  const feed = await getFeed(table, id);
  if (!feed) throw notFound(`There is no feed ${id}. GET /v1/feeds lists those that there are.`);
  return feed;
}

/** The item's outcome is taken back before it is sent, so that whoever takes the message finds it open. */
async function answerRedrive({ table, sendItems }: WritingRoom, context: Context): Promise<Response> {
  readQuery(context, noParameters);
  const { id } = readPath(context, idParameter);
  const item = await getItem(table, id);
  if (!item) throw notFound(`There is no item ${id}. GET /v1/items lists those that have ended.`);
  if (item.url === null) throw unprocessable('id', 'this entry has no address that could be fetched');
  await restartItem(table, id);
  await sendItems([{ itemId: id }]);
  return context.json(presentItem((await getItem(table, id)) ?? item), 202);
}

/** What a link run that was on its way writes meanwhile, and what is kept elsewhere to compare by, the link stage removes. */
async function answerWithdraw({ table, bucket, now, sendLinks }: WritingRoom, context: Context): Promise<Response> {
  const { reason = null } = readQuery(context, withdrawalQuery);
  const { id } = readPath(context, idParameter);
  await withdrawArticle(table, bucket, id, reason, now().toISOString());
  const tombstone = await getTombstone(table, id);
  if (!tombstone) throw notFound(`There is no article ${id}. GET /v1/articles lists those that there are.`);
  await sendLinks([{ articleId: id }]);
  const { url, withdrawnAt } = tombstone;
  return context.json({ id, url, withdrawnAt, reason: tombstone.reason });
}

const unsupported = (types: readonly string[]): ProblemError =>
  new ProblemError({
    title: 'Unsupported media type',
    status: 415,
    code: 'unsupported-media-type',
    parameter: 'Content-Type',
    detail: `Content-Type: give one of ${types.join(', ')}`,
  });
