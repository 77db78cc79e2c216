import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemmer } from 'stemmer';

/** How often each English stem was tagged in WordNet's sense-annotated texts (`index.sense`, WordNet licence). */
export function readStemCounts(wordnet: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(join(wordnet, 'dict/index.sense'), 'utf8').split('\n')) {
    const [sense = '', , , tags = '0'] = line.split(' ');
    const lemma = sense.split('%')[0] ?? '';
    if (!/^[a-z]{3,}$/.test(lemma)) continue;
    const stem = stemmer(lemma);
    counts.set(stem, (counts.get(stem) ?? 0) + Number(tags));
  }
  return counts;
}

const fillers = new Set(
  'the and for from with that this some one somebody someone something not very more become make get have who which his her its etc esp usually kind type sort'.split(
    ' ',
  ),
);

/** The stems of a translation's words; none where it is a description rather than a word. */
export function stemsOf(translation: string): readonly string[] {
  const words = (translation.replace(/^(?:to|an?|the) /, '').match(/[a-z]{3,}/g) ?? []).filter(
    (word) => !fillers.has(word),
  );
  return words.length > 2 ? [] : words.map((word) => stemmer(word));
}

/** The stems of a running text's words. */
export const wordStems = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !fillers.has(word)).map((word) => stemmer(word));
