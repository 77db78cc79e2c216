import type { Phrases } from './phrases.ts';

export const ga: Phrases = {
  lang: 'ga',
  original: ['aistrithe ón {language}', 'bunalt'],
  translator: [],
  translatedAs: ['aistrithe go {language}'],
  readIn: ['léigh (?:seo )?as {language}'],
  writtenIn: ['(?:i|as) {language}'],
  source: ['foinse'],
  furtherReading: ['léigh freisin'],
};
