import type * as z from 'zod';
import {
  articleQuery,
  articlesQuery,
  changesQuery,
  exportQuery,
  feedsQuery,
  idParameter,
  itemsQuery,
  noParameters,
  sourceQuery,
  sourcesQuery,
  statisticsQuery,
  storiesQuery,
  versionParameters,
} from './parameters.ts';
import {
  articlePageSchema,
  articleSchema,
  changePageSchema,
  feedListSchema,
  healthSchema,
  itemPageSchema,
  itemSchema,
  linkListSchema,
  provenanceSchema,
  sourceContentSchema,
  sourceListSchema,
  statisticsSchema,
  storyContentSchema,
  storyPageSchema,
  versionContentSchema,
  versionListSchema,
} from './schemas.ts';

/** One thing that a consumer can ask for. All are GET, and answer HEAD too. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly path: z.ZodObject;
  readonly query: z.ZodObject;
  /** The JSON document that it answers; null where it answers none. */
  readonly answer: z.ZodType | null;
  /** What it answers besides JSON. */
  readonly otherTypes?: readonly string[];
  /** Statuses of problems that it may answer, besides 400 and 500. */
  readonly problems?: readonly (404 | 410)[];
}

/** The contract: every path and what it answers. The OpenAPI document and the client's types follow from it. */
export const operations = {
  '/v1/articles': {
    id: 'listArticles',
    tag: 'Articles',
    summary: 'Lists and searches articles, newest first',
    path: noParameters,
    query: articlesQuery,
    answer: articlePageSchema,
    otherTypes: [
      'application/feed+json',
      'application/rss+xml',
      'application/atom+xml',
      'text/csv',
      'application/x-ndjson',
    ],
  },
  '/export': {
    id: 'exportArticles',
    tag: 'Articles',
    summary: 'Streams every article that answers a query, in the order of the list',
    path: noParameters,
    query: exportQuery,
    answer: null,
    otherTypes: ['application/x-ndjson', 'text/csv'],
  },
  '/v1/articles/{id}': {
    id: 'getArticle',
    tag: 'Articles',
    summary: 'Gives one article with its content, sources and links',
    path: idParameter,
    query: articleQuery,
    answer: articleSchema,
    problems: [404, 410],
  },
  '/v1/articles/{id}/links': {
    id: 'listLinks',
    tag: 'Articles',
    summary: 'Lists an article’s links to other languages',
    path: idParameter,
    query: noParameters,
    answer: linkListSchema,
    problems: [404, 410],
  },
  '/v1/articles/{id}/provenance': {
    id: 'getProvenance',
    tag: 'Articles',
    summary: 'Traces an article back to where its text or facts come from',
    path: idParameter,
    query: noParameters,
    answer: provenanceSchema,
    problems: [404, 410],
  },
  '/v1/articles/{id}/versions': {
    id: 'listVersions',
    tag: 'Articles',
    summary: 'Lists how an article was edited after publication',
    path: idParameter,
    query: noParameters,
    answer: versionListSchema,
    problems: [404, 410],
  },
  '/v1/articles/{id}/versions/{version}': {
    id: 'getVersion',
    tag: 'Articles',
    summary: 'Gives the text of one version',
    path: versionParameters,
    query: noParameters,
    answer: versionContentSchema,
    problems: [404, 410],
  },
  '/v1/stories': {
    id: 'listStories',
    tag: 'Stories',
    summary: 'Lists stories: articles that tell the same, in any languages',
    path: noParameters,
    query: storiesQuery,
    answer: storyPageSchema,
  },
  '/v1/stories/{id}': {
    id: 'getStory',
    tag: 'Stories',
    summary: 'Gives one story with its articles, earliest first',
    path: idParameter,
    query: noParameters,
    answer: storyContentSchema,
    problems: [404],
  },
  '/v1/changes': {
    id: 'listChanges',
    tag: 'Synchronisation',
    summary: 'Lists what was created, updated and withdrawn, oldest first',
    path: noParameters,
    query: changesQuery,
    answer: changePageSchema,
  },
  '/v1/sources': {
    id: 'listSources',
    tag: 'Sources',
    summary: 'Lists outlets and agencies, how much they published here and how often they are cited',
    path: noParameters,
    query: sourcesQuery,
    answer: sourceListSchema,
  },
  '/v1/sources/{id}': {
    id: 'getSource',
    tag: 'Sources',
    summary: 'Gives one outlet or agency: who cites it, in which languages, on which days',
    path: idParameter,
    query: sourceQuery,
    answer: sourceContentSchema,
    problems: [404],
  },
  '/v1/feeds': {
    id: 'listFeeds',
    tag: 'Operation',
    summary: 'Lists the feeds and how their last polls ended',
    path: noParameters,
    query: feedsQuery,
    answer: feedListSchema,
    otherTypes: ['text/x-opml'],
  },
  '/v1/items': {
    id: 'listItems',
    tag: 'Operation',
    summary: 'Lists how feed entries ended, the last first',
    path: noParameters,
    query: itemsQuery,
    answer: itemPageSchema,
  },
  '/v1/items/{id}': {
    id: 'getItem',
    tag: 'Operation',
    summary: 'Tells how one feed entry ended',
    path: idParameter,
    query: noParameters,
    answer: itemSchema,
    problems: [404],
  },
  '/v1/stats': {
    id: 'getStatistics',
    tag: 'Operation',
    summary: 'Counts a day’s articles by language, source and hour',
    path: noParameters,
    query: statisticsQuery,
    answer: statisticsSchema,
  },
  '/health': {
    id: 'getHealth',
    tag: 'Operation',
    summary: 'Answers when the newswire can read its table',
    path: noParameters,
    query: noParameters,
    answer: healthSchema,
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type Operations = typeof operations;
