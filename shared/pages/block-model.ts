import model from './block-model.json' with { type: 'json' };
import type { Block } from './segment.ts';
import type { Survey } from './survey.ts';

/** From this probability on a block is kept where Readability kept it too; a little under even odds, for recall. */
const KEEP_READABLE = 0.48;
/** And where Readability did not. */
const KEEP_OTHER = 0.6;

/** The blocks of the article, in order: those that the block model keeps. */
export function chooseBlocks({ blocks, rows, readableShare }: Survey): Block[] {
  const kept = blocks.filter((_, index) => {
    const threshold = (readableShare[index] ?? 0) > 0.5 ? KEEP_READABLE : KEEP_OTHER;
    return contentProbability(rows[index] as Float32Array) >= threshold;
  });
  return kept;
}

/** How likely a block with these features belongs to the article, 0–1. */
export function contentProbability(row: Float32Array): number {
  return 1 / (1 + Math.exp(-logOdds(row)));
}

const { bias, roots, feature, threshold, left, value } = unpack();

/** All trees in one array of nodes; a leaf has feature −1. */
function unpack() {
  return {
    bias: model.bias,
    roots: Int32Array.from(model.roots),
    feature: Int16Array.from(model.feature),
    threshold: Float32Array.from(model.threshold),
    left: Int32Array.from(model.left),
    value: Float32Array.from(model.value),
  };
}

function logOdds(row: Float32Array): number {
  let score = bias;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (let tested = feature[node] as number; tested >= 0; tested = feature[node] as number) {
      node = (left[node] as number) + ((row[tested] as number) <= (threshold[node] as number) ? 0 : 1);
    }
    score += value[node] as number;
  }
  return score;
}
