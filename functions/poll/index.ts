import * as z from 'zod';
import { createFetcher, userAgent } from '../../shared/http/index.ts';
import { openTable } from '../../shared/store/index.ts';
import { consumeBatch } from '../consume-batch.ts';
import { readEnvironment } from '../environment.ts';
import { readHostLimits } from '../host-limits.ts';
import { createPoliteFetch } from '../polite-fetch.ts';
import { openQueue } from '../send-messages.ts';
import { pollFeed } from './poll-feed.ts';

const environment = readEnvironment(
  'TABLE_NAME',
  'POLL_QUEUE_URL',
  'ARTICLE_QUEUE_URL',
  'MAX_RECEIVES',
  'FETCH_ALLOWED_NETWORKS',
  'HOST_LIMITS',
  'CONTACT_URL',
);
const { fetch } = createFetcher({
  userAgent: userAgent(environment.CONTACT_URL),
  allowedNetworks: environment.FETCH_ALLOWED_NETWORKS,
});
const table = openTable(environment.TABLE_NAME);
const now = (): Date => new Date();
const room = {
  table,
  sendItems: openQueue(environment.ARTICLE_QUEUE_URL),
  fetch: createPoliteFetch({ table, fetch, limits: readHostLimits(environment.HOST_LIMITS), now }),
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
