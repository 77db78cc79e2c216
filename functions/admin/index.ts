import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { createWritingApi } from '../../shared/api/index.ts';
import { createFetcher, userAgent } from '../../shared/http/index.ts';
import { openBucket, openTable } from '../../shared/store/index.ts';
import { log } from '../../shared/telemetry/index.ts';
import { readEnvironment } from '../environment.ts';
import { findFeed, within } from '../find-feed.ts';
import { toRequest, toResult } from '../gateway-event.ts';
import { openQueue } from '../send-messages.ts';

const environment = readEnvironment(
  'TABLE_NAME',
  'BUCKET_NAME',
  'ARTICLE_QUEUE_URL',
  'LINK_QUEUE_URL',
  'FETCH_ALLOWED_NETWORKS',
  'CONTACT_URL',
);
const { fetch } = createFetcher({
  userAgent: userAgent(environment.CONTACT_URL),
  allowedNetworks: environment.FETCH_ALLOWED_NETWORKS,
});

/** The gateway gives up after 29 s. */
const searchMilliseconds = 20_000;

const api = createWritingApi({
  table: openTable(environment.TABLE_NAME),
  bucket: openBucket(environment.BUCKET_NAME),
  now: () => new Date(),
  report: (error) => log.error('the API failed', { error }),
  sendItems: openQueue(environment.ARTICLE_QUEUE_URL),
  sendLinks: openQueue(environment.LINK_QUEUE_URL),
  async findFeed(url) {
    const found = await findFeed(within(fetch, searchMilliseconds), url);
    if (found.outcome === 'none') return found;
    const { title, language, link } = found.feed;
    return { outcome: 'found', feed: { url: found.url, title, language, siteUrl: link } };
  },
});

/** Carries out what operators ask for over HTTP: feeds, redrives, withdrawals. */
export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  return toResult(await api.fetch(toRequest(event)));
}
