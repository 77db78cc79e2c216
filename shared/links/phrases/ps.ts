import type { Phrases } from './phrases.ts';

export const ps: Phrases = {
  lang: 'ps',
  original: ['ژباړه (?:له )?{language}', 'اصلي (?:لیکنه|متن)(?: ?:)?'],
  translator: [],
  translatedAs: ['په {language} ژباړل'],
  readIn: ['په {language} (?:یې )?ولولئ'],
  writtenIn: ['په {language}'],
  source: ['سرچینه'],
  furtherReading: ['نور ولولئ'],
};
