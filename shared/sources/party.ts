import { isGivenName } from './given-names.ts';
import type { LanguageResource } from './languages/resource.ts';
import { has, type Item, isMark } from './sentences.ts';

/** UTF-16 offsets in a paragraph. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who or what a noun phrase names. */
export type Party =
  | { readonly kind: 'media'; readonly item: Item }
  /** An outlet that the registry doesn't have (`name`), or an earlier one ("the paper"). */
  | { readonly kind: 'medium'; readonly agency: boolean; readonly name: Span | null; readonly span: Span }
  | { readonly kind: 'person'; readonly name: Span; readonly role: Span | null }
  /** A name alone: a person, a body, or a short form of either. */
  | { readonly kind: 'name'; readonly name: Span; readonly follows: 'nothing' | 'spokesperson' | 'article' }
  | {
      readonly kind: 'organisation';
      readonly span: Span;
      readonly head: Span;
      readonly earlier: boolean;
      readonly speaksFor: boolean;
    }
  | { readonly kind: 'document'; readonly span: Span; readonly earlier: boolean; readonly statement: boolean }
  | { readonly kind: 'anonymous'; readonly span: Span; readonly earlier: boolean; readonly of: Item | null }
  /** A role that may be somebody's named before or after ("the minister"). */
  | {
      readonly kind: 'role';
      readonly span: Span;
      readonly role: Span;
      readonly definite: boolean;
      readonly of: Item | null;
    }
  | { readonly kind: 'pronoun'; readonly span: Span }
  /** The document that the article spoke of last. */
  | { readonly kind: 'same-document'; readonly span: Span };

const spanOf = (items: readonly Item[]): Span => ({
  start: (items[0] as Item).start,
  end: (items.at(-1) as Item).end,
});

const isHead = (item: Item) =>
  item.kind === 'name' ||
  item.kind === 'media' ||
  has(item, 'title', 'role', 'crowd', 'spokes', 'organisation', 'document', 'statement', 'medium', 'agency', 'pronoun');

/** What the words of a noun phrase name, by its head: the first noun that depends on no preposition. */
export function readParty(words: readonly Item[], resource: LanguageResource): Party | null {
  const items = trim(words);
  if (items.length === 0) return null;
  const at = items.findIndex((item, index) => isHead(item) && !isGoverned(items, index) && !isAdjunct(items, index));
  if (at < 0) return resource.verbFirst ? readCaselessName(items) : readIndefinite(items);
  return readHead(items, at, resource);
}

function trim(words: readonly Item[]): readonly Item[] {
  let from = 0;
  let to = words.length;
  const drops = (item: Item | undefined) =>
    item !== undefined &&
    ((item.kind === 'mark' && !isMark(item, '(', ')')) ||
      (has(item, 'filler', 'clause') && !has(item, 'determiner', 'of')));
  while (from < to && drops(words[from]) && !has(words[from], 'preposition', 'to')) from += 1;
  while (to > from && (drops(words[to - 1]) || has(words[to - 1], 'preposition', 'to', 'of'))) to -= 1;
  return words.slice(from, to);
}

/** "un agente immobiliare": somebody unnamed whose noun no lexicon has. */
function readIndefinite(items: readonly Item[]): Party | null {
  const [article, noun] = items;
  if (article && noun && items.length <= 3 && isPluralAgent(article, noun))
    return { kind: 'anonymous', span: spanOf(items), earlier: false, of: null };
  if (!article || !noun || items.length > 8 || !/^(?:un|une|una|uno|un'|a|an|ein|eine|um|uma)$/.test(article.lower))
    return null;
  if (noun.kind !== 'word' || noun.tags.length > 0 || !agentEnding.test(noun.lower)) return null;
  return { kind: 'anonymous', span: spanOf(items), earlier: false, of: null };
}

/** "les cueilleurs", "los caficultores", "the pickers" */
const isPluralAgent = (article: Item, noun: Item) =>
  /^(?:les|des|los|las|unos|unas|os|as|the)$/.test(article.lower) &&
  noun.kind === 'word' &&
  !noun.capital &&
  noun.tags.length === 0 &&
  /(?:eurs|euses|rices|iens|iennes|istas|istes|dores|doras|tores|toras|ers|eiros|eiras|eros|eras|logues|men|women)$/.test(
    noun.lower,
  );

export const agentEnding =
  /(?:eur|euse|rice|ien|ienne|iste|ista|ier|ière|iere|iero|ero|era|eiro|eira|aio|aia|tore|sore|dor|dora|tor|tora|ist|er|or|man|woman|logue|logo|loga|graphe|grafo|ante|ente|ant|gent|eer|ian)$/;

/** "the official Emirates News Agency": a noun that only describes the outlet behind it. */
function isAdjunct(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (isMark(next, "'") && items[at + 2]?.lower === 's') return true;
  if (!has(items[at], 'crowd', 'role')) return false;
  return (
    has(next, 'agency', 'medium') ||
    (next?.kind === 'media' && /^(?:official|oficial|officiel|officielle)$/.test(items[at]?.lower ?? ''))
  );
}

/** Whether a preposition stands before the noun, over articles and adjectives. */
function isGoverned(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const item = items[before] as Item;
    if (has(item, 'determiner')) {
      if (has(item, 'of') && before > 0) return true;
      if (/^(?:des|einer|eines)$/.test(item.lower) && has(items[before - 1], 'crowd', 'role')) return true;
      continue;
    }
    if (has(item, 'of', 'preposition', 'to', 'interview')) return true;
    const isAdjective = item.kind === 'word' && item.tags.length === 0 && !item.capital;
    if (!isAdjective) return false;
  }
  return false;
}

function readHead(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const head = items[at] as Item;
  const rest = items.slice(at);
  const definite = isDefinite(items, at, resource);
  if (has(head, 'pronoun') && rest.length === 1) return { kind: 'pronoun', span: head };
  if (head.kind === 'media') return readMedia(items, at, resource);
  if (has(head, 'medium', 'agency') && !(has(head, 'document') && !definite)) return readMedium(items, at);
  if (head.kind === 'name') return readName(items, at, resource);
  if (has(head, 'title') && rest.length > 1) return readTitled(items, at, resource);
  if (has(head, 'spokes')) return readSpokesperson(items, at, resource);
  if (has(head, 'organisation') && !has(head, 'crowd')) return readOrganisation(items, at, definite, resource);
  if (has(head, 'role', 'crowd')) return readRole(items, at, definite, resource);
  const published = has(head, 'document', 'statement') ? rest.find((item) => item.kind === 'media') : undefined;
  if (published) return { kind: 'media', item: published };
  if (has(head, 'statement')) return readStatement(items, at, definite, resource.verbFirst ?? false);
  if (has(head, 'document'))
    return {
      kind: 'document',
      span: documentSpan(items, at),
      earlier: definite && rest.length === 1,
      statement: false,
    };
  return null;
}

/** A name with an article in front that says "the one you know". */
function isDefinite(items: readonly Item[], at: number, resource: LanguageResource): boolean {
  const indefinite = resource.lang === 'fr' ? 'des' : resource.lang === 'pt' ? '' : 'a';
  const article = items.slice(0, at).findLast((item) => has(item, 'determiner'));
  if (article?.lower === indefinite) return false;
  if (resource.lang === 'ru' && items.length === 1) return true;
  return article === undefined
    ? /^ال/.test(items[at]?.lower ?? '')
    : /^(?:le|la|les|l'|ce|cet|cette|ces|the|this|that|these|those|its|his|her|their|el|los|las|este|esta|estos|su|sus|der|die|das|dem|den|des|dieser|diese|dieses|il|lo|i|gli|l’|questo|questa|quel|quella|o|a|os|as|esse|essa|этот|эта|эти|это)$/.test(
        article.lower,
      );
}

function readMedia(items: readonly Item[], at: number, resource: LanguageResource): Party {
  const item = items[at] as Item;
  const next = items[at + 1];
  if (has(next, 'role', 'crowd', 'spokes')) {
    const party = readRole(items, at + 1, false, resource);
    return party.kind === 'anonymous' || party.kind === 'role'
      ? { ...party, kind: 'anonymous', span: spanOf(items), earlier: false, of: item }
      : party;
  }
  return { kind: 'media', item };
}

function readMedium(items: readonly Item[], at: number): Party {
  const after = items.slice(at + 1);
  const media = after.find((item) => item.kind === 'media');
  const agency = has(items[at], 'agency') && !has(items[at], 'medium');
  if (media) return { kind: 'media', item: media };
  const name = after.find((item) => item.kind === 'name');
  return { kind: 'medium', agency, name: name ?? null, span: spanOf(items) };
}

function readName(items: readonly Item[], at: number, resource: LanguageResource): Party {
  const head = items[at] as Item;
  const outlet = items.findIndex(
    (item, index) =>
      index > at && (item.kind === 'media' || has(item, 'medium', 'agency')) && !isGoverned(items, index),
  );
  if (outlet > 0 && items[outlet]?.kind === 'media') return readMedia(items, outlet, resource);
  if (outlet > 0 && items.slice(outlet).some((item) => item.kind === 'media')) return readMedium(items, outlet);
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
    if (has(body, 'organisation') && has(items[at + 2], 'document') && resource.lang === 'en')
      return { kind: 'document', span: documentSpan(items, at + 2), earlier: false, statement: false };
    if (has(body, 'organisation'))
      return {
        kind: 'organisation',
        span: { start: head.start, end: body.end },
        head: body,
        earlier: false,
        speaksFor: false,
      };
    return { kind: 'document', span: { start: head.start, end: body.end }, earlier: false, statement: false };
  }
  if (resource.capitalNouns) return readGermanName(items, at);
  return { kind: 'name', name: head, follows: isArticle(items[at - 1]) ? 'article' : 'nothing' };
}

/** Persons have no article before their names, bodies often do. */
const isArticle = (item: Item | undefined) =>
  /^(?:la|le|les|l'|l’|the|el|los|las|il|lo|i|gli|der|die|das|dem|den|des)$/.test(item?.lower ?? '');

const widen = (party: Party, items: readonly Item[]): Party =>
  party.kind === 'anonymous' || party.kind === 'role' ? { ...party, span: spanOf(items) } : party;

/** Between the name and the later noun stand only modifiers: "Saxony's economy minister", "Energy Secretary". */
const possessive = (items: readonly Item[], at: number, later: number) =>
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
function readGermanName(items: readonly Item[], at: number): Party {
  const last = items.findLast(
    (item, index) => index >= at && item.kind === 'name' && !isGoverned(items, index),
  ) as Item;
  return { kind: 'name', name: last, follows: isArticle(items[items.indexOf(last) - 1]) ? 'article' : 'nothing' };
}

function readTitled(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const name = items.findIndex((item, index) => index > at && item.kind === 'name');
  if (name < 0) {
    if (has(items[at], 'role')) return readRole(items, at, isDefinite(items, at, resource), resource);
    return resource.verbFirst ? readCaselessPerson(items, at) : null;
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
function readSpokesperson(items: readonly Item[], at: number, resource: LanguageResource): Party {
  const named = nameAfter(items, at);
  if (named) return { kind: 'person', name: named, role: roleSpan(items, at, named) };
  const trailing = resource.verbFirst ? trailingName(items, at + 1) : null;
  if (trailing) return { kind: 'person', name: trailing, role: roleSpan(items, at, trailing) };
  const body = items.slice(at + 1).filter((item) => !isMark(item, '('));
  const from = body.findIndex((item) => item.kind === 'name' || item.kind === 'media' || has(item, 'organisation'));
  if (from < 0) {
    if (resource.verbFirst) {
      const person = readCaselessPerson(items, at);
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

function readOrganisation(items: readonly Item[], at: number, definite: boolean, resource: LanguageResource): Party {
  const rest = items.slice(at);
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
  if (person > 0 && !resource.verbFirst) return widen(readRole(rest, person, false, resource), items);
  const cut = rest.findIndex(
    (item, index) =>
      (has(item, 'preposition', 'interview') && !isPurpose(rest, index)) ||
      (has(item, 'filler', 'say') && !has(item, 'determiner', 'of', 'organisation', 'role')),
  );
  const body = trim(cut > 0 && !resource.verbFirst ? rest.slice(0, cut) : rest);
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

function readRole(items: readonly Item[], at: number, definite: boolean, resource: LanguageResource): Party {
  const named = resource.verbFirst ? null : nameAfter(items, at);
  if (named) return { kind: 'person', name: named, role: roleSpan(items, at, named) };
  const crowdOnly = !has(items[at], 'role');
  if (resource.verbFirst && !crowdOnly) return readCaselessPerson(items, at);
  const of = items.find((item) => item.kind === 'media') ?? null;
  const span = spanOf(items);
  if (crowdOnly) return { kind: 'anonymous', span, earlier: definite && items.length - at === 1, of };
  return { kind: 'role', span, role: { start: (items[at] as Item).start, end: span.end }, definite, of };
}

const roleSpan = (items: readonly Item[], at: number, name: Span): Span | null => {
  const before = items.slice(at).filter((item) => item.end <= name.start && item.kind !== 'mark');
  const from = items[at] as Item;
  return before.length > 0 ? { start: from.start, end: (before.at(-1) as Item).end } : null;
};

/** The name that a role leads to: free, or split from the place that the role governs ("maire de Sens Luc Roy"). */
function nameAfter(items: readonly Item[], at: number): Span | null {
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

function readStatement(items: readonly Item[], at: number, definite: boolean, caseless: boolean): Party {
  const rest = items.slice(at + 1);
  const from = rest.findIndex((item) => item.kind === 'name' || has(item, 'organisation'));
  if (from >= 0 && (caseless || rest.slice(0, from).some((item) => has(item, 'of', 'preposition', 'determiner')))) {
    const body = trim(rest.slice(from));
    const head = rest[from] as Item;
    if (body.length > 0) return { kind: 'organisation', span: spanOf(body), head, earlier: false, speaksFor: false };
  }
  return { kind: 'document', span: documentSpan(items, at), earlier: definite && rest.length === 0, statement: true };
}

/** With its article, as far as the phrase goes; a participle's agent ("published by") is no part of it. */
function documentSpan(items: readonly Item[], at: number): Span {
  const cut = items.findIndex(
    (item, index) => index > at && (has(item, 'preposition', 'interview') || item.kind === 'mark'),
  );
  const body = trim(cut > 0 ? items.slice(0, cut) : items);
  return spanOf(body.length > 0 ? body : items);
}

const arabicParticle = /^(?:بن|ابن|بنت|أبو|ابو|عبد|آل|أم|بو|ولد|ذو)$/;

/** The words that end a phrase as a person's name, where the script has no capitals. */
function trailingName(items: readonly Item[], from: number): Span | null {
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

function readCaselessPerson(items: readonly Item[], at: number): Party {
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

function readCaselessName(items: readonly Item[]): Party | null {
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
