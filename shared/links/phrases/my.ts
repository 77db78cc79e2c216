import type { Phrases } from './phrases.ts';

export const my: Phrases = {
  lang: 'my',
  original: ['{language} မှ ဘာသာပြန်'],
  translator: [],
  translatedAs: ['{language} သို့ ဘာသာပြန်'],
  readIn: ['{language} (?:ဖြင့်|လို) ဖတ်ရန်'],
  writtenIn: ['{language}ဘာသာ'],
  source: ['ရင်းမြစ်'],
  furtherReading: ['ဆက်ဖတ်ရန်'],
};
