import type { Phrases } from './phrases.ts';

export const mr: Phrases = {
  lang: 'mr',
  original: ['{language}(?:तून|मधून|हून)? अनुवाद(?:ित)?', 'मूळ (?:लेख|बातमी|{language})'],
  translator: [],
  translatedAs: ['{language}(?:त)? अनुवाद'],
  readIn: ['{language}(?:त|मध्ये)? वाचा'],
  writtenIn: ['{language}(?:मध्ये|त)'],
  source: ['स्रोत'],
  furtherReading: ['हेही वाचा', 'अधिक वाचा'],
};
