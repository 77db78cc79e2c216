import { type Day, fullYear, type LocalTime } from './calendar-day.ts';
import { readTime } from './time-of-day.ts';

const ISO_DATES: readonly {
  readonly pattern: RegExp;
  readonly read: (parts: readonly number[]) => Day | null;
}[] = [
  { pattern: /^(\d{4})[-/.](\d{1,3})[-/.](\d{1,2})(?=[T\s_,;-]|$)/i, read: ([y = 0, m = 0, d = 0]) => [y, m, d] },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?=[T\s]|$)/i, read: ([y = 0, m = 0, d = 0]) => [y, m, d] },
  { pattern: /^(\d{4})-?w(\d{2})(?:-?(\d))?(?=[T\s]|$)/i, read: ([y = 0, w = 0, d = 1]) => weekDate(y, w, d || 1) },
  { pattern: /^(\d{4})-?(\d{3})(?=[T\s]|$)/i, read: ([y = 0, d = 0]) => ordinalDate(y, d) },
  { pattern: /^(\d{4})[-/](\d{1,2})$/, read: ([y = 0, m = 0]) => [y, m, 1] },
  { pattern: /^((?:19|20)\d{2})$/, read: ([y = 0]) => [y, 1, 1] },
  { pattern: /^(\d{2})-(\d{2})-(\d{2})(?=T|$)/i, read: ([y = 0, m = 0, d = 0]) => [fullYear(y), m, d] },
  { pattern: /^(\d{2})(\d{2})(\d{2})(?=T|$)/i, read: ([y = 0, m = 0, d = 0]) => [fullYear(y), m, d] },
  { pattern: /^(\d{2})-?(\d{3})$/, read: ([y = 0, d = 0]) => ordinalDate(fullYear(y), d) },
  { pattern: /^-(\d{2})-?(\d{2})$/, read: ([y = 0, m = 0]) => [fullYear(y), m, 1] },
];

/** ISO 8601 in its many forms, and what looks like it. */
export function readIso(text: string): LocalTime | null {
  for (const { pattern, read } of ISO_DATES) {
    const match = text.match(pattern);
    if (!match) continue;
    const day = read(match.slice(1).map((part) => Number(part ?? 0)));
    const time = readTime(text.slice(match[0].length));
    return day && time ? { day, time } : null;
  }
  return null;
}

function ordinalDate(year: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, 0, day));
  return day >= 1 && day <= 366 ? [year, date.getUTCMonth() + 1, date.getUTCDate()] : null;
}

/** ISO 8601 weeks begin on Monday; the first is that of 4 January. */
function weekDate(year: number, week: number, day: number): Day | null {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  const date = new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + day - 1));
  return week >= 1 && week <= 53 ? [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] : null;
}
