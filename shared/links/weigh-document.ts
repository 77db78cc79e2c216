import type { DocumentKeys } from './describe-document.ts';
import type { KeyWeight } from './key-weights.ts';

/**
 * A document by its keys: what each tells in the document's language, and which sentences hold it. Arrays of numbers, so
 * that comparing two documents is merging two sorted lists.
 */
export interface WeighedDocument {
  /** Distinct, ascending. */
  readonly keys: Uint32Array;
  readonly weights: Float64Array;
  /** The sentences that hold key `n` are `holders[starts[n]]` to before `holders[starts[n + 1]]`. */
  readonly starts: Uint32Array;
  readonly holders: Uint8Array;
  /** Characters of each sentence. */
  readonly lengths: Float64Array;
  /** What each sentence's keys tell together. */
  readonly totals: Float64Array;
}

/** More than a document has sentences, for numbers that hold a key and a sentence. */
const sentencesAtMost = 128;

/** Weighs a document's keys: rare ones, and those that stand in few of its sentences, tell most. */
export function weighDocument({ sentences }: DocumentKeys, weight: KeyWeight): WeighedDocument {
  const pairs = sortedPairs(sentences);
  const keys = new Uint32Array(pairs.length);
  const starts = new Uint32Array(pairs.length + 1);
  const holders = new Uint8Array(pairs.length);
  let count = 0;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as number;
    const key = Math.floor(pair / sentencesAtMost);
    holders[at] = pair - key * sentencesAtMost;
    if (count === 0 || keys[count - 1] !== key) {
      starts[count] = at;
      keys[count++] = key;
    }
  }
  starts[count] = pairs.length;
  const weights = new Float64Array(count);
  for (let at = 0; at < count; at++) weights[at] = weight(keys[at] as number);
  return {
    keys: keys.subarray(0, count),
    weights,
    starts,
    holders,
    lengths: Float64Array.from(sentences, ({ length }) => length),
    totals: totalsOf(weights, starts, holders, sentences.length),
  };
}

function sortedPairs(sentences: DocumentKeys['sentences']): Float64Array {
  const pairs = new Float64Array(sentences.reduce((sum, { keys }) => sum + keys.length, 0));
  let at = 0;
  sentences.forEach(({ keys }, sentence) => {
    for (let index = 0; index < keys.length; index++)
      pairs[at++] = (keys[index] as number) * sentencesAtMost + sentence;
  });
  return pairs.sort();
}

function totalsOf(weights: Float64Array, starts: Uint32Array, holders: Uint8Array, sentences: number): Float64Array {
  const totals = new Float64Array(sentences);
  for (let key = 0; key < weights.length; key++) {
    const [start, end] = [starts[key] as number, starts[key + 1] as number];
    const square = (weights[key] as number) ** 2 / (end - start);
    for (let at = start; at < end; at++)
      totals[holders[at] as number] = (totals[holders[at] as number] as number) + square;
  }
  return totals;
}
