import type { Table } from './connection.ts';
import { getFeed, updateFeed } from './feeds.ts';
import { callbackKey } from './keys.ts';
import type { FeedRecord, PushSubscription } from './records.ts';
import { getRow, putRow } from './rows.ts';

type SubscribedFeed = FeedRecord & { readonly push: PushSubscription };

/** Records a feed's subscription, so that its callback leads to the feed. */
export async function putSubscription(table: Table, feedId: string, push: PushSubscription): Promise<void> {
  await putRow(table, { ...callbackKey(push.token), feedId });
  await updateFeed(table, feedId, { push }, 'active');
}

/** The feed that a callback belongs to; null where nobody subscribed by it, or no longer. */
export async function feedOfCallback(table: Table, token: string): Promise<SubscribedFeed | null> {
  const row = await getRow<{ feedId: string }>(table, callbackKey(token));
  const feed = row && (await getFeed(table, row.feedId));
  return feed?.push?.token === token ? { ...feed, push: feed.push } : null;
}
