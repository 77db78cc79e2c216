import { isGivenName } from './given-names.ts';
import { has, type Item } from './items.ts';
import { type Party, type Span, spanOf } from './party.ts';

const arabicParticle = /^(?:بن|ابن|بنت|أبو|ابو|عبد|آل|أم|بو|ولد|ذو)$/;

/** The words that end a phrase as a person's name, where the script has no capitals. */
export function trailingName(items: readonly Item[], from: number): Span | null {
  let count = 0;
  let start = items.length;
  for (let at = items.length - 1; at > from && count < 3; at -= 1) {
    const item = items[at] as Item;
    if (item.kind !== 'word' || (item.tags.length > 0 && !arabicParticle.test(item.lower) && !isGivenName(item.lower)))
      break;
    const article = /^ال/.test(item.lower);
    if (article && count > 0 && !isGivenName(item.lower.slice(2))) break;
    if (count === 2 && !isGivenName(item.lower) && !arabicParticle.test(item.lower)) break;
    start = at;
    if (!arabicParticle.test(item.lower)) count += 1;
  }
  if (count === 0 || (count === 1 && /^ال/.test((items.at(-1) as Item).lower))) return null;
  return count === 1 && !isGivenName((items[start] as Item).lower) ? null : spanOf(items.slice(start));
}

export function readCaselessPerson(items: readonly Item[], at: number): Party {
  const cut = items.findIndex((item, index) => index > at && has(item, 'preposition', 'to'));
  const near = cut > 0 ? trailingName(items.slice(0, cut), at) : null;
  const far = trailingName(items, at);
  const placed = cut > 0 && far && !isGivenName(items.find((item) => item.start === far.start)?.lower ?? '');
  const name = near ?? (placed ? null : far);
  const span = spanOf(items.slice(at));
  if (!name) {
    const surname = items.at(-1) as Item;
    if (has(items[at], 'title') && items.length - at === 2 && !has(surname, 'role'))
      return { kind: 'person', name: surname, role: null };
    const role = cut > 0 ? spanOf(items.slice(at, cut)) : span;
    return { kind: 'role', span: role, role, definite: /^ال/.test((items[at] as Item).lower), of: null };
  }
  const before = items.slice(at).filter((item) => item.end <= name.start);
  return { kind: 'person', name, role: has(items[at], 'title') && before.length < 2 ? null : spanOf(before) };
}

export function readCaselessName(items: readonly Item[]): Party | null {
  if (items.length > 4 || items.some((item) => item.kind !== 'word' || has(item, 'preposition', 'to', 'say', 'show')))
    return null;
  const words = items.map((item) => item.lower);
  const named =
    (/^(?:أم|أبو)$/.test(words[0] ?? '') && words.length === 2) ||
    words.some(isGivenName) ||
    words.length === 1 ||
    (words.length === 2 && !/^[الو]/.test(words[0] ?? '') && /^ال/.test(words[1] ?? ''));
  return named && !words.slice(1).some((word) => /^و/.test(word))
    ? { kind: 'name', name: spanOf(items), follows: 'nothing' }
    : null;
}
