import { islamicToGregorian, persianToGregorian } from './calendars.ts';
import monthNames from './month-names.json' with { type: 'json' };

/** What helps to read a date that can be read in two ways. */
export interface DateContext {
  /** Of the page, BCP 47, most trusted first. */
  readonly languages: readonly string[];
  /** Whether `3/4/2024` is the third of April. */
  readonly dayFirst: boolean;
}

/** A date inside a text. */
export interface FoundDate {
  /** ISO 8601: a bare date, or date and time with the offset that the text gives, if it gives one. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** True where day and month could be swapped. */
  readonly ambiguous: boolean;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly ambiguous?: boolean;
}

/** Before the web's news there was none; after it we cannot know. */
const EARLIEST_YEAR = 1991;
const LATEST_YEAR = 2100;
/** Characters of a text that are looked at. */
const MAXIMUM_LENGTH = 5_000;

const noContext: DateContext = { languages: [], dayFirst: false };

/** The first date in a text, a lone timestamp or compact date included; null where there is none. */
export function parseDate(text: string, context: DateContext = noContext): string | null {
  return readDate(text, context)?.value ?? null;
}

/** The same, and whether its day and month could be swapped. */
export function readDate(text: string, context: DateContext): Pick<FoundDate, 'value' | 'ambiguous'> | null {
  const compact = parseCompact(text.trim());
  if (compact !== null) return { value: compact, ambiguous: false };
  const [found] = findDates(text, context);
  return found ? { value: found.value, ambiguous: found.ambiguous } : null;
}

/** Every complete date (day, month and year) in a text, in order: numeric, in words, and in other calendars. */
export function findDates(original: string, context: DateContext = noContext): FoundDate[] {
  const text = withWesternDigits(original.slice(0, MAXIMUM_LENGTH));
  const days = [
    ...yearFirst(text),
    ...withEras(text),
    ...yearLast(text, context),
    ...vietnamese(text),
    ...withMonthNames(text, context),
  ];
  const found: FoundDate[] = [];
  for (const day of days.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = found.at(-1);
    if (previous && day.start < previous.end) continue;
    const date = toFoundDate(day, text);
    if (date) found.push(date);
  }
  return found;
}

function toFoundDate({ year, month, day, start, end, ambiguous = false }: Day, text: string): FoundDate | null {
  const date = isoDay(year, month, day);
  if (date === null) return null;
  const time = timeAfter(text, end);
  return { value: date + (time?.value ?? ''), start, end: time?.end ?? end, ambiguous };
}

function isoDay(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** `20240305`, `20240305T101500Z`, seconds or milliseconds since 1970. */
function parseCompact(text: string): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  const date = match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  if (match && date) return date + (match[4] ? `T${match[4]}:${match[5]}:${match[6] ?? '00'}${offset(match[7])}` : '');
  if (!/^1?\d{9}(?:\d{3})?$/.test(text)) return null;
  return `${new Date(Number(text) * (text.length > 10 ? 1 : 1000)).toISOString().slice(0, 19)}Z`;
}

/** First code points of the decimal digits of the scripts that news is written in. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10,
];

function withWesternDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

function* yearFirst(text: string): Generator<Day> {
  for (const match of text.matchAll(/(?<![\d.])(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/g)) {
    const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
    yield { ...calendarDay(year, month, day), start: match.index, end: match.index + match[0].length };
  }
}

/** Years of 1300–1500 are Persian, of 2480–2640 Buddhist. */
function calendarDay(year: number, month: number, day: number): { year: number; month: number; day: number } {
  if (year >= 1340 && year <= 1480) return persianToGregorian(year, month, day);
  return { year: year >= 2500 && year <= 2640 ? year - 543 : year, month, day };
}

const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

/** `2024年3月5日`, `令和6年3月5日`, `民國113年3月5日`, `2024년 3월 5일`. */
function* withEras(text: string): Generator<Day> {
  for (const match of text.matchAll(
    /(令和|平成|昭和|民國|民国)?\s?(\d{1,4}|元)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?/g,
  )) {
    const year = match[2] === '元' ? 1 : Number(match[2]);
    const whole = (match[1] === undefined ? 0 : (eras[match[1]] ?? 0)) + year;
    yield {
      year: whole,
      month: Number(match[3]),
      day: Number(match[4]),
      start: match.index,
      end: match.index + match[0].length,
    };
  }
}

function* yearLast(text: string, { dayFirst }: DateContext): Generator<Day> {
  for (const match of text.matchAll(
    /(?<![\d.:/\p{L}-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d:]|\.\d)/gu,
  )) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const year = match[4]?.length === 2 ? 2000 + Number(match[4]) : Number(match[4]);
    const isDayFirst = first > 12 || (second <= 12 && (dayFirst || match[2] === '.'));
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    const ambiguous = first <= 12 && second <= 12 && first !== second && match[2] !== '.';
    yield { ...calendarDay(year, month, day), start: match.index, end: match.index + match[0].length, ambiguous };
  }
}

function* vietnamese(text: string): Generator<Day> {
  for (const match of text.matchAll(/(\d{1,2})\s?tháng\s?(\d{1,2})\s?(?:năm|,)?\s?(\d{4})/gi)) {
    yield {
      year: Number(match[3]),
      month: Number(match[2]),
      day: Number(match[1]),
      start: match.index,
      end: match.index + match[0].length,
    };
  }
}

type Calendar = 'gregorian' | 'persian' | 'islamic';

interface Month {
  readonly calendar: Calendar;
  readonly number: number;
}

let monthsByName: ReadonlyMap<string, Month> | null = null;
const monthsByLanguage = new Map<string, ReadonlyMap<string, Month>>();

/** The languages' own months first; then the first language that knows the name. */
function monthOf(name: string, languages: readonly string[]): Month | null {
  for (const language of languages) {
    const month = monthsOf(language).get(name);
    if (month) return month;
  }
  monthsByName ??= new Map([
    ...namesIn(monthNames.islamic, 'islamic'),
    ...namesIn(monthNames.persian, 'persian'),
    ...Object.values(monthNames.gregorian)
      .toReversed()
      .flatMap((names) => namesIn(names, 'gregorian')),
    ...namesIn(monthNames.gregorian.en, 'gregorian'),
  ]);
  return monthsByName.get(name) ?? null;
}

function monthsOf(language: string): ReadonlyMap<string, Month> {
  const known = monthsByLanguage.get(language);
  if (known) return known;
  const names = (monthNames.gregorian as Readonly<Record<string, readonly string[]>>)[language] ?? [];
  const months = new Map(namesIn(names, 'gregorian'));
  monthsByLanguage.set(language, months);
  return months;
}

function namesIn(months: readonly string[], calendar: Calendar): [string, Month][] {
  return months.flatMap((names, index) =>
    names.split('|').map((name): [string, Month] => [name, { calendar, number: index + 1 }]),
  );
}

/** A text without a year has no date: most texts are done with here. */
const anyYear = /\d{4}|['’/-]\d{2}/;

function* withMonthNames(text: string, { languages }: DateContext): Generator<Day> {
  if (!anyYear.test(text)) return;
  const primary = languages.map((language) => language.toLowerCase().split(/[-_]/)[0] ?? '');
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}.]*/gu)) {
    const { index } = match;
    const second =
      /^\s+\p{L}[\p{L}\p{M}]*/u.exec(text.slice(index + match[0].length, index + match[0].length + 12))?.[0] ?? '';
    for (const name of namesToTry(match[0], second)) {
      const month = monthOf(name.toLowerCase().normalize('NFKC').replace(/\./g, '').replace(/\s+/g, ' '), primary);
      const day = month && dayAround(text, index, index + Math.max(name.length, match[0].length), month);
      if (!day) continue;
      yield day;
      break;
    }
  }
}

/** The longest first; Hebrew joins its "in" to the month. */
function namesToTry(first: string, second: string): string[] {
  return [...(second === '' ? [] : [first + second]), first, ...(first.startsWith('ב') ? [first.slice(1)] : [])];
}

const dayBefore = /(?<!\d)(\d{1,2})(?:\s?\p{L}{1,2}(?=[\s.])|[.ºª°])?[\s.,/’'-]*(?:\p{L}{1,3}[’'\s.]+){0,2}$/u;
const yearBefore = /(?<!\d)(\d{4})[\s.,/年-]*(?:\p{L}{1,3}[\s.]+)?$/u;
const yearAfter = /^[\s.,/’'-]*(?:\p{L}{1,4}[\s.]+)?(\d{4}|(?<=[’'/-])\d{2})(?!\d)/u;
const dayAfter = /^[\s.,/-]*(?:\p{L}{1,3}\s+)?(\d{1,2})(?:\s?(?:st|nd|rd|th)|[.ºª°]|-\p{L}{1,2})?(?![\d:])/u;
const timeThenYear = /^\s+(\d{1,2}),?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s+[A-Z+\d:-]{1,6})?\s+(\d{4})/;

function dayAround(text: string, start: number, end: number, month: Month): Day | null {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 40);
  const first = dayBefore.exec(before);
  const year = yearAfter.exec(after);
  if (first && year)
    return inCalendar(
      month,
      Number(year[1]),
      Number(first[1]),
      start - before.length + first.index,
      end + year[0].length,
    );
  const clocked = timeThenYear.exec(after);
  if (clocked) return inCalendar(month, Number(clocked[2]), Number(clocked[1]), start, end + clocked[0].length);
  const second = dayAfter.exec(after);
  if (!second) return null;
  const later = yearAfter.exec(after.slice(second[0].length));
  if (later)
    return inCalendar(month, Number(later[1]), Number(second[1]), start, end + second[0].length + later[0].length);
  const earlier = yearBefore.exec(before);
  return earlier
    ? inCalendar(
        month,
        Number(earlier[1]),
        Number(second[1]),
        start - before.length + earlier.index,
        end + second[0].length,
      )
    : null;
}

function inCalendar({ calendar, number }: Month, written: number, day: number, start: number, end: number): Day {
  const year = written < 100 ? 2000 + written : written;
  if (calendar === 'persian') return { ...persianToGregorian(year, number, day), start, end };
  if (calendar === 'islamic') return { ...islamicToGregorian(year, number, day), start, end };
  return { year: year >= 2500 && year <= 2640 ? year - 543 : year, month: number, day, start, end };
}

const timePattern =
  /^(?:T|[\s.,|·•@–—-]*(?:\p{L}{1,7}[\s.,]*){0,2})([01]?\d|2[0-4])\s?(?:[:.hH]|時|点|时|시)\s?(\d{2})\s?분?(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(a\.?m\.?|p\.?m\.?)?\s*(Z\b|UTC|GMT|[+-]\d{2}:?\d{2}|[A-Z]{3,4}\b)?/iu;

function timeAfter(text: string, end: number): { value: string; end: number } | null {
  const match = timePattern.exec(text.slice(end, end + 60));
  if (!match) return null;
  const [, hours = '', minutes = '', seconds = '00', half, zone] = match;
  const hour = (Number(hours) % (half ? 12 : 24)) + (/^p/i.test(half ?? '') ? 12 : 0);
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  return {
    value: `T${String(hour).padStart(2, '0')}:${minutes}:${seconds}${offset(zone)}`,
    end: end + match[0].length,
  };
}

/** Abbreviations that mean one offset only. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  WEST: '+01:00',
  MSK: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  WIB: '+07:00',
  HKT: '+08:00',
  SGT: '+08:00',
};

function offset(zone: string | undefined): string {
  if (zone === undefined) return '';
  return zones[zone.toUpperCase()] ?? (/^[+-]/.test(zone) ? zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : '');
}
