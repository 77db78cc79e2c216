import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml, readPage } from '../../shared/pages/index.ts';
import { parseLenient } from '../../shared/pages/json-ld.ts';
import { findDates } from '../../shared/pages/parse-date.ts';

const fragments = fc.constantFrom(
  '<div>',
  '</div>',
  '<p>',
  '</p>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<ul><li>',
  '<b>',
  '</i>',
  '<a href="/x">',
  '</a>',
  '<br>',
  '<br><br>',
  '<svg>',
  '<math>',
  '<select>',
  '<template>',
  '<frameset>',
  '<h1>',
  '<img src=x>',
  '<script type="application/ld+json">{"@type":"Article"',
  '</script>',
  '<!--',
  '-->',
  '<body hidden>',
  '<meta name=author content=x>',
  '<time datetime=2024-01-01>',
  '\0',
  '&amp;',
  '�',
);
const soup = fc.array(fc.oneof(fragments, fc.string(), fc.lorem())).map((parts) => parts.join(''));

describe('readPage', () => {
  it('never throws, and gives text that its blocks hold', () => {
    fc.assert(
      fc.property(soup, fc.oneof(fc.webUrl(), fc.string()), (html, url) => {
        const page = readPage(parseHtml(html), url);
        for (const { text } of page.blocks) expect(page.text).toContain(text);
        expect(page.text === '').toBe(page.blocks.length === 0);
        expect(page.readingMinutes > 0).toBe(page.wordCount > 0);
      }),
      { numRuns: 150 },
    );
  });
});

describe('parseLenient', () => {
  it('never throws, and reads well-formed JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseLenient(text) ?? null).toEqual(JSON.parse(text) ?? null);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseLenient(text);
      }),
    );
  });
});

describe('findDates', () => {
  it('finds any day in the form that any language writes it in', () => {
    const day = fc.date({ min: new Date('1995-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    const locale = fc.constantFrom(
      'en-GB',
      'en-US',
      'de',
      'fr',
      'es',
      'pt',
      'it',
      'nl',
      'sv',
      'pl',
      'cs',
      'hu',
      'ro',
      'el',
      'ru',
      'uk',
      'tr',
      'ar-EG',
      'he',
      'fa',
      'hi',
      'id',
      'vi',
      'th',
      'zh',
      'ja',
      'ko',
    );
    fc.assert(
      fc.property(day, locale, (date, language) => {
        const text = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
        const found = findDates(`x ${text} x`, { languages: [language], dayFirst: true });
        expect([text, found[0]?.value.slice(0, 10)]).toEqual([text, date.toISOString().slice(0, 10)]);
      }),
      { numRuns: 300 },
    );
  });
});
