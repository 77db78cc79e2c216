import { definitePart, readCaselessPerson, trailingName } from './caseless-party.ts';
import { isGivenName } from './given-names.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { isDefinite, isGoverned, type Party, type Span, spanOf, trim, widen } from './party.ts';

export function readTitled(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const name = items.findIndex((item, index) => index > at && item.kind === 'name');
  if (name < 0) {
    if (has(items[at], 'role')) return readRole(items, at, isDefinite(items, at, resource), resource);
    return resource.caseless ? readCaselessPerson(items, at, resource) : null;
  }
  const between = items.slice(at + 1, name);
  if (between.some((item) => !has(item, 'title', 'role') && !isMark(item, '.')))
    return readRole(items, at, false, resource);
  return {
    kind: 'person',
    name: items[name] as Item,
    role: between.some((item) => has(item, 'role')) ? spanOf(items.slice(at, name)) : null,
  };
}

/** An unnamed spokesperson speaks for the body; a named one is a person. */
export function readSpokesperson(items: readonly Item[], at: number, resource: LanguageResource): Party {
  const named = nameAfter(items, at);
  if (named) return { kind: 'person', name: named, role: roleSpan(items, at, named) };
  const trailing = resource.caseless ? trailingName(items, at + 1, resource) : null;
  if (trailing) return { kind: 'person', name: trailing, role: roleSpan(items, at, trailing) };
  const body = items.slice(at + 1).filter((item) => !isMark(item, '('));
  const from = body.findIndex((item) => item.kind === 'name' || item.kind === 'media' || has(item, 'organisation'));
  if (from < 0) {
    if (resource.caseless) {
      const person = readCaselessPerson(items, at, resource);
      if (person.kind === 'person' && body.length > 1) return person;
    }
    const before = items.slice(0, at).findLast((item) => item.kind === 'name' || has(item, 'organisation'));
    if (before) return { kind: 'name', name: before, follows: 'spokesperson' };
    if (has(items[at], 'crowd') && body.length > 0)
      return { kind: 'anonymous', span: spanOf(items), earlier: false, of: null };
    return {
      kind: 'organisation',
      span: spanOf(items),
      head: items[at] as Item,
      earlier: body.length === 0,
      speaksFor: true,
    };
  }
  const item = body[from] as Item;
  const oneOf = body.slice(0, from).some((each) => /^(?:одн|one|une|un|uno|una|einer|eines|uma|um)/.test(each.lower));
  if (oneOf) return { kind: 'anonymous', span: spanOf(items), earlier: false, of: null };
  if (item.kind === 'media' || (item.kind === 'name' && from === body.length - 1))
    return { kind: 'name', name: item, follows: 'spokesperson' };
  return {
    kind: 'organisation',
    span: { start: item.start, end: (body.at(-1) as Item).end },
    head: item,
    earlier: false,
    speaksFor: true,
  };
}

/** "Bundesamt für Verkehr", "Office for National Statistics": what a body is for belongs to its name. */
const isPurpose = (rest: readonly Item[], at: number) =>
  at === 1 && /^(?:für|for|on)$/.test(rest[at]?.lower ?? '') && rest[at + 1]?.kind === 'name';

export function readOrganisation(
  items: readonly Item[],
  at: number,
  definite: boolean,
  resource: LanguageResource,
): Party {
  const rest = items.slice(at);
  const quoted = rest[1];
  if (quoted?.kind === 'name' && has(quoted, 'company') && quoted.start - (rest[0] as Item).end === 2)
    return { kind: 'organisation', span: quoted, head: rest[0] as Item, earlier: false, speaksFor: false };
  const person = rest.findIndex(
    (item, index) =>
      index > 0 &&
      !isGoverned(rest, index) &&
      (has(item, 'spokes') || (has(item, 'role') && rest[index + 1]?.kind === 'name')),
  );
  if (person > 0 && has(rest[person], 'spokes') && !nameAfter(rest, person)) {
    const body = spanOf(
      items.slice(
        items.findIndex((item) => !has(item, 'determiner')),
        at + person,
      ),
    );
    return { kind: 'organisation', span: body, head: items[at] as Item, earlier: false, speaksFor: true };
  }
  if (person > 0 && !resource.caseless) return widen(readRole(rest, person, false, resource), items);
  const cut = rest.findIndex(
    (item, index) =>
      (has(item, 'preposition', 'interview') && !isPurpose(rest, index)) ||
      (has(item, 'filler', 'say') && !has(item, 'determiner', 'of', 'organisation', 'role')),
  );
  const body = trim(resource.caseless ? definitePart(rest) : cut > 0 ? rest.slice(0, cut) : rest);
  const adjectives = items.slice(0, at).filter((item) => item.kind === 'word' && item.tags.length === 0);
  const possessor = items
    .slice(0, at)
    .findIndex((item) => has(item, 'role', 'crowd', 'organisation') || item.kind === 'name');
  const whole = possessor >= 0 && body.length > 0 ? spanOf([...items.slice(possessor, at), ...body]) : null;
  const earlier = !whole && definite && body.length === 1 && adjectives.length === 0 && has(items[at], 'anaphor');
  return {
    kind: 'organisation',
    span: spanOf(body.length > 0 ? body : rest),
    head: items[at] as Item,
    earlier,
    speaksFor: false,
  };
}

export function readRole(items: readonly Item[], at: number, definite: boolean, resource: LanguageResource): Party {
  const named = resource.caseless ? null : nameAfter(items, at);
  if (named) return { kind: 'person', name: named, role: roleSpan(items, at, named) };
  const crowdOnly = !has(items[at], 'role');
  if (resource.caseless && !crowdOnly) return readCaselessPerson(items, at, resource);
  const of = items.find((item) => item.kind === 'media') ?? null;
  const span = spanOf(items);
  const body = crowdOnly && resource.scholars?.test(items[at]?.lower ?? '') ? bodyOf(items, at) : null;
  if (body) return body;
  if (crowdOnly && resource.caseless)
    return {
      kind: 'anonymous',
      span: spanOf(beforeObject(items, at)),
      earlier: definite && items.length - at === 1,
      of,
    };
  if (crowdOnly) return { kind: 'anonymous', span, earlier: definite && items.length - at === 1, of };
  return { kind: 'role', span, role: { start: (items[at] as Item).start, end: span.end }, definite, of };
}

/** "اقترح بعضهم | حلاً وسطاً": an object's ending is written where the subject is over. */
function beforeObject(items: readonly Item[], at: number): readonly Item[] {
  const object = items.findIndex((item, index) => index > at && /(?:اً|ًا)$/u.test(item.lower));
  return object > 0 ? items.slice(0, object) : items;
}

/** "Les analystes d'Uberti Finance", "researchers at the Institute": the body that they speak for. */
function bodyOf(items: readonly Item[], at: number): Party | null {
  const link = items[at + 1];
  if (!has(link, 'of', 'preposition', 'to')) return null;
  const words = items.slice(at + 2).filter((item, index) => index > 1 || !has(item, 'determiner'));
  const head = words[0];
  const named =
    head !== undefined &&
    (head.kind === 'name' || (has(head, 'organisation') && words.some((item) => item.kind === 'name')));
  return named ? { kind: 'organisation', span: spanOf(words), head, earlier: false, speaksFor: true } : null;
}

const roleSpan = (items: readonly Item[], at: number, name: Span): Span | null => {
  const before = items.slice(at).filter((item) => item.end <= name.start && item.kind !== 'mark');
  const from = items[at] as Item;
  return before.length > 0 ? { start: from.start, end: (before.at(-1) as Item).end } : null;
};

/** The name that a role leads to: free, or split from the place that the role governs ("maire de Sens Luc Roy"). */
export function nameAfter(items: readonly Item[], at: number): Span | null {
  const free = items.findLast(
    (item, index) =>
      index > at &&
      item.kind === 'name' &&
      !isGoverned(items, index) &&
      !afterMedium(items, index) &&
      !isMark(items[index - 1], '('),
  );
  if (free) return free;
  const governed = items.findLast((item, index) => index > at && item.kind === 'name');
  return governed ? splitName(governed) : null;
}

const afterMedium = (items: readonly Item[], at: number) =>
  has(items[at - 1], 'medium', 'agency', 'organisation') &&
  !has(items[at - 1], 'role') &&
  !/\s/.test(items[at]?.lower ?? '');

function splitName(item: Item): Span | null {
  const words = [...item.lower.matchAll(/\S+/g)];
  if (words.length < 2) return null;
  const given = words.findIndex((word, index) => index > 0 && isGivenName(word[0].split('-')[0] ?? ''));
  const from = given > 0 && given < words.length - 1 ? given : words.length >= 3 ? words.length - 2 : -1;
  const word = words[from];
  return from > 0 && word ? { start: item.start + word.index, end: item.end } : null;
}
