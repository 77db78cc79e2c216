import type { DocumentKeys } from './describe-document.ts';
import type { KeyWeight } from './key-weights.ts';
import { type KeyKind, kindOf } from './keys.ts';

export interface CandidateKey {
  readonly key: number;
  /** How much sharing it tells. */
  readonly weight: number;
}

/** How many keys of each kind a document is found by: names first, then what numbers and dictionaries add. */
const quotas: Readonly<Record<KeyKind, number>> = {
  skeleton: 16,
  stem: 4,
  number: 6,
  digits: 4,
  meaning: 20,
  concept: 0,
  token: 0,
};
const mostRepeats = 4;

/** The keys that a document is filed under and looked for by: its rarest, those first that it repeats; at most 50. */
export function candidateKeys(document: DocumentKeys, weight: KeyWeight): readonly CandidateKey[] {
  const counts = new Map<number, number>();
  for (const { keys } of document.sentences) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ranked = [...counts]
    .map(([key, count]) => ({ key, weight: weight(key) * Math.sqrt(Math.min(mostRepeats, count)) }))
    .sort((a, b) => b.weight - a.weight || a.key - b.key);
  const left: Record<KeyKind, number> = { ...quotas };
  return ranked.filter(({ key }) => left[kindOf(key)]-- > 0);
}

/** What an index knows of one key: the documents filed under it. */
export interface Filed<T> {
  readonly weight: number;
  readonly documents: readonly T[];
}

/** A key that more documents than this share in the window tells nothing, and isn't read further. */
export const saturation = 40;
/** How many candidates are worth a comparison. */
export const maxCandidates = 40;

/** The documents that share most, best first; keys that are too common are passed over. */
export function rankCandidates<T>(filed: readonly Filed<T>[]): readonly T[] {
  const scores = new Map<T, number>();
  for (const { weight, documents } of filed) {
    if (documents.length >= saturation) continue;
    for (const document of new Set(documents)) scores.set(document, (scores.get(document) ?? 0) + weight);
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, maxCandidates)
    .map(([document]) => document);
}
