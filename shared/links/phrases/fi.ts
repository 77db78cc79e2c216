import type { Phrases } from './phrases.ts';

export const fi: Phrases = {
  lang: 'fi',
  original: [
    '(?:suomennettu|käännetty|kääntänyt) {language}',
    '(?:julkaistiin|julkaistu|ilmestyi) (?:ensin |alun perin |alunperin )?{language}',
    '(?:käännetty|käännös|suomennos) {language}',
    '(?:julkaistu|ilmestynyt|kirjoitettu) (?:alun perin |ensin |alunperin ){language}',
    'alkuperäinen(?: {language})?(?: artikkeli| juttu| teksti)?(?: ?:)?',
    'alkuperäisartikkeli',
    'alkuteos ?:',
    '(?:alun perin|ensin) julkaistu',
  ],
  translator: ['suomentanut', 'käännös ?:', 'kääntänyt', 'suomen(?:nos|taja|tanut)', 'käänn(?:ös|täjä)', 'kääntänyt'],
  translatedAs: ['käännetty {language}'],
  readIn: [
    'lue (?:tämä |juttu |artikkeli )?(?:artikkeli |juttu )?(?:myös )?{language}',
    '(?:artikkeli |juttu )?(?:on )?(?:luettavissa )?(?:myös )?{language}',
    '{language}(?:nen)? versio',
  ],
  writtenIn: ['{language}'],
  source: ['lähde', 'lähteet'],
  furtherReading: ['lue (?:myös|lisää)', 'katso myös', 'aiheesta lisää'],
  names: {
    en: ['englannista', 'englannin', 'englannissa', 'englanniksi', 'englanninkielinen'],
    sv: ['ruotsista', 'ruotsin', 'ruotsinkielinen'],
    de: ['saksasta', 'saksan'],
    fr: ['ranskasta', 'ranskan'],
    ru: ['venäjästä', 'venäjän'],
    es: ['espanjasta', 'espanjan'],
    et: ['virosta', 'viron'],
  },
};
