import type { Phrases } from './phrases.ts';

export const ro: Phrases = {
  lang: 'ro',
  original: [
    '(?:tradus|tradusă|traducere|adaptat)(?: și adaptat)? din (?:limba )?{language}',
    '(?:publicat|apărut|publicată) (?:inițial |prima dată |original )?în (?:limba )?{language}',
    '(?:articolul|textul|versiunea|titlul)? ?original(?:ă|ul)?(?: în {language})?(?: ?:)?',
    'publicat[ăe]? inițial',
  ],
  translator: ['traducere ?:', 'tradus de', 'traducerea', 'traducător', 'tradus de', 'traducere(?: și adaptare)?'],
  translatedAs: ['tradus(?:ă)? în (?:limba )?{language}'],
  readIn: [
    'cit(?:iți|ește|ește) (?:acest |articolul )?(?:articol )?(?:și )?în (?:limba )?{language}',
    'versiunea (?:în )?{language}',
    'disponibil în {language}',
  ],
  writtenIn: ['în (?:limba )?{language}'],
  source: ['surs[aă]', 'surse', 'potrivit', 'via', 'după'],
  furtherReading: ['cit(?:iți|ește) (?:și|mai mult)', 'vezi și', 'articole similare', 'pe aceeași temă'],
  names: { en: ['engleza', 'engleză', 'englezește'], de: ['germana', 'germană'], fr: ['franceza', 'franceză'] },
};
