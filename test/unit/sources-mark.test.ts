import { expect, test } from 'vitest';
import { markSources } from '../../shared/sources/index.ts';

const citation = {
  kind: 'person',
  name: 'Odile Roc',
  canonical: null,
  registryId: null,
  role: null,
  via: null,
  confidence: 1,
  rule: 'says',
} as const;

const paragraphs = ['« Non », dit Odile Roc.', 'Fin.'];
const sources = {
  citations: [{ ...citation, mentions: [{ paragraph: 0, start: 13, end: 22 }] }],
  quotes: [{ text: 'Non', paragraph: 0, start: 2, end: 5, speaker: 'Odile Roc' }],
};

test('marks a source by its kind and a quote by its style', () => {
  expect(markSources(paragraphs, sources)).toBe('« \u001b[3mNon\u001b[0m », dit \u001b[32mOdile Roc\u001b[0m.\n\nFin.');
});

test('marks with brackets where there is no colour', () => {
  expect(markSources(paragraphs, sources, { colour: false })).toBe('« ‹Non› », dit [person: Odile Roc].\n\nFin.');
});

test('sets the style of a quote again after a source inside it', () => {
  const quoting = {
    citations: [{ ...citation, mentions: [{ paragraph: 0, start: 2, end: 4 }] }],
    quotes: [{ text: 'abcdef', paragraph: 0, start: 0, end: 6, speaker: null }],
  };
  expect(markSources(['abcdef'], quoting)).toBe('\u001b[3mab\u001b[32mcd\u001b[0m\u001b[3mef\u001b[0m');
});
