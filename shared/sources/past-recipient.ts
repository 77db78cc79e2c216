import { isGivenName } from './given-names.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';

/** Past "à l'AFP", "to reporters", "корреспонденту БЕЛТА", up to the subject that follows. */
export function skipRecipient(items: readonly Item[], from: number, resource: LanguageResource): number {
  const told = resource.datives ? datives(items, from) : 0;
  if (told > 0) return told;
  if (!has(items[from], 'to', 'interview')) return from;
  let at = from + 1;
  while (at < items.length && has(items[at], 'determiner', 'medium', 'agency', 'crowd', 'of')) at += 1;
  if (isUnknownAudience(items, from)) return from + 3;
  if (items[at]?.kind === 'media') {
    at += 1;
    while (isMark(items[at], '(', ')') || (isMark(items[at - 1], '(') && items[at])) at += 1;
    return at;
  }
  if (items[at]?.kind === 'name' && has(items[at - 1], 'medium', 'agency') && !isGivenName(givenOf(items[at])))
    return at + 1;
  while (at > from + 1 && has(items[at - 1], 'determiner')) at -= 1;
  return at > from + 1 && has(items[at - 1], 'medium', 'agency', 'crowd') ? at : from;
}

/** "a lancé à la foule l'ingénieure": to somebody, before an article, a role or a title. */
export const isUnknownAudience = (items: readonly Item[], from: number) => {
  const [article, noun, next] = items.slice(from + 1, from + 4);
  return (
    has(article, 'determiner') &&
    noun?.kind === 'word' &&
    !noun.capital &&
    noun.tags.length === 0 &&
    (has(next, 'title', 'role') || (has(next, 'determiner') && !has(next, 'of', 'preposition', 'to')))
  );
};

export const givenOf = (item: Item | undefined) => item?.lower.split(/[\s-]/)[0] ?? '';

/** "рассказала «Интерфаксу» директор", "рассказал агентству «Интерфакс» технический директор": an outlet before the subject is whom it was told to. */
export function datives(items: readonly Item[], from: number): number {
  let at = has(items[from], 'to') ? from + 1 : from;
  while (isMark(items[at], '«', '"', '“')) at += 1;
  if (items[at]?.kind !== 'media') return 0;
  at += 1;
  while (isMark(items[at], '»', '"', '”')) at += 1;
  const noun = items.findIndex((item, index) => index >= at && !(item.kind === 'word' && item.tags.length === 0));
  const subject = items[noun];
  return noun - at < 4 && (has(subject, 'role', 'title', 'crowd', 'spokes') || subject?.kind === 'name') ? at : 0;
}

/** "relató emocionado a EFE Benigno Villalta": past a word between the verb and whom it was told to. */
export const skipMood = (items: readonly Item[], from: number, resource: LanguageResource): number =>
  items[from]?.kind === 'word' &&
  items[from]?.tags.length === 0 &&
  !items[from]?.capital &&
  skipRecipient(items, from + 1, resource) > from + 1
    ? from + 1
    : from;

/** "pide, entre risas, una vecina": past what stands between two commas, without names. */
export function skipAside(items: readonly Item[], from: number): number {
  if (!isMark(items[from], ',')) return from;
  const close = items.findIndex((item, index) => index > from && item.kind !== 'word');
  return close > from + 1 && close <= from + 5 && isMark(items[close], ',') ? close + 1 : from;
}

/** "dijo en un castellano cuidadoso Greta Olsen": past how it was said, up to the name. */
export function skipManner(items: readonly Item[], from: number): number {
  if (!has(items[from], 'preposition', 'to')) return from;
  let at = from + 1;
  while (
    at < from + 6 &&
    items[at]?.kind === 'word' &&
    !items[at]?.capital &&
    !has(items[at], 'of', 'clause', 'document', 'statement')
  )
    at += 1;
  return items[at]?.kind === 'name' && at > from + 2 && !has(items[at - 1], 'preposition', 'to', 'determiner')
    ? at
    : from;
}
