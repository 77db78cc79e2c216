import { emptyMatrix, type Matrix } from './matrix.ts';
import type { WeighedDocument } from './weigh-document.ts';

/** What every sentence of one document has in common with every sentence of another. */
export interface Matches {
  /** Shared weight, a row for each sentence of `a`. */
  readonly shared: Matrix;
  /**
   * The same over the weight of those keys of the two sentences that the other document has anywhere, 0–1. What the
   * documents can't share (another script's spellings, words that no dictionary has) doesn't count against them;
   * `lonely` keeps a single key from counting as a match of everything.
   */
  readonly likeness: Matrix;
  /** The share of each document's weight that the other has anywhere, 0–1. */
  readonly sharedOfA: number;
  readonly sharedOfB: number;
}

const lonely = 1.5;

/** Merges the keys of two documents; a key is as common as in the language where it is more so. */
export function matchSentences(a: WeighedDocument, b: WeighedDocument): Matches {
  const shared = emptyMatrix(a.lengths.length, b.lengths.length);
  const matchableA = new Float64Array(shared.rows);
  const matchableB = new Float64Array(shared.columns);
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const [keyA, keyB] = [a.keys[i] as number, b.keys[j] as number];
    if (keyA === keyB) addMatches(a, i, b, j, shared, matchableA, matchableB);
    if (keyA <= keyB) i++;
    if (keyB <= keyA) j++;
  }
  return {
    shared,
    likeness: likenessOf(shared, matchableA, matchableB),
    sharedOfA: share(matchableA, a.totals),
    sharedOfB: share(matchableB, b.totals),
  };
}

function addMatches(
  a: WeighedDocument,
  keyA: number,
  b: WeighedDocument,
  keyB: number,
  shared: Matrix,
  matchableA: Float64Array,
  matchableB: Float64Array,
): void {
  const square = Math.min(a.weights[keyA] as number, b.weights[keyB] as number) ** 2;
  const [startA, endA] = [a.starts[keyA] as number, a.starts[keyA + 1] as number];
  const [startB, endB] = [b.starts[keyB] as number, b.starts[keyB + 1] as number];
  const squareA = square / (endA - startA);
  const squareB = square / (endB - startB);
  const product = Math.sqrt(squareA * squareB);
  for (let at = startB; at < endB; at++) add(matchableB, b.holders[at] as number, squareB);
  for (let at = startA; at < endA; at++) {
    const row = a.holders[at] as number;
    add(matchableA, row, squareA);
    for (let other = startB; other < endB; other++)
      add(shared.values, row * shared.columns + (b.holders[other] as number), product);
  }
}

const add = (values: Float64Array, at: number, more: number): void => {
  values[at] = (values[at] as number) + more;
};

function likenessOf({ rows, columns, values }: Matrix, matchableA: Float64Array, matchableB: Float64Array): Matrix {
  const likeness = emptyMatrix(rows, columns);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++)
      likeness.values[i * columns + j] =
        (values[i * columns + j] as number) /
        Math.sqrt(((matchableA[i] as number) + lonely) * ((matchableB[j] as number) + lonely));
  return likeness;
}

const share = (matchable: Float64Array, totals: Float64Array): number =>
  Math.min(1, sum(matchable) / (sum(totals) || 1));

const sum = (values: Float64Array): number => {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at] as number;
  return total;
};
