import { type DetectorName, languagesKnownTo, languagesOfLabel } from './detector-labels.ts';
import { logPrior } from './prevalence.ts';
import { weighMarks } from './varieties.ts';
import { isWrittenIn } from './written-in.ts';

/** What the three detectors say of a text, under their own labels. */
export interface Opinions {
  /** Sums of n-gram weights, a n-gram. */
  readonly ngrams: ReadonlyMap<string, number>;
  /** Probabilities. */
  readonly fastText: ReadonlyMap<string, number>;
  /** One label with its probability; empty where it names none. */
  readonly cld3: ReadonlyMap<string, number>;
}

export interface Vote {
  readonly language: string;
  /** 0–1: the posterior among all candidates. */
  readonly confidence: number;
  readonly agreement: { readonly agreeing: number; readonly asked: number };
}

/**
 * How a detector's vote counts: its logarithm, never below that of `floor`, weighted by `weight` and by `slope` for longer texts;
 * `unknown` is what it says about languages that it doesn't know. Fitted by maximum likelihood on the Universal Declaration of
 * Human Rights in 100 languages, whole articles and their first four and nine words.
 */
interface Calibration {
  readonly floor: number;
  readonly unknown: number;
  readonly weight: number;
  readonly slope: number;
}

const calibrations: Readonly<Record<DetectorName, Calibration>> = {
  ngrams: { floor: Math.exp(-6.73), unknown: -1.03, weight: 4, slope: 0.35 },
  fastText: { floor: Math.exp(-2.7), unknown: -0.59, weight: 2.2, slope: 0.04 },
  cld3: { floor: Math.exp(-9), unknown: -6.13, weight: 0.41, slope: -0.04 },
};

const ngramTemperature = Math.exp(3.33);
const usualLetters = 40;
const leastLetters = 4;
const cld3Alternatives = 30;

type Ballot = {
  readonly detector: DetectorName;
  readonly probabilities: ReadonlyMap<string, number>;
  readonly rest: number;
};

/** Makes the vote: languages ranked by the detectors' weighted log probabilities and the language's own weight. */
export function createVote(
  ngramLabels: readonly string[],
): (text: string, opinions: Opinions, script: string) => readonly Vote[] {
  const known = {
    ngrams: languagesKnownTo('ngrams', ngramLabels),
    fastText: languagesKnownTo('fastText', ngramLabels),
    cld3: languagesKnownTo('cld3', ngramLabels),
  };
  return (text, opinions, script) => {
    const ballots = ballotsOf(opinions, script);
    const candidates = [...new Set(ballots.flatMap(({ probabilities }) => [...probabilities.keys()]))];
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const length = Math.log(Math.max(letters, leastLetters) / usualLetters);
    const scores = candidates.map((language) => {
      const knownTo = Object.values(known).filter((languages) => languages.has(language)).length;
      const prior = logPrior(language, letters, knownTo) + weighMarks(language, text);
      return ballots.reduce((sum, ballot) => sum + weigh(ballot, language, known[ballot.detector], length), prior);
    });
    return rank(candidates, scores, ballots);
  };
}

function weigh(ballot: Ballot, language: string, known: ReadonlySet<string>, length: number): number {
  const { floor, unknown, weight, slope } = calibrations[ballot.detector];
  const probability = ballot.probabilities.get(language) ?? ballot.rest;
  return (weight + slope * length) * (known.has(language) ? Math.log(probability + floor) : unknown);
}

function ballotsOf(opinions: Opinions, script: string): readonly Ballot[] {
  const ngrams = softmax(inLanguages('ngrams', opinions.ngrams, script));
  const fastText = inLanguages('fastText', opinions.fastText, script);
  const cld3 = inLanguages('cld3', opinions.cld3, script);
  const [sure = 0] = cld3.values();
  const ballots: readonly Ballot[] = [
    { detector: 'ngrams', probabilities: ngrams, rest: 0 },
    { detector: 'fastText', probabilities: fastText, rest: 0 },
    { detector: 'cld3', probabilities: cld3, rest: (1 - Math.min(sure, 0.999)) / cld3Alternatives },
  ];
  return ballots.filter(({ detector, probabilities }) => detector === 'fastText' || probabilities.size > 0);
}

/** A detector's opinions by language instead of by label, without languages that aren't written in the text's script. */
function inLanguages(
  detector: DetectorName,
  opinions: ReadonlyMap<string, number>,
  script: string,
): Map<string, number> {
  const result = new Map<string, number>();
  for (const [label, value] of opinions) {
    for (const language of languagesOfLabel(detector, label)) {
      if (isWrittenIn(language, script)) result.set(language, Math.max(result.get(language) ?? 0, value));
    }
  }
  return result;
}

function softmax(scores: ReadonlyMap<string, number>): Map<string, number> {
  const highest = Math.max(...scores.values());
  const powers = [...scores].map(([key, score]) => [key, Math.exp((score - highest) / ngramTemperature)] as const);
  const sum = powers.reduce((total, [, power]) => total + power, 0);
  return new Map(powers.map(([key, power]) => [key, power / sum]));
}

function rank(candidates: readonly string[], scores: readonly number[], ballots: readonly Ballot[]): readonly Vote[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  const spoke = ballots.filter(({ probabilities }) => probabilities.size > 0);
  return candidates
    .map((language, index) => ({
      language,
      confidence: (powers[index] as number) / sum,
      agreement: { agreeing: spoke.filter((ballot) => isFirst(ballot, language)).length, asked: spoke.length },
    }))
    .sort((a, b) => b.confidence - a.confidence);
}

function isFirst({ probabilities }: Ballot, language: string): boolean {
  return probabilities.get(language) === Math.max(...probabilities.values());
}
