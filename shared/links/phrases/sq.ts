import type { Phrases } from './phrases.ts';

export const sq: Phrases = {
  lang: 'sq',
  original: ['përkthyer nga {language}', '(?:artikulli|teksti)? ?origjinal(?: ?:)?'],
  translator: [],
  translatedAs: ['përkthyer në {language}'],
  readIn: ['lexo(?:ni)? (?:në|edhe në) {language}'],
  writtenIn: ['në {language}'],
  source: ['burimi'],
  furtherReading: ['lexo(?:ni)? (?:edhe|më shumë)'],
};
