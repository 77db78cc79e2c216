import type { Phrases } from './phrases.ts';

export const am: Phrases = {
  lang: 'am',
  original: ['ከ{language} የተተረጎመ'],
  translator: [],
  translatedAs: ['ወደ {language} ተተርጉሟል'],
  readIn: ['በ{language} ያንብቡ'],
  writtenIn: ['በ{language}'],
  source: ['ምንጭ'],
  furtherReading: ['ተጨማሪ ያንብቡ'],
};
