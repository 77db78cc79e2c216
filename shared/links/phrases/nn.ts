import type { Phrases } from './phrases.ts';

export const nn: Phrases = {
  lang: 'nn',
  original: [
    '(?:omsett|omsetjing|omarbeidd) frå {language}',
    'original(?:en|artikkelen|teksten|tittel)?(?: på {language})?(?: ?:)?',
  ],
  translator: [],
  translatedAs: ['omsett til {language}'],
  readIn: ['les (?:denne |saka |artikkelen )?(?:også |òg )?på {language}'],
  writtenIn: ['på {language}'],
  source: ['kjelder?', 'via'],
  furtherReading: ['les (?:også|òg|meir)', 'sjå (?:også|òg)'],
};
