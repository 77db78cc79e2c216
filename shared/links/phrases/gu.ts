import type { Phrases } from './phrases.ts';

export const gu: Phrases = {
  lang: 'gu',
  original: ['{language}(?:માંથી)? અનુવાદ'],
  translator: [],
  translatedAs: ['{language}માં અનુવાદ'],
  readIn: ['{language}(?:માં)? વાંચો'],
  writtenIn: ['{language}માં'],
  source: ['સ્ત્રોત'],
  furtherReading: ['આ પણ વાંચો'],
};
