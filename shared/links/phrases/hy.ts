import type { Phrases } from './phrases.ts';

export const hy: Phrases = {
  lang: 'hy',
  original: ['թարգմանված {language}', 'բնօրինակ(?:ը)?(?: ?:)?'],
  translator: [],
  translatedAs: ['թարգմանվել է {language}'],
  readIn: ['կարդալ {language}'],
  writtenIn: ['{language}'],
  source: ['աղբյուր'],
  furtherReading: ['կարդացեք նաև'],
};
