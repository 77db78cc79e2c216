import type { Phrases } from './phrases.ts';

export const bn: Phrases = {
  lang: 'bn',
  original: ['{language} (?:থেকে|হতে) (?:অনুবাদ|অনূদিত|ভাষান্তর)', 'মূল (?:লেখা|প্রতিবেদন|নিবন্ধ|শিরোনাম|{language})(?: ?:)?'],
  translator: ['(?:অনুবাদ|ভাষান্তর) ?:'],
  translatedAs: ['{language}(?:তে|য়)? অনুবাদ'],
  readIn: ['{language}(?:তে|য়)? পড়ুন', '{language} সংস্করণ'],
  writtenIn: ['{language} ভাষায়'],
  source: ['সূত্র', 'উৎস', 'তথ্যসূত্র', 'সূত্র', 'উৎস', 'সৌজন্যে'],
  furtherReading: ['আরও পড়ুন', 'আরো পড়ুন'],
};
