import type { Comparison } from './compare-documents.ts';
import { type LogisticModel, logOdds, probability } from './logistic.ts';

/** How two articles that no page links stand to each other. */
export type FoundRelation =
  /** The same text in another language: both sides covered. */
  | 'translation'
  /** A text in another language that holds a good part of the other's, shortened or enlarged. */
  | 'adaptation'
  /** The same text in the same language: a syndicated copy, an edit under another address. */
  | 'near-duplicate'
  /** The same event, told anew. */
  | 'same-story';

export interface Judgement {
  readonly relation: FoundRelation;
  /** Calibrated on pairs of known kind, 0–1. */
  readonly confidence: number;
}

export interface JudgeModel {
  /** Whether two documents are one text. */
  readonly pair: LogisticModel;
  /** Log odds from which a pair counts as one text; below, the judge abstains. A few sentences have to show more. */
  readonly thresholds: { readonly few: number; readonly many: number };
}

/** Documents of fewer sentences than these are leads and briefs, which tell an event alike without being one text. */
const manySentences = 10;

/** The log odds that a pair has to reach: more where little is there to compare. */
export const thresholdOf = ({ thresholds }: JudgeModel, { size }: Readonly<Record<string, number>>): number =>
  (size ?? 0) < Math.log(manySentences) ? thresholds.few : thresholds.many;

/** Below this share of its own text a document holds only a part of the other. */
const wholeShare = 0.55;
/** Word for word: same-language documents that are alike but for their wording tell one story. */
const verbatim = 0.5;
const sameStory = { weight: 2.6, shared: -2.5, odds: -2 };

/**
 * Decides what a pair is; null where the evidence does not tell. Nothing but the pair decides, so the answer is the
 * same in whatever order articles arrive.
 */
export function judge(model: JudgeModel, comparison: Comparison, sameLanguage: boolean): Judgement | null {
  const { features } = comparison;
  const odds = logOdds(model.pair, features);
  const isOneText = odds >= thresholdOf(model, features);
  const confidence = probability(odds);
  if (isOneText && sameLanguage)
    return { relation: features.cosine >= verbatim ? 'near-duplicate' : 'same-story', confidence };
  if (isOneText) return { relation: isWhole(comparison) ? 'translation' : 'adaptation', confidence };
  const tellsSame =
    features.weight >= sameStory.weight && features.mostShared >= sameStory.shared && odds >= sameStory.odds;
  return tellsSame ? { relation: 'same-story', confidence: probability(odds - sameStory.odds) } : null;
}

/** Whether neither document holds much that the other lacks. */
const isWhole = ({ coveredA, coveredB, features }: Comparison): boolean =>
  features.sizes >= 0.75 || Math.min(coveredA, coveredB) >= wholeShare * Math.max(coveredA, coveredB);
