import type { TimeOfDay } from './time-of-day.ts';

/** A day of the Gregorian calendar, not yet checked to exist. */
export type Day = readonly [year: number, month: number, day: number];

/** A day and a time on it, where the feed's writer lives. */
export interface LocalTime {
  readonly day: Day;
  readonly time: TimeOfDay;
}

/** Two digits of a year, as RFC 5322 (section 4.3) completes them. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
