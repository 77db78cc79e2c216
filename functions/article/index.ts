import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { createFetcher, createRobots, userAgent } from '../../shared/http/index.ts';
import { loadIdentifier } from '../../shared/language/index.ts';
import { openBucket, openTable } from '../../shared/store/index.ts';
import { consumeBatch } from '../consume-batch.ts';
import { readEnvironment } from '../environment.ts';
import { readHostLimits } from '../host-limits.ts';
import { openRegistry } from '../open-registry.ts';
import { createPoliteFetch } from '../polite-fetch.ts';
import { openQueue } from '../send-messages.ts';
import { readKeptLanguages } from './kept-languages.ts';
import { processItem } from './process-item.ts';

const environment = readEnvironment(
  'TABLE_NAME',
  'BUCKET_NAME',
  'ARTICLE_QUEUE_URL',
  'LINK_QUEUE_URL',
  'MAX_RECEIVES',
  'FETCH_ALLOWED_NETWORKS',
  'HOST_LIMITS',
  'CONTACT_URL',
  'OUTLETS_FILE',
  'LANGUAGES',
);
const agent = userAgent(environment.CONTACT_URL);
const { fetch } = createFetcher({ userAgent: agent, allowedNetworks: environment.FETCH_ALLOWED_NETWORKS });
const now = (): Date => new Date();
const table = openTable(environment.TABLE_NAME);
const politeFetch = createPoliteFetch({ table, fetch, limits: readHostLimits(environment.HOST_LIMITS), now });
const registry = openRegistry(environment.OUTLETS_FILE);
// Names are indexed as the function starts, and not while its first article waits.
registry.prepare();
const room = {
  table,
  bucket: openBucket(environment.BUCKET_NAME),
  sendLinks: openQueue(environment.LINK_QUEUE_URL),
  fetch: politeFetch,
  robots: createRobots({ fetch: politeFetch, userAgent: agent, now }),
  identify: await loadIdentifier(),
  registry,
  keepsLanguage: readKeptLanguages(environment.LANGUAGES),
  now,
  sleep,
};

const message = z.object({ itemId: z.string().min(1) });

/** Turns feed entries into articles: fetch, read, store, and on to the link queue. */
export const handler = consumeBatch(
  message,
  environment.MAX_RECEIVES,
  ({ itemId }, attempt) => processItem(room, itemId, attempt),
  openQueue(environment.ARTICLE_QUEUE_URL),
);
