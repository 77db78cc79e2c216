import anyAscii from 'any-ascii';
import { describeDocument } from './describe-document.ts';
import { translatorOf } from './dictionary-files.ts';
import type { KeyWeight } from './key-weights.ts';
import { type KeyKind, kindOf } from './keys.ts';
import { weightsBetween } from './language-weights.ts';
import { numbersIn } from './numbers.ts';
import { isUnspaced, wordsOf } from './words.ts';

export interface Headline {
  readonly text: string;
  /** BCP 47; null where it isn't known. */
  readonly lang: string | null;
}

/** What can be said of two headlines in different languages; `unknown` where no dictionary knows their words. */
export type Sameness = 'same' | 'different' | 'unknown';

/**
 * Measured on first sentences in 12 languages beside English ones: three in four of those that belong together reach it,
 * and none of those that don't. Headlines on one subject that say different things come close to it.
 */
const leastLikeness = 0.37;
/** One word in common is an accident. */
const fewestShared = 2;
/** The share of a headline's words whose meaning is known, from which on little in common means little in common. */
const leastKnown = 0.5;

/**
 * Whether two headlines in different languages say the same: whether they name the same, or mean the same as far as the
 * dictionaries know.
 */
export function compareHeadlines(a: Headline, b: Headline): Sameness {
  if (nameTheSame(a.text, b.text)) return 'same';
  const [one, other] = [readHeadline(a), readHeadline(b)];
  const weight = weightsBetween(a.lang, b.lang);
  const [ofOne, ofOther] = [coverOf(one, other, weight), coverOf(other, one, weight)];
  const isAlike = Math.sqrt(ofOne.share * ofOther.share) >= leastLikeness;
  if (isAlike && Math.min(ofOne.shared, ofOther.shared) >= fewestShared) return 'same';
  return Math.min(shareKnown(a), shareKnown(b)) >= leastKnown ? 'different' : 'unknown';
}

/** The keys of each word. */
type Words = readonly (readonly number[])[];

function readHeadline({ text, lang }: Headline): Words {
  const translate = translatorOf(lang);
  const spoken = lang ?? 'und';
  const pieces = [...wordsOf(text, spoken), ...numbersIn(text)];
  return pieces.map((word) => {
    const [sentence] = describeDocument({ lang, title: word, paragraphs: [] }, translate).sentences;
    return [...(sentence?.keys ?? [])];
  });
}

/** Kinds of keys that both headlines have where they say the same; spellings differ anyway. */
const comparable: ReadonlySet<KeyKind> = new Set<KeyKind>(['meaning', 'concept', 'number', 'digits']);
/** Keeps one light word from standing for everything. */
const lonely = 0.5;

/** How much of a headline another one says too, by the weight of its words, and in how many of them. */
function coverOf(words: Words, other: Words, weight: KeyWeight): { readonly share: number; readonly shared: number } {
  const there = new Set(other.flat());
  const heaviest = (keys: readonly number[]): number => Math.max(...keys.map(weight));
  const shared = words.map((keys) => keys.filter((key) => there.has(key))).filter(({ length }) => length > 0);
  const alone = words
    .filter((keys) => !keys.some((key) => there.has(key)))
    .map((keys) => keys.filter((key) => comparable.has(kindOf(key))))
    .filter(({ length }) => length > 0);
  const common = sum(shared.map(heaviest));
  return { share: common / (common + sum(alone.map(heaviest)) + lonely), shared: shared.length };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Short words are articles and prepositions, which few dictionaries have. */
const shortestTelling = 4;

function shareKnown({ text, lang }: Headline): number {
  const translate = translatorOf(lang);
  const words = wordsOf(text, lang ?? 'und').filter((word) => isUnspaced(word) || word.length >= shortestTelling);
  return words.filter((word) => translate(word.toLowerCase()).length > 0).length / Math.max(1, words.length);
}

const leastSkeleton = 3;

/**
 * Whether two headlines in different languages name the same: whether names, numbers or shared words of one, reduced to their
 * consonants in Latin letters, are in the other.
 */
function nameTheSame(a: string, b: string): boolean {
  const [one, other] = [soundsOf(a), soundsOf(b)];
  return one.some((key) => other.some((candidate) => soundAlike(key, candidate)));
}

function soundsOf(text: string): readonly string[] {
  return anyAscii(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => (/^\d+$/.test(word) ? word : skeletonOf(word)))
    .filter((key) => key.length >= leastSkeleton);
}

/** Consonants by the class that scripts and spellings mix up. */
function skeletonOf(word: string): string {
  return word
    .replace(/sch|sh|ch|ts|zh|cz|sz|[szc](?=[eiy])|z/g, 's')
    .replace(/ph|[vw]/g, 'f')
    .replace(/th|d/g, 't')
    .replace(/gh|kh|[cgqx]/g, 'k')
    .replace(/b/g, 'p')
    .replace(/[aeiouyhj]/g, '')
    .replace(/(.)\1+/g, '$1');
}

function soundAlike(a: string, b: string): boolean {
  if (a === b) return a.length > leastSkeleton || /^\d+$/.test(a) || a.length === leastSkeleton;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > leastSkeleton && long.startsWith(short) && long.length - short.length <= 2;
}
