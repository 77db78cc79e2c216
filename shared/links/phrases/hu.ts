import type { Phrases } from './phrases.ts';

export const hu: Phrases = {
  lang: 'hu',
  original: [
    '{language}(?:ból|ből) fordít(?:ott|ás|otta)',
    'fordítás {language}(?:ból|ből)',
    '(?:eredetileg|először) {language}(?:ul|ül)? jelent meg',
    '(?:az )?eredeti(?: {language})?(?: nyelvű)?(?: cikk| szöveg| változat| cím)?(?: ?:)?',
    'eredetileg megjelent',
  ],
  translator: ['fordította', 'fordítás ?:', 'fordít(?:ó|otta|ás)'],
  translatedAs: ['{language}(?:ra|re) fordít(?:va|ott|ották)'],
  readIn: [
    '(?:olvassa el|olvasd el|olvasás) (?:ezt a cikket |a cikket )?{language}(?:ul|ül)?',
    '{language}(?: nyelvű)? (?:változat|verzió)',
    '(?:a cikk )?{language}(?:ul|ül)? (?:is )?(?:olvasható|elérhető)',
  ],
  writtenIn: ['{language}'],
  source: ['forrás(?:ok)?', 'nyomán', 'via'],
  furtherReading: ['olvass(?:a|d)? (?:el )?(?:még|tovább|ezt is)', 'lásd még', 'kapcsolódó'],
};
