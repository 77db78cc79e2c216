import { readFileSync, writeFileSync } from 'node:fs';
import type { Example } from './examples.ts';
import type { Answers } from './folds.ts';

/** Keeps the first answers, out of fold: half an hour of a slow machine's work, wanted for training and for the report. */
export function writeAnswers(file: string, answers: Answers): void {
  const pages = [...answers].map(([{ corpus, id }, list]) => [
    `${corpus}/${id}`,
    list.map((value) => Number(value.toFixed(4))),
  ]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(pages)));
}

/** Throws where a page of `examples` is missing, or has another number of blocks. */
export function readAnswers(file: string, examples: readonly Example[]): Answers {
  const pages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number[]>;
  return new Map(
    examples.map((example) => {
      const list = pages[`${example.corpus}/${example.id}`];
      if (list?.length !== example.rows.length)
        throw new Error(`${file} knows another ${example.corpus}/${example.id}: run cross-validate.ts again`);
      return [example, list];
    }),
  );
}
