/** A sentence of one document and one of another that say the same, by their positions. */
export type SentencePair = readonly [a: number, b: number];

/**
 * The chain of pairs, in order in both documents, whose likeness adds up to most (dynamic programming; sentences may be
 * left out on either side).
 */
export function alignSentences(likeness: readonly Float64Array[]): readonly SentencePair[] {
  const columns = likeness[0]?.length ?? 0;
  const best: Float64Array[] = [new Float64Array(columns + 1)];
  for (const row of likeness) best.push(nextRow(best.at(-1) as Float64Array, row, identity));
  const pairs: SentencePair[] = [];
  for (let i = likeness.length, j = columns; i > 0 && j > 0; ) {
    const here = value(best, i, j);
    if (here === value(best, i - 1, j)) i--;
    else if (here === value(best, i, j - 1)) j--;
    else pairs.push([--i, --j]);
  }
  return pairs.reverse();
}

/** What the best chain adds up to where the second document's sentences stand in another order. */
export function chainTotal(likeness: readonly Float64Array[], order: (column: number) => number): number {
  const columns = likeness[0]?.length ?? 0;
  let best: Float64Array = new Float64Array(columns + 1);
  for (const row of likeness) best = nextRow(best, row, order);
  return best[columns] as number;
}

function nextRow(above: Float64Array, row: Float64Array, order: (column: number) => number): Float64Array {
  const next = new Float64Array(above.length);
  for (let j = 1; j < above.length; j++) {
    const paired = (above[j - 1] as number) + (row[order(j - 1)] as number);
    next[j] = Math.max(above[j] as number, next[j - 1] as number, paired);
  }
  return next;
}

const identity = (column: number): number => column;
const value = (rows: readonly Float64Array[], i: number, j: number): number => (rows[i] as Float64Array)[j] as number;
