import type { Phrases } from './phrases.ts';

export const ms: Phrases = {
  lang: 'ms',
  original: [
    '(?:diterjemahkan|terjemahan) (?:daripada|dari) (?:bahasa )?{language}',
    '(?:artikel|teks|rencana|berita) asal(?: dalam (?:bahasa )?{language})?(?: ?:)?',
  ],
  translator: [],
  translatedAs: ['diterjemahkan ke(?: dalam)? (?:bahasa )?{language}'],
  readIn: ['baca (?:artikel (?:ini )?)?(?:juga )?dalam (?:bahasa )?{language}', 'versi (?:bahasa )?{language}'],
  writtenIn: ['dalam (?:bahasa )?{language}'],
  source: ['sumber'],
  furtherReading: ['baca (?:juga|lagi)', 'berita berkaitan'],
};
