import type { Phrases } from './phrases.ts';

export const nb: Phrases = {
  lang: 'nb',
  original: [
    '(?:oversatt|oversettelse|bearbeidet) fra {language}',
    '(?:først |opprinnelig )(?:publisert|skrevet|trykt) på {language}',
    '(?:den )?original(?:e|en|artikkelen|artikkel|tekst|tittel)?(?: artikkelen| teksten)?(?: på {language})?(?: ?:)?',
    'opprinnelig (?:publisert|trykt)',
  ],
  translator: ['oversatt av', 'oversettelse ?:', 'oversettelse', 'oversatt og bearbeidet av', 'oversetter'],
  translatedAs: ['oversatt til {language}'],
  readIn: [
    'les (?:denne |saken |artikkelen )?(?:artikkelen |saken )?(?:også )?på {language}',
    '(?:saken )?(?:finnes )?(?:også )?på {language}',
    '{language} versjon',
  ],
  writtenIn: ['på {language}'],
  source: ['kilder?', 'via', 'ifølge'],
  furtherReading: ['les (?:også|mer)', 'se også', 'relatert'],
};
