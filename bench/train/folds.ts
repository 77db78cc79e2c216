import { createHash } from 'node:crypto';
import { featureNames } from '../../shared/pages/features.ts';
import { keptEvidence } from '../../shared/pages/verdict-kept.ts';
import type { Example } from './examples.ts';
import { evaluate, generator, type TrainingOptions, type TrainingSet, type Tree, train } from './gbdt.ts';

/** The same for every block of a page: by them a block model knows the pages that it was trained on again. */
const pageWide: readonly string[] = ['prose-words', 'articles'];

/** What the shipped model was trained with. */
export const options: TrainingOptions = {
  rounds: 220,
  leaves: 24,
  rate: 0.06,
  minimumRows: 40,
  l2: 10,
  featureShare: 0.2,
  rowShare: 0.5,
  withheld: new Set(pageWide.map((name) => featureNames.indexOf(name))),
  seed: 1,
};

/** Of the blocks that are neither content nor kept by Readability, the share that is trained on. */
const EASY_NEGATIVES = 0.15;
/** Longer blocks don't weigh more. */
const WEIGHTY_WORDS = 60;

/** Which of several folds a domain belongs to; the same for every corpus. */
export function foldOf(domain: string, folds: number): number {
  return createHash('sha256').update(domain).digest().readUInt32BE(0) % folds;
}

/** Each seed draws other rows and features; their mean errs less than any of them. */
const blockSeeds = [1, 101];
const verdictSeeds = [1, 18, 35];

/** Trains the block model, the mean of one ensemble for each seed: each page weighs the same, each block by its words. */
export function trainBlocks(examples: readonly Example[], settings: TrainingOptions = options): Ensemble {
  return meanOf(blockSeeds.map((seed) => trainSeed(examples, { ...settings, seed })));
}

export function trainSeed(examples: readonly Example[], settings: TrainingOptions): Ensemble {
  return train(toTrainingSet(examples, settings.seed), settings);
}

export interface Ensemble {
  readonly trees: readonly Tree[];
  readonly bias: number;
}

/** One ensemble that gives the mean of several: their trees in turn, so that the first trees still say most. */
export function meanOf(ensembles: readonly Ensemble[]): Ensemble {
  const count = ensembles.length;
  const scaled = ensembles.map(({ trees }) =>
    trees.map((tree) => ({ ...tree, value: tree.value.map((value) => value / count) })),
  );
  const rounds = Math.max(...scaled.map((trees) => trees.length));
  return {
    trees: Array.from({ length: rounds }, (_, round) => scaled.flatMap((trees) => trees[round] ?? [])).flat(),
    bias: ensembles.reduce((sum, { bias }) => sum + bias / count, 0),
  };
}

function toTrainingSet(examples: readonly Example[], seed: number): TrainingSet {
  const random = generator(seed + 1);
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  const sizes = Map.groupBy(examples, ({ corpus }) => corpus);
  for (const example of examples.filter(({ isArticle }) => isArticle)) {
    const trueWords = example.words.reduce((sum, words, index) => sum + (example.labels[index] ? words : 0), 0);
    if (trueWords < 20) continue;
    // A corpus with nine times the pages of another weighs three times as much.
    const pageWeight = 3_000 / Math.sqrt(sizes.get(example.corpus)?.length ?? 1);
    example.rows.forEach((row, index) => {
      const label = example.labels[index] ? 1 : 0;
      const isEasy = label === 0 && (example.readable[index] ?? 0) <= 0.5;
      if (isEasy && random() >= EASY_NEGATIVES) return;
      rows.push(row);
      labels.push(label);
      weights.push(
        ((Math.min(example.words[index] ?? 0, WEIGHTY_WORDS) + 1) / trueWords) *
          pageWeight *
          (isEasy ? 1 / EASY_NEGATIVES : 1),
      );
    });
  }
  return { rows, labels, weights };
}

/** What the verdict model was trained with: few pages, so few and small trees. */
export const verdictOptions: TrainingOptions = {
  rounds: 250,
  leaves: 8,
  rate: 0.04,
  minimumRows: 6,
  l2: 2,
  featureShare: 0.1,
  rowShare: 0.5,
  withheld: new Set(),
  seed: 1,
};

/** What the verdict model sees of a page; `probabilities` are the block model's, which must not have seen the page. */
export function verdictRowOf(example: Example, probabilities: readonly number[]): Float32Array {
  return Float32Array.from([...example.page, ...keptEvidence(example.rows, probabilities)]);
}

/** Trains the verdict model: articles against all other pages. */
export function trainVerdict(
  examples: readonly Example[],
  probabilities: ReadonlyMap<Example, readonly number[]>,
): Ensemble {
  const set = {
    rows: examples.map((example) => verdictRowOf(example, probabilities.get(example) ?? [])),
    labels: examples.map(({ isArticle }) => Number(isArticle)),
    weights: examples.map(() => 1),
  };
  return meanOf(verdictSeeds.map((seed) => train(set, { ...verdictOptions, seed })));
}

/** Training and testing pages. */
export type Split = readonly [readonly Example[], readonly Example[]];

/** Every page is tested once, by models of pages of other domains. */
export function foldSplits(examples: readonly Example[], folds: number): Split[] {
  return Array.from({ length: folds }, (_, fold) => [
    examples.filter(({ domain }) => foldOf(domain, folds) !== fold),
    examples.filter(({ domain }) => foldOf(domain, folds) === fold),
  ]);
}

/** How likely each block of each tested page is content, by a block model that knows nothing of its domain. */
export function outOfFoldProbabilities(
  splits: readonly Split[],
  settings: TrainingOptions = options,
): Map<Example, readonly number[]> {
  const probabilities = new Map<Example, readonly number[]>();
  for (const [training, testing] of splits) {
    const { trees, bias } = trainBlocks(training, settings);
    for (const example of testing)
      probabilities.set(
        example,
        example.rows.map((row) => probability(evaluate(trees, bias, row))),
      );
  }
  return probabilities;
}

/** Of log-odds. */
export function probability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
