import type { Phrases } from './phrases.ts';

export const sk: Phrases = {
  lang: 'sk',
  original: [
    '(?:preložené|preklad|preložil[a]?) (?:z|zo) {language}',
    '(?:originál|pôvodný (?:článok|text)|pôvodná verzia)(?: (?:v|vo) {language})?(?: ?:)?',
  ],
  translator: ['preklad ?:', 'preložil[a]?'],
  translatedAs: ['preložen[éýá] do {language}'],
  readIn: [
    '(?:čítať|čítajte|prečítajte si) (?:tento )?(?:článok )?(?:aj )?(?:v|vo|po) {language}',
    '{language} verzia',
  ],
  source: ['zdroj(?:e)?'],
  furtherReading: ['čítajte (?:aj|tiež|viac)', 'pozri(?:te)? (?:aj|tiež)', 'súvisiace'],
  names: { en: ['anglicky'], de: ['nemecky'], fr: ['francúzsky'], ru: ['rusky'] },
};
