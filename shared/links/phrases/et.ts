import type { Phrases } from './phrases.ts';

export const et: Phrases = {
  lang: 'et',
  original: ['(?:tõlgitud|tõlge|tõlkinud) {language}', 'originaal(?:artikkel|tekst)?(?: ?:)?'],
  translator: [],
  translatedAs: ['tõlgitud {language}'],
  readIn: ['loe (?:ka )?{language}', '{language} versioon'],
  source: ['allikas'],
  furtherReading: ['loe (?:ka|veel|lisaks)'],
};
