import { type Day, fullYear, type LocalTime } from './calendar-day.ts';
import { monthOf, twoWordMonth } from './months.ts';
import { findTime, MIDNIGHT, readTime } from './time-of-day.ts';

/** A date in words or numbers in whatever order, as people and old software write it. */
export function readWritten(text: string, language: string | null): LocalTime | null {
  const timeAt = findTime(text);
  const time = timeAt === null ? { ...MIDNIGHT, zone: trailingZone(text) } : readTime(text);
  const before = text.slice(0, timeAt ?? text.length);
  const habits = { language, monthFirst: putsMonthFirst(text, language) };
  const day = readDay(before, habits) ?? readDay(`${before} ${time?.zone ?? ''}`, habits);
  return day && time ? { day, time } : null;
}

function trailingZone(text: string): string {
  return text.match(/\b(?:gmt|utc|[a-z]{2,3}t)(?:[+-]\d{2}:?\d{2})?$/i)?.[0] ?? '';
}

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
