import type { Phrases } from './phrases.ts';

export const sk: Phrases = {
  lang: 'sk',
  original: [
    '(?:vyšiel|vyšla|publikovan[ýáé]|napísan[ýáé]) (?:pôvodne |najprv |prvýkrát )?(?:v|vo) {language}',
    '(?:pôvodne|najprv) (?:vyšiel|vyšla|publikovan[ýáé]) (?:v|vo) {language}',
    '(?:z|zo) {language} preložil[ai]?',
    '(?:preložené|preklad|preložil[a]?) (?:z|zo) {language}',
    '(?:originál|pôvodný (?:článok|text)|pôvodná verzia)(?: (?:v|vo) {language})?(?: ?:)?',
  ],
  translator: ['preklad ?:', 'preložil[a]?', 'preložil[ai]?', 'preklad', 'prekladateľ(?:ka)?'],
  translatedAs: ['preložen[éýá] do {language}'],
  readIn: [
    '(?:čítať|čítajte|prečítajte si) (?:tento )?(?:článok )?(?:aj )?(?:v|vo|po) {language}',
    '{language} verzia',
  ],
  writtenIn: ['(?:v|vo) {language}'],
  source: ['zdroj(?:e)?'],
  furtherReading: [
    'čítajte (?:aj|tiež|viac)',
    'pozri(?:te)? (?:aj|tiež)',
    'súvisiace',
    '(?:pre)?čítajte (?:si )?(?:aj|tiež|viac|ďalej)',
    'súvisiace',
    'viac k téme',
  ],
  names: { en: ['anglicky'], de: ['nemecky'], fr: ['francúzsky'], ru: ['rusky'] },
};
