import type { Phrases } from './phrases.ts';

export const sl: Phrases = {
  lang: 'sl',
  original: [
    '(?:prevedeno|prevod|prevedel[a]?) iz {language}',
    '(?:izvirnik|izvirni (?:članek|naslov)|original)(?: v {language})?(?: ?:)?',
  ],
  translator: [],
  translatedAs: ['preveden[oa]? v {language}'],
  readIn: ['(?:preberite|berite|beri) (?:ta )?(?:članek )?(?:tudi )?v {language}', '{language} različica'],
  writtenIn: ['v {language}'],
  source: ['vir(?:i)?'],
  furtherReading: ['preberite (?:tudi|še|več)', 'glej(?:te)? tudi', 'sorodno'],
};
