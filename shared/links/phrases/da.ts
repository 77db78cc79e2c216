import type { Phrases } from './phrases.ts';

export const da: Phrases = {
  lang: 'da',
  original: [
    '(?:oversat|oversættelse|bearbejdet) fra {language}',
    '(?:først |oprindeligt )(?:udgivet|bragt|offentliggjort|trykt) på {language}',
    '(?:den )?original(?:e|en|artiklen|artikel|tekst|titel)?(?: artikel| tekst)?(?: på {language})?(?: ?:)?',
    'oprindeligt (?:udgivet|bragt|trykt)',
  ],
  translator: ['oversat af', 'oversættelse ?:', 'oversættelse', 'oversat og bearbejdet af', 'oversætter'],
  translatedAs: ['oversat til {language}'],
  readIn: [
    'læs (?:denne |artiklen |historien )?(?:artikel )?(?:også )?på {language}',
    '(?:artiklen )?(?:findes )?(?:også )?på {language}',
    '{language} version',
  ],
  writtenIn: ['på {language}'],
  source: ['kilder?', 'via', 'ifølge'],
  furtherReading: ['læs (?:også|mere)', 'se også', 'relateret'],
};
