import type { Phrases } from './phrases.ts';

export const cs: Phrases = {
  lang: 'cs',
  original: [
    '(?:přeloženo|překlad|přeložil[a]?) (?:z|ze) {language}',
    '(?:vyšel|vyšlo|vyšla|publikován[oa]?) (?:původně |nejprve )?(?:v|ve) {language}',
    '(?:originál|původní (?:článek|text|verze|název)|originální (?:článek|text))(?: (?:v|ve) {language})?(?: ?:)?',
    'původně (?:vyšl[oay]?|publikován)',
  ],
  translator: ['překlad ?:', 'přeložil[a]?'],
  translatedAs: ['přeložen[oa]? do {language}'],
  readIn: [
    '(?:číst|čtěte|přečtěte si|přečíst) (?:tento )?(?:článek )?(?:také )?(?:v|ve) {language}',
    '{language} verze',
    '(?:v|ve) {language} (?:verzi|jazyce)',
  ],
  source: ['zdroj(?:e)?'],
  furtherReading: ['čtěte (?:také|též|více)', 'viz (?:také|též)', 'související', 'mohlo by vás zajímat'],
  names: { en: ['anglicky'], de: ['německy'], fr: ['francouzsky'], ru: ['rusky'], es: ['španělsky'], pl: ['polsky'] },
};
