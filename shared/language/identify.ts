import { readFileSync } from 'node:fs';
import { loadCld3 } from './cld3-detector.ts';
import { weighEvidence } from './evidence.ts';
import { loadFastText } from './fasttext-detector.ts';
import type { Identify, LanguageAnswer } from './language.ts';
import { locateModelFile, ngramTableFile } from './model-files.ts';
import { scoreNgrams } from './ngram-detector.ts';
import { readNgramTable } from './ngram-table.ts';
import { dominantScript, wordsInScript } from './scripts.ts';
import { areMixedUp, tellVariety } from './varieties.ts';
import { createVote, type Vote } from './vote.ts';
import { looksLikeAName, wordsThatTell } from './words-that-tell.ts';
import { languageOfScript } from './written-in.ts';

let loading: Promise<Identify> | null = null;

/**
 * The language identifier; its models are read from the disk once a process, on the first call.
 *
 * Three detectors vote: eld's n-grams, fastText's lid.176 and cld3.
 */
export function loadIdentifier(): Promise<Identify> {
  loading ??= createIdentifier();
  return loading;
}

type Detect = (text: string) => { readonly votes: readonly Vote[]; readonly script: string } | null;

async function createIdentifier(): Promise<Identify> {
  const detect = await loadDetectors();
  return (text, evidence = {}) => {
    const words = wordsThatTell(text);
    const detected = detect(words);
    if (detected === null) return null;
    const { script, votes } = detected;
    const answer = answerOf(words, script, votes);
    return weighEvidence(words, script, answer === null ? [] : votes, evidence) ?? answer;
  };
}

async function loadDetectors(): Promise<Detect> {
  const table = readNgramTable(readFileSync(locateModelFile(ngramTableFile)));
  const detectWithFastText = loadFastText();
  const detectWithCld3 = await loadCld3();
  const vote = createVote(table.languages);
  return (text) => {
    const script = dominantScript(text);
    if (script === null) return null;
    const words = wordsInScript(text, script);
    const cld3 = detectWithCld3(words);
    const opinions = {
      ngrams: scoreNgrams(table, words),
      fastText: detectWithFastText(words.toLowerCase()),
      cld3: new Map(cld3 === null ? [] : [[cld3.language, cld3.probability]]),
    };
    const votes = vote(words, opinions, script);
    return { votes: votes.length > 0 ? votes : votesOfScript(script), script };
  };
}

function votesOfScript(script: string): readonly Vote[] {
  const language = languageOfScript(script);
  return language === null ? [] : [{ language, confidence: 0.9, agreement: { agreeing: 0, asked: 0 } }];
}

const leastConfidence = 0.35;
const leastConfidenceForNames = 0.9;
const detectors = 3;

function answerOf(words: string, script: string, votes: readonly Vote[]): LanguageAnswer | null {
  const [best] = votes;
  if (best === undefined || sharedConfidence(best, votes) < leastConfidence) return null;
  if (looksLikeAName(words) && !isUnanimous(best)) return null;
  const variety = tellVariety(best.language, script, words);
  return { ...variety, confidence: best.confidence, from: 'detected', agreement: best.agreement };
}

/** Whether all three detectors spoke and none of them doubts: only then has what looks like a name a language. */
function isUnanimous({ agreement, confidence }: Vote): boolean {
  return agreement.agreeing === detectors && confidence >= leastConfidenceForNames;
}

/** The confidence that the text is in the language or in one that is hardly told from it. */
function sharedConfidence(best: Vote, votes: readonly Vote[]): number {
  const close = votes.filter(({ language }) => areMixedUp(language, best.language));
  return close.reduce((sum, { confidence }) => sum + confidence, 0);
}
