import type { Phrases } from './phrases.ts';

export const az: Phrases = {
  lang: 'az',
  original: ['{language}(?:dən|dan)? tərcümə', 'orijinal(?: məqalə)?(?: ?:)?'],
  translator: [],
  translatedAs: ['{language} dilinə tərcümə'],
  readIn: ['{language} (?:dilində )?oxu(?:yun)?'],
  writtenIn: ['{language} dilində'],
  source: ['mənbə'],
  furtherReading: ['həmçinin oxu(?:yun)?'],
};
