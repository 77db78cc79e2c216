/**
 * Trains the block model on corpora that stay outside of the project and writes shared/pages/block-model.json.
 *
 *     node bench/train/train.ts [--cache DIR] DIR…
 *
 * Each DIR holds `html/<id>.html.gz` and `truth.json` (`{ id: { url, text } }`). The same corpora give the same model.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { featureNames } from '../../shared/pages/features.ts';
import { readExamples } from './examples.ts';
import { trainBlocks } from './folds.ts';
import type { Tree } from './gbdt.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { cache: { type: 'string' } } });
if (positionals.length === 0) throw new Error('usage: node bench/train/train.ts [--cache DIR] DIR…');

const { trees, bias } = trainBlocks(readExamples(positionals, values.cache));
const file = path.join(import.meta.dirname, '../../shared/pages/block-model.json');
writeFileSync(file, pack(trees, bias));

/** Trees end to end in arrays, numbers as short as they can be without changing an answer that matters. */
function pack(forest: readonly Tree[], offset: number): string {
  const packed = {
    features: featureNames.length,
    bias: round(offset, 4),
    roots: [] as number[],
    feature: [] as number[],
    threshold: [] as number[],
    left: [] as number[],
    value: [] as number[],
  };
  for (const tree of forest) {
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
