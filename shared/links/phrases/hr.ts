import type { Phrases } from './phrases.ts';

export const hr: Phrases = {
  lang: 'hr',
  original: [
    '(?:prevedeno|prijevod|prevod|preveo|prevela) s[a]? {language}',
    '(?:objavljen[oa]?|izašao) (?:izvorno |prvo )?na {language}',
    '(?:izvornik|izvorni (?:članak|tekst|naslov)|originalni? (?:članak|tekst|naslov)|original)(?: na {language})?(?: ?:)?',
    '(?:izvorno|prvotno) objavljen[oa]?',
  ],
  translator: ['prijevod ?:', 'preveo', 'prevela'],
  translatedAs: ['preveden[oa]? na {language}'],
  readIn: [
    '(?:pročitajte|čitajte|čitaj) (?:ovaj )?(?:članak |tekst )?(?:i )?na {language}',
    '{language} verzija',
    'verzija na {language}',
  ],
  source: ['izvor(?:i)?'],
  furtherReading: ['(?:pročitajte|čitajte|pogledajte) (?:još|i|također|više|takođe)', 'povezano'],
};
