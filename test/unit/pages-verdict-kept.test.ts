import { describe, expect, test } from 'vitest';
import { featureNames } from '../../shared/pages/features.ts';
import { keptEvidence, keptNames } from '../../shared/pages/verdict-kept.ts';

function row(values: Readonly<Record<string, number>>): Float32Array {
  return Float32Array.from(featureNames, (name) => values[name] ?? 0);
}

function evidence(rows: readonly Float32Array[], probabilities: readonly number[]): Record<string, number | undefined> {
  const values = keptEvidence(rows, probabilities);
  expect(values).toHaveLength(keptNames.length);
  return Object.fromEntries(keptNames.map((name, index) => [name, values[index]]));
}

describe('what kept blocks say of a page', () => {
  test('words, pieces and certainty of what is kept', () => {
    const rows = [5, 40, 60, 10, 30].map((words) => row({ words, readable: 1 }));

    expect(evidence(rows, [0.1, 0.9, 1, 0.2, 0.6])).toMatchObject({
      'kept-words': 130,
      'kept-blocks': 3,
      'kept-runs': 2,
      'kept-longest-run': 100,
      'kept-first': 0.2,
      'kept-last': 0.8,
    });
  });

  test('a page of which nothing is kept has finite values', () => {
    expect(keptEvidence([], []).every(Number.isFinite)).toBe(true);
    expect(keptEvidence([row({ words: 8 })], [0.1]).every(Number.isFinite)).toBe(true);
  });
});
