import { baseLanguage, type Identify } from '../language/index.ts';
import type { Registry } from '../sources/index.ts';
import type { ExplicitLink } from './explicit-link.ts';
import type { PageOutline } from './page-outline.ts';

/** What the rules are given. */
export interface PageInLanguage {
  readonly document: Document;
  readonly url: string;
  readonly outline: PageOutline;
  /** BCP 47. */
  readonly lang: string;
  readonly identify: Identify;
  readonly registry: Registry;
}

/** How a link's language is known, the most trusted first: named by the page, told by the words themselves, declared, or seen in the address. */
export const languageSources = ['named', 'words', 'declared', 'address'] as const;
export type LanguageSource = (typeof languageSources)[number];

/** A link as one rule found it. */
export interface Candidate extends ExplicitLink {
  readonly languageFrom: LanguageSource | null;
}

const leastLetters = 12;
const leastWords = 4;
const leastConfidence = 0.9;

/**
 * The language of a title or label, where the detectors agree on it; null where it is too short or they don't. A few words with
 * capitals are a name and have no language.
 */
export function languageOfWords(text: string, identify: Identify): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  if (letters + 2 * dense < leastLetters || (dense === 0 && !hasEnoughWords(text))) return null;
  const answer = identify(text);
  const agreed = answer !== null && answer.agreement.agreeing >= Math.min(2, answer.agreement.asked);
  return agreed && answer.confidence >= leastConfidence ? baseLanguage(answer.lang) : null;
}

/** Four words; where letters have cases, two in lower case among them, or five in all. */
function hasEnoughWords(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const isCased = /\p{Lu}|\p{Ll}/u.test(text);
  const inLowerCase = words.slice(1).filter((word) => /^\P{L}*\p{Ll}{2}/u.test(word)).length;
  return words.length >= leastWords && (!isCased || inLowerCase >= 2 || words.length > leastWords);
}
