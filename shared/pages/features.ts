import { blockNames, joined } from './features-block.ts';
import { contextFeatures, contextNames } from './features-context.ts';
import { neighbourFeatures, neighbourNames } from './features-neighbours.ts';
import { type FeatureInput, readPageFacts } from './features-page.ts';
import {
  aroundFeatures,
  aroundNames,
  cumulate,
  lastHeadings,
  placeFeatures,
  placeNames,
  runningDistance,
} from './features-place.ts';
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
];

/** A row of numbers for each block of a page; the same in training and in production. */
export function featureRows(input: FeatureInput): Float32Array[] {
  const page = readPageFacts(input);
  const headings = lastHeadings(page.facts);
  const longBefore = runningDistance(page.facts);
  const longAfter = runningDistance(page.facts.toReversed()).toReversed();
  const cumulative = cumulate(page.facts);
  const context = contextFeatures({
    blocks: page.facts.map((fact) => ({ ...fact, isMain: fact.isLong && fact.readable > 0.5 })),
    images: input.images,
    baseUrl: input.baseUrl,
    siteName: wordsOf(input.siteName ?? ''),
    authors: page.authorWords,
  });
  return page.facts.map((fact, index) =>
    joined([
      fact.values,
      placeFeatures(page, index, headings[index] ?? -1, longBefore[index] ?? 0, longAfter[index] ?? 0, cumulative),
      aroundFeatures(page, fact),
      ...NEIGHBOURS.map((offset) => neighbourFeatures(page.facts, index, offset)),
      context[index] ?? [],
    ]),
  );
}
