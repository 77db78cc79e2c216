import type { Phrases } from './phrases.ts';

export const si: Phrases = {
  lang: 'si',
  original: ['{language} (?:භාෂාවෙන්|බසින්) පරිවර්තනය'],
  translator: [],
  translatedAs: ['{language} පරිවර්තනය'],
  readIn: ['{language} (?:භාෂාවෙන්|බසින්) කියවන්න'],
  writtenIn: ['{language} භාෂාවෙන්'],
  source: ['මූලාශ්‍රය'],
  furtherReading: ['තවත් කියවන්න'],
};
