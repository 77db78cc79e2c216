import type { Phrases } from './phrases.ts';

export const sw: Phrases = {
  lang: 'sw',
  original: ['imetafsiriwa kutoka {language}', 'makala asili(?: ?:)?'],
  translator: [],
  translatedAs: ['imetafsiriwa kwa {language}'],
  readIn: ['soma (?:makala hii )?kwa {language}'],
  source: ['chanzo'],
  furtherReading: ['soma (?:pia|zaidi)'],
};
