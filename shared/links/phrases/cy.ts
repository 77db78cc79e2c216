import type { Phrases } from './phrases.ts';

export const cy: Phrases = {
  lang: 'cy',
  original: ["cyfieithwyd o[’']r {language}", 'gwreiddiol'],
  translator: [],
  translatedAs: ["cyfieithwyd i[’']r {language}"],
  readIn: ['darllen (?:yn|hwn yn) {language}'],
  writtenIn: ['yn {language}'],
  source: ['ffynhonnell'],
  furtherReading: ['darllen mwy'],
};
