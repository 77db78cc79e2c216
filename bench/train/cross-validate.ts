/**
 * Out-of-fold predictions of the block model, folds grouped by registrable domain.
 *
 *     node bench/train/cross-validate.ts [--cache DIR] [--out DIR] [--folds 5] [--held CORPUS] DIR…
 *
 * Writes `<corpus>.json` for each corpus (`{ id: { text } }`), and prints how well blocks were told apart. With `--held`
 * that corpus is predicted by a model of the others only, its domains left out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withOdds } from '../../shared/pages/verdict-address.ts';
import { type Example, readExamples } from './examples.ts';
import { foldOf, options as shipped, trainBlocks, trainVerdict } from './folds.ts';
import { evaluate, type TrainingOptions } from './gbdt.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cache: { type: 'string' },
    out: { type: 'string', default: '.' },
    folds: { type: 'string', default: '5' },
    held: { type: 'string' },
    rounds: { type: 'string' },
    leaves: { type: 'string' },
    rate: { type: 'string' },
  },
});
if (positionals.length === 0)
  throw new Error(
    'usage: node bench/train/cross-validate.ts [--cache DIR] [--out DIR] [--folds N] [--held CORPUS] DIR…',
  );

const settings: TrainingOptions = {
  ...shipped,
  ...(values.rounds && { rounds: Number(values.rounds) }),
  ...(values.leaves && { leaves: Number(values.leaves) }),
  ...(values.rate && { rate: Number(values.rate) }),
};
const examples = readExamples(positionals, values.cache);
const scores = new Map<Example, number[]>();
const verdicts = new Map<Example, number>();
for (const [training, testing] of splits(examples)) {
  const verdict = trainVerdict(training);
  for (const example of testing)
    verdicts.set(
      example,
      withOdds(probability(evaluate(verdict.trees, verdict.bias, example.page)), example.addressOdds),
    );
  const { trees, bias } = trainBlocks(training, settings);
  for (const example of testing)
    scores.set(
      example,
      example.rows.map((row) => evaluate(trees, bias, row)),
    );
}
mkdirSync(values.out, { recursive: true });
writeFileSync(
  path.join(values.out, 'scores.json'),
  JSON.stringify(
    Object.groupBy(
      [...scores].map(([{ corpus, id }, list]) => ({
        corpus,
        id,
        scores: list.map((score) => Math.round(score * 1000) / 1000),
      })),
      ({ corpus }) => corpus,
    ),
  ),
);
for (const corpus of new Set([...scores.keys()].map((example) => example.corpus))) {
  const predictions = [...scores].filter(([example]) => example.corpus === corpus);
  writeFileSync(
    path.join(values.out, `${corpus}.json`),
    JSON.stringify(
      Object.fromEntries(predictions.map(([example, list]) => [example.id, { text: textOf(example, list) }])),
    ),
  );
}

function splits(all: readonly Example[]): [Example[], Example[]][] {
  if (values.held) {
    const held = all.filter(({ corpus }) => corpus === values.held);
    const domains = new Set(held.map(({ domain }) => domain));
    return [[all.filter(({ domain }) => !domains.has(domain)), held]];
  }
  const folds = Number(values.folds);
  return Array.from({ length: folds }, (_, fold) => [
    all.filter(({ domain }) => foldOf(domain, folds) !== fold),
    all.filter(({ domain }) => foldOf(domain, folds) === fold),
  ]);
}

function textOf(example: Example, list: readonly number[]): string {
  return example.texts
    .filter((_, index) => probability(list[index] ?? 0) >= ((example.readable[index] ?? 0) > 0.5 ? 0.4 : 0.6))
    .join('\n\n');
}

function probability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

for (const threshold of [0.2, 0.3, 0.33, 0.4, 0.5, 0.6]) {
  const share = (articles: boolean) => {
    const of = [...verdicts].filter(([{ isArticle }]) => isArticle === articles);
    return (of.filter(([, probability]) => probability >= threshold === articles).length / of.length).toFixed(3);
  };
  console.log(`verdict from ${threshold}: articles kept ${share(true)}, others told ${share(false)}`);
}
