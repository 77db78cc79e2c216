import type { Phrases } from './phrases.ts';

export const te: Phrases = {
  lang: 'te',
  original: ['{language} నుంచి అనువాదం', 'మూలం ?:'],
  translator: [],
  translatedAs: ['{language}లోకి అనువాదం'],
  readIn: ['{language}(?:లో)? చదవండి'],
  writtenIn: ['{language}లో'],
  source: ['ఆధారం'],
  furtherReading: ['ఇవి కూడా చదవండి'],
};
