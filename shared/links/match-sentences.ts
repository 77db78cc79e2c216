import type { WeightedSentence } from './weighted-document.ts';

/** What every sentence of one document has in common with every sentence of another. */
export interface Matches {
  /** Shared weight, a row for each sentence of `a`. */
  readonly shared: readonly Float64Array[];
  /**
   * The same over the weight of those keys of the two sentences that the other document has anywhere, 0–1. What the
   * documents can't share (another script's spellings, words that no dictionary has) doesn't count against them;
   * `lonely` keeps a single key from counting as a match of everything.
   */
  readonly likeness: readonly Float64Array[];
  /** The share of each document's weight that the other has anywhere, 0–1. */
  readonly sharedOfA: number;
  readonly sharedOfB: number;
}

const lonely = 1.5;

export function matchSentences(a: readonly WeightedSentence[], b: readonly WeightedSentence[]): Matches {
  const postings = postingsOf(b);
  const matchableA = new Float64Array(a.length);
  const matchableB = new Float64Array(b.length);
  const met = new Set<number>();
  const shared = a.map(({ keys, squares }, i) => {
    const row = new Float64Array(b.length);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      const list = postings.get(key);
      if (list === undefined) continue;
      const square = squares[at] as number;
      matchableA[i] = (matchableA[i] as number) + square;
      addMatches(row, list, square, met.has(key) ? null : matchableB);
      met.add(key);
    }
    return row;
  });
  const likeness = shared.map((row, i) =>
    row.map(
      (value, j) => value / Math.sqrt(((matchableA[i] as number) + lonely) * ((matchableB[j] as number) + lonely)),
    ),
  );
  return { shared, likeness, sharedOfA: share(matchableA, a), sharedOfB: share(matchableB, b) };
}

/** For each key the sentences that hold it and its square there, in turn. */
function postingsOf(sentences: readonly WeightedSentence[]): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>();
  sentences.forEach(({ keys, squares }, at) => {
    for (let index = 0; index < keys.length; index++) {
      const list = postings.get(keys[index] as number);
      if (list) list.push(at, squares[index] as number);
      else postings.set(keys[index] as number, [at, squares[index] as number]);
    }
  });
  return postings;
}

function addMatches(row: Float64Array, list: readonly number[], square: number, matchable: Float64Array | null): void {
  for (let at = 0; at < list.length; at += 2) {
    const sentence = list[at] as number;
    const other = list[at + 1] as number;
    row[sentence] = (row[sentence] as number) + Math.sqrt(square * other);
    if (matchable) matchable[sentence] = (matchable[sentence] as number) + other;
  }
}

const share = (matchable: Float64Array, sentences: readonly WeightedSentence[]): number =>
  sum(matchable) / (sum(sentences.map(({ total }) => total)) || 1);

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
