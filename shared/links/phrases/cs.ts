import type { Phrases } from './phrases.ts';

export const cs: Phrases = {
  lang: 'cs',
  original: [
    'z {language} (?:přeložil[ay]?|překlad)',
    '(?:přeloženo|překlad|přeložil[a]?) (?:z|ze) {language}',
    '(?:vyšel|vyšlo|vyšla|publikován[oa]?) (?:původně |nejprve )?(?:v|ve) {language}',
    '(?:originál|původní (?:článek|text|verze|název)|originální (?:článek|text))(?: (?:v|ve) {language})?(?: ?:)?',
    'původně (?:vyšl[oay]?|publikován)',
  ],
  translator: ['překlad ?:', 'přeložil[a]?', 'překlad', 'přeložil[ay]?', 'překladatel(?:ka)?'],
  translatedAs: ['přeložen[oa]? do {language}'],
  readIn: [
    '(?:číst|čtěte|přečtěte si|přečíst) (?:tento )?(?:článek )?(?:také )?(?:v|ve) {language}',
    '{language} verze',
    '(?:v|ve) {language} (?:verzi|jazyce)',
    '(?:číst|čtěte|přečtěte si)(?: \\p{L}+)? {language}',
  ],
  writtenIn: ['(?:v|ve) {language}', '{language} psan[ýáé]'],
  source: ['zdroj(?:e)?', 'podle', 's využitím'],
  furtherReading: [
    'čtěte (?:také|též|více)',
    'viz (?:také|též)',
    'související',
    'mohlo by vás zajímat',
    '(?:pře)?čtěte (?:si )?(?:také|též|i|více)',
    'více k tématu',
    'související',
  ],
  names: { en: ['anglicky'], de: ['německy'], fr: ['francouzsky'], ru: ['rusky'], es: ['španělsky'], pl: ['polsky'] },
};
