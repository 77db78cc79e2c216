import * as z from 'zod';
import { idParameter, noParameters } from './parameters.ts';
import { feedSchema, itemSchema } from './schemas.ts';
import { feedAddition, feedChange, withdrawalQuery } from './write-parameters.ts';

/** One thing that an operator can have done. On AWS it needs IAM's `execute-api:Invoke`. */
export interface WriteOperation {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly path: z.ZodObject;
  readonly query: z.ZodObject;
  /** What the body holds: a JSON document, or one of the media types; null where there is none. */
  readonly body: z.ZodObject | readonly string[] | null;
  /** Every status of success, and what it answers; null answers nothing. */
  readonly answers: Readonly<Record<number, z.ZodType | null>>;
  /** Statuses of problems that it may answer, besides 400, 403, 409, 422 and 500. */
  readonly problems: readonly (404 | 415)[];
}

const feedAdded = z
  .object({
    result: z.enum(['added', 'known']).meta({ description: 'Whether it is new here.', example: 'added' }),
    feed: feedSchema.meta({ description: 'The feed that was found.' }),
  })
  .meta({ id: 'FeedAdded' });

const feedsImported = z
  .object({
    listed: z.int().meta({ description: 'Feeds in the list.', example: 40 }),
    added: z.int().meta({ description: 'Those that are new here.', example: 38 }),
    known: z.int().meta({ description: 'Those that were followed before.', example: 2 }),
  })
  .meta({ id: 'FeedsImported' });

const withdrawal = z
  .object({
    id: z.string().meta({ description: 'The article’s id.', example: 'k3f5b7q2m4n6p8r1s3t5v7w9x2' }),
    url: z.string().meta({ description: 'Its address, which stays away.', example: 'https://lefanal.example/port' }),
    withdrawnAt: z.string().meta({ description: 'When it was withdrawn.', example: '2026-11-20T07:30:00.000Z' }),
    reason: z.string().nullable().meta({ description: 'Why.', example: 'The publisher asked for it.' }),
  })
  .meta({ id: 'Withdrawal' });

/** Media types that a list of feeds may come as; browsers send none of them to another site unasked. */
export const listTypes = ['text/x-opml', 'application/xml', 'text/xml', 'text/csv'] as const;

export const writeOperations = {
  'POST /v1/feeds': {
    id: 'addFeed',
    tag: 'Writing',
    summary: 'Follows a feed, or the feed that a site leads to',
    path: noParameters,
    query: noParameters,
    body: feedAddition,
    answers: { 201: feedAdded, 200: feedAdded },
    problems: [415],
  },
  'POST /v1/feeds/import': {
    id: 'importFeeds',
    tag: 'Writing',
    summary: 'Follows the feeds of a list: OPML, CSV, or one address a line',
    path: noParameters,
    query: noParameters,
    body: listTypes,
    answers: { 200: feedsImported },
    problems: [415],
  },
  'PATCH /v1/feeds/{id}': {
    id: 'changeFeed',
    tag: 'Writing',
    summary: 'Pauses a feed, or polls it again',
    path: idParameter,
    query: noParameters,
    body: feedChange,
    answers: { 200: feedSchema },
    problems: [404, 415],
  },
  'DELETE /v1/feeds/{id}': {
    id: 'removeFeed',
    tag: 'Writing',
    summary: 'Forgets a feed; its articles stay',
    path: idParameter,
    query: noParameters,
    body: null,
    answers: { 204: null },
    problems: [404],
  },
  'POST /v1/items/{id}/redrive': {
    id: 'redriveItem',
    tag: 'Writing',
    summary: 'Sends a feed entry through again, as if for the first time',
    path: idParameter,
    query: noParameters,
    body: null,
    answers: { 202: itemSchema },
    problems: [404],
  },
  'DELETE /v1/articles/{id}': {
    id: 'withdrawArticle',
    tag: 'Writing',
    summary: 'Takes an article out for good, its text and page included',
    path: idParameter,
    query: withdrawalQuery,
    body: null,
    answers: { 200: withdrawal },
    problems: [404],
  },
} as const satisfies Readonly<Record<string, WriteOperation>>;

export type WriteOperations = typeof writeOperations;
