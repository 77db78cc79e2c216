/**
 * Out-of-fold predictions of the block model and the verdict model, folds grouped by registrable domain.
 *
 *     node bench/train/cross-validate.ts [--cache DIR] [--out DIR] [--folds 5] [--held CORPUS] [--scores FILE] [--worst N] DIR…
 *
 * Prints how near the texts come to the true ones, the worst pages, and how articles are told from other pages; writes
 * `<corpus>.json` for each corpus (`{ id: { text } }`) and `scores.json`, which `train.ts --scores` takes, and this too, to
 * skip the long part. With `--held` that corpus is predicted by models of the others only, its domains left out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { keepBlocks } from '../../shared/pages/block-model.ts';
import { probability } from '../../shared/pages/odds.ts';
import { withOdds } from '../../shared/pages/verdict-address.ts';
import { readTruth } from './corpus.ts';
import { type Example, readExamples } from './examples.ts';
import {
  type Answers,
  firstAnswers,
  foldOf,
  foldSplits,
  type Split,
  options as shipped,
  trainVerdict,
  verdictRowOf,
} from './folds.ts';
import { evaluate, type TrainingOptions } from './gbdt.ts';
import { scorePage, scoreTexts } from './score.ts';
import { readAnswers, writeAnswers } from './scores-file.ts';
import { finalAnswers } from './second-look.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cache: { type: 'string' },
    out: { type: 'string', default: '.' },
    folds: { type: 'string', default: '5' },
    held: { type: 'string' },
    scores: { type: 'string' },
    worst: { type: 'string', default: '10' },
    rounds: { type: 'string' },
    leaves: { type: 'string' },
    rate: { type: 'string' },
  },
});
if (positionals.length === 0)
  throw new Error(
    'usage: node bench/train/cross-validate.ts [--cache DIR] [--out DIR] [--folds N] [--held CORPUS] [--scores FILE] [--worst N] DIR…',
  );

const folds = Number(values.folds);
const settings: TrainingOptions = {
  ...shipped,
  ...(values.rounds && { rounds: Number(values.rounds) }),
  ...(values.leaves && { leaves: Number(values.leaves) }),
  ...(values.rate && { rate: Number(values.rate) }),
};
const examples = readExamples(positionals, values.cache);
const splits = values.held ? [heldOut(values.held)] : foldSplits(examples, folds);
const first = values.scores ? readAnswers(values.scores, examples) : firstAnswersOf(splits);
const final = finalAnswers(splits, first);

mkdirSync(values.out, { recursive: true });
if (!values.held) writeAnswers(path.join(values.out, 'scores.json'), first);
for (const directory of positionals) reportTexts(directory);
if (!values.held) reportVerdicts();

function heldOut(corpus: string): Split {
  const held = examples.filter((example) => example.corpus === corpus);
  const domains = new Set(held.map(({ domain }) => domain));
  return [examples.filter(({ domain }) => !domains.has(domain)), held];
}

/** Where pages are tested that no fold holds, the second look wants first answers for the training pages too. */
function firstAnswersOf(splits: readonly Split[]): Answers {
  const inner = values.held ? splits.flatMap(([training]) => foldSplits(training, folds)) : [];
  return firstAnswers([...inner, ...splits], settings);
}

function reportTexts(directory: string): void {
  const corpus = path.basename(directory);
  const tested = [...final].filter(([example]) => example.corpus === corpus);
  if (tested.length === 0) return;
  const truth = readTruth(directory);
  const pages = tested.map(([example, list]) => ({
    example,
    predicted: textOf(example, list),
    truth: truth[example.id]?.text ?? '',
  }));
  writeFileSync(
    path.join(values.out, `${corpus}.json`),
    JSON.stringify(Object.fromEntries(pages.map(({ example, predicted }) => [example.id, { text: predicted }]))),
  );
  if (tested.every(([{ isArticle }]) => !isArticle)) return;
  const score = scoreTexts(pages);
  const figure = (value: number) => value.toFixed(4);
  console.log(
    `${corpus}: ${score.pages} pages, shingle F1 ${figure(score.shingleF1)} (precision ${figure(score.precision)}, recall ${figure(score.recall)}), exact ${figure(score.exact)}, words F1 ${figure(score.wordsF1)}`,
  );
  const worst = pages
    .map((page) => ({ ...page, ...scorePage(page) }))
    .sort((a, b) => a.wordsF1 - b.wordsF1)
    .slice(0, Number(values.worst));
  for (const { example, precision, recall, wordsF1 } of worst)
    console.log(
      `  ${wordsF1.toFixed(3)} precision ${(precision ?? 0).toFixed(2)} recall ${(recall ?? 0).toFixed(2)} ${example.id} ${example.domain}`,
    );
}

function textOf({ texts, locations, words }: Example, list: readonly number[]): string {
  const kept = keepBlocks(locations, list, words);
  return texts.filter((_, index) => kept[index]).join('\n\n');
}

function reportVerdicts(): void {
  const verdicts = new Map<Example, number>();
  for (const [training, testing] of splits) {
    const { trees, bias } = trainVerdict(training, first);
    for (const example of testing) {
      const row = verdictRowOf(example, first.get(example) ?? []);
      verdicts.set(example, withOdds(probability(evaluate(trees, bias, row)), example.addressOdds));
    }
  }
  for (const corpus of new Set(examples.filter(({ isArticle }) => isArticle).map((example) => example.corpus))) {
    for (const threshold of [0.2, 0.3, 0.34, 0.36, 0.38, 0.4, 0.45, 0.5, 0.6]) {
      const share = shareRight([...verdicts], corpus, () => threshold);
      console.log(`verdict from ${threshold}: of ${corpus} kept ${share.kept}, of others told ${share.told}`);
    }
    for (const wanted of [0.98, 0.985, 0.99, 0.995]) {
      const thresholds = Array.from({ length: folds }, (_, fold) =>
        thresholdFor(
          [...verdicts].filter(([example]) => example.corpus === corpus && foldOf(example.domain, folds) !== fold),
          wanted,
        ),
      );
      const share = shareRight([...verdicts], corpus, ({ domain }) => thresholds[foldOf(domain, folds)] ?? 0);
      console.log(
        `threshold for ${wanted}, from the other folds (${thresholds.map((value) => value.toFixed(2)).join(' ')}): of ${corpus} kept ${share.kept}, of others told ${share.told}`,
      );
    }
  }
}

/** The greatest threshold that keeps this share. */
function thresholdFor(articles: readonly (readonly [Example, number])[], share: number): number {
  const sorted = articles.map(([, value]) => value).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * (1 - share))] ?? 0;
}

function shareRight(
  verdicts: readonly (readonly [Example, number])[],
  corpus: string,
  thresholdOf: (example: Example) => number,
): { kept: string; told: string } {
  const articles = verdicts.filter(([example]) => example.corpus === corpus && example.isArticle);
  const others = verdicts.filter(([example]) => !example.isArticle);
  const passing = (list: typeof verdicts) =>
    list.filter(([example, value]) => value >= thresholdOf(example)).length / list.length;
  return { kept: passing(articles).toFixed(3), told: (1 - passing(others)).toFixed(3) };
}
