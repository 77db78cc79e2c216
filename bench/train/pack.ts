import { LEAF_SCALE, type PackedTrees } from '../../shared/pages/tree-model.ts';
import type { Ensemble } from './folds.ts';
import type { Tree } from './gbdt.ts';

/** Significant digits of a threshold: as few as can be without changing an answer that matters. */
const THRESHOLD_DIGITS = 5;

/** An ensemble as a model file holds it. */
export function pack({ trees, bias }: Ensemble): PackedTrees {
  const tests = trees.flatMap(({ feature, threshold }) => threshold.filter((_, node) => isTest(feature[node])));
  const thresholds = [...new Set(tests.map(shorten))].sort((a, b) => a - b);
  const places = new Map(thresholds.map((threshold, place) => [threshold, place]));
  const pairs = trees.flatMap((tree) =>
    levelByLevel(tree).flatMap((node) => {
      const feature = tree.feature[node] as number;
      const isLeaf = !isTest(feature);
      return [
        feature,
        isLeaf
          ? Math.round((tree.value[node] as number) * LEAF_SCALE)
          : (places.get(shorten(tree.threshold[node] as number)) as number),
      ];
    }),
  );
  return { bias: Number(bias.toFixed(4)), thresholds, nodes: Buffer.from(int16(pairs).buffer).toString('base64') };
}

/** The text of a model file. */
export const modelFile = (ensemble: Ensemble): string => `${JSON.stringify(pack(ensemble))}\n`;

const isTest = (feature: number | undefined): boolean => feature !== undefined && feature >= 0;

const shorten = (threshold: number): number => Number(threshold.toPrecision(THRESHOLD_DIGITS));

/** A tree's nodes in the order in which a model file has them. */
function levelByLevel({ feature, left }: Tree): number[] {
  const order = [0];
  for (const node of order) {
    const child = left[node] as number;
    if (isTest(feature[node])) order.push(child, child + 1);
  }
  return order;
}

function int16(numbers: readonly number[]): Int16Array {
  const packed = Int16Array.from(numbers);
  const lost = numbers.find((number, at) => packed[at] !== number);
  if (lost !== undefined)
    throw new RangeError(`${lost} has no place in 16 bits: a leaf or a list of thresholds is too great`);
  return packed;
}
