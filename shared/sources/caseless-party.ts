import { isGivenName } from './given-names.ts';
import { has, type Item } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { type Party, type Span, spanOf } from './party.ts';

const arabicParticle = /^(?:بن|ابن|بنت|أبو|ابو|عبد|آل|أم|بو|ولد|ذو)$/;

/** The words that end a phrase as a person's name, where the script has no capitals. */
export function trailingName(items: readonly Item[], from: number, { firstNames }: LanguageResource): Span | null {
  let count = 0;
  let start = items.length;
  for (let at = items.length - 1; at > from && count < 3; at -= 1) {
    const item = items[at] as Item;
    const tagged = item.tags.length > 0 && !arabicParticle.test(item.lower) && !isGivenName(item.lower);
    if (item.kind !== 'word' || (tagged && !(count === 0 && isTaggedSurname(items, at)))) break;
    const article = /^ال/.test(item.lower) && items[at - 1]?.lower !== 'عبد';
    if (article && count > 0 && !isGivenName(item.lower.slice(2))) break;
    if (count === 2 && !isGivenName(item.lower) && !arabicParticle.test(item.lower)) break;
    start = at;
    if (!arabicParticle.test(item.lower)) count += 1;
  }
  if (count === 0 || (count === 1 && /^ال/.test((items.at(-1) as Item).lower))) return null;
  const words = items.slice(start).map(({ lower }) => lower);
  if (firstNames && !isGivenName(words[0] ?? '')) return firstNameIn(items, start);
  if (count > 1 && !words.some(isGivenName) && words.every((word) => /ة$/.test(word))) return null;
  return count === 1 && !isGivenName((items[start] as Item).lower) ? null : spanOf(items.slice(start));
}

/** Where only first names tell names, the run may begin before one: "استان | بهمن کاوسی". */
function firstNameIn(items: readonly Item[], from: number): Span | null {
  const at = items.findIndex((item, index) => index > from && isGivenName(item.lower));
  return at > 0 && at < items.length - 1 ? spanOf(items.slice(at)) : null;
}

/** "سامر الحاج": a surname that is also a title or a role, behind a first name. */
const isTaggedSurname = (items: readonly Item[], at: number) =>
  (/^ال/.test(items[at]?.lower ?? '') || has(items[at], 'role')) && isGivenName(items[at - 1]?.lower ?? '');

/** "Abu" and "Umm" before a child's name. */
export const kunya = /^(?:أبو|أبا|أبي|أم)$/;

/** Names of persons in a sentence: a first name and what follows it ("ياسين بلمقدم"), or "Abu" and "Umm" with a name. */
export function personsIn(items: readonly Item[]): Span[] {
  const persons: Span[] = [];
  for (let at = 0; at < items.length - 1; at += 1) {
    const name = nameFrom(items, at);
    if (!name) continue;
    persons.push(name);
    while (at < items.length - 1 && (items[at + 1] as Item).start < name.end) at += 1;
  }
  return persons;
}

function nameFrom(items: readonly Item[], at: number): Span | null {
  const first = items[at] as Item;
  if (first.kind !== 'word') return null;
  const glued = /^[وفلبك]/.test(first.lower) && isFirstName(first.lower.slice(1), first) ? 1 : 0;
  const word = first.lower.slice(glued);
  if (!isFirstName(word, first) && !(has(items[at - 1], 'title') && isGivenName(word))) return null;
  let to = at + 1;
  while (to < at + 4 && continuesName(items, at, to)) to += 1;
  const titled = has(items[at - 1], 'title');
  return to > at + 1 || titled ? { start: first.start + glued, end: (items[to - 1] as Item).end } : null;
}

const isFirstName = (word: string, item: Item) => kunya.test(word) || (item.tags.length === 0 && isGivenName(word));

function continuesName(items: readonly Item[], from: number, at: number): boolean {
  const item = items[at];
  const before = items[at - 1] as Item;
  if (item?.kind !== 'word') return false;
  if (arabicParticle.test(item.lower) || arabicParticle.test(before.lower)) return true;
  if (isGivenName(item.lower)) return item.tags.length === 0;
  const given = items[from]?.lower === 'عبد' ? from + 1 : from;
  return at === given + 1 && item.tags.length === 0 && !/^[يتن]\p{L}{3,4}$|ون$|ين$/u.test(item.lower);
}

/** "الخبير في السفن القديمة | توماس أوكلي": behind a noun with its article, words without one are no part of the place. */
function isApposed(items: readonly Item[], cut: number, start: number): boolean {
  const at = items.findIndex((item) => item.start === start);
  const name = items.slice(at);
  return (
    at > cut + 1 &&
    name.length > 1 &&
    /^ال/.test(items[at - 1]?.lower ?? '') &&
    name.every((item) => !/^ال/.test(item.lower))
  );
}

/** "الرئيس التنفيذي لهيئة المياه المهندس تركي الحمدان": the name behind a title that ends the description of somebody. */
function nameBehindTitle(items: readonly Item[], at: number): Span | null {
  const title = items.findLastIndex((item, index) => index > at && has(item, 'title'));
  const name = items.slice(title + 1);
  const isName = name.every((item) => item.kind === 'word' && !has(item, 'preposition', 'to', 'say', 'show', 'clause'));
  return title > at && name.length > 0 && name.length < 4 && isName ? spanOf(name) : null;
}

export function readCaselessPerson(items: readonly Item[], at: number, resource: LanguageResource): Party {
  const titled = nameBehindTitle(items, at);
  if (titled)
    return { kind: 'person', name: titled, role: spanOf(items.slice(at).filter((item) => item.end <= titled.start)) };
  const cut = items.findIndex((item, index) => index > at && has(item, 'preposition', 'to'));
  const near = cut > 0 ? trailingName(items.slice(0, cut), at, resource) : null;
  const far = trailingName(items, at, resource);
  const first = items.find((item) => item.start === far?.start)?.lower ?? '';
  const placed =
    cut > 0 && far && !isGivenName(first) && !arabicParticle.test(first) && !isApposed(items, cut, far.start);
  const name = near ?? (placed ? null : far);
  const span = spanOf(items.slice(at));
  if (!name) {
    const surname = items.at(-1) as Item;
    if (has(items[at], 'title') && items.length - at === 2 && !has(surname, 'role'))
      return { kind: 'person', name: surname, role: null };
    const definite = /^ال/.test((items[at] as Item).lower);
    const role = definite ? spanOf(definitePart(items.slice(at, cut > 0 ? cut : undefined))) : span;
    return { kind: 'role', span: role, role, definite, of: null };
  }
  const before = items.slice(at).filter((item) => item.end <= name.start);
  return { kind: 'person', name, role: has(items[at], 'title') && before.length < 2 ? null : spanOf(before) };
}

export function readCaselessName(words: readonly Item[], resource: LanguageResource): Party | null {
  const object = words.findIndex((item, index) => index > 0 && has(item, 'determiner'));
  return readWholeName(object > 0 ? words.slice(0, object) : words, resource);
}

function readWholeName(items: readonly Item[], { firstNames }: LanguageResource): Party | null {
  if (items.length > 4 || items.some((item) => item.kind !== 'word' || has(item, 'preposition', 'to', 'say', 'show')))
    return null;
  const words = items.map((item) => item.lower);
  const named =
    (/^(?:أم|أبو)$/.test(words[0] ?? '') && words.length === 2) ||
    words.some(isGivenName) ||
    words.length === 1 ||
    (!firstNames &&
      words.length === 2 &&
      !/^(?:[الو]|ي\p{L}{3})/u.test(words[0] ?? '') &&
      /^ال/.test(words[1] ?? '') &&
      !/(?:ين|ون|ات)$/u.test(words[1] ?? ''));
  return named && !words.slice(1).some((word) => /^و/.test(word))
    ? { kind: 'name', name: spanOf(items), follows: 'nothing' }
    : null;
}

/** As far as a phrase goes on with the article: "معهد الإحصاء الوطني | ارتفاع الأسعار". */
export function definitePart(items: readonly Item[]): readonly Item[] {
  const article = items.findIndex((item) => /^ال/.test(item.lower));
  const end = items.findIndex(
    (item, index) =>
      article >= 0 &&
      index > article &&
      item.kind === 'word' &&
      !/^(?:و?ال|ل)/.test(item.lower) &&
      !has(item, 'to', 'preposition') &&
      !has(items[index - 1], 'to', 'preposition', 'clause') &&
      !isGivenName(item.lower),
  );
  return end > 0 ? items.slice(0, end) : items;
}
