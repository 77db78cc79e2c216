import type { Phrases } from './phrases.ts';

export const ne: Phrases = {
  lang: 'ne',
  original: ['{language}बाट अनुवाद', 'मूल (?:लेख|{language})'],
  translator: [],
  translatedAs: ['{language}मा अनुवाद'],
  readIn: ['{language}मा पढ्नुहोस्'],
  writtenIn: ['{language}मा'],
  source: ['स्रोत'],
  furtherReading: ['यो पनि पढ्नुहोस्'],
};
