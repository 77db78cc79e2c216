import type { Ensemble } from './folds.ts';

/** Trees end to end in arrays, numbers as short as they can be without changing an answer that matters. */
export function pack({ trees, bias }: Ensemble): string {
  const packed = {
    bias: round(bias, 4),
    roots: [] as number[],
    feature: [] as number[],
    threshold: [] as number[],
    left: [] as number[],
    value: [] as number[],
  };
  for (const tree of trees) {
    const base = packed.feature.length;
    packed.roots.push(base);
    packed.feature.push(...tree.feature);
    packed.threshold.push(...tree.threshold.map((threshold) => Number(threshold.toPrecision(5))));
    packed.left.push(...tree.left.map((left, node) => ((tree.feature[node] as number) < 0 ? 0 : base + left)));
    packed.value.push(...tree.value.map((value) => round(value, 4)));
  }
  return `{\n${Object.entries(packed)
    .map(([key, list]) => `  ${JSON.stringify(key)}: ${JSON.stringify(list)}`)
    .join(',\n')}\n}\n`;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
