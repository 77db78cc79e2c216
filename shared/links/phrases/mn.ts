import type { Phrases } from './phrases.ts';

export const mn: Phrases = {
  lang: 'mn',
  original: ['{language} (?:хэлнээс|эхээс) (?:орчуул)', 'эх (?:сурвалж|нийтлэл)'],
  translator: [],
  translatedAs: ['{language} хэл рүү орчуул'],
  readIn: ['{language} хэлээр унших'],
  writtenIn: ['{language} хэлээр'],
  source: ['эх сурвалж'],
  furtherReading: ['мөн уншаарай'],
};
