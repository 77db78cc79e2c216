import { createHash } from 'node:crypto';
import type { Example } from './examples.ts';
import { generator, type TrainingOptions, type TrainingSet, type Tree, train } from './gbdt.ts';

/** What the shipped model was trained with. */
export const options: TrainingOptions = {
  rounds: 220,
  leaves: 24,
  rate: 0.06,
  minimumRows: 40,
  l2: 10,
  featureShare: 0.25,
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

/** Trains the block model: each page weighs the same, each block by its words. */
export function trainBlocks(
  examples: readonly Example[],
  settings: TrainingOptions = options,
): { trees: Tree[]; bias: number } {
  return train(toTrainingSet(examples, settings.seed), settings);
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
  leaves: 6,
  rate: 0.05,
  minimumRows: 8,
  l2: 2,
  featureShare: 0.2,
  seed: 1,
};

/** Trains the verdict model: articles against all other pages. */
export function trainVerdict(examples: readonly Example[]): { trees: Tree[]; bias: number } {
  return train(
    {
      rows: examples.map(({ page }) => page),
      labels: examples.map(({ isArticle }) => Number(isArticle)),
      weights: examples.map(() => 1),
    },
    verdictOptions,
  );
}
