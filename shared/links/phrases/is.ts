import type { Phrases } from './phrases.ts';

export const is: Phrases = {
  lang: 'is',
  original: ['(?:þýtt|þýðing) úr {language}', 'frumtexti(?: ?:)?'],
  translator: [],
  translatedAs: ['þýtt á {language}'],
  readIn: ['lesa (?:þessa grein )?á {language}'],
  writtenIn: ['á {language}'],
  source: ['heimild'],
  furtherReading: ['lesa (?:einnig|meira)'],
};
