import type { Phrases } from './phrases.ts';

export const sr: Phrases = {
  lang: 'sr',
  original: [
    '(?:преведено|превод|превео|превела) са? {language}',
    '(?:објављен[оа]?) (?:изворно |прво )?на {language}',
    '(?:оригинал|оригинални (?:чланак|текст|наслов)|изворни чланак|изворник)(?: на {language})?(?: ?:)?',
    '(?:prevedeno|prevod) sa {language}',
    'original(?:ni tekst)? ?:',
    '(?:објављен|objavljen)[оаoa]? (?:изворно|првобитно|prvobitno|izvorno)',
  ],
  translator: ['превод ?:', 'prevod ?:', 'превео', 'превела'],
  translatedAs: ['преведен[оа]? на {language}'],
  readIn: [
    '(?:прочитајте|читајте) (?:овај )?(?:чланак |текст )?(?:и )?на {language}',
    '{language} верзија',
    '(?:pročitajte|čitajte) (?:ovaj )?(?:članak |tekst )?(?:i )?na {language}',
  ],
  source: ['извор(?:и)?', 'izvor(?:i)?'],
  furtherReading: ['(?:прочитајте|читајте|погледајте) (?:још|и|такође|више)', 'повезано'],
};
