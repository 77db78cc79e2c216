import { alignSentences, chainTotal, type SentencePair } from './align-sentences.ts';
import { type Matches, matchSentences } from './match-sentences.ts';
import { cell, type Matrix } from './matrix.ts';
import type { WeighedDocument } from './weigh-document.ts';

export interface Comparison {
  /** Sentences that say the same, in order in both; those that are hardly alike are left out. */
  readonly pairs: readonly SentencePair[];
  /** The share of each document's characters that stand in those pairs, 0–1. */
  readonly coveredA: number;
  readonly coveredB: number;
  /** What the judge weighs, by name. */
  readonly features: Readonly<Record<FeatureName, number>>;
}

export const featureNames = [
  'chainOfA',
  'chainOfB',
  'concentration',
  'likenessConcentration',
  'weight',
  'weightOfSentence',
  'cosine',
  'leastCovered',
  'mostCovered',
  'leastLikeness',
  'mostLikeness',
  'lengthCorrelation',
  'mutual',
  'inOrder',
  'leastShared',
  'mostShared',
  'sizes',
  'size',
  'aboveShuffled',
  'timesShuffled',
  'title',
] as const;
export type FeatureName = (typeof featureNames)[number];

/** Below this likeness two sentences of the chain stand side by side by chance. */
const alike = 0.3;
/** How often sentences of unlike documents are each other's best match all the same. */
const mutuallyAlike = 0.15;

/** Aligns two documents sentence by sentence and measures how well they go together. */
export function compareDocuments(a: WeighedDocument, b: WeighedDocument): Comparison {
  const matches = matchSentences(a, b);
  const chain = alignSentences(matches.likeness);
  const pairs = chain.filter(([i, j]) => cell(matches.likeness, i, j) > alike);
  const coveredA = covered(
    a,
    pairs.map(([i]) => [i, 1]),
  );
  const coveredB = covered(
    b,
    pairs.map(([, j]) => [j, 1]),
  );
  const features = {
    ...chainFeatures(matches, chain, a, b),
    ...orderFeatures(matches.likeness, chain),
    ...shapeFeatures(matches, a, b),
    leastCovered: Math.min(coveredA, coveredB),
    mostCovered: Math.max(coveredA, coveredB),
    lengthCorrelation: lengthCorrelation(a, b, pairs),
  };
  return { pairs, coveredA, coveredB, features };
}

/** The same comparison seen from the other document. */
export const mirrored = ({ pairs, coveredA, coveredB, features }: Comparison): Comparison => ({
  pairs: pairs.map(([a, b]) => [b, a]),
  coveredA: coveredB,
  coveredB: coveredA,
  features,
});

function chainFeatures(
  { likeness, shared }: Matches,
  chain: readonly SentencePair[],
  a: WeighedDocument,
  b: WeighedDocument,
) {
  const total = sum(chain.map(([i, j]) => cell(likeness, i, j)));
  const weight = sum(chain.map(([i, j]) => cell(shared, i, j)));
  const likenessA = covered(
    a,
    chain.map(([i, j]) => [i, cell(likeness, i, j)]),
  );
  const likenessB = covered(
    b,
    chain.map(([i, j]) => [j, cell(likeness, i, j)]),
  );
  return {
    chainOfA: total / likeness.rows,
    chainOfB: total / likeness.columns,
    concentration: weight / (sum(shared.values) || 1),
    likenessConcentration: total / (sum(likeness.values) || 1),
    weight: Math.log(weight + 0.5),
    weightOfSentence: Math.log(weight / Math.min(likeness.rows, likeness.columns) + 0.1),
    cosine: mean(
      chain.map(([i, j]) => cell(shared, i, j) / Math.sqrt(((a.totals[i] ?? 0) + 0.1) * ((b.totals[j] ?? 0) + 0.1))),
    ),
    leastLikeness: Math.min(likenessA, likenessB),
    mostLikeness: Math.max(likenessA, likenessB),
  };
}

function orderFeatures(likeness: Matrix, chain: readonly SentencePair[]) {
  const small = Math.min(likeness.rows, likeness.columns);
  const mutual = mutualBest(likeness);
  const total = sum(chain.map(([i, j]) => cell(likeness, i, j)));
  const shuffled = mean(shufflesOf(likeness.columns).map((order) => chainTotal(likeness, order)));
  return {
    mutual: mutual.length / small,
    inOrder: longestRise(mutual.map(([, j]) => j)) / small,
    aboveShuffled: (total - shuffled) / Math.sqrt(shuffled + 0.3),
    timesShuffled: Math.log((total + 0.2) / (shuffled + 0.2)),
  };
}

function shapeFeatures({ likeness, sharedOfA, sharedOfB }: Matches, a: WeighedDocument, b: WeighedDocument) {
  const small = Math.min(a.lengths.length, b.lengths.length);
  return {
    leastShared: Math.log(Math.min(sharedOfA, sharedOfB) + 0.01),
    mostShared: Math.log(Math.max(sharedOfA, sharedOfB) + 0.01),
    sizes: small / Math.max(a.lengths.length, b.lengths.length),
    size: Math.log(small),
    title: Math.min(1, likeness.values[0] ?? 0),
  };
}

/**
 * Fixed orders that leave no sentence's neighbours beside it: what chains of the same sentences add up to by chance.
 * They take the place of random permutations, so that comparing twice gives the same.
 */
function shufflesOf(columns: number): readonly ((column: number) => number)[] {
  const strided = [3, 5, 7].map((start) => {
    const stride = [start, start + 4, start + 6, start + 8, start + 12].find((step) => columns % step !== 0) ?? 1;
    return (column: number) => (column * stride + start) % columns;
  });
  return [(column) => columns - 1 - column, ...strided];
}

/** Sentences that are each other's best match. */
function mutualBest(likeness: Matrix): readonly SentencePair[] {
  const { rows, columns } = likeness;
  const bestRow = new Uint8Array(columns);
  const bestColumn = new Uint8Array(rows);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const value = cell(likeness, i, j);
      if (value > cell(likeness, i, bestColumn[i] as number)) bestColumn[i] = j;
      if (value > cell(likeness, bestRow[j] as number, j)) bestRow[j] = i;
    }
  return [...bestColumn].flatMap((j, i): SentencePair[] =>
    bestRow[j] === i && cell(likeness, i, j) > mutuallyAlike ? [[i, j]] : [],
  );
}

/** Length of the longest rising subsequence (patience sorting). */
function longestRise(values: readonly number[]): number {
  const tails: number[] = [];
  for (const value of values) {
    const place = tails.findIndex((tail) => tail >= value);
    if (place < 0) tails.push(value);
    else tails[place] = value;
  }
  return tails.length;
}

/** Translated sentences are long where the original's are (Gale & Church 1993): correlation of the logarithms. */
function lengthCorrelation(a: WeighedDocument, b: WeighedDocument, pairs: readonly SentencePair[]): number {
  if (pairs.length < 3) return 0;
  const x = pairs.map(([i]) => Math.log(a.lengths[i] as number));
  const y = pairs.map(([, j]) => Math.log(b.lengths[j] as number));
  const [meanX, meanY] = [mean(x), mean(y)];
  const products = sum(x.map((value, index) => (value - meanX) * ((y[index] as number) - meanY)));
  const spread = (values: readonly number[], middle: number) =>
    sum(values.map((value) => (value - middle) ** 2)) + 0.05;
  return (products / Math.sqrt(spread(x, meanX) * spread(y, meanY))) * Math.sqrt(Math.min(1, pairs.length / 8));
}

/** The share of a document's characters in some of its sentences, each counted in part. */
const covered = ({ lengths }: WeighedDocument, parts: readonly (readonly [number, number])[]): number =>
  sum(parts.map(([position, part]) => Math.min(1, part) * (lengths[position] as number))) / (sum(lengths) || 1);

const sum = (values: ArrayLike<number>): number => {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at] as number;
  return total;
};
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length);
