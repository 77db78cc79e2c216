import { createRoute, z } from '@hono/zod-openapi';
import { problemSchema } from './problem.ts';
import { articlePageSchema, articleSchema, feedSchema, itemSchema } from './schemas.ts';

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

const list = (item: z.ZodString, description: string, example: string) =>
  z
    .string()
    .optional()
    .transform((text) => (text === undefined ? [] : text.split(',').map((part) => part.trim())))
    .pipe(z.array(item).max(20))
    .openapi({ type: 'string', description, example });

const time = (description: string, example: string) =>
  z
    .union(
      [z.iso.date(), z.iso.datetime({ offset: true })],
      'give a date (2026-11-20) or a time (2026-11-20T08:00:00Z)',
    )
    .transform((text) => new Date(text).toISOString())
    .optional()
    .openapi({ type: 'string', description, example });

const languageTag = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'give BCP 47 tags, such as fr or pt-BR');
const name = z.string().min(1, 'give at least one character').max(200);

export const articleQuery = z
  .object({
    lang: list(languageTag, 'Languages, BCP 47, separated by commas; `pt` finds `pt-BR` too.', 'fr,en'),
    source: list(name, 'Publishers: registry ids or domains, separated by commas.', 'lefanal.example'),
    cites: list(name, 'Cited agencies and outlets: registry ids or names, separated by commas.', 'afp'),
    feed: list(name, 'Feed ids, separated by commas.', 'a1b2c3d4e5f6a7b8c9d0e1f2a3'),
    from: time('Published at or after.', '2026-11-01'),
    to: time('Published before.', '2026-12-01'),
    limit: z.coerce
      .number('give a whole number from 1 to 100')
      .int('give a whole number from 1 to 100')
      .min(1, 'give a whole number from 1 to 100')
      .max(100, 'give a whole number from 1 to 100')
      .default(20)
      .openapi({ type: 'integer', description: 'Articles a page.', example: 20 }),
    cursor: z.string().max(500).optional().openapi({ description: 'The `next` of the page before.' }),
  })
  .strict();

const idParameter = z.object({ id: z.string().min(1).max(100).openapi({ description: 'Its id.' }) });

export const listArticlesRoute = createRoute({
  method: 'get',
  path: '/v1/articles',
  summary: 'Lists articles, newest first',
  request: { query: articleQuery },
  responses: { 200: json(articlePageSchema, 'A page of articles.'), 400: problem('A parameter is wrong.') },
});

export const getArticleRoute = createRoute({
  method: 'get',
  path: '/v1/articles/{id}',
  summary: 'Gives one article with its content, sources and links',
  request: { params: idParameter },
  responses: { 200: json(articleSchema, 'The article.'), 404: problem('There is no such article.') },
});

export const listFeedsRoute = createRoute({
  method: 'get',
  path: '/v1/feeds',
  summary: 'Lists the feeds and how their last polls ended',
  responses: { 200: json(z.object({ feeds: z.array(feedSchema) }).openapi('FeedList'), 'The feeds.') },
});

export const getItemRoute = createRoute({
  method: 'get',
  path: '/v1/items/{id}',
  summary: 'Tells how a feed entry ended',
  request: { params: idParameter },
  responses: { 200: json(itemSchema, 'The item.'), 404: problem('There is no such item.') },
});

export const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Answers when the newswire can read its table',
  responses: { 200: json(z.object({ status: z.literal('ok') }).openapi('Health'), 'It works.') },
});
