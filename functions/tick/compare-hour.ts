import { countArticlesOfHour, type Table } from '../../shared/store/index.ts';
import { measureHour } from '../../shared/telemetry/index.ts';

const hourMilliseconds = 60 * 60_000;
const weekMilliseconds = 7 * 24 * hourMilliseconds;
/** Every so many minutes: a tick that failed is made up for within the hour. */
const everyMinutes = 15;

/** Measures what the last full hour brought beside the same hour a week before; CloudWatch can't look back by itself. */
export async function compareHour(table: Table, now: Date): Promise<void> {
  if (now.getUTCMinutes() % everyMinutes !== 0) return;
  const hour = now.getTime() - hourMilliseconds;
  const [articles, weekBefore] = await Promise.all([
    countArticlesOfHour(table, new Date(hour)),
    countArticlesOfHour(table, new Date(hour - weekMilliseconds)),
  ]);
  measureHour(articles, weekBefore);
}
