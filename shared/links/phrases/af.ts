import type { Phrases } from './phrases.ts';

export const af: Phrases = {
  lang: 'af',
  original: ['vertaal uit (?:die )?{language}', 'oorspronklike (?:artikel|teks)(?: ?:)?'],
  translator: [],
  translatedAs: ['in {language} vertaal'],
  readIn: ['lees (?:hierdie artikel )?in {language}'],
  writtenIn: ['in {language}'],
  source: ['bron'],
  furtherReading: ['lees ook', 'lees meer'],
};
