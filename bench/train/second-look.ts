import { isWorthALook, secondAnswers, surroundings } from '../../shared/pages/second-look.ts';
import { treeModel } from '../../shared/pages/tree-model.ts';
import type { Example } from './examples.ts';
import { type Answers, answers, type Ensemble, meanOf, type Split, weighed } from './folds.ts';
import { type TrainingOptions, train } from './gbdt.ts';
import { pack } from './pack.ts';

/** What the second look was trained with: more trees learn the pages by heart. */
const secondOptions: TrainingOptions = {
  rounds: 60,
  leaves: 12,
  rate: 0.06,
  minimumRows: 40,
  l2: 10,
  featureShare: 0.3,
  rowShare: 0.5,
  withheld: new Set(),
  seed: 1,
};

const seeds = [1, 2];

/** Trains the second look on first answers that a model gave which had not seen the page. */
export function trainSecondLook(examples: readonly Example[], first: Answers): Ensemble {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const [example, weightOf] of weighed(examples)) {
    const probabilities = first.get(example) ?? [];
    const rowOf = surroundings({ ...example, probabilities });
    probabilities.forEach((probability, index) => {
      if (!isWorthALook(probability)) return;
      rows.push(rowOf(index));
      labels.push(example.labels[index] ? 1 : 0);
      weights.push(weightOf(index));
    });
  }
  const set = { rows, labels, weights };
  return meanOf(seeds.map((seed) => train(set, { ...secondOptions, seed })));
}

/** The final answers for each tested page. `first` must know the training pages too. */
export function finalAnswers(splits: readonly Split[], first: Answers): Answers {
  return answers(splits, (training) => {
    const model = treeModel(pack(trainSecondLook(training, first)));
    return (example) => secondAnswers({ ...example, probabilities: first.get(example) ?? [] }, model);
  });
}
