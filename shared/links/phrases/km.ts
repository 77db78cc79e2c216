import type { Phrases } from './phrases.ts';

export const km: Phrases = {
  lang: 'km',
  original: ['បកប្រែពីភាសា{language}'],
  translator: [],
  translatedAs: ['បកប្រែជាភាសា{language}'],
  readIn: ['អានជាភាសា{language}'],
  writtenIn: ['ជា(?:ភាសា)?{language}'],
  source: ['ប្រភព'],
  furtherReading: ['អានបន្ត'],
};
