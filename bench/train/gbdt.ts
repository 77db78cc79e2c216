/** One regression tree: inner nodes test `row[feature] <= threshold`, leaves add `value`. Children come in pairs. */
export interface Tree {
  /** −1 marks a leaf. */
  readonly feature: number[];
  readonly threshold: number[];
  /** Index of the left child; the right one follows it. */
  readonly left: number[];
  readonly value: number[];
}

export interface TrainingSet {
  readonly rows: readonly Float32Array[];
  /** 0 or 1. */
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

export interface TrainingOptions {
  readonly rounds: number;
  readonly leaves: number;
  readonly rate: number;
  readonly minimumRows: number;
  readonly l2: number;
  /** Share of the features that each tree may use. */
  readonly featureShare: number;
  /** Share of the rows that each tree is grown on. */
  readonly rowShare: number;
  /** Features that no tree may use. */
  readonly withheld: ReadonlySet<number>;
  readonly seed: number;
}

const BINS = 64;

interface Binned {
  readonly columns: readonly Uint8Array[];
  readonly cuts: readonly Float64Array[];
}

interface Leaf {
  readonly node: number;
  readonly rows: Int32Array;
  readonly histogram: Float64Array;
  readonly split: Split | null;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/** Gradient-boosted trees under logistic loss, grown leaf by leaf on histograms. The same input gives the same trees. */
export function train(set: TrainingSet, options: TrainingOptions): { trees: Tree[]; bias: number } {
  const binned = bin(set.rows);
  const random = generator(options.seed);
  const positive = set.labels.reduce((sum, label, row) => sum + label * (set.weights[row] ?? 0), 0);
  const all = set.weights.reduce((sum, weight) => sum + weight, 0);
  const bias = Math.log(positive / (all - positive));
  const scores = new Float64Array(set.rows.length).fill(bias);
  const trees: Tree[] = [];
  for (let round = 0; round < options.rounds; round++) trees.push(boost(set, binned, scores, options, random));
  return { trees, bias };
}

function boost(
  set: TrainingSet,
  binned: Binned,
  scores: Float64Array,
  options: TrainingOptions,
  random: () => number,
): Tree {
  const gradients = new Float64Array(scores.length);
  const hessians = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row++) {
    const probability = 1 / (1 + Math.exp(-(scores[row] as number)));
    const weight = set.weights[row] as number;
    gradients[row] = (probability - (set.labels[row] as number)) * weight;
    hessians[row] = Math.max(1e-9, probability * (1 - probability) * weight);
  }
  const features = binned.columns
    .map((_, feature) => feature)
    .filter((feature) => random() < options.featureShare && !options.withheld.has(feature));
  const sample = Int32Array.from(scores, (_, row) => row).filter(() => random() < options.rowShare);
  return grow(binned, { gradients, hessians, features, options }, sample, scores);
}

interface Round {
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  readonly features: readonly number[];
  readonly options: TrainingOptions;
}

function grow(binned: Binned, round: Round, sample: Int32Array, scores: Float64Array): Tree {
  const tree: GrowingTree = { feature: [-1], threshold: [0], left: [0], value: [0], bin: [0] };
  const leaves = [makeLeaf(0, sample, buildHistogram(binned, sample, round), round)];
  while (leaves.length < round.options.leaves) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (!best.split || best.split.gain <= 0) break;
    leaves.splice(leaves.indexOf(best), 1, ...divide(best, best.split, binned, round, tree));
  }
  for (const leaf of leaves) tree.value[leaf.node] = leafValue(leaf, round);
  for (let row = 0; row < scores.length; row++) scores[row] = (scores[row] as number) + leafReached(tree, binned, row);
  const { bin: _, ...grown } = tree;
  return grown;
}

/** A tree that also knows its tests in bins, for rows of the training set. */
interface GrowingTree extends Tree {
  readonly bin: number[];
}

function leafReached({ feature, bin, left, value }: GrowingTree, { columns }: Binned, row: number): number {
  let node = 0;
  for (let tested = feature[0] as number; tested >= 0; tested = feature[node] as number) {
    node = (left[node] as number) + (((columns[tested] as Uint8Array)[row] as number) <= (bin[node] as number) ? 0 : 1);
  }
  return value[node] as number;
}

function leafValue(leaf: Leaf, { gradients, hessians, options }: Round): number {
  let [gradient, hessian] = [0, 0];
  for (const row of leaf.rows) {
    gradient += gradients[row] as number;
    hessian += hessians[row] as number;
  }
  return (-gradient / (hessian + options.l2)) * options.rate;
}

function divide(leaf: Leaf, split: Split, binned: Binned, round: Round, tree: GrowingTree): [Leaf, Leaf] {
  const [left, right] = partition(leaf.rows, binned.columns[split.feature] as Uint8Array, split.bin);
  const child = tree.feature.length;
  tree.feature.push(-1, -1);
  tree.threshold.push(0, 0);
  tree.left.push(0, 0);
  tree.value.push(0, 0);
  tree.bin.push(0, 0);
  tree.feature[leaf.node] = split.feature;
  tree.threshold[leaf.node] = binned.cuts[split.feature]?.[split.bin] as number;
  tree.left[leaf.node] = child;
  tree.bin[leaf.node] = split.bin;
  const smaller = buildHistogram(binned, left.length < right.length ? left : right, round);
  const larger = leaf.histogram;
  for (let at = 0; at < larger.length; at++) larger[at] = (larger[at] as number) - (smaller[at] as number);
  return [
    makeLeaf(child, left, left.length < right.length ? smaller : larger, round),
    makeLeaf(child + 1, right, left.length < right.length ? larger : smaller, round),
  ];
}

function partition(rows: Int32Array, column: Uint8Array, bin: number): [Int32Array, Int32Array] {
  const sorted = new Int32Array(rows.length);
  let [low, high] = [0, rows.length];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    if ((column[row] as number) <= bin) sorted[low++] = row;
    else sorted[--high] = row;
  }
  return [sorted.subarray(0, low), sorted.subarray(low).reverse()];
}

function makeLeaf(node: number, rows: Int32Array, histogram: Float64Array, round: Round): Leaf {
  return {
    node,
    rows,
    histogram,
    split: rows.length < 2 * round.options.minimumRows ? null : bestSplit(histogram, round),
  };
}

/** Sums of gradient, hessian and rows for each used feature and bin. */
function buildHistogram({ columns }: Binned, rows: Int32Array, { gradients, hessians, features }: Round): Float64Array {
  const histogram = new Float64Array(features.length * BINS * 3);
  // Gathered once, not once a feature: reading in order is what makes the loop below fast.
  const gradient = Float64Array.from(rows, (row) => gradients[row] as number);
  const hessian = Float64Array.from(rows, (row) => hessians[row] as number);
  for (let position = 0; position < features.length; position++) {
    addColumn(
      histogram,
      position * BINS * 3,
      columns[features[position] as number] as Uint8Array,
      rows,
      gradient,
      hessian,
    );
  }
  return histogram;
}

function addColumn(
  histogram: Float64Array,
  base: number,
  column: Uint8Array,
  rows: Int32Array,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  for (let index = 0; index < rows.length; index++) {
    const at = base + (column[rows[index] as number] as number) * 3;
    histogram[at] = (histogram[at] as number) + (gradient[index] as number);
    histogram[at + 1] = (histogram[at + 1] as number) + (hessian[index] as number);
    histogram[at + 2] = (histogram[at + 2] as number) + 1;
  }
}

function bestSplit(histogram: Float64Array, { features, options }: Round): Split | null {
  let best: Split | null = null;
  const score = (gradient: number, hessian: number) => (gradient * gradient) / (hessian + options.l2);
  features.forEach((feature, position) => {
    const base = position * BINS * 3;
    let [gradient, hessian, rows] = [0, 0, 0];
    for (let bin = 0; bin < BINS; bin++) {
      gradient += histogram[base + bin * 3] as number;
      hessian += histogram[base + bin * 3 + 1] as number;
      rows += histogram[base + bin * 3 + 2] as number;
    }
    const whole = score(gradient, hessian);
    let [leftGradient, leftHessian, leftRows] = [0, 0, 0];
    for (let bin = 0; bin < BINS - 1; bin++) {
      leftGradient += histogram[base + bin * 3] as number;
      leftHessian += histogram[base + bin * 3 + 1] as number;
      leftRows += histogram[base + bin * 3 + 2] as number;
      if (leftRows < options.minimumRows) continue;
      if (rows - leftRows < options.minimumRows) break;
      const gain = score(leftGradient, leftHessian) + score(gradient - leftGradient, hessian - leftHessian) - whole;
      if (gain > (best?.gain ?? 1e-9)) best = { feature, bin, gain };
    }
  });
  return best;
}

function bin(rows: readonly Float32Array[]): Binned {
  const width = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: width }, (_, feature) => cutsOf(rows, feature));
  const columns = cuts.map((cut, feature) => Uint8Array.from(rows, (row) => binOf(row[feature] as number, cut)));
  return { columns, cuts };
}

/** Upper bounds of the bins: midway between neighbouring values at even steps of their distribution. */
function cutsOf(rows: readonly Float32Array[], feature: number): Float64Array {
  const step = Math.max(1, Math.floor(rows.length / 20_000));
  const sample = Float32Array.from(
    { length: Math.floor(rows.length / step) },
    (_, at) => rows[at * step]?.[feature] as number,
  ).sort();
  const distinct = [...new Set(sample)];
  const cuts = new Set<number>();
  if (distinct.length <= BINS) {
    for (let at = 1; at < distinct.length; at++)
      cuts.add(((distinct[at - 1] as number) + (distinct[at] as number)) / 2);
  } else {
    for (let part = 1; part < BINS; part++) {
      const at = Math.floor((part * sample.length) / BINS);
      const [below, above] = [sample[at - 1] as number, sample[at] as number];
      if (above > below) cuts.add((below + above) / 2);
    }
  }
  return Float64Array.from(cuts).sort();
}

function binOf(value: number, cuts: Float64Array): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Mulberry32: small, seeded, the same everywhere. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The log-odds that trees give a row. */
export function evaluate(trees: readonly Tree[], bias: number, row: Float32Array): number {
  let score = bias;
  for (const { feature, threshold, left, value } of trees) {
    let node = 0;
    while ((feature[node] as number) >= 0) {
      node = (left[node] as number) + ((row[feature[node] as number] as number) <= (threshold[node] as number) ? 0 : 1);
    }
    score += value[node] as number;
  }
  return score;
}
