import type { Phrases } from './phrases.ts';

export const lt: Phrases = {
  lang: 'lt',
  original: ['(?:išversta|vertimas|vertė) iš {language}', 'original(?:as|us straipsnis)(?: ?:)?'],
  translator: [],
  translatedAs: ['išversta į {language}'],
  readIn: ['skait(?:yti|ykite) {language}', '{language} versija'],
  source: ['šaltinis'],
  furtherReading: ['skait(?:yti|ykite) (?:taip pat|daugiau)'],
  names: { en: ['angliškai'], ru: ['rusiškai'], pl: ['lenkiškai'], de: ['vokiškai'] },
};
