import { describe, expect, it } from 'vitest';
import { languageNamed, languageOfLabel } from '../../shared/links/language-names.ts';
import { findPhrase } from '../../shared/links/phrase-patterns.ts';
import { allPhrases } from '../../shared/links/phrases/index.ts';

describe('the phrases of every language', () => {
  it.each(allPhrases.map((phrases) => [phrases.lang, phrases] as const))(
    '%s can be matched, in lower case',
    (lang, phrases) => {
      for (const saying of ['original', 'translator', 'translatedAs', 'readIn'] as const) {
        expect(() => findPhrase('a text', saying, lang)).not.toThrow();
        for (const source of phrases[saying])
          expect(source.replace(/\\p\{\w+\}/g, '')).toBe(source.replace(/\\p\{\w+\}/g, '').toLowerCase());
      }
      expect(phrases.source.length).toBeGreaterThan(0);
      expect(phrases.furtherReading.length).toBeGreaterThan(0);
    },
  );

  it('are in one file a language', () => {
    expect(new Set(allPhrases.map(({ lang }) => lang)).size).toBe(allPhrases.length);
  });
});

describe('a language is named', () => {
  it.each([
    ['fr', 'anglaise', 'en'],
    ['de', 'Französischen', 'fr'],
    ['ru', 'английского', 'en'],
    ['ar', 'بالإنجليزية', 'en'],
    ['pl', 'angielskiego', 'en'],
    ['it', 'sindaci', null],
    ['en', 'harbour', null],
  ])('in %s by %s', (language, word, expected) => {
    expect(languageNamed(word, language)).toBe(expected);
  });

  it.each([
    ['EN', 'en'],
    ['Укр', 'uk'],
    ['日本語', 'ja'],
    ['English version', 'en'],
    ['[Español]', 'es'],
    ['hr-text', null],
    ['Politics', null],
    ['', null],
  ])('on a menu by %j', (label, expected) => {
    expect(languageOfLabel(label, 'fr')).toBe(expected);
  });
});
