/**
 * Trains the block model and the verdict model on corpora that stay outside of the project, and writes
 * shared/pages/block-model.json and shared/pages/verdict-model.json.
 *
 *     node bench/train/train.ts [--cache DIR] [--only blocks|verdict] DIR…
 *
 * Each DIR holds `html/<id>.html.gz` and `truth.json` (`{ id: { url, text, pageType? } }`; a `pageType` other
 * than `article` marks pages that are none). The same corpora give the same model.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readExamples } from './examples.ts';
import { trainBlocks, trainVerdict } from './folds.ts';
import type { Tree } from './gbdt.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cache: { type: 'string' }, only: { type: 'string' } },
});
if (positionals.length === 0)
  throw new Error('usage: node bench/train/train.ts [--cache DIR] [--only blocks|verdict] DIR…');

const examples = readExamples(positionals, values.cache);
const room = path.join(import.meta.dirname, '../../shared/pages');
if (values.only !== 'verdict') writeFileSync(path.join(room, 'block-model.json'), pack(trainBlocks(examples)));
if (values.only !== 'blocks') writeFileSync(path.join(room, 'verdict-model.json'), pack(trainVerdict(examples)));

/** Trees end to end in arrays, numbers as short as they can be without changing an answer that matters. */
function pack({ trees, bias }: { trees: readonly Tree[]; bias: number }): string {
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
