import { type CandidateKey, candidateKeys } from './candidate-keys.ts';
import { type Comparison, compareDocuments } from './compare-documents.ts';
import { type DocumentKeys, type DocumentText, describeDocument } from './describe-document.ts';
import { readBackground, readStems, translatorOf } from './dictionary-files.ts';
import { type FoundRelation, type JudgeModel, type Judgement, judge } from './judge.ts';
import judgeModel from './judge-model.json' with { type: 'json' };
import { type KeyWeight, keyWeights } from './key-weights.ts';
import { weighDocument } from './weighted-document.ts';

export type { FoundRelation, Judgement };

/** A candidate that was compared and what came of it; null where the evidence does not tell. */
export interface Judged {
  readonly comparison: Comparison;
  readonly judgement: Judgement | null;
}

/** Finds the same text and the same story across languages. Its tables are read when first needed. */
export interface Linker {
  describe(document: DocumentText): DocumentKeys;
  candidateKeys(document: DocumentKeys): readonly CandidateKey[];
  compare(a: DocumentKeys, b: DocumentKeys): Comparison;
  /** Judges a document's candidates, each by itself. */
  judge(document: DocumentKeys, candidates: readonly DocumentKeys[]): readonly Judged[];
}

/** Opens the linker; without dictionaries it goes by numbers, names and the sound of words. */
export function openLinker(
  { dictionaries }: { readonly dictionaries: boolean } = { dictionaries: true },
  model: JudgeModel = judgeModel,
): Linker {
  const weightsOf = weightsByLanguages();
  const compare = (a: DocumentKeys, b: DocumentKeys): Comparison => {
    const weight = weightsOf(a.lang, b.lang);
    return compareDocuments(weighDocument(a, weight), weighDocument(b, weight));
  };
  return {
    describe: (document) => describeDocument(document, dictionaries ? translatorOf(document.lang) : undefined),
    candidateKeys: (document) => candidateKeys(document, weightsOf(document.lang, document.lang)),
    compare,
    judge: (document, candidates) => judgeCandidates(model, document, candidates, compare),
  };
}

function judgeCandidates(
  model: JudgeModel,
  document: DocumentKeys,
  candidates: readonly DocumentKeys[],
  compare: Linker['compare'],
): readonly Judged[] {
  return candidates.map((candidate) => {
    const comparison = compare(document, candidate);
    const judged = comesFirst(document, candidate) ? comparison : compare(candidate, document);
    return { comparison, judgement: judge(model, judged, baseOf(document) === baseOf(candidate)) };
  });
}

/** A comparison differs a little from its reverse; the longer document goes first, so that a pair has one answer. */
const comesFirst = (a: DocumentKeys, b: DocumentKeys): boolean => charactersOf(a) >= charactersOf(b);
const charactersOf = ({ sentences }: DocumentKeys): number => sentences.reduce((sum, { length }) => sum + length, 0);

const baseOf = (document: DocumentKeys | undefined): string | undefined => document?.lang?.split('-')[0]?.toLowerCase();

function weightsByLanguages(): (a: string | null, b: string | null) => KeyWeight {
  let rarity: Parameters<typeof keyWeights>[0] | null = null;
  const known = new Map<string, KeyWeight>();
  return (a, b) => {
    rarity ??= { background: readBackground(), stemCounts: readStems().counts };
    const name = [a, b].sort().join(' ');
    const weight = known.get(name) ?? keyWeights(rarity, a, b);
    known.set(name, weight);
    return weight;
  };
}
