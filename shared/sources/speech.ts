import type { Attribution } from './attribution.ts';
import { isGivenName } from './given-names.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { type Found, wordsOf } from './reading.ts';
import type { Spoken } from './sentences.ts';

export interface Voice {
  readonly at: number;
  readonly rule: Attribution['rule'];
  readonly source: Found;
}

export const isMedia = (source: Found) => source.kind === 'agency' || source.kind === 'outlet';

/** "Un écriteau prévient : « … »", "a neon sign reading …": nobody says what is written on a thing. */
export function isWritten(items: readonly Item[], at: number, voice: Voice | null): boolean {
  const from = items.findLastIndex((item, index) => index < at && item.kind === 'quote') + 1;
  if (from === at - 1 && isMark(items[from], ',') && from > 1 && !isSpoken(items, at, voice))
    return isWritten(items, from - 1, voice);
  const before = items.slice(Math.max(from, at - 12), at);
  const after = items.slice(at + 1, at + 4);
  const sign = before.findLastIndex((item) => has(item, 'sign'));
  if (sign < 0) return isMark(items[at - 1], ':') && has(items[at - 2], 'label') ? true : opensSign(after, voice);
  const spoken = before.slice(sign + 1).some((item) => item.kind === 'name' || has(item, 'pronoun', 'role', 'crowd'));
  return !spoken && !(voice !== null && voice.source.kind === 'person' && voice.at >= at);
}

const isSpoken = (items: readonly Item[], at: number, voice: Voice | null) =>
  voice !== null && isAdjacent(items, at, voice.at);

/** A few words in a sentence that speaks of nobody are written somewhere. */
export const isUnattributed = (text: string, quote: Spoken, items: readonly Item[], at: number, topic: Found | null) =>
  topic === null &&
  !alone(items) &&
  wordsOf(text.slice(quote.start, quote.end)).length <= 6 &&
  !isMark(items[at - 1], ':') &&
  items.filter((item) => item.kind === 'quote').length === 1 &&
  items.length > 8 &&
  !items.some((item) => item.kind === 'name' && isGivenName(item.lower.split(/[\s-]/)[0] ?? '')) &&
  !items.some((item) => has(item, 'pronoun'));

/** "Cook's birthday." reads the page */
const opensSign = (after: readonly Item[], voice: Voice | null) => voice === null && has(after[0], 'sign');

export const alone = (items: readonly Item[]) => items.every((item) => item.kind === 'quote' || item.kind === 'mark');

export function nearestVoice(voices: readonly Voice[], at: number, items: readonly Item[]): Voice | null {
  const cost = (voice: Voice) =>
    Math.abs(voice.at - at) +
    (voice.rule === 'according-to' ? 6 : 0) +
    (isMedia(voice.source) && voices.length > 1 ? 8 : 0) +
    (crosses(items, at, voice.at) ? 3 : 0);
  return voices.reduce<Voice | null>((best, voice) => (best && cost(best) <= cost(voice) ? best : voice), null);
}

const crosses = (items: readonly Item[], one: number, other: number) =>
  items.slice(Math.min(one, other) + 1, Math.max(one, other)).some((item) => item.kind === 'quote');

/** Speech, as against a nickname, a title of a work, a word used as a word. */
export function isSpeech(
  text: string,
  quote: Spoken,
  items: readonly Item[],
  at: number,
  voice: Voice | null,
  context: Found | null,
  resource: LanguageResource,
): boolean {
  const content = text.slice(quote.start, quote.end);
  const words = wordsOf(content).length;
  if (words === 0) return false;
  const [before, beforeThat] = [items[at - 1], items[at - 2]];
  if (quote.continued || isMark(before, ':')) return words > 1 || voice !== null;
  if (has(before, 'sign') && voice === null) return true;
  if (
    has(before, 'label') ||
    (has(beforeThat, 'label') && has(before, 'of', 'determiner', 'filler', 'clause') && words <= 6)
  )
    return false;
  if (isTitleBefore(items, at)) return false;
  const adjacent = voice !== null && isAdjacent(items, at, voice.at);
  if (adjacent && voice.rule === 'says') return true;
  const titled = words <= 6 && isTitleCase(content) && !(resource.capitalNouns && voice !== null && words >= 3);
  if (titled || (words <= 4 && has(before, 'determiner') && !/[.!?]$/.test(content))) return false;
  if (alone(items)) return true;
  if (words <= 2) return false;
  if (voice) return words >= 3;
  return context !== null ? words >= 4 : words >= 6;
}

/** «Bianco a perdere», il documentario di … */
const isTitleBefore = (items: readonly Item[], at: number) =>
  isMark(items[at + 1], ',') &&
  has(items[at + 2], 'determiner') &&
  items
    .slice(at + 3, at + 5)
    .some((item) => has(item, 'label') && !has(item, 'document', 'role', 'organisation', 'say'));

function isAdjacent(items: readonly Item[], at: number, verb: number): boolean {
  const between = items.slice(Math.min(at, verb) + 1, Math.max(at, verb));
  return verb < at
    ? between.length <= 6 && !between.some((item) => has(item, 'clause', 'preposition', 'document', 'label'))
    : between.length <= 3;
}

const isTitleCase = (content: string) => {
  const words = content.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?]$/.test(content);
};
