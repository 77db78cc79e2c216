import type { Phrases } from './phrases.ts';

export const nl: Phrases = {
  lang: 'nl',
  original: [
    '(?:vertaald|vertaling|bewerkt) (?:uit|vanuit) het {language}',
    '(?:eerder|oorspronkelijk|eerst|origineel) (?:\\p{L}+ )?in het {language}',
    '(?:het |de )?(?:originele|oorspronkelijke) (?:artikel|tekst|versie|titel|verhaal)(?: in het {language})?(?: ?:)?',
    '(?:het )?origineel(?: ?:)?',
    '{language}(?:e|talige)? (?:origineel|oorspronkelijke)',
    'oorspronkelijk (?:verschenen|gepubliceerd)',
    'verscheen (?:eerder|oorspronkelijk|eerst)',
  ],
  translator: ['vertaald door', 'vertaling ?:'],
  translatedAs: ['(?:in|naar) het {language} vertaald', 'vertaald (?:in|naar) het {language}'],
  readIn: [
    'lees (?:dit |het )?(?:artikel |verhaal |bericht )?(?:ook )?in het {language}',
    '(?:dit )?artikel (?:is )?(?:ook )?(?:beschikbaar )?in het {language}',
    '{language}(?:e|talige)? versie',
  ],
  source: ['bron(?:nen)?', 'via'],
  furtherReading: ['lees (?:ook|meer|verder)', 'zie ook', 'meer over', 'gerelateerd'],
};
