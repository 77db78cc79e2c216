import type { Phrases } from './phrases.ts';

export const hr: Phrases = {
  lang: 'hr',
  original: [
    '(?:s|sa) {language} (?:preve(?:o|la|li))',
    '(?:prevedeno|prijevod|prilagođeno) (?:s|sa) {language}',
    '(?:prevedeno|prijevod|prevod|preveo|prevela) s[a]? {language}',
    '(?:objavljen[oa]?|izašao) (?:izvorno |prvo )?na {language}',
    '(?:izvornik|izvorni (?:članak|tekst|naslov)|originalni? (?:članak|tekst|naslov)|original)(?: na {language})?(?: ?:)?',
    '(?:izvorno|prvotno) objavljen[oa]?',
  ],
  translator: ['prijevod ?:', 'preveo', 'prevela', 'preve(?:o|la|li)', 'prijevod', 'prevoditelj(?:ica)?'],
  translatedAs: ['preveden[oa]? na {language}'],
  readIn: [
    '(?:pročitajte|čitajte|čitaj) (?:ovaj )?(?:članak |tekst )?(?:i )?na {language}',
    '{language} verzija',
    'verzija na {language}',
  ],
  writtenIn: ['na {language}(?: jeziku)?'],
  source: ['izvor(?:i)?', 'prema', 'via'],
  furtherReading: [
    '(?:pročitajte|čitajte|pogledajte) (?:još|i|također|više|takođe)',
    'povezano',
    'vezan[ei] (?:vijesti|članci|uz)',
    'pročitajte (?:još|i|također|više)',
    'povezano',
  ],
};
