import type { Phrases } from './phrases.ts';

export const eu: Phrases = {
  lang: 'eu',
  original: ['{language}(?:tik|etik) (?:itzulia|itzulita)', 'jatorrizko(?:a| artikulua)'],
  translator: [],
  translatedAs: ['{language}ra itzulia'],
  readIn: ['irakurri {language}z', '{language} bertsioa'],
  writtenIn: ['{language}'],
  source: ['iturria'],
  furtherReading: ['irakurri ere', 'gehiago'],
};
