import { isGivenName } from './given-names.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { isDefinite, isGoverned, type Party, spanOf } from './party.ts';
import { readOrganisation, readRole } from './people-and-bodies.ts';

/** "The weather agency", "l'agence régionale de santé": an agency of something has no news, except it be one of news. */
export const isPublicAgency = (items: readonly Item[], at: number) =>
  has(items[at], 'agency') &&
  !has(items[at], 'medium') &&
  !/\s/.test(items[at]?.lower ?? '') &&
  items[at + 1]?.kind !== 'name' &&
  !items.some((item) => item.kind === 'media') &&
  (isModifier(items[at - 1]) || isModifier(items[at + 1]) || has(items[at + 1], 'of'));

/** With the adjectives before it: "Spanish weather agency". */
export function readPublicAgency(items: readonly Item[], at: number, resource: LanguageResource): Party {
  const party = readOrganisation(items, at, false, resource);
  const first = items.find((item) => !has(item, 'determiner')) as Item;
  return party.kind === 'organisation' ? { ...party, span: { start: first.start, end: party.span.end } } : party;
}

export function readMedium(items: readonly Item[], at: number, resource: LanguageResource): Party {
  const after = items.slice(at + 1);
  const media = after.find((item) => item.kind === 'media');
  const agency = has(items[at], 'agency') && !has(items[at], 'medium');
  if (media) return { kind: 'media', item: media };
  const name = items.findIndex(
    (item, index) => index > at && item.kind === 'name' && (index === at + 1 || !isGoverned(items, index)),
  );
  const title = name < 0 ? items[at - 1] : undefined;
  const named = title?.kind === 'name' && !resource.demonym?.test(title.lower) && isDefinite(items, at, resource);
  const article = has(items[name - 1], 'determiner') && items[name - 1]?.capital ? items[name - 1] : items[name];
  const before = resource.verbFinal && title?.kind === 'name' ? spanOf(items.slice(at - 1, at + 1)) : null;
  const span =
    before ?? (name > 0 ? { start: (article as Item).start, end: (items[name] as Item).end } : named ? title : null);
  return { kind: 'medium', agency, name: span, span: spanOf(items), earlier: earlierMedium(items, at, resource) };
}

/** "The paper" is one named before, "a Saudi daily" is none, "the Saudi daily" may be either. */
export function earlierMedium(
  items: readonly Item[],
  at: number,
  resource: LanguageResource,
): 'never' | 'perhaps' | 'surely' {
  const article = items.slice(0, at).find((item) => has(item, 'determiner'));
  const described = items.length - (article ? 1 : 0) > 1;
  if (article ? !isDefinite(items, at, resource) : described && !resource.articleless) return 'never';
  return described ? 'perhaps' : 'surely';
}

/** The outlet; behind it, somebody who works there, or whoever spoke to it ("W rozmowie z „Kurierem” Jan Gaj zapowiedział"). */
export function readMedia(items: readonly Item[], at: number, resource: LanguageResource): Party {
  const item = items[at] as Item;
  const next = items[at + 1];
  const behind = isMark(next, '»', '"', '”') ? items[at + 2] : next;
  if (behind?.kind === 'name' && /\s/.test(behind.lower) && isGivenName(behind.lower.split(/[\s-]/)[0] ?? ''))
    return { kind: 'person', name: behind, role: null };
  if (has(next, 'role', 'crowd', 'spokes')) {
    const party = readRole(items, at + 1, false, resource);
    return party.kind === 'anonymous' || party.kind === 'role'
      ? { ...party, kind: 'anonymous', span: spanOf(items), earlier: false, of: item }
      : party;
  }
  return { kind: 'media', item };
}

export const isModifier = (item: Item | undefined) => item?.kind === 'word' && item.tags.length === 0;
