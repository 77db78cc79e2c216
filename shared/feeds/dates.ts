import type { LocalTime } from './calendar-day.ts';
import { type Elements, trimmed } from './elements.ts';
import { readIso } from './iso-dates.ts';
import type { ProblemLog } from './problems.ts';
import { readWritten } from './written-dates.ts';
import { zoneOffset } from './zones.ts';

/** Reads the date of an entry from the first of the candidates' groups that has one. */
export type DateReader = (
  groups: readonly (readonly (string | null)[])[],
  pick: 'earliest' | 'latest',
) => string | null;

/** A reader of one feed's dates: its language tells the order of day and month, and an unreadable date is reported. */
export function dateReader(language: string | null, problems: ProblemLog): DateReader {
  return (groups, pick) => {
    for (const group of groups) {
      const times = group.filter((text) => text !== null).map((text) => parseDate(text, language));
      if (times.includes(null)) problems.report('bad-date');
      const good = times.filter((time) => time !== null);
      if (good.length > 0) return new Date(pick === 'earliest' ? Math.min(...good) : Math.max(...good)).toISOString();
    }
    return null;
  };
}

/** The texts of elements that may hold a date, grouped by key. */
export function dateTexts(elements: Elements, keys: readonly string[]): readonly (readonly (string | null)[])[] {
  const groups: (string | null)[][] = [];
  for (const key of keys) {
    const group = elements.get(key);
    if (group) groups.push(group.slice(0, 20).map(trimmed));
  }
  return groups;
}

/** Dates are short; what is longer is something else. */
const MAX_LENGTH = 128;

/**
 * Milliseconds since 1970 of a date in any of the forms seen in feeds, or null: RFC 822 and 5322 with their variants,
 * ISO 8601 and W3C-DTF, asctime, JavaScript's, numbers of seconds, day and month names of any language, digits of any
 * script. A date without a zone is taken as UTC, but where its words belong to one zone only.
 */
export function parseDate(text: string, language: string | null = null): number | null {
  if (text.length > MAX_LENGTH) return null;
  if (STANDARD.test(text)) return standardTime(text);
  const clean = asciiDigits(text)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const timestamp = readTimestamp(clean);
  if (timestamp !== null) return timestamp;
  const local = readIso(clean) ?? readWritten(clean, language);
  return local === null ? null : toTime(local, clean);
}

/** The forms of RFC 822 and ISO 8601 that need no repair and no check, which the platform reads fastest. */
const STANDARD =
  /^(?:(?:[A-Z][a-z]{2}, )?(?:[01]\d|2[0-8]) [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})|\d{4}-\d\d-(?:[01]\d|2[0-8])T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))$/;

function standardTime(text: string): number | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

function asciiDigits(text: string): string {
  return /[^ -~]/.test(text) ? text.replace(/\p{Nd}/gu, asciiDigit) : text;
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 48;
  if (code < 128) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** Seconds or milliseconds since 1970, between 1973 and 2286. */
function readTimestamp(text: string): number | null {
  if (!/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(text)) return null;
  const number = Number(text);
  return number > 1e11 ? number : Math.round(number * 1000);
}

function toTime({ day: [writtenYear, month, day], time }: LocalTime, text: string): number | null {
  const year = writtenYear > 2400 && writtenYear < 2700 ? writtenYear - BUDDHIST_ERA : writtenYear;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const utc = Date.UTC(year, month - 1, day, time.hour, time.minute, time.second, time.millisecond);
  const offset = zoneOffset(time.zone, utc) ?? impliedOffset(text);
  return utc - offset * 60_000;
}

/** Thailand counts years from the Buddha's death. */
const BUDDHIST_ERA = 543;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Words that are used in one time zone only. */
function impliedOffset(text: string): number {
  if (/[년월일]|오[전후]/.test(text)) return 540;
  if (/午[前後]/.test(text)) return 540;
  return /[上下]午/.test(text) ? 480 : 0;
}
