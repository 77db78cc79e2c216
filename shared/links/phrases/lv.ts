import type { Phrases } from './phrases.ts';

export const lv: Phrases = {
  lang: 'lv',
  original: ['(?:tulkots|tulkojums) no {language}', 'oriģināl(?:s|ais raksts)(?: ?:)?'],
  translator: ['tulko(?:jums|ja|jis|jusi|tājs)'],
  translatedAs: ['tulkots {language}'],
  readIn: ['las(?:īt|iet) {language}', '{language} versija'],
  writtenIn: ['{language} valodā'],
  source: ['avots'],
  furtherReading: ['las(?:īt|iet) (?:arī|vairāk)', '(?:lasi|lasiet|skaties|skatiet) (?:arī|vēl|vairāk)'],
  names: { en: ['angliski'], ru: ['krieviski'], de: ['vāciski'] },
};
