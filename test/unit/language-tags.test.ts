import { describe, expect, it } from 'vitest';
import { baseLanguage, canonicalTag, languageName, sameLanguage, shortestTag } from '../../shared/language/index.ts';

describe('tags', () => {
  it.each([
    ['en_US', 'en-US'],
    ['iw', 'he'],
    [' fr ', 'fr'],
    ['und', null],
    ['not a tag', null],
    ['', null],
  ])('%j is written %j', (claim, tag) => {
    expect(canonicalTag(claim)).toBe(tag);
  });

  it.each([
    ['zh-TW', 'zh'],
    ['no', 'nb'],
    ['in', 'id'],
    ['pt-BR', 'pt'],
  ])('%s is the language %s', (tag, language) => {
    expect(baseLanguage(tag)).toBe(language);
  });

  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh-CN', 'zh'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr', 'sr'],
    ['pt-BR', 'pt-BR'],
    ['pt', 'pt'],
    ['en-GB', 'en'],
  ])('%s is no longer than %s', (tag, shortest) => {
    expect(shortestTag(tag)).toBe(shortest);
  });

  it('are of one language whatever their region and script', () => {
    expect(sameLanguage('zh-Hant', 'zh-CN')).toBe(true);
    expect(sameLanguage('nb', 'no')).toBe(true);
    expect(sameLanguage('nb', 'da')).toBe(false);
  });

  it('have names', () => {
    expect(languageName('de', 'fr')).toBe('allemand');
    expect(languageName('fr')).toBe('français');
    expect(languageName('not a tag')).toBeNull();
  });
});
