import type { Phrases } from './phrases.ts';

export const sw: Phrases = {
  lang: 'sw',
  original: ['imetafsiriwa kutoka {language}', 'makala asili(?: ?:)?'],
  translator: ['tafsiri', 'mtafsiri', 'imetafsiriwa na'],
  translatedAs: ['imetafsiriwa kwa {language}'],
  readIn: ['soma (?:makala hii )?kwa {language}'],
  writtenIn: ['kwa (?:lugha ya )?{language}'],
  source: ['chanzo', 'kwa mujibu wa'],
  furtherReading: ['soma (?:pia|zaidi)'],
};
