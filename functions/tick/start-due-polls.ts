import { claimDueFeeds, type Table } from '../../shared/store/index.ts';
import { measureDueFeeds } from '../../shared/telemetry/index.ts';
import type { SendMessages } from '../send-messages.ts';

/** A poll that got lost comes due again after this. */
export const leaseMinutes = 15;
/** Times sixteen shards: what a minute's tick can send. */
const feedsPerShard = 100;

/**
 * Claims the feeds that are due and sends each to the poll queue. One that has been due for longer than a lease is
 * overdue: no poll came of its last claim, or the ticks don't keep up.
 * @returns how many
 */
export async function startDuePolls(table: Table, sendPolls: SendMessages, now: Date): Promise<number> {
  const leaseUntil = new Date(now.getTime() + leaseMinutes * 60_000);
  const claimed = await claimDueFeeds(table, now.toISOString(), leaseUntil.toISOString(), feedsPerShard);
  await sendPolls(claimed.map(({ feedId, claimedAt }) => ({ feedId, claimedAt })));
  const overdueSince = new Date(now.getTime() - leaseMinutes * 60_000).toISOString();
  measureDueFeeds(claimed.length, claimed.filter(({ dueSince }) => dueSince <= overdueSince).length);
  return claimed.length;
}
