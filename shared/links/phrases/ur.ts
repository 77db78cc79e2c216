import type { Phrases } from './phrases.ts';

export const ur: Phrases = {
  lang: 'ur',
  original: [
    '(?:پہلے|اصل میں|پہلی بار) {language} میں شائع',
    '{language} میں شائع',
    '(?:ترجمہ|مترجم) (?:از )?{language}',
    '{language} سے ترجمہ',
    'اصل (?:مضمون|خبر|متن|تحریر)(?: {language} میں)?(?: ?:)?',
  ],
  translator: ['ترجمہ ?:', 'مترجم', 'ترجمہ'],
  translatedAs: ['{language} میں ترجمہ'],
  readIn: ['(?:یہ )?(?:مضمون |خبر |تحریر )?{language} میں (?:پڑھیں|پڑھیے|دستیاب)'],
  writtenIn: ['{language} (?:زبان )?میں'],
  source: ['ماخذ', 'ذریعہ', 'بشکریہ', 'بشکریہ', 'حوالہ'],
  furtherReading: ['(?:یہ بھی|مزید) پڑھیں', 'متعلقہ'],
};
