import { createHash } from 'node:crypto';
import { HOPELESS } from '../../shared/pages/block-model.ts';
import { featureNames } from '../../shared/pages/features.ts';
import { treeModel } from '../../shared/pages/tree-model.ts';
import { keptEvidence } from '../../shared/pages/verdict-kept.ts';
import type { Example } from './examples.ts';
import { generator, type TrainingOptions, type TrainingSet, type Tree, train } from './gbdt.ts';
import { pack } from './pack.ts';

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
const blockSeeds = [1, 101, 201, 301];
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
  for (const [example, weightOf] of weighed(examples)) {
    example.rows.forEach((row, index) => {
      const label = example.labels[index] ? 1 : 0;
      const isEasy = label === 0 && (example.readable[index] ?? 0) <= 0.5;
      if (isEasy && random() >= EASY_NEGATIVES) return;
      rows.push(row);
      labels.push(label);
      weights.push(weightOf(index) * (isEasy ? 1 / EASY_NEGATIVES : 1));
    });
  }
  return { rows, labels, weights };
}

/** The articles that have a text, each with the weight of its blocks: a page weighs the same however long it is. */
export function weighed(examples: readonly Example[]): [Example, (index: number) => number][] {
  const sizes = Map.groupBy(examples, ({ corpus }) => corpus);
  return examples.flatMap((example) => {
    const trueWords = example.words.reduce((sum, words, index) => sum + (example.labels[index] ? words : 0), 0);
    if (!example.isArticle || trueWords < 20) return [];
    // A corpus with nine times the pages of another weighs three times as much.
    const pageWeight = 3_000 / Math.sqrt(sizes.get(example.corpus)?.length ?? 1) / trueWords;
    const weightOf = (index: number) => (Math.min(example.words[index] ?? 0, WEIGHTY_WORDS) + 1) * pageWeight;
    return [[example, weightOf] as [Example, (index: number) => number]];
  });
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
export function trainVerdict(examples: readonly Example[], probabilities: Answers): Ensemble {
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

/** Of every block of every page, 0–1. */
export type Answers = ReadonlyMap<Example, readonly number[]>;

/** The first answers for each tested page, by a block model that knows nothing of its domain. */
export function firstAnswers(splits: readonly Split[], settings: TrainingOptions = options): Answers {
  return answers(splits, (training) => {
    const model = treeModel(pack(trainBlocks(training, settings)), HOPELESS);
    return ({ rows }) => rows.map(model);
  });
}

/** Answers for the tested pages of each split, by what was learnt from the others. */
export function answers(
  splits: readonly Split[],
  learn: (training: readonly Example[]) => (example: Example) => readonly number[],
): Answers {
  return new Map(
    splits.flatMap(([training, testing]) => {
      const answer = learn(training);
      return testing.map((example) => [example, answer(example)] as const);
    }),
  );
}
