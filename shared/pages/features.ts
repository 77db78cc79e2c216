import { blockNames, fill } from './features-block.ts';
import { contextFeatures, contextNames } from './features-context.ts';
import { neighbourFeatures, neighbourNames } from './features-neighbours.ts';
import { type FeatureInput, readPageFacts } from './features-page.ts';
import { aroundFeatures, aroundNames, placeFeatures, placeNames, readPlaces } from './features-place.ts';
import { proseFeatures, proseNames } from './features-prose.ts';
import { sequenceFeatures, sequenceNames } from './features-sequence.ts';
import { wordsOf } from './words.ts';

/** Positions beside a block that it is told of. */
const NEIGHBOURS = [-2, -1, 1, 2] as const;

/** The columns of a feature row, in order. */
export const featureNames: readonly string[] = [
  ...blockNames,
  ...placeNames,
  ...aroundNames,
  ...NEIGHBOURS.flatMap((offset) => neighbourNames.map((name) => `${name}@${offset}`)),
  ...contextNames,
  ...proseNames,
  ...sequenceNames,
];

const wordsAt = featureNames.indexOf('words');

/** Of a block, as its row has it. */
export const wordCount = (row: Float32Array): number => row[wordsAt] as number;

/** A row of numbers for each block of a page; the same in training and in production. */
export function featureRows(input: FeatureInput): Float32Array[] {
  const rows = emptyRows(input.blocks.length);
  const page = readPageFacts(input, rows);
  const places = readPlaces(page.facts);
  const context = contextFeatures({
    blocks: page.facts,
    images: input.images,
    baseUrl: input.baseUrl,
    siteName: wordsOf(input.siteName ?? ''),
    authors: page.authorWords,
  });
  const prose = proseFeatures(page);
  const sequence = sequenceFeatures(page);
  page.facts.forEach((fact, index) => {
    fill(fact.row, blockNames.length, [
      placeFeatures(page, places, index),
      aroundFeatures(page, fact),
      ...NEIGHBOURS.map((offset) => neighbourFeatures(page.facts, index, offset)),
      context[index] ?? [],
      prose[index] ?? [],
      sequence[index] ?? [],
    ]);
  });
  return rows;
}

/** All in one piece of memory. */
function emptyRows(count: number): Float32Array[] {
  const width = featureNames.length;
  const values = new Float32Array(count * width);
  return Array.from({ length: count }, (_, index) => values.subarray(index * width, (index + 1) * width));
}
