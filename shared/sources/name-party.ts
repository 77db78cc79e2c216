import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { isModifier, isPublicAgency, readMedia, readMedium, readPublicAgency } from './media-party.ts';
import { documentSpan, isGoverned, type Party, widen } from './party.ts';
import { nameAfter, readOrganisation, readRole } from './people-and-bodies.ts';

export function readName(items: readonly Item[], at: number, definite: boolean, resource: LanguageResource): Party {
  const head = items[at] as Item;
  const outlet = items.findIndex(
    (item, index) =>
      index > at && (item.kind === 'media' || has(item, 'medium', 'agency')) && !isGoverned(items, index),
  );
  if (outlet > 0 && items[outlet]?.kind === 'media') return readMedia(items, outlet, resource);
  if (outlet > 0 && (possessive(items, at, outlet) || items.slice(outlet).some((item) => item.kind === 'media')))
    return isPublicAgency(items, outlet)
      ? readPublicAgency(items, outlet, resource)
      : readMedium(items, outlet, resource);
  const bearer = items[at + 1];
  if (bearer?.kind === 'name' && bearer.start - head.end <= 1) return { kind: 'person', name: bearer, role: head };
  const later = items.findIndex(
    (item, index) => index > at && has(item, 'role', 'spokes', 'crowd', 'title') && !isGoverned(items, index),
  );
  if (later > 0 && possessive(items, at, later)) {
    if (has(items[later], 'spokes') && !nameAfter(items, later))
      return { kind: 'name', name: head, follows: 'spokesperson' };
    const party = readRole(items, later, false, resource);
    return party.kind === 'person'
      ? { ...party, role: { start: head.start, end: (party.role ?? head).end } }
      : widen(party, items);
  }
  const company = items.slice(at + 1).findIndex((item) => has(item, 'organisation', 'document'));
  if (company === 0 && !resource.capitalNouns) {
    const body = items[at + 1] as Item;
    if (has(body, 'organisation') && has(items[at + 2], 'document') && resource.stackedNouns)
      return { kind: 'document', span: documentSpan(items, at + 2), earlier: false, statement: false };
    if (has(body, 'organisation'))
      return {
        kind: 'organisation',
        span: { start: head.start, end: (items[nameEnd(items, at + 1, resource)] as Item).end },
        head: body,
        earlier: false,
        speaksFor: false,
      };
    return { kind: 'document', span: { start: head.start, end: body.end }, earlier: false, statement: false };
  }
  if (company === 0 && has(items[at + 1], 'organisation')) {
    const body = readOrganisation(items, at + 1, definite, resource);
    return body.kind === 'organisation' && !/^\p{L}+er$/u.test(head.lower)
      ? { ...body, span: { start: head.start, end: body.span.end } }
      : body;
  }
  if (resource.capitalNouns) return readGermanName(items, at, resource);
  return { kind: 'name', name: head, follows: has(head, 'company') ? 'article' : followsArticle(items, at, resource) };
}

/** "Society of Britain and Ireland": the last item of a body's name. */
export function nameEnd(items: readonly Item[], body: number, { and }: LanguageResource): number {
  let end = body;
  while (
    items[end + 2]?.kind === 'name' &&
    (has(items[end + 1], 'of') || (end > body && and?.test(items[end + 1]?.lower ?? '')))
  )
    end += 2;
  return end;
}

/** Persons have no article before their names, bodies often do. */
export const followsArticle = (
  items: readonly Item[],
  at: number,
  { articledPeople, capitalNouns, definite }: LanguageResource,
) =>
  (capitalNouns && (has(items[at - 1], 'determiner', 'preposition', 'to') || isModifier(items[at - 1]))) ||
  (!articledPeople && has(items[at - 1], 'determiner') && definite?.test(items[at - 1]?.lower ?? ''))
    ? 'article'
    : 'nothing';

/** Between the name and the later noun stand only modifiers: "Saxony's economy minister", "Energy Secretary". */
export const possessive = (items: readonly Item[], at: number, later: number) =>
  items
    .slice(at + 1, later)
    .every((item) => item.kind === 'word' && !has(item, 'say', 'preposition', 'to', 'clause')) ||
  items
    .slice(at + 1, later)
    .every(
      (item) =>
        isMark(item, "'", '-') ||
        item.kind === 'name' ||
        item.lower === 's' ||
        (item.kind === 'word' && item.tags.length === 0) ||
        has(item, 'of'),
    );

/** In German the last capitals of the phrase are the name, nouns before them the role. */
export function readGermanName(items: readonly Item[], at: number, resource: LanguageResource): Party {
  const last = items.findLast(
    (item, index) => index >= at && item.kind === 'name' && !isGoverned(items, index),
  ) as Item;
  return { kind: 'name', name: last, follows: followsArticle(items, items.indexOf(last), resource) };
}
