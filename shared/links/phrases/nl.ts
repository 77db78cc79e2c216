import type { Phrases } from './phrases.ts';

export const nl: Phrases = {
  lang: 'nl',
  original: [
    '(?:verscheen|verschenen|gepubliceerd|geschreven) (?:eerder |eerst |oorspronkelijk |voor het eerst )?in het {language}',
    '(?:oorspronkelijk|eerder|eerst) (?:verschenen |gepubliceerd )?in het {language}(?: gepubliceerd| verschenen)?',
    '(?:vertaald|vertaling|bewerkt) (?:uit|vanuit) het {language}',
    '(?:eerder|oorspronkelijk|eerst|origineel) (?:\\p{L}+ )?in het {language}',
    '(?:het |de )?(?:originele|oorspronkelijke) (?:artikel|tekst|versie|titel|verhaal)(?: in het {language})?(?: ?:)?',
    '(?:het )?origineel(?: ?:)?',
    '{language}(?:e|talige)? (?:origineel|oorspronkelijke)',
    'oorspronkelijk (?:verschenen|gepubliceerd)',
    'verscheen (?:eerder|oorspronkelijk|eerst)',
  ],
  translator: ['vertaald door', 'vertaling ?:', 'vertaler', 'vertaling', 'vertaald door', 'vertaald en bewerkt door'],
  translatedAs: ['(?:in|naar) het {language} vertaald', 'vertaald (?:in|naar) het {language}'],
  readIn: [
    'lees (?:dit |het )?(?:artikel |verhaal |bericht )?(?:ook )?in het {language}',
    '(?:dit )?artikel (?:is )?(?:ook )?(?:beschikbaar )?in het {language}',
    '{language}(?:e|talige)? versie',
  ],
  writtenIn: ['in het {language}'],
  source: ['bron(?:nen)?', 'via', 'bronnen', 'via', 'volgens', 'gebaseerd op'],
  furtherReading: [
    'lees (?:ook|meer|verder)',
    'zie ook',
    'meer over',
    'gerelateerd',
    'lees (?:ook|verder|meer)',
    'bekijk ook',
    'meer over',
    'gerelateerd',
  ],
};
