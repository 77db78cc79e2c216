import { describe, expect, it } from 'vitest';
import type { Tree } from '../../bench/train/gbdt.ts';
import { pack } from '../../bench/train/pack.ts';
import { treeModel } from '../../shared/pages/tree-model.ts';

/** Its children were split later first, as they come from training: no level stands together. */
const deep: Tree = {
  feature: [0, 1, 2, -1, -1, -1, -1],
  threshold: [0.5, 10.25, -3, 0, 0, 0, 0],
  left: [1, 5, 3, 0, 0, 0, 0],
  value: [0, 0, 0, 0.25, -0.5, 1, -1.25],
};
const stump: Tree = { feature: [2, -1, -1], threshold: [0.5, 0, 0], left: [1, 0, 0], value: [0, -0.125, 0.75] };
const leaf: Tree = { feature: [-1], threshold: [0], left: [0], value: [0.0625] };

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

describe('a packed model', () => {
  const model = treeModel(pack({ bias: 0.5, trees: [deep, leaf, stump] }));

  it.each([
    { row: [0, 10, 0], sum: 1 - 0.125 },
    { row: [0.5, 10.25, 1], sum: 1 + 0.75 },
    { row: [0, 11, 0], sum: -1.25 - 0.125 },
    { row: [1, 0, -4], sum: 0.25 - 0.125 },
    { row: [1, 0, 7], sum: -0.5 + 0.75 },
  ])('adds what each tree says of $row', ({ row, sum }) => {
    expect(logOdds(model(Float32Array.from(row)))).toBeCloseTo(0.5 + 0.0625 + sum, 6);
  });

  it('leaves a hopeless row alone after the first trees', () => {
    const trees = Array.from({ length: 100 }, () => ({ ...leaf, value: [-0.125] }));
    const packed = pack({ bias: 0, trees });
    expect(logOdds(treeModel(packed, -3)(Float32Array.of()))).toBeCloseTo(-81 * 0.125, 6);
    expect(logOdds(treeModel(packed)(Float32Array.of()))).toBeCloseTo(-100 * 0.125, 6);
  });

  it('takes no number that 16 bits do not hold', () => {
    expect(() => pack({ bias: 0, trees: [{ ...leaf, value: [3.2768] }] })).toThrow('32768 has no place in 16 bits');
  });
});
