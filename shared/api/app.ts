import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Registry } from '../sources/index.ts';
import type { Bucket, Table } from '../store/index.ts';
import {
  answerArticle,
  answerArticles,
  answerLinks,
  answerProvenance,
  answerVersion,
  answerVersions,
} from './articles.ts';
import { answerChanges } from './changes.ts';
import { readableFrom, readingMethods } from './cross-origin.ts';
import { docs, index, openapi, type Page } from './documents.ts';
import { answerFeeds, answerHealth, answerItem, answerItems, answerStatistics } from './operation.ts';
import type { Operations } from './operations.ts';
import { answerError, answerProblem } from './problem.ts';
import { answerSource, answerSources } from './sources.ts';
import { answerStories, answerStory } from './stories.ts';

/** What answers work with. */
export interface ApiRoom {
  readonly table: Table;
  readonly bucket: Bucket;
  /** With the operator's own outlets; the built-in one where it isn't given. */
  readonly registry?: Registry;
  readonly now: () => Date;
  /** Is told of errors that consumers only see as "internal error". */
  readonly report: (error: Error) => void;
}

export interface ReadingRoom extends ApiRoom {
  /** The origins whose pages may read the API; where nothing is said, all. */
  readonly origins?: readonly string[];
}

type Answer = (room: ApiRoom, context: Context) => Promise<Response>;

/** What answers each operation of the contract, exports left out, and how long a copy of the answer may be used unasked. */
const answers: Record<Exclude<keyof Operations, '/export'>, readonly [Answer, seconds: number]> = {
  '/v1/articles': [answerArticles, 15],
  '/v1/articles/{id}': [answerArticle, 60],
  '/v1/articles/{id}/links': [answerLinks, 60],
  '/v1/articles/{id}/provenance': [answerProvenance, 60],
  '/v1/articles/{id}/versions': [answerVersions, 60],
  '/v1/articles/{id}/versions/{version}': [answerVersion, 86_400],
  '/v1/stories': [answerStories, 30],
  '/v1/stories/{id}': [answerStory, 30],
  '/v1/changes': [answerChanges, 0],
  '/v1/sources': [answerSources, 300],
  '/v1/sources/{id}': [answerSource, 300],
  '/v1/feeds': [answerFeeds, 15],
  '/v1/items': [answerItems, 15],
  '/v1/items/{id}': [answerItem, 5],
  '/v1/stats': [answerStatistics, 60],
  '/health': [answerHealth, 0],
};

/** The JSON API, on the web platform's own Request and Response; each host translates and nothing else. */
export function createApi(room: ReadingRoom) {
  const app = new Hono();
  app.use(etag());
  app.use(readableFrom(room.origins));
  app.onError((error, context) => answerError(error, context, room.report));
  app.notFound(answerNothing);
  for (const [path, [answer, seconds]] of Object.entries(answers)) {
    app.get(path.replaceAll(/\{(\w+)\}/g, ':$1'), async (context) => {
      context.header('cache-control', seconds === 0 ? 'no-cache' : `private, max-age=${seconds}`);
      return answer(room, context);
    });
  }
  app.get('/', (context) => answerPage(context, index));
  app.get('/docs', (context) => answerPage(context, docs));
  app.get('/openapi.json', (context) => {
    context.header('cache-control', 'public, max-age=300');
    return context.json(openapi);
  });
  return app;
}

function answerPage(context: Context, { html, policy }: Page): Response {
  context.header('cache-control', 'public, max-age=300');
  context.header('content-security-policy', policy);
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'no-referrer');
  return context.html(html);
}

function answerNothing(context: Context): Response {
  const { method, path } = context.req;
  if (readingMethods.some((known) => known === method)) {
    return answerProblem(context, {
      title: 'Not found',
      status: 404,
      code: 'no-such-route',
      detail: `There is nothing at ${path}. /openapi.json says what there is.`,
    });
  }
  context.header('allow', readingMethods.join(', '));
  return answerProblem(context, {
    title: 'Method not allowed',
    status: 405,
    code: 'method-not-allowed',
    detail: `This newswire is read with ${readingMethods.join(', ')}; ${method} changes nothing here.`,
  });
}
