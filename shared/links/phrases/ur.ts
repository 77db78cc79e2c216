import type { Phrases } from './phrases.ts';

export const ur: Phrases = {
  lang: 'ur',
  original: [
    '(?:ترجمہ|مترجم) (?:از )?{language}',
    '{language} سے ترجمہ',
    'اصل (?:مضمون|خبر|متن|تحریر)(?: {language} میں)?(?: ?:)?',
  ],
  translator: ['ترجمہ ?:'],
  translatedAs: ['{language} میں ترجمہ'],
  readIn: ['(?:یہ )?(?:مضمون |خبر |تحریر )?{language} میں (?:پڑھیں|پڑھیے|دستیاب)'],
  source: ['ماخذ', 'ذریعہ', 'بشکریہ'],
  furtherReading: ['(?:یہ بھی|مزید) پڑھیں', 'متعلقہ'],
};
