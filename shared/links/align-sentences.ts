import { cell, type Matrix } from './matrix.ts';

/** A sentence of one document and one of another that say the same, by their positions. */
export type SentencePair = readonly [a: number, b: number];

/**
 * The chain of pairs, in order in both documents, whose likeness adds up to most (dynamic programming; sentences may be
 * left out on either side).
 */
export function alignSentences(likeness: Matrix): readonly SentencePair[] {
  const { rows, columns } = likeness;
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  for (let i = 1; i <= rows; i++) fillRow(best, i * width, (i - 1) * width, width, likeness, i - 1, (column) => column);
  const pairs: SentencePair[] = [];
  for (let i = rows, j = columns; i > 0 && j > 0; ) {
    const here = best[i * width + j];
    if (here === best[(i - 1) * width + j]) i--;
    else if (here === best[i * width + j - 1]) j--;
    else pairs.push([--i, --j]);
  }
  return pairs.reverse();
}

/** What the best chain adds up to where the second document's sentences stand in another order. */
export function chainTotal(likeness: Matrix, order: (column: number) => number): number {
  const width = likeness.columns + 1;
  const two = new Float64Array(2 * width);
  for (let i = 0; i < likeness.rows; i++)
    fillRow(two, ((i + 1) % 2) * width, (i % 2) * width, width, likeness, i, order);
  return two[(likeness.rows % 2) * width + likeness.columns] as number;
}

/** Fills the row of best sums that begins at `start` from the one at `above`; the first of each stays 0. */
function fillRow(
  best: Float64Array,
  start: number,
  above: number,
  width: number,
  likeness: Matrix,
  row: number,
  order: (column: number) => number,
): void {
  for (let j = 1; j < width; j++) {
    const paired = (best[above + j - 1] as number) + cell(likeness, row, order(j - 1));
    best[start + j] = Math.max(best[above + j] as number, best[start + j - 1] as number, paired);
  }
}
