/** Gradient-boosted trees as they are shipped: all nodes end to end; a leaf has feature −1, a right child follows its left one. */
export interface PackedTrees {
  readonly bias: number;
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly value: readonly number[];
}

/** Trees that are always asked: the first ones say most. */
const ALWAYS_ASKED = 80;

/**
 * Makes a model ready: a function from a row of features to a probability, 0–1. A row whose log-odds are below
 * `hopeless` after the first trees is not taken to the others: its probability is what those said.
 */
export function treeModel(packed: PackedTrees, hopeless = Number.NEGATIVE_INFINITY): (row: Float32Array) => number {
  const roots = Int32Array.from(packed.roots);
  const feature = Int16Array.from(packed.feature);
  const threshold = Float32Array.from(packed.threshold);
  const left = Int32Array.from(packed.left);
  const value = Float32Array.from(packed.value);
  return (row) => {
    let score = packed.bias;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] as number;
      for (let tested = feature[node] as number; tested >= 0; tested = feature[node] as number) {
        node = (left[node] as number) + ((row[tested] as number) <= (threshold[node] as number) ? 0 : 1);
      }
      score += value[node] as number;
      if (score < hopeless && tree >= ALWAYS_ASKED) break;
    }
    return 1 / (1 + Math.exp(-score));
  };
}
