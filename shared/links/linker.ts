import { type CandidateKey, candidateKeys } from './candidate-keys.ts';
import { type Comparison, compareDocuments, mirrored } from './compare-documents.ts';
import { type DocumentKeys, type DocumentText, describeDocument } from './describe-document.ts';
import { translatorOf } from './dictionary-files.ts';
import { type FoundRelation, type JudgeModel, type Judgement, judge } from './judge.ts';
import judgeModel from './judge-model.json' with { type: 'json' };
import { weightsIn } from './language-weights.ts';
import { type WeighedDocument, weighDocument } from './weigh-document.ts';

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
  const known = new WeakMap<DocumentKeys, WeighedDocument>();
  const weigh = (document: DocumentKeys): WeighedDocument => {
    const weighed = known.get(document) ?? weighDocument(document, weightsIn(document.lang));
    known.set(document, weighed);
    return weighed;
  };
  return {
    describe: (document) => describeDocument(document, dictionaries ? translatorOf(document.lang) : undefined),
    candidateKeys: (document) => candidateKeys(document, weightsIn(document.lang)),
    compare: (a, b) => compareDocuments(weigh(a), weigh(b)),
    judge: (document, candidates) => judgeCandidates(model, document, candidates, weigh),
  };
}

function judgeCandidates(
  model: JudgeModel,
  document: DocumentKeys,
  candidates: readonly DocumentKeys[],
  weigh: (document: DocumentKeys) => WeighedDocument,
): readonly Judged[] {
  return candidates.map((candidate) => {
    const comparison = comesFirst(document, candidate)
      ? compareDocuments(weigh(document), weigh(candidate))
      : mirrored(compareDocuments(weigh(candidate), weigh(document)));
    return { comparison, judgement: judge(model, comparison, baseOf(document) === baseOf(candidate)) };
  });
}

/** A comparison differs a little from its reverse; the longer document goes first, so that a pair has one answer. */
const comesFirst = (a: DocumentKeys, b: DocumentKeys): boolean => charactersOf(a) >= charactersOf(b);
const charactersOf = ({ sentences }: DocumentKeys): number => sentences.reduce((sum, { length }) => sum + length, 0);

const baseOf = (document: DocumentKeys): string | undefined => document.lang?.split('-')[0]?.toLowerCase();
