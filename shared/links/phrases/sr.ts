import type { Phrases } from './phrases.ts';

export const sr: Phrases = {
  lang: 'sr',
  original: [
    '(?:prevedeno|prevod|prilagođeno|preveo|prevela) (?:s|sa) {language}',
    '(?:prvobitno |prvi put |izvorno )?objavljen[oa]? (?:je )?(?:prvobitno )?na {language}',
    '(?:преведено|превод|превео|превела) са? {language}',
    '(?:објављен[оа]?) (?:изворно |прво )?на {language}',
    '(?:оригинал|оригинални (?:чланак|текст|наслов)|изворни чланак|изворник)(?: на {language})?(?: ?:)?',
    '(?:prevedeno|prevod) sa {language}',
    'original(?:ni tekst)? ?:',
    '(?:објављен|objavljen)[оаoa]? (?:изворно|првобитно|prvobitno|izvorno)',
  ],
  translator: [
    'превод ?:',
    'prevod ?:',
    'превео',
    'превела',
    'preve(?:o|la|li)',
    'prevod',
    'превео',
    'превела',
    'превод',
    'prevodilac',
  ],
  translatedAs: [
    'преведен[оа]? на {language}',
    'preveden[oa]? (?:je )?na {language}',
    'преведен[оа]? (?:је )?на {language}',
  ],
  readIn: [
    '(?:прочитајте|читајте) (?:овај )?(?:чланак |текст )?(?:и )?на {language}',
    '{language} верзија',
    '(?:pročitajte|čitajte) (?:ovaj )?(?:članak |tekst )?(?:i )?na {language}',
    '(?:pročitajte|čitajte)(?: \\p{L}+)? na {language}',
    '(?:прочитајте|читајте)(?: \\p{L}+)? на {language}',
  ],
  writtenIn: ['на {language}(?: језику)?', 'na {language}(?: jeziku)?'],
  source: ['извор(?:и)?', 'izvor(?:i)?', 'prema', 'према'],
  furtherReading: [
    '(?:прочитајте|читајте|погледајте) (?:још|и|такође|више)',
    'повезано',
    '(?:pročitajte|čitajte) (?:još|i|više)',
    '(?:прочитајте|читајте) (?:још|и|више)',
    'povezan[eo]',
    'повезан[ео]',
  ],
};
