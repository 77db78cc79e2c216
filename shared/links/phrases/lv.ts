import type { Phrases } from './phrases.ts';

export const lv: Phrases = {
  lang: 'lv',
  original: ['(?:tulkots|tulkojums) no {language}', 'oriģināl(?:s|ais raksts)(?: ?:)?'],
  translator: [],
  translatedAs: ['tulkots {language}'],
  readIn: ['las(?:īt|iet) {language}', '{language} versija'],
  source: ['avots'],
  furtherReading: ['las(?:īt|iet) (?:arī|vairāk)'],
  names: { en: ['angliski'], ru: ['krieviski'], de: ['vāciski'] },
};
