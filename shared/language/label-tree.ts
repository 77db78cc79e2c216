import type { FastTextModel } from './fasttext-model.ts';

/** Huffman's tree over a model's labels: the leaves are the labels, each inner node a test of which way to go. */
export interface LabelTree {
  readonly labels: readonly string[];
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly tests: Float32Array;
}

/** The tree that training built, which follows from how often each label was seen. */
export function plantLabelTree({ labels, labelCounts, output }: FastTextModel): LabelTree {
  const leaves = labels.length;
  const counts = [...labelCounts, ...Array<number>(leaves - 1).fill(Number.POSITIVE_INFINITY)];
  const [left, right] = [new Int32Array(counts.length).fill(-1), new Int32Array(counts.length).fill(-1)];
  let leaf = leaves - 1;
  let node = leaves;
  const rarest = (): number => (leaf >= 0 && (counts[leaf] as number) < (counts[node] as number) ? leaf-- : node++);
  for (let parent = leaves; parent < counts.length; parent++) {
    const [one, other] = [rarest(), rarest()];
    left[parent] = one;
    right[parent] = other;
    counts[parent] = (counts[one] as number) + (counts[other] as number);
  }
  return { labels, left, right, tests: output };
}

interface Found {
  readonly label: string;
  /** Logarithm of the probability. */
  readonly score: number;
}

/** The likeliest labels of a text by the mean of its rows, likeliest first, each with its probability. */
export function likeliestLabels(tree: LabelTree, mean: Float32Array, count: number): ReadonlyMap<string, number> {
  const best: Found[] = [];
  const visit = (node: number, score: number): void => {
    if (score < leastScore || (best.length === count && score < (best.at(-1) as Found).score)) return;
    const label = tree.labels[node];
    if (label !== undefined) {
      best.splice(best.findLastIndex((found) => found.score >= score) + 1, 0, { label, score });
      best.length = Math.min(best.length, count);
      return;
    }
    const share = logistic(dot(tree.tests, node - tree.labels.length, mean));
    visit(tree.left[node] as number, Math.fround(score + logOf(Math.fround(1 - share))));
    visit(tree.right[node] as number, Math.fround(score + logOf(share)));
  };
  visit(tree.left.length - 1, 0);
  return new Map(best.map(({ label, score }) => [label, Math.fround(Math.exp(score))]));
}

/** fastText's logarithm, which nothing makes infinite. */
const logOf = (share: number): number => Math.fround(Math.log(share + 1e-5));
const leastScore = logOf(0);

const logistic = (x: number): number => Math.fround(1 / Math.fround(1 + Math.fround(Math.exp(-x))));

function dot(rows: Float32Array, row: number, vector: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < vector.length; at++)
    sum = Math.fround(sum + Math.fround((rows[row * vector.length + at] as number) * (vector[at] as number)));
  return sum;
}
