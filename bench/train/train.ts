/**
 * Trains the block model, its second look and the verdict model on corpora that stay outside of the project, and writes
 * shared/pages/block-model.json, second-look-model.json and verdict-model.json.
 *
 *     node bench/train/train.ts [--cache DIR] [--scores FILE] DIR…
 *
 * Each DIR holds `html/<id>.html.gz` and `truth.json` (`{ id: { url, text, pageType? } }`; a `pageType` other
 * than `article` marks pages that are none). The same corpora give the same models. The second look and the verdict model
 * see what the block model says of a page that it doesn't know: out-of-fold answers, made here, or read from the
 * `scores.json` that `cross-validate.ts` wrote.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readExamples } from './examples.ts';
import { firstAnswers, foldSplits, trainBlocks, trainVerdict } from './folds.ts';
import { modelFile } from './pack.ts';
import { readAnswers } from './scores-file.ts';
import { trainSecondLook } from './second-look.ts';

const FOLDS = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cache: { type: 'string' }, scores: { type: 'string' } },
});
if (positionals.length === 0) throw new Error('usage: node bench/train/train.ts [--cache DIR] [--scores FILE] DIR…');

const examples = readExamples(positionals, values.cache);
const first = values.scores ? readAnswers(values.scores, examples) : firstAnswers(foldSplits(examples, FOLDS));
const models = {
  'block-model.json': () => trainBlocks(examples),
  'second-look-model.json': () => trainSecondLook(examples, first),
  'verdict-model.json': () => trainVerdict(examples, first),
};
for (const [name, trainModel] of Object.entries(models)) {
  writeFileSync(path.join(import.meta.dirname, '../../shared/pages', name), modelFile(trainModel()));
  console.log(`${name} written`);
}
