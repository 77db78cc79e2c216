import { QueryCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './connection.ts';
import { duePartition, duePartitions, feedId, feedKey, feedListKey, type Key } from './keys.ts';
import type { FeedRecord, Instant } from './records.ts';
import { getRow, getRows, inParallel, putRow, putRowIf, unlessConditionFails } from './rows.ts';

/** When a retired feed is due: it stays in the `due` index, so that it can be listed, and never comes up. */
const never: Instant = '9999-12-31T23:59:59.999Z';

export interface NewFeed {
  readonly url: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly siteUrl: string | null;
}

/** Adds a feed, due at once. Adding one that is there changes nothing. */
export async function addFeed(table: Table, feed: NewFeed, now: Instant): Promise<'added' | 'known'> {
  const id = feedId(feed.url);
  const record: FeedRecord = {
    ...feed,
    id,
    addedAt: now,
    status: 'active',
    nextPollAt: now,
    etag: null,
    lastModified: null,
    bodyHash: null,
    ladder: 'id',
    failures: 0,
    lastPoll: null,
  };
  const row = { ...feedKey(id), duePartition: duePartition(id), ...record };
  return (await putRowIf(table, row, 'attribute_not_exists(pk)')) ? 'added' : 'known';
}

export const getFeed = (table: Table, id: string): Promise<FeedRecord | null> => getRow<FeedRecord>(table, feedKey(id));

/** Every feed, retired ones too, in no order. Scans the `due` index: cost follows the number of feeds. */
export async function listFeeds(table: Table): Promise<readonly FeedRecord[]> {
  const keys: Key[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({ TableName: table.name, IndexName: 'due', ExclusiveStartKey: start }),
    );
    keys.push(...(page.Items ?? []).map((row) => ({ pk: String(row.pk), sk: String(row.sk) })));
    start = page.LastEvaluatedKey;
  } while (start);
  return getRows<FeedRecord>(table, keys);
}

export interface ClaimedFeed {
  readonly feedId: string;
  readonly claimedAt: Instant;
}

/**
 * Claims feeds that are due, the longest overdue of each shard first. The lease is the feed's own next poll, moved to
 * `leaseUntil`: a feed whose poll is lost on the way comes due again by itself, and two ticks can't claim one feed.
 */
export async function claimDueFeeds(
  table: Table,
  now: Instant,
  leaseUntil: Instant,
  limitPerShard: number,
): Promise<readonly ClaimedFeed[]> {
  const claimed = await inParallel(duePartitions, async (partition) => {
    const { Items = [] } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: 'due',
        KeyConditionExpression: 'duePartition = :partition AND nextPollAt <= :now',
        ExpressionAttributeValues: { ':partition': partition, ':now': now },
        Limit: limitPerShard,
      }),
    );
    const won = await inParallel(Items, async (row) =>
      (await moveNextPoll(table, String(row.pk), String(row.nextPollAt), leaseUntil))
        ? { feedId: String(row.pk).slice('FEED#'.length), claimedAt: now }
        : null,
    );
    return won.filter((feed) => feed !== null);
  });
  return claimed.flat();
}

const moveNextPoll = (table: Table, pk: string, from: Instant, to: Instant): Promise<boolean> =>
  unlessConditionFails(() =>
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk, sk: 'FEED' },
        UpdateExpression: 'SET nextPollAt = :to',
        ConditionExpression: 'nextPollAt = :from',
        ExpressionAttributeValues: { ':to': to, ':from': from },
      }),
    ),
  );

export type PollRecord = Omit<FeedRecord, 'id' | 'url' | 'addedAt'>;

/** Records how a poll ended and when the next one is due. */
export async function recordPoll(table: Table, id: string, poll: PollRecord): Promise<void> {
  const fields = Object.entries(poll.status === 'retired' ? { ...poll, nextPollAt: never } : poll);
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: feedKey(id),
      UpdateExpression: `SET ${fields.map(([name]) => `#${name} = :${name}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(fields.map(([name]) => [`#${name}`, name])),
      ExpressionAttributeValues: Object.fromEntries(fields.map(([name, value]) => [`:${name}`, value])),
    }),
  );
}

/** Whether a list of feeds, named by its content's hash, was imported before. */
export const feedListImported = async (table: Table, source: string): Promise<boolean> =>
  (await getRow(table, feedListKey(source))) !== null;

export const markFeedListImported = (table: Table, source: string, now: Instant): Promise<void> =>
  putRow(table, { ...feedListKey(source), importedAt: now });
