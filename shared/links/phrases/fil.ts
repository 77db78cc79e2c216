import type { Phrases } from './phrases.ts';

export const fil: Phrases = {
  lang: 'fil',
  original: ['isinalin mula sa {language}', 'orihinal(?: na artikulo)?(?: sa {language})?(?: ?:)?'],
  translator: [],
  translatedAs: ['isinalin sa {language}'],
  readIn: ['basahin (?:ito )?sa {language}'],
  writtenIn: ['sa (?:wikang )?{language}'],
  source: ['pinagmulan'],
  furtherReading: ['basahin (?:din|rin|pa)'],
};
