import { readFileSync, writeFileSync } from 'node:fs';
import type { Example } from './examples.ts';

/** Keeps out-of-fold probabilities: an hour of a slow machine's work, wanted for the report and for the verdict model. */
export function writeProbabilities(file: string, probabilities: ReadonlyMap<Example, readonly number[]>): void {
  const pages = [...probabilities].map(([{ corpus, id }, list]) => [
    `${corpus}/${id}`,
    list.map((value) => Number(value.toFixed(4))),
  ]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(pages)));
}

/** Throws where a page of `examples` is missing, or has another number of blocks. */
export function readProbabilities(file: string, examples: readonly Example[]): Map<Example, readonly number[]> {
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
