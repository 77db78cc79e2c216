import type { Phrases } from './phrases.ts';

export const pa: Phrases = {
  lang: 'pa',
  original: ['{language} ਤੋਂ ਅਨੁਵਾਦ'],
  translator: [],
  translatedAs: ['{language} ਵਿੱਚ ਅਨੁਵਾਦ'],
  readIn: ['{language} ਵਿੱਚ ਪੜ੍ਹੋ'],
  writtenIn: ['{language} ਵਿੱਚ'],
  source: ['ਸਰੋਤ'],
  furtherReading: ['ਇਹ ਵੀ ਪੜ੍ਹੋ'],
};
