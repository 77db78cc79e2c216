import type { Phrases } from './phrases.ts';

export const de: Phrases = {
  lang: 'de',
  original: [
    '(?:übersetzt )?aus dem (?:\\p{L}+ )?{language}(?:en)?(?: übersetzt)?(?: von)?',
    'übersetzung aus dem {language}',
    '(?:zuerst|ursprünglich|im original) (?:\\p{L}+ )?(?:auf|in) {language}',
    '(?:das |zum |im |der )?original(?:artikel|text|beitrag|titel|fassung|version)?(?: auf {language})?(?: lesen)?(?: ?:)?',
    '{language}(?:e|es|er)? (?:original|originaltext|originalfassung)',
    '(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht)',
    'erschien (?:zuerst|ursprünglich)',
  ],
  translator: ['übersetzt von', 'übersetzung ?:'],
  translatedAs: ['ins {language}(?:e)? übersetzt', '{language}(?:e)? übersetzung'],
  readIn: [
    '(?:auf|in) {language} lesen',
    '(?:diesen |den )?(?:artikel|text|beitrag) (?:gibt es (?:auch )?)?(?:auch )?(?:auf|in) {language}',
    '(?:auch )?auf {language}(?: verfügbar| erschienen)',
    '{language}(?:e)? (?:version|fassung|ausgabe dieses artikels)',
    'lesen sie (?:diesen |den )?(?:artikel|text|beitrag) (?:auch )?auf {language}',
  ],
  source: ['quellen?', 'via', 'nach'],
  furtherReading: [
    '(?:lesen sie|lies) (?:auch|hier|mehr|dazu)',
    'mehr zum thema',
    'siehe auch',
    'auch interessant',
    'weiterlesen',
    'mehr dazu',
    'das könnte sie auch interessieren',
  ],
};
