import type { Phrases } from './phrases.ts';

export const it: Phrases = {
  lang: 'it',
  original: [
    "(?:tradott[oa]|adattat[oa]|traduzione)(?: e adattat[oa])? (?:dal|dall[’'])(?: originale)? ?{language}",
    '(?:pubblicat[oa]|uscit[oa]|apparso|apparsa|scritt[oa]) (?:originariamente |originalmente |per la prima volta |prima )?in {language}',
    "(?:l[’'])?(?:articolo|testo|versione|titolo)? ?originale(?: in {language})?(?: ?:)?",
    "leggi l[’'](?:articolo )?originale(?: in {language})?",
    '(?:originariamente|originalmente) pubblicat[oa]',
    'pubblicat[oa] (?:originariamente|originalmente|per la prima volta)',
  ],
  translator: ['traduzione (?:di|a cura di)', 'tradotto da', 'traduzione ?:'],
  translatedAs: ['tradott[oa] in {language}', 'traduzione in {language}'],
  readIn: [
    "(?:leggi|leggere|leggete) (?:quest[oa’']? ?|l[’'])?(?:articolo |notizia )?(?:anche )?in {language}",
    "(?:quest[’']|l[’'])?articolo (?:è )?(?:anche )?(?:disponibile )?in {language}",
    '(?:anche )?disponibile in {language}',
    'versione (?:in )?{language}',
  ],
  source: ['font[ei]', 'via'],
  furtherReading: ['legg[ie] anche', 'vedi anche', 'per approfondire', 'articoli correlati', 'potrebbe interessarti'],
};
