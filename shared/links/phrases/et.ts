import type { Phrases } from './phrases.ts';

export const et: Phrases = {
  lang: 'et',
  original: [
    '(?:ilmus|avaldati|ilmunud|avaldatud) (?:algselt |esmalt |esimest korda )?{language} keeles',
    '(?:tõlgitud|tõlge|tõlkinud) {language}',
    'originaal(?:artikkel|tekst)?(?: ?:)?',
  ],
  translator: ['tõl(?:ge|kinud|kija)'],
  translatedAs: ['tõlgitud {language}'],
  readIn: ['loe (?:ka )?{language}', '{language} versioon'],
  writtenIn: ['{language} keeles'],
  source: ['allikas'],
  furtherReading: ['loe (?:ka|veel|lisaks)', '(?:loe|vaata) (?:ka|lisaks|veel|edasi)', 'seotud'],
};
