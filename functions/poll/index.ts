import * as z from 'zod';
import { createFetcher, userAgent } from '../../shared/http/index.ts';
import { openTable } from '../../shared/store/index.ts';
import { consumeBatch } from '../consume-batch.ts';
import { readEnvironment } from '../environment.ts';
import { readHostLimits } from '../host-limits.ts';
import { createPoliteFetch } from '../polite-fetch.ts';
import { openQueue } from '../send-messages.ts';
import { pollFeed } from './poll-feed.ts';
import { createFormPoster } from './post-form.ts';

const environment = readEnvironment(
  'TABLE_NAME',
  'POLL_QUEUE_URL',
  'ARTICLE_QUEUE_URL',
  'MAX_RECEIVES',
  'FETCH_ALLOWED_NETWORKS',
  'HOST_LIMITS',
  'CALLBACK_URL',
  'CONTACT_URL',
);
const client = {
  userAgent: userAgent(environment.CONTACT_URL),
  allowedNetworks: environment.FETCH_ALLOWED_NETWORKS,
};
const { fetch } = createFetcher(client);
const postForm = createFormPoster(client);
const limits = readHostLimits(environment.HOST_LIMITS);
const table = openTable(environment.TABLE_NAME);
const now = (): Date => new Date();
const room = {
  table,
  sendItems: openQueue(environment.ARTICLE_QUEUE_URL),
  fetch: createPoliteFetch({ table, fetch, limits, now }),
  askHub: (url: string, form: Readonly<Record<string, string>>) =>
    createPoliteFetch({ table, fetch: (request) => postForm(request, form), limits, now })({
      url,
      maxBytes: 0,
      deadlineMilliseconds: 10_000,
    }),
  callbackUrl: environment.CALLBACK_URL,
  now,
  random: Math.random,
};

const message = z.object({ feedId: z.string().min(1), claimedAt: z.iso.datetime() });

/** Polls feeds: a conditional GET, and every entry that is new or changed goes to the article queue. */
export const handler = consumeBatch(
  message,
  environment.MAX_RECEIVES,
  ({ feedId, claimedAt }) => pollFeed(room, feedId, claimedAt),
  openQueue(environment.POLL_QUEUE_URL),
);
