import { probability } from './odds.ts';

/**
 * Gradient-boosted trees as they are shipped. The nodes of a tree stand level by level, its root first, the children of
 * each test as a pair, so that a node's children are known by counting the tests before it.
 */
export interface PackedTrees {
  readonly bias: number;
  /** The different numbers that features are compared with. */
  readonly thresholds: readonly number[];
  /**
   * All trees end to end, two numbers of 16 bits a node, little endian, in base64: of a test its feature and the index of its
   * threshold; of a leaf −1 and its value times `LEAF_SCALE`.
   */
  readonly nodes: string;
}

/** Log-odds of a leaf are kept to four digits. */
export const LEAF_SCALE = 10_000;

/** Trees that are always asked: the first ones say most. */
const ALWAYS_ASKED = 80;

/** All trees end to end; a leaf has feature −1, a right child follows its left one. */
interface Trees {
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  /** What a test compares its feature with, or what a leaf adds. */
  readonly number: Float32Array;
  readonly left: Int32Array;
}

/**
 * Makes a model ready: a function from a row of features to a probability, 0–1. A row whose log-odds are below
 * `hopeless` after the first trees is not taken to the others: its probability is what those said.
 */
export function treeModel(packed: PackedTrees, hopeless = Number.NEGATIVE_INFINITY): (row: Float32Array) => number {
  const { roots, feature, number, left } = unpack(packed);
  return (row) => {
    let score = packed.bias;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] as number;
      for (let tested = feature[node] as number; tested >= 0; tested = feature[node] as number) {
        node = (left[node] as number) + ((row[tested] as number) <= (number[node] as number) ? 0 : 1);
      }
      score += number[node] as number;
      if (score < hopeless && tree >= ALWAYS_ASKED) break;
    }
    return probability(score);
  };
}

function unpack({ thresholds, nodes }: PackedTrees): Trees {
  const pairs = new Int16Array(new Uint8Array(Buffer.from(nodes, 'base64')).buffer);
  const count = pairs.length / 2;
  const roots: number[] = [];
  const feature = new Int16Array(count);
  const number = new Float32Array(count);
  const left = new Int32Array(count);
  // Where the next pair of children will stand; a node that nobody claimed before is a root.
  let next = 0;
  for (let node = 0; node < count; node++) {
    if (node === next) {
      roots.push(node);
      next += 1;
    }
    const tested = pairs[node * 2] as number;
    const coded = pairs[node * 2 + 1] as number;
    feature[node] = tested;
    number[node] = tested < 0 ? coded / LEAF_SCALE : (thresholds[coded] as number);
    if (tested < 0) continue;
    left[node] = next;
    next += 2;
  }
  return { roots: Int32Array.from(roots), feature, number, left };
}
