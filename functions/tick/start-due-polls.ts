import { claimDueFeeds, type Table } from '../../shared/store/index.ts';
import type { SendMessages } from '../send-messages.ts';

/** A poll that got lost comes due again after this. */
export const leaseMinutes = 15;
/** Times sixteen shards: what a minute's tick can send. */
const feedsPerShard = 100;

/**
 * Claims the feeds that are due and sends each to the poll queue.
 * @returns how many
 */
export async function startDuePolls(table: Table, sendPolls: SendMessages, now: Date): Promise<number> {
  const leaseUntil = new Date(now.getTime() + leaseMinutes * 60_000);
  const claimed = await claimDueFeeds(table, now.toISOString(), leaseUntil.toISOString(), feedsPerShard);
  await sendPolls(claimed);
  return claimed.length;
}
