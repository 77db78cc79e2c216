import type { Phrases } from './phrases.ts';

export const kk: Phrases = {
  lang: 'kk',
  original: ['{language}(?:нан|нен|дан|ден|тан|тен)? аударылған', 'түпнұсқа(?: ?:)?'],
  translator: [],
  translatedAs: ['{language} тіліне аударылған'],
  readIn: ['{language} (?:тілінде )?оқу'],
  writtenIn: ['{language} тілінде'],
  source: ['дереккөз'],
  furtherReading: ['тағы оқыңыз'],
};
