import type { Identify, LanguageAnswer } from './language.ts';
import { sameLanguage } from './tags.ts';

/** A block of an article whose words are in another language than the article's. */
export interface ForeignBlock {
  /** The block's place among the blocks, from 0. */
  readonly index: number;
  readonly answer: LanguageAnswer;
}

const leastConfidence = 0.85;
const leastAgreeing = 2;
const leastLetters = 12;

/**
 * The blocks (quotations, captions, closing lines) that are certainly in another language than the article; a block that the
 * detectors don't agree on, or too short to tell, is taken to be in the article's.
 */
export function identifyBlocks(
  identify: Identify,
  blocks: readonly string[],
  articleLanguage: string,
): readonly ForeignBlock[] {
  return blocks.flatMap((block, index) => {
    const answer = hasEnoughLetters(block) ? identify(block) : null;
    return answer !== null && isForeign(answer, articleLanguage) ? [{ index, answer }] : [];
  });
}

function isForeign({ lang, confidence, agreement }: LanguageAnswer, articleLanguage: string): boolean {
  if (sameLanguage(lang, articleLanguage) || confidence < leastConfidence) return false;
  return agreement.asked === 0 || agreement.agreeing >= Math.min(leastAgreeing, agreement.asked);
}

/** Twelve letters, or a third as many ideographs. */
function hasEnoughLetters(text: string): boolean {
  const ideographs =
    text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return (text.match(/\p{L}/gu)?.length ?? 0) + 2 * ideographs >= leastLetters;
}
