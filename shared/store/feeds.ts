import { DeleteCommand, QueryCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './connection.ts';
import { duePartition, duePartitions, feedId, feedKey, feedListKey, type Key, movedFeedKey } from './keys.ts';
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

/** What is known of a feed before its first poll. */
const unpolled = {
  status: 'active',
  pausedAt: null,
  etag: null,
  lastModified: null,
  bodyHash: null,
  readAt: null,
  validators: 'trusted',
  movedTo: null,
  rhythm: null,
  hints: null,
  capacity: null,
  push: null,
  ladder: 'id',
  failures: 0,
  lastPoll: null,
} as const satisfies Partial<FeedRecord>;

/** Adds a feed, due at once. Adding one that is there, or that has moved to this address, changes nothing. */
export async function addFeed(table: Table, feed: NewFeed, now: Instant): Promise<'added' | 'known'> {
  const id = feedId(feed.url);
  if (await getRow(table, movedFeedKey(id))) return 'known';
  const record: FeedRecord = { ...unpolled, ...feed, id, addedAt: now, nextPollAt: now };
  const row = { ...feedKey(id), duePartition: duePartition(id), ...record };
  return (await putRowIf(table, row, 'attribute_not_exists(pk)')) ? 'added' : 'known';
}

export async function getFeed(table: Table, id: string): Promise<FeedRecord | null> {
  const row = await getRow<FeedRecord>(table, feedKey(id));
  return row && complete(row);
}

/** Rows of an earlier version know less. */
const complete = (row: FeedRecord): FeedRecord => ({ ...unpolled, ...row });

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
  return (await getRows<FeedRecord>(table, keys)).map(complete);
}

export interface ClaimedFeed {
  readonly feedId: string;
  readonly claimedAt: Instant;
  /** Since when it has been due: before an earlier claim, where no poll came of that one. */
  readonly dueSince: Instant;
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
    const won = await inParallel(Items, async (row) => {
      const dueSince = await moveNextPoll(table, String(row.pk), String(row.nextPollAt), leaseUntil);
      return dueSince === null ? null : { feedId: String(row.pk).slice('FEED#'.length), claimedAt: now, dueSince };
    });
    return won.filter((feed) => feed !== null);
  });
  return claimed.flat();
}

/** @returns since when the feed has been due; null where somebody else moved it. */
async function moveNextPoll(table: Table, pk: string, from: Instant, to: Instant): Promise<Instant | null> {
  let dueSince: Instant | null = null;
  await unlessConditionFails(async () => {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk, sk: 'FEED' },
        UpdateExpression: 'SET nextPollAt = :to, dueSince = if_not_exists(dueSince, :from)',
        ConditionExpression: 'nextPollAt = :from',
        ExpressionAttributeValues: { ':to': to, ':from': from },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    dueSince = String(Attributes?.dueSince);
  });
  return dueSince;
}

/** What a poll leaves as it is: the feed's identity, and what others write meanwhile. */
export type PollRecord = Omit<FeedRecord, 'id' | 'addedAt' | 'pausedAt' | 'push'>;

/**
 * Records how a poll ended and when the next one is due.
 * @returns whether it was recorded: false where the feed was removed or retired in the meantime
 */
export const recordPoll = (table: Table, id: string, poll: PollRecord): Promise<boolean> =>
  updateFeed(table, id, poll.status === 'retired' ? { ...poll, nextPollAt: never } : poll, 'active');

/** Retires a feed until it is resumed. A feed that its server retired stays so. */
export const pauseFeed = (table: Table, id: string, now: Instant): Promise<boolean> =>
  updateFeed(table, id, { status: 'retired', pausedAt: now, nextPollAt: never }, 'active');

/** Polls a retired feed again, at once. */
export const resumeFeed = (table: Table, id: string, now: Instant): Promise<boolean> =>
  updateFeed(table, id, { status: 'active', pausedAt: null, failures: 0, nextPollAt: now }, 'retired');

/** Removes a feed. Its items stay, so that adding it again brings only what is new. */
export async function removeFeed(table: Table, { id, url }: Pick<FeedRecord, 'id' | 'url'>): Promise<void> {
  for (const Key of [feedKey(id), movedFeedKey(feedId(url))])
    await table.client.send(new DeleteCommand({ TableName: table.name, Key }));
}

/** Changes some fields of a feed that is there and has this status. Whoever sets its next poll settles the claim. */
export function updateFeed(
  table: Table,
  id: string,
  change: Partial<FeedRecord>,
  status: FeedRecord['status'],
): Promise<boolean> {
  const fields = Object.entries(change);
  return unlessConditionFails(() =>
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: feedKey(id),
        UpdateExpression: `SET ${fields.map(([name]) => `#${name} = :${name}`).join(', ')}${change.nextPollAt === undefined ? '' : ' REMOVE dueSince'}`,
        ConditionExpression: '#status = :statusBefore',
        ExpressionAttributeNames: {
          '#status': 'status',
          ...Object.fromEntries(fields.map(([name]) => [`#${name}`, name])),
        },
        ExpressionAttributeValues: {
          ':statusBefore': status,
          ...Object.fromEntries(fields.map(([name, value]) => [`:${name}`, value])),
        },
      }),
    ),
  );
}

/** Takes a feed's new address, so that adding that one adds nothing. */
export const claimAddress = (table: Table, id: string, url: string): Promise<void> =>
  putRow(table, { ...movedFeedKey(feedId(url)), feedId: id });

/** Whether a list of feeds, named by its content's hash, was imported before. */
export const feedListImported = async (table: Table, source: string): Promise<boolean> =>
  (await getRow(table, feedListKey(source))) !== null;

export const markFeedListImported = (table: Table, source: string, now: Instant): Promise<void> =>
  putRow(table, { ...feedListKey(source), importedAt: now });
