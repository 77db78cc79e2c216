import type { ScheduleHints } from '../../shared/feeds/index.ts';

const usualMinutes = 15;
const longestMinutes = 24 * 60;

/**
 * When a feed is due again: every quarter of an hour, later where the feed asks for it, twice as late for each failure
 * in a row, a day at the most.
 */
export function nextPollAt(now: Date, failures: number, hints: ScheduleHints | null): Date {
  const asked = Math.max(usualMinutes, hints?.ttlMinutes ?? 0, hints?.updateMinutes ?? 0);
  const minutes = Math.min(longestMinutes, asked * 2 ** Math.min(failures, 10));
  return new Date(now.getTime() + minutes * 60_000);
}
