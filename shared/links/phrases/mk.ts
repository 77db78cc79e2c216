import type { Phrases } from './phrases.ts';

export const mk: Phrases = {
  lang: 'mk',
  original: ['(?:превод|преведено) од {language}', 'оригинал(?:от|ниот текст)?(?: на {language})?(?: ?:)?'],
  translator: [],
  translatedAs: ['преведен[оа]? на {language}'],
  readIn: ['(?:прочитајте|читајте) (?:ја )?(?:статијата )?на {language}'],
  writtenIn: ['на {language}(?: јазик)?'],
  source: ['извор'],
  furtherReading: ['прочитајте (?:повеќе|и)', 'поврзано'],
};
