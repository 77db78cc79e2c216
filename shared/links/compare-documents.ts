import { alignSentences, chainTotal, type SentencePair } from './align-sentences.ts';
import { type Matches, matchSentences } from './match-sentences.ts';
import type { WeightedSentence } from './weighted-document.ts';

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
export function compareDocuments(a: readonly WeightedSentence[], b: readonly WeightedSentence[]): Comparison {
  const matches = matchSentences(a, b);
  const chain = alignSentences(matches.likeness);
  const pairs = chain.filter(([i, j]) => at(matches.likeness, i, j) > alike);
  const coveredA = covered(
    a,
    pairs.map(([i]) => i),
  );
  const coveredB = covered(
    b,
    pairs.map(([, j]) => j),
  );
  const features = {
    ...chainFeatures(matches, chain, a, b),
    ...orderFeatures(matches, chain),
    ...shapeFeatures(matches, a, b),
    leastCovered: Math.min(coveredA, coveredB),
    mostCovered: Math.max(coveredA, coveredB),
    lengthCorrelation: lengthCorrelation(a, b, pairs),
  };
  return { pairs, coveredA, coveredB, features };
}

function chainFeatures(
  { likeness, shared }: Matches,
  chain: readonly SentencePair[],
  a: readonly WeightedSentence[],
  b: readonly WeightedSentence[],
) {
  const total = sum(chain.map(([i, j]) => at(likeness, i, j)));
  const weight = sum(chain.map(([i, j]) => at(shared, i, j)));
  const likenessA = weightedCover(
    a,
    chain.map(([i, j]) => [i, at(likeness, i, j)]),
  );
  const likenessB = weightedCover(
    b,
    chain.map(([i, j]) => [j, at(likeness, i, j)]),
  );
  return {
    chainOfA: total / a.length,
    chainOfB: total / b.length,
    concentration: weight / (sum(shared.map(sum)) || 1),
    likenessConcentration: total / (sum(likeness.map(sum)) || 1),
    weight: Math.log(weight + 0.5),
    weightOfSentence: Math.log(weight / Math.min(a.length, b.length) + 0.1),
    cosine: mean(
      chain.map(([i, j]) => at(shared, i, j) / Math.sqrt((sentence(a, i).total + 0.1) * (sentence(b, j).total + 0.1))),
    ),
    leastLikeness: Math.min(likenessA, likenessB),
    mostLikeness: Math.max(likenessA, likenessB),
  };
}

function orderFeatures({ likeness }: Matches, chain: readonly SentencePair[]) {
  const columns = likeness[0]?.length ?? 0;
  const small = Math.min(likeness.length, columns);
  const mutual = mutualBest(likeness);
  const total = sum(chain.map(([i, j]) => at(likeness, i, j)));
  const shuffled = mean(shufflesOf(columns).map((order) => chainTotal(likeness, order)));
  return {
    mutual: mutual.length / small,
    inOrder: longestRise(mutual.map(([, j]) => j)) / small,
    aboveShuffled: (total - shuffled) / Math.sqrt(shuffled + 0.3),
    timesShuffled: Math.log((total + 0.2) / (shuffled + 0.2)),
  };
}

function shapeFeatures(
  { likeness, sharedOfA, sharedOfB }: Matches,
  a: readonly WeightedSentence[],
  b: readonly WeightedSentence[],
) {
  const small = Math.min(a.length, b.length);
  return {
    leastShared: Math.log(Math.min(sharedOfA, sharedOfB) + 0.01),
    mostShared: Math.log(Math.max(sharedOfA, sharedOfB) + 0.01),
    sizes: small / Math.max(a.length, b.length),
    size: Math.log(small),
    title: Math.min(1, at(likeness, 0, 0)),
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
function mutualBest(likeness: readonly Float64Array[]): readonly SentencePair[] {
  const columns = likeness[0]?.length ?? 0;
  const bestRow = Array.from({ length: columns }, (_, j) => bestOf(likeness.length, (i) => at(likeness, i, j)));
  return likeness.flatMap((row, i): SentencePair[] => {
    const j = bestOf(columns, (column) => row[column] as number);
    return bestRow[j] === i && (row[j] as number) > mutuallyAlike ? [[i, j]] : [];
  });
}

function bestOf(length: number, valueAt: (index: number) => number): number {
  let best = 0;
  for (let index = 1; index < length; index++) if (valueAt(index) > valueAt(best)) best = index;
  return best;
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
function lengthCorrelation(
  a: readonly WeightedSentence[],
  b: readonly WeightedSentence[],
  pairs: readonly SentencePair[],
): number {
  if (pairs.length < 3) return 0;
  const x = pairs.map(([i]) => Math.log(sentence(a, i).length));
  const y = pairs.map(([, j]) => Math.log(sentence(b, j).length));
  const [meanX, meanY] = [mean(x), mean(y)];
  const products = sum(x.map((value, index) => (value - meanX) * ((y[index] as number) - meanY)));
  const spread = (values: readonly number[], middle: number) =>
    sum(values.map((value) => (value - middle) ** 2)) + 0.05;
  return (products / Math.sqrt(spread(x, meanX) * spread(y, meanY))) * Math.sqrt(Math.min(1, pairs.length / 8));
}

const covered = (sentences: readonly WeightedSentence[], positions: readonly number[]): number =>
  weightedCover(
    sentences,
    positions.map((position) => [position, 1]),
  );

const weightedCover = (sentences: readonly WeightedSentence[], parts: readonly (readonly [number, number])[]): number =>
  sum(parts.map(([position, part]) => Math.min(1, part) * sentence(sentences, position).length)) /
  (sum(sentences.map(({ length }) => length)) || 1);

const sentence = (sentences: readonly WeightedSentence[], position: number): WeightedSentence =>
  sentences[position] as WeightedSentence;
const at = (rows: readonly Float64Array[], i: number, j: number): number => rows[i]?.[j] ?? 0;
const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length);
