import type { Phrases } from './phrases.ts';

export const ka: Phrases = {
  lang: 'ka',
  original: ['თარგმანი {language}', 'ორიგინალი(?: ?:)?'],
  translator: [],
  translatedAs: ['ითარგმნა {language}'],
  readIn: ['წაიკითხეთ {language}'],
  source: ['წყარო'],
  furtherReading: ['ასევე წაიკითხეთ'],
};
