import { openBucket, openTable } from '../../shared/store/index.ts';
import { readEnvironment } from '../environment.ts';
import { openQueue } from '../send-messages.ts';
import { compareHour } from './compare-hour.ts';
import { importFeedList } from './import-feed-list.ts';
import { startDuePolls } from './start-due-polls.ts';

const environment = readEnvironment('TABLE_NAME', 'POLL_QUEUE_URL', 'FEEDS_BUCKET', 'FEEDS_KEY');
const table = openTable(environment.TABLE_NAME);
const feedList = environment.FEEDS_KEY && {
  bucket: openBucket(environment.FEEDS_BUCKET),
  key: environment.FEEDS_KEY,
};
const sendPolls = openQueue(environment.POLL_QUEUE_URL);

/** Runs every minute: imports the deployment's list of feeds where it is new, then sends the feeds that are due to be
 * polled, and measures how late they are. */
export async function handler(): Promise<{ imported: number; claimed: number }> {
  const now = new Date();
  const imported = feedList ? await importFeedList(table, feedList, now) : 0;
  const claimed = await startDuePolls(table, sendPolls, now);
  await compareHour(table, now);
  return { imported, claimed };
}
