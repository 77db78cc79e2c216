import { describe, expect, it } from 'vitest';
import { findDates, parseDate } from '../../shared/pages/parse-date.ts';

const written: readonly (readonly [text: string, language: string, expected: string | null])[] = [
  ['2024-03-05T10:15:00+01:00', 'en', '2024-03-05T10:15:00+01:00'],
  ['2024-03-05 10:15', 'en', '2024-03-05T10:15:00'],
  ['20240305', 'en', '2024-03-05'],
  ['1709596800', 'en', '2024-03-05T00:00:00Z'],
  ['Tue, 05 Mar 2024 10:00:00 GMT', 'en', '2024-03-05T10:00:00Z'],
  ['Tue Mar 05 10:00:00 UTC 2024', 'en', '2024-03-05'],
  ['March 5, 2024 at 3:04 pm EST', 'en', '2024-03-05T15:04:00-05:00'],
  ['5th of March 2024', 'en', '2024-03-05'],
  ['5 de marzo de 2024', 'es', '2024-03-05'],
  ['1er mars 2024 à 18h30', 'fr', '2024-03-01T18:30:00'],
  ['5.3.2024 klo 10.15', 'fi', '2024-03-05T10:15:00'],
  ['2024. március 5.', 'hu', '2024-03-05'],
  ['5. března 2024', 'cs', '2024-03-05'],
  ['5 марта 2024 г., 10:15', 'ru', '2024-03-05T10:15:00'],
  ['16 ΜΑΡΤΊΟΥ 2024', 'el', '2024-03-16'],
  ['5 Mart 2024 Salı', 'tr', '2024-03-05'],
  ['ngày 5 tháng 3 năm 2024', 'vi', '2024-03-05'],
  ['2024年3月5日 10時15分', 'ja', '2024-03-05T10:15:00'],
  ['令和6年3月5日', 'ja', '2024-03-05'],
  ['民國113年3月5日', 'zh-TW', '2024-03-05'],
  ['2024년 3월 5일', 'ko', '2024-03-05'],
  ['입력 2024.03.05 14:20', 'ko', '2024-03-05T14:20:00'],
  ['15 मार्च, २०२४', 'hi', '2024-03-15'],
  ['5 مارس 2024', 'ar', '2024-03-05'],
  ['24 شعبان 1445', 'ar', '2024-03-05'],
  ['۱۵ اسفند ۱۴۰۲', 'fa', '2024-03-05'],
  ['1402/12/15', 'fa', '2024-03-05'],
  ['5 มี.ค. 2567', 'th', '2024-03-05'],
  ['5 listopada 2024', 'pl', '2024-11-05'],
  ['5. listopada 2024.', 'hr', '2024-10-05'],
  ['31 February 2024', 'en', null],
  ['version 1.2.2024.5', 'en', null],
  ['5 March', 'en', null],
  ['© 2024', 'en', null],
];

describe('parseDate', () => {
  it.each(written)('reads %j (%s) as %j', (text, language, expected) => {
    expect(parseDate(text, { languages: [language], dayFirst: true })).toBe(expected);
  });

  it.each([
    [true, '2024-05-03'],
    [false, '2024-03-05'],
  ])('reads 03/05/2024 by the order of the region (day first: %s)', (dayFirst, expected) => {
    expect(parseDate('03/05/2024', { languages: ['en'], dayFirst })).toBe(expected);
  });

  it('takes the only order that is possible, whatever the region', () => {
    expect(parseDate('25/12/2024', { languages: ['en-US'], dayFirst: false })).toBe('2024-12-25');
  });

  it('finds every date of a text in order and says which could be read in two ways', () => {
    const found = findDates('From 3/4/2024, extended on 15 May 2024', { languages: ['en'], dayFirst: false });
    expect(found.map(({ value, ambiguous }) => [value, ambiguous])).toEqual([
      ['2024-03-04', true],
      ['2024-05-15', false],
    ]);
  });
});
