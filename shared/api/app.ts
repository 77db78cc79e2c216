import { OpenAPIHono } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import {
  type ArticleFilter,
  type ArticleRecord,
  type Bucket,
  getArticle,
  getArticleContent,
  getArticles,
  getFeed,
  getItem,
  getLinks,
  type LinkRecord,
  listArticles,
  listFeeds,
  type Table,
} from '../store/index.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { presentArticle, presentFeed, presentItem, presentLink, presentSummary } from './present.ts';
import { answerError, answerProblem, invalidParameter, notFound } from './problem.ts';
import { getArticleRoute, getItemRoute, healthRoute, listArticlesRoute, listFeedsRoute } from './routes.ts';

export interface ApiRoom {
  readonly table: Table;
  readonly bucket: Bucket;
  /** Is told of errors that consumers only see as "internal error". */
  readonly report: (error: Error) => void;
}

/** The JSON API, on the web platform's own Request and Response; each host translates and nothing else. */
export function createApi({ table, bucket, report }: ApiRoom) {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw asProblem(result.error.issues[0]);
    },
  });
  app.use(etag());
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'] }));
  app.onError((error, context) => answerError(error, context, report));
  app.notFound((context) =>
    answerProblem(context, {
      title: 'Not found',
      status: 404,
      code: 'no-such-route',
      detail: `There is nothing at ${context.req.method} ${context.req.path}. /openapi.json says what there is.`,
    }),
  );

  app.openapi(listArticlesRoute, async (context) => {
    const { limit, cursor, from = null, to = null, ...facets } = context.req.valid('query');
    const filter: ArticleFilter = { facets, from, to };
    const page = await listArticles(table, filter, limit, cursor === undefined ? null : readCursor(cursor, filter));
    return context.json(
      {
        articles: page.articles.map(presentSummary),
        next: page.next === null ? null : writeCursor(page.next, filter),
      },
      200,
    );
  });

  app.openapi(getArticleRoute, async (context) => {
    const { id } = context.req.valid('param');
    const article = await getArticle(table, id);
    if (!article) throw notFound(`There is no article ${id}. GET /v1/articles lists those that there are.`);
    const [content, links] = await Promise.all([getArticleContent(bucket, article.contentKey), getLinks(table, id)]);
    return context.json(presentArticle(article, content, await withArticles(table, links)), 200);
  });

  app.openapi(listFeedsRoute, async (context) => {
    const feeds = (await listFeeds(table)).map(presentFeed).sort((a, b) => (a.url < b.url ? -1 : 1));
    return context.json({ feeds }, 200);
  });

  app.openapi(getItemRoute, async (context) => {
    const { id } = context.req.valid('param');
    const item = await getItem(table, id);
    if (!item) throw notFound(`There is no item ${id}.`);
    return context.json(presentItem(item), 200);
  });

  app.openapi(healthRoute, async (context) => {
    await getFeed(table, 'health');
    return context.json({ status: 'ok' as const }, 200);
  });

  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Babelwire',
      version: '1',
      description: 'A newswire across languages: articles, whom they cite, and which is the translation of which.',
    },
  });
  return app;
}

/** Each link once, with the article that it leads to; what this article's own page says goes first. */
async function withArticles(table: Table, links: readonly LinkRecord[]) {
  const ordered = [...links].sort((a, b) => (a.direction === b.direction ? 0 : a.direction === 'out' ? -1 : 1));
  const once = [
    ...new Map(ordered.toReversed().map((link) => [`${link.relation} ${link.otherId ?? link.title}`, link])).values(),
  ].toReversed();
  const ids = once.map(({ otherId }) => otherId).filter((id) => id !== null);
  const others = new Map<string, ArticleRecord>((await getArticles(table, ids)).map((other) => [other.id, other]));
  return once.map((link) => presentLink(link, (link.otherId !== null && others.get(link.otherId)) || null));
}

function asProblem(
  issue:
    | {
        readonly code: string;
        readonly path: readonly PropertyKey[];
        readonly message: string;
        readonly keys?: readonly string[];
      }
    | undefined,
) {
  if (issue?.code === 'unrecognized_keys' && issue.keys?.[0]) {
    return invalidParameter(issue.keys[0], 'is no parameter of this route. /openapi.json lists those that are');
  }
  return invalidParameter(String(issue?.path[0] ?? 'request'), issue?.message ?? 'is wrong');
}
