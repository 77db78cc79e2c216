import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cite, markSources } from '../../shared/sources/index.ts';

const folder = new URL('../fixtures/sources/', import.meta.url);
const pieces: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).paragraphs as string[])
  .flatMap((paragraph) => paragraph.split(/(?<=[\s,.«»“”"—、。「」，])/u));

const marks = fc.constantFrom(
  '«',
  '»',
  '“',
  '”',
  '"',
  '(',
  ')',
  '—',
  ':',
  ',',
  '.',
  '/',
  '「',
  '」',
  '’',
  '\u00a0',
  '\ud83d',
);
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 2, arbitrary: marks },
      fc.string({ unit: 'grapheme' }),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));
const lang = fc.constantFrom('fr', 'en', 'es', 'de', 'it', 'pt', 'ar', 'ru', 'zh', 'ja', 'ko', 'und', null, 'x-y', '');
const article = fc.record({
  lang,
  title: fc.option(text, { nil: null }),
  publisher: fc.record({ name: fc.option(text, { nil: null }), domain: fc.option(fc.domain(), { nil: null }) }),
  paragraphs: fc.array(text, { maxLength: 5 }),
});

test('whatever the words are, every offset lies inside its paragraph and every quote is its paragraph’s text', () => {
  fc.assert(
    fc.property(article, (given) => {
      const { citations, quotes } = cite(given);
      for (const { paragraph, start, end, text: words } of quotes) {
        expect(given.paragraphs[paragraph]?.slice(start, end)).toBe(words);
        expect(end).toBeGreaterThan(start);
      }
      for (const { paragraph, start, end } of citations.flatMap(({ mentions }) => mentions)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(given.paragraphs[paragraph]?.length ?? -1);
      }
    }),
    { numRuns: 400 },
  );
});

test('a quote’s speaker is one of the citations', () => {
  fc.assert(
    fc.property(article, (given) => {
      const { citations, quotes } = cite(given);
      const names = new Set(citations.map(({ name }) => name));
      for (const { speaker } of quotes) if (speaker !== null) expect(names).toContain(speaker);
    }),
    { numRuns: 200 },
  );
});

test('marking changes no word', () => {
  fc.assert(
    fc.property(article, (given) => {
      const marked = markSources(given.paragraphs, cite(given));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: ANSI styles
      expect(marked.replace(/\u001b\[\d+m/g, '')).toBe(given.paragraphs.join('\n\n'));
    }),
    { numRuns: 200 },
  );
});
