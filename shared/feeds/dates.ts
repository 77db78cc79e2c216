import { type Elements, trimmed } from './elements.ts';
import { monthOf, twoWordMonth } from './months.ts';
import type { ProblemLog } from './problems.ts';
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

interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** What follows the time, the zone if there is one. */
  readonly zone: string;
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

const ISO_DATES: readonly {
  readonly pattern: RegExp;
  readonly read: (parts: readonly number[]) => readonly [number, number, number] | null;
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
function readIso(text: string): LocalTime | null {
  for (const { pattern, read } of ISO_DATES) {
    const match = text.match(pattern);
    if (!match) continue;
    const date = read(match.slice(1).map((part) => Number(part ?? 0)));
    const time = readTime(text.slice(match[0].length));
    return date && time ? { year: date[0], month: date[1], day: date[2], ...time } : null;
  }
  return null;
}

function ordinalDate(year: number, day: number): readonly [number, number, number] | null {
  const date = new Date(Date.UTC(year, 0, day));
  return day >= 1 && day <= 366 ? [year, date.getUTCMonth() + 1, date.getUTCDate()] : null;
}

/** ISO 8601 weeks begin on Monday; the first is that of 4 January. */
function weekDate(year: number, week: number, day: number): readonly [number, number, number] | null {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  const date = new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + day - 1));
  return week >= 1 && week <= 53 ? [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] : null;
}

/** Two digits of a year, as RFC 5322 (section 4.3) completes them. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

const TIME =
  /(?:^|[^\d:.+])(\d{1,2})(?::|h|시\s?|時|时|点|點)(\d{1,2})(?:(?::|분\s?|分)(\d{1,2})(?:[.,:](\d{1,9}))?)?초?秒?\s*(.*)$/i;
/** With full stops it is a time only after a date. */
const DOTTED_TIME = /(?<=\d\S{0,12} .{0,8})(?<![.\d])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![.\d])()(.*)$/;
const COMPACT_TIME = /^T(\d{2})(\d{2})?(\d{2})?(?:[.,](\d+))?(?![\d:])(.*)$/i;
const BEFORE_NOON = /(?<![a-z])(?:am|a\. ?m\.?)(?![a-z])|오전|上午|午前|凌晨|早上|ص(?!\p{L})|π\.?μ/iu;
const AFTER_NOON = /(?<![a-z])(?:pm|p\. ?m\.?)(?![a-z])|오후|下午|午後|晚上|م(?!\p{L})|μ\.?μ/iu;

type TimeOfDay = Omit<LocalTime, 'year' | 'month' | 'day'>;

const MIDNIGHT: TimeOfDay = { hour: 0, minute: 0, second: 0, millisecond: 0, zone: '' };

/** The time of day in what stands around the date: midnight where there is none, null where it is impossible. */
function readTime(text: string): TimeOfDay | null {
  const match = text.match(COMPACT_TIME) ?? text.match(TIME) ?? text.match(DOTTED_TIME);
  if (!match) return { ...MIDNIGHT, zone: text };
  const [, hours = '', minutes = '', seconds = '0', fraction = '', rest = ''] = match;
  const at = (match.index ?? 0) + match[0].search(/\d/);
  const near = `${text.slice(Math.max(0, at - 6), at)} ${rest.slice(0, 8)}`;
  const hour = clockHour(Number(hours), near);
  const [minute, second] = [Number(minutes), Number(seconds)];
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  return {
    hour,
    minute,
    second: Math.min(second, 59),
    millisecond: Number(fraction.slice(0, 3).padEnd(3, '0')),
    zone: zonePart(rest),
  };
}

function clockHour(hour: number, near: string): number {
  if (hour > 12) return hour;
  if (AFTER_NOON.test(near)) return hour === 12 ? 12 : hour + 12;
  return BEFORE_NOON.test(near) && hour === 12 ? 0 : hour;
}

function zonePart(rest: string): string {
  return rest.replace(/^(?:[ap]\.? ?m\.?(?![a-z])|uhr|hrs?\b|h\b)/i, '').replace(/^[\s,(]+/, '');
}

/** A date in words or numbers in whatever order, as people and old software write it. */
function readWritten(text: string, language: string | null): LocalTime | null {
  const match = text.match(TIME) ?? text.match(DOTTED_TIME);
  const time = match ? readTime(text) : { ...MIDNIGHT, zone: trailingZone(text) };
  const before = text.slice(0, match?.index ?? text.length);
  const habits = { language, monthFirst: putsMonthFirst(text, language) };
  const date = readDay(before, habits) ?? readDay(`${before} ${time?.zone ?? ''}`, habits);
  return date && time ? { year: date[0], month: date[1], day: date[2], ...time } : null;
}

function trailingZone(text: string): string {
  return text.match(/\b(?:gmt|utc|[a-z]{2,3}t)(?:[+-]\d{2}:?\d{2})?$/i)?.[0] ?? '';
}

type Day = readonly [year: number, month: number, day: number];

/** How the writers of a language write dates. */
interface Habits {
  readonly language: string | null;
  readonly monthFirst: boolean;
}

/** Americans put the month first, between slashes. */
function putsMonthFirst(text: string, language: string | null): boolean {
  return language === null ? /\d\s?[ap]\.?m/i.test(text) : /^en(?:$|[-_]us)/i.test(language);
}

function readDay(text: string, { language, monthFirst }: Habits): Day | null {
  return readNumberedMonth(text) ?? readNamedMonth(text, language) ?? readNumericDay(text, monthFirst);
}

/** East Asia and Vietnam number their months in words. */
function readNumberedMonth(text: string): Day | null {
  const vietnamese = text.match(/(\d{1,2}) (?:tháng|thg) (\d{1,2}),? (?:năm )?(\d{4})/i);
  if (vietnamese) return [Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1])];
  const match = text.match(/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?/);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}

/** The last word that names a month counts: abbreviated days of the week (`mar.`) come first. */
function readNamedMonth(text: string, language: string | null): Day | null {
  const words = [...text.matchAll(/[\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*/gu)].slice(-12);
  for (const [index, word] of words.entries().toArray().toReversed()) {
    const month = monthAt(words, index, language);
    const numbers = month === null ? null : dayAndYear(text, word.index);
    if (month !== null && numbers) return [numbers.year, month, numbers.day];
  }
  return null;
}

/** Some languages name months in two words. */
function monthAt(words: readonly RegExpMatchArray[], index: number, language: string | null): number | null {
  const [word = '', before] = [words[index]?.[0], words[index - 1]?.[0]];
  return (before ? twoWordMonth(`${before} ${word}`) : null) ?? monthOf(word, language);
}

/** Of the numbers around a month, the one of four digits is the year; of two short ones the first is the day. */
function dayAndYear(text: string, monthAt: number): { readonly day: number; readonly year: number } | null {
  const numbers = [...text.matchAll(/\d+/g)].map((match) => ({ digits: match[0], at: match.index }));
  const year = numbers.find(({ digits }) => digits.length === 4) ?? numbers.filter(({ at }) => at > monthAt).at(-1);
  const day = numbers.find((number) => number !== year && number.digits.length <= 2);
  if (!year || !day || year.digits.length > 4) return null;
  return {
    day: Number(day.digits),
    year: year.digits.length === 4 ? Number(year.digits) : fullYear(Number(year.digits)),
  };
}

/** Where the numbers allow it, habit tells the day from the month; full stops and dashes always stand after the day. */
function readNumericDay(text: string, monthFirst: boolean): Day | null {
  const match = text.match(/(?:^|[^\d])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(Number(match[4]))];
  const isMonthFirst = second > 12 || (first <= 12 && monthFirst && match[2] === '/');
  return isMonthFirst ? [year, first, second] : [year, second, first];
}

function toTime(local: LocalTime, text: string): number | null {
  const year = local.year > 2400 && local.year < 2700 ? local.year - BUDDHIST_ERA : local.year;
  if (local.month < 1 || local.month > 12 || local.day < 1 || local.day > daysIn(year, local.month)) return null;
  const utc = Date.UTC(year, local.month - 1, local.day, local.hour, local.minute, local.second, local.millisecond);
  const offset = zoneOffset(local.zone, utc) ?? impliedOffset(text);
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
