import type { Phrases } from './phrases.ts';

export const gl: Phrases = {
  lang: 'gl',
  original: [
    '(?:traducido|adaptado|tradución) (?:do|dende o) {language}',
    '(?:artigo|texto|versión|título)? ?orixinal(?: en {language})?(?: ?:)?',
  ],
  translator: [],
  translatedAs: ['traducido ao {language}'],
  readIn: ['ler (?:este artigo )?en {language}', 'versión (?:en )?{language}'],
  writtenIn: ['en {language}'],
  source: ['fontes?'],
  furtherReading: ['le tamén', 'ler tamén', 'novas relacionadas'],
};
