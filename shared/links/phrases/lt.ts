import type { Phrases } from './phrases.ts';

export const lt: Phrases = {
  lang: 'lt',
  original: ['(?:išversta|vertimas|vertė) iš {language}', 'original(?:as|us straipsnis)(?: ?:)?'],
  translator: ['vertimas', 'vertė', 'vertėj(?:as|a)'],
  translatedAs: ['išversta į {language}'],
  readIn: ['skait(?:yti|ykite) {language}', '{language} versija'],
  writtenIn: ['{language} kalba'],
  source: ['šaltinis'],
  furtherReading: [
    'skait(?:yti|ykite) (?:taip pat|daugiau)',
    '(?:taip pat )?(?:skaitykite|žiūrėkite)(?: taip pat| daugiau)?',
    'susiję',
  ],
  names: { en: ['angliškai'], ru: ['rusiškai'], pl: ['lenkiškai'], de: ['vokiškai'] },
};
