import type { Phrases } from './phrases.ts';

export const sv: Phrases = {
  lang: 'sv',
  original: [
    '(?:översatt|översättning|bearbetad) från (?:{language})',
    '(?:publicerades|skrevs|publicerad) (?:först |ursprungligen )?på {language}',
    '(?:den )?(?:original(?:artikeln?|texten?|titeln?|versionen)?|ursprungliga artikeln)(?: på {language})?(?: ?:)?',
    'läs originalet',
    '(?:publicerades|skrevs) (?:först|ursprungligen)',
  ],
  translator: ['översättning ?:', 'översatt av', 'översättning', 'översatt och bearbetad av', 'översättare'],
  translatedAs: ['översatt till {language}', 'översättning till {language}'],
  readIn: [
    'läs (?:den här |denna )?(?:artikeln? |texten )?(?:också )?på {language}',
    '(?:artikeln )?(?:finns )?(?:också |även )?på {language}',
    '{language} version',
  ],
  writtenIn: ['på {language}'],
  source: ['käll(?:a|or)', 'via', 'enligt', 'baserat på'],
  furtherReading: ['läs (?:också|även|mer)', 'se även', 'mer om', 'relaterat'],
  names: { en: ['engelskan'], de: ['tyskan'], fr: ['franskan'] },
};
