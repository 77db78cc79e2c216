import { type CandidateKey, type Filed, rankCandidates } from '../shared/links/candidate-keys.ts';

/** The store's candidate rows, in memory. */
export interface CandidateIndex<T> {
  file(document: T, keys: readonly CandidateKey[]): void;
  find(keys: readonly CandidateKey[], wanted: (document: T) => boolean): readonly T[];
}

export function createCandidateIndex<T>(): CandidateIndex<T> {
  const rows = new Map<number, T[]>();
  return {
    file(document, keys) {
      for (const { key } of keys) rows.set(key, [...(rows.get(key) ?? []), document]);
    },
    find(keys, wanted) {
      const filed = keys.map(({ key, weight }): Filed<T> => ({ weight, documents: rows.get(key) ?? [] }));
      return rankCandidates(filed).filter(wanted);
    },
  };
}
