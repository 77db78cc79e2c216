/**
 * Trains the block model and the verdict model on corpora that stay outside of the project, and writes
 * shared/pages/block-model.json and shared/pages/verdict-model.json.
 *
 *     node bench/train/train.ts [--cache DIR] [--only blocks|verdict] [--scores FILE] DIR…
 *
 * Each DIR holds `html/<id>.html.gz` and `truth.json` (`{ id: { url, text, pageType? } }`; a `pageType` other
 * than `article` marks pages that are none). The same corpora give the same model. The verdict model sees what the block
 * model would keep of a page that it doesn't know: out-of-fold probabilities, made here, or read from the `scores.json`
 * that `cross-validate.ts` wrote.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readExamples } from './examples.ts';
import { foldSplits, outOfFoldProbabilities, trainBlocks, trainVerdict } from './folds.ts';
import { modelFile } from './pack.ts';
import { readProbabilities } from './scores-file.ts';

const FOLDS = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cache: { type: 'string' }, only: { type: 'string' }, scores: { type: 'string' } },
});
if (positionals.length === 0)
  throw new Error('usage: node bench/train/train.ts [--cache DIR] [--only blocks|verdict] [--scores FILE] DIR…');

const examples = readExamples(positionals, values.cache);
const room = path.join(import.meta.dirname, '../../shared/pages');
if (values.only !== 'verdict') writeFileSync(path.join(room, 'block-model.json'), modelFile(trainBlocks(examples)));
if (values.only !== 'blocks') {
  const probabilities = values.scores
    ? readProbabilities(values.scores, examples)
    : outOfFoldProbabilities(foldSplits(examples, FOLDS));
  writeFileSync(path.join(room, 'verdict-model.json'), modelFile(trainVerdict(examples, probabilities)));
}
