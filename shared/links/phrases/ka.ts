import type { Phrases } from './phrases.ts';

export const ka: Phrases = {
  lang: 'ka',
  original: ['(?:თარგმნილია|თარგმანი|თარგმნა) {language}', 'თარგმანი {language}', 'ორიგინალი(?: ?:)?'],
  translator: ['თარგმანი', 'თარგმნა', 'მთარგმნელი'],
  translatedAs: ['ითარგმნა {language}'],
  readIn: ['წაიკითხეთ {language}'],
  writtenIn: ['{language}'],
  source: ['წყარო'],
  furtherReading: ['ასევე წაიკითხეთ', '(?:წაიკითხეთ|იხილეთ) (?:აგრეთვე|ასევე|მეტი)', 'ასევე წაიკითხეთ'],
};
