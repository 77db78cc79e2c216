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
  /** Whether two documents are one text, by the pair alone. */
  readonly pair: LogisticModel;
  /** The same, with what the other candidates of the document look like. */
  readonly amongRivals: LogisticModel;
  /** Log odds from which a pair counts as one text; below, the judge abstains. A few sentences have to show more. */
  readonly thresholds: { readonly few: number; readonly many: number };
}

/** Documents of fewer sentences than these are leads and briefs, which tell an event alike without being one text. */
const manySentences = 10;
/** Fewer rivals than these don't show what chance looks like for a document. */
const enoughRivals = 3;

/** The log odds that a pair has to reach: more where little is there to compare. */
export const thresholdOf = (
  { thresholds }: JudgeModel,
  { size }: Readonly<Record<string, number>>,
  rivals: number,
): number => ((size ?? 0) < Math.log(manySentences) || rivals < enoughRivals ? thresholds.few : thresholds.many);

/** What is weighed beside the pair itself. */
export const rivalFeatureNames = ['alone', 'margin', 'aboveMean'] as const;

/** Log odds of unlike documents; stands for the rivals that a small store doesn't have. */
const unlike = -7;
const unlikeRivals = 3;
const widestMargin = 8;

/** How the pair compares with the document's other candidates, in log odds of the pair model. */
export function rivalFeatures(
  alone: number,
  rivals: readonly number[],
): Readonly<Record<(typeof rivalFeatureNames)[number], number>> {
  const mean = (rivals.reduce((sum, rival) => sum + rival, 0) + unlikeRivals * unlike) / (rivals.length + unlikeRivals);
  const strongest = Math.max(unlike, ...rivals);
  return { alone, margin: Math.max(0, Math.min(widestMargin, alone - strongest)), aboveMean: alone - mean };
}

/** Whether two documents are one text, by the pair alone, in log odds. */
export const oddsAlone = (model: JudgeModel, { features }: Comparison): number => logOdds(model.pair, features);

/** Below this share of its own text a document holds only a part of the other. */
const wholeShare = 0.55;
/** Word for word: same-language documents that are alike but for their wording tell one story. */
const verbatim = 0.5;
const sameStory = { weight: 2.5, shared: -2.5, odds: 1.5 };

/** Decides what a pair is; null where the evidence does not tell. */
export function judge(
  model: JudgeModel,
  comparison: Comparison,
  rivals: readonly number[],
  sameLanguage: boolean,
): Judgement | null {
  const { features } = comparison;
  const odds = logOdds(model.amongRivals, { ...features, ...rivalFeatures(oddsAlone(model, comparison), rivals) });
  const isOneText = odds >= thresholdOf(model, features, rivals.length);
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
