import type { Phrases } from './phrases.ts';

export const be: Phrases = {
  lang: 'be',
  original: ['пераклад з {language}', 'арыгінал(?: ?:)?'],
  translator: [],
  translatedAs: ['перакладзена на {language}'],
  readIn: ['чытаць (?:артыкул )?(?:на|па) {language}'],
  writtenIn: ['на {language}'],
  source: ['крыніц[аы]'],
  furtherReading: ['чытайце таксама'],
  names: { en: ['англійску'], ru: ['руску'] },
};
