import { expect, test } from 'vitest';
import { readKeptLanguages } from '../../functions/article/kept-languages.ts';

test.each([
  ['*', 'fr', true],
  ['fr', 'fr', true],
  ['fr', 'fro', false],
  ['fr, ar', 'ar', true],
  ['fr', 'ar', false],
  ['zh', 'zh-Hant', true],
  ['zh-Hant', 'zh', false],
  ['zh-TW', 'zh-Hant', true],
  ['pt', 'pt-BR', true],
  ['pt-BR', 'pt-PT', false],
  ['no', 'nb', true],
  ['EN-us', 'en', true],
  ['ar', null, true],
] as const)('languages=%s: an article in %s is kept: %s', (languages, lang, kept) => {
  expect(readKeptLanguages(languages)(lang)).toBe(kept);
});
