import type { DocumentKeys } from './describe-document.ts';
import type { KeyWeight } from './key-weights.ts';

export interface WeightedSentence {
  readonly keys: Uint32Array;
  /** The square of each key's weight, shared out among the sentences that hold it. */
  readonly squares: Float64Array;
  readonly total: number;
  /** Characters. */
  readonly length: number;
}

/** A document's sentences with what each key tells: rare ones, and those that stand in few of its sentences, tell most. */
export function weighDocument(document: DocumentKeys, weight: KeyWeight): readonly WeightedSentence[] {
  const spread = new Map<number, number>();
  for (const { keys } of document.sentences) for (const key of keys) spread.set(key, (spread.get(key) ?? 0) + 1);
  return document.sentences.map(({ keys, length }) => {
    const squares = Float64Array.from(keys, (key) => weight(key) ** 2 / (spread.get(key) as number));
    return { keys, squares, total: squares.reduce((sum, square) => sum + square, 0), length };
  });
}
