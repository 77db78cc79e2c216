import type { Phrases } from './phrases.ts';

export const pl: Phrases = {
  lang: 'pl',
  original: [
    'z {language} (?:przełożył[ay]?|tłumaczył[ay]?|przetłumaczył[ay]?)',
    '(?:tekst|artykuł|wersja) oryginaln[yaie]',
    '(?:tłumaczenie|przekład|przetłumaczon[eyoa]+|tłum\\.|przełożył[a]?) z (?:języka )?{language}',
    '(?:opublikowan[yea]|ukazał(?:o|a|y)? się) (?:pierwotnie |najpierw )?(?:w języku |po ){language}',
    '(?:oryginał|oryginaln[yea] (?:artykuł|tekst|tytuł|wersja)|tytuł oryginału|źródło oryginalne)(?: po {language})?(?: ?:)?',
    'pierwotnie (?:opublikowan[yaeo]|ukazał)',
    'ukazał[aoy]? się pierwotnie',
  ],
  translator: [
    '(?:tłumaczenie|przekład|tłum\\.?) ?:',
    'przełożył[a]?',
    'tłumaczył[a]?',
    'tłum\\.',
    'tłumacz(?:ka|enie|yła?)?',
    'przekład',
    'przełożył[ay]?',
    'oprac\\.',
  ],
  translatedAs: ['przetłumaczon[eyoa]+ na (?:język )?{language}'],
  readIn: [
    '(?:czytaj|przeczytaj) (?:ten )?(?:artykuł |tekst )?(?:także |również )?(?:po|w języku) {language}',
    '(?:artykuł )?(?:dostępny )?(?:także |również )?(?:po|w języku) {language}',
    'wersja (?:w języku )?{language}',
    '{language} wersja',
  ],
  writtenIn: ['(?:po|w języku) {language}'],
  source: ['źródł[oa]', 'za', 'za', 'wg', 'według', 'na podstawie'],
  furtherReading: [
    '(?:czytaj|przeczytaj|zobacz) (?:też|także|również|więcej)',
    'zobacz też',
    'powiązane',
    'zobacz (?:też|także|również)',
    'przeczytaj (?:też|także|również)',
    'więcej (?:na|o)',
    'polecamy',
  ],
};
