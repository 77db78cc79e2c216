import { isGivenName } from './given-names.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { type Party, readParty } from './party.ts';
import { isNoun } from './saying.ts';

/** "The president, Marc Studer, said" and "Duncan Muirhead, a crofter, said": both segments before the verb. */
export function readApposed(items: readonly Item[], comma: number, resource: LanguageResource): Party | null {
  if (items[comma - 1]?.kind === 'quote') return null;
  const second = phraseBefore(items, comma, resource);
  const firstComma = comma - second.length - 1;
  if (second.length === 0 || !isMark(items[firstComma], ',')) return readLongApposition(items, firstComma, resource);
  if (second.some((item) => has(item, 'say') && !isNoun(second, second.indexOf(item), resource))) return null;
  const first = phraseBefore(items, firstComma, resource);
  if (isAside(second)) {
    const outer = readApposed(items, firstComma, resource) ?? readParty(first, resource);
    return outer?.kind === 'name' ? { kind: 'person', name: outer.name, role: null } : outer;
  }
  if (first.length === 0) return null;
  const party =
    readParty(first, resource) ?? readApposedName(first, second, resource) ?? readApposedBody(first, second, resource);
  if (party?.kind === 'pronoun') return readParty(second, resource);
  if (!party) return null;
  const outer =
    party.kind === 'name' || party.kind === 'person' ? null : readOuter(items, firstComma - first.length - 1, resource);
  return outer ?? combine(party, readParty(second, resource), second) ?? party;
}

/** "Joanne Tulley, 51, from Ingleby, said": an age or a place between commas. */
const isAside = (words: readonly Item[]) =>
  (words.length <= 2 && /^\d{1,3}$/.test(words[0]?.lower ?? '')) ||
  (has(words[0], 'preposition', 'of') && words.length <= 4 && words.at(-1)?.kind === 'name');

/** "Priya Lall, a spokeswoman for the developer, Sula Renewables, said": the name that begins the clause. */
function readOuter(items: readonly Item[], comma: number, resource: LanguageResource): Party | null {
  if (!isMark(items[comma], ',')) return null;
  const phrase = phraseBefore(items, comma, resource);
  const party = phrase.length === 1 ? readParty(phrase, resource) : null;
  const next = items[comma + 1];
  return party?.kind === 'name' && has(next, 'determiner', 'role', 'spokes', 'crowd')
    ? { kind: 'person', name: party.name, role: null }
    : null;
}

/** An apposition with a clause in it: "X, a crofter whose land borders the site, said", "un agent, qui préfère se taire, dit". */
function readLongApposition(items: readonly Item[], boundary: number, resource: LanguageResource): Party | null {
  const comma = items.findLastIndex((item, index) => index <= boundary && (isMark(item, ',') || item.kind === 'quote'));
  const next = items[comma + 1];
  if (
    comma < 1 ||
    !isMark(items[comma], ',') ||
    !has(next, 'clause', 'determiner', 'role', 'crowd', 'organisation', 'preposition')
  )
    return null;
  const phrase = phraseBefore(items, comma, resource);
  const party = phrase.length > 0 ? readParty(phrase, resource) : null;
  return party && party.kind !== 'pronoun' ? party : null;
}

/** A role and a name that stand side by side, between commas, are one party. */
export function combine(first: Party, second: Party | null, words: readonly Item[]): Party | null {
  if (!second) return null;
  if ((first.kind === 'role' || first.kind === 'anonymous') && (second.kind === 'name' || second.kind === 'person')) {
    return { kind: 'person', name: second.name, role: first.kind === 'role' ? first.role : first.span };
  }
  if (first.kind === 'organisation' && first.speaksFor && second.kind === 'name') {
    return { kind: 'person', name: second.name, role: first.span };
  }
  if (first.kind === 'organisation' && second.kind === 'name') {
    return { kind: 'organisation', span: second.name, head: first.head, earlier: false, speaksFor: false };
  }
  if (first.kind === 'name' && second.kind === 'organisation' && second.speaksFor) {
    return { kind: 'person', name: first.name, role: second.span };
  }
  if (first.kind === 'name' && (second.kind === 'role' || second.kind === 'anonymous') && words.length > 0) {
    return { kind: 'person', name: first.name, role: second.span };
  }
  if (second.kind === 'medium' && !second.name && first.kind === 'name') return { ...second, name: first.name };
  if (first.kind === 'medium' && !first.name && second.kind === 'name') return { ...first, name: second.name };
  if (first.kind === 'name' && second.kind === 'organisation' && has(words[0], 'of', 'preposition')) {
    return { kind: 'person', name: first.name, role: second.span };
  }
  if (first.kind === 'name' && second.kind === 'organisation') {
    return { kind: 'organisation', span: first.name, head: second.head, earlier: false, speaksFor: false };
  }
  return null;
}

export function readSegments(segments: readonly (readonly Item[])[], resource: LanguageResource): Party | null {
  const [first, second] = segments;
  const german = resource.capitalNouns && first && second ? readApposedName(first, second, resource) : null;
  if (german) return german;
  const bare = first ? readParty(first, resource) : null;
  const party = bare ?? (first && second ? readApposedName(first, second, resource) : null);
  const caseless =
    party?.kind === 'role' && second && resource.caseless ? readCaselessNamed(party, second, resource) : null;
  if (caseless) return caseless;
  if (party?.kind === 'name' && second && isPersonal(second, resource))
    return { kind: 'person', name: party.name, role: null };
  if (!party || !second || second.length === 0) return party;
  const next = readParty(second, resource);
  const combined = combine(party, next, second);
  if (!combined) return party;
  const nameOnly = next?.kind === 'name' ? second.filter((item) => item.kind !== 'mark').length <= 1 : true;
  return party.kind === 'name' || nameOnly || next?.kind === 'person' ? combined : party;
}

/** "el molinero, Eusebio Larraz": a name makes the noun before it a role, whether a lexicon has it or not. */
function readApposedName(first: readonly Item[], second: readonly Item[], resource: LanguageResource): Party | null {
  if (resource.caseless) return readCaselessApposed(first, second, resource);
  const name = second.length === 1 ? second[0] : undefined;
  const [article, noun] = first;
  if (resource.capitalNouns && name?.kind === 'name' && first.length === 2 && has(article, 'determiner'))
    return noun?.kind === 'name' && /\s/.test(name.lower) ? { kind: 'person', name, role: noun } : null;
  if (name?.kind !== 'name' || !/\s/.test(name.lower) || !has(first[0], 'determiner') || first.length < 2) return null;
  if (first.some((item) => item.kind !== 'word')) return null;
  return { kind: 'person', name, role: { start: (first[1] as Item).start, end: (first.at(-1) as Item).end } };
}

/** "Le bailleur, la société Habitat Sud, assure" */
function readApposedBody(first: readonly Item[], second: readonly Item[], resource: LanguageResource): Party | null {
  const party = has(first[0], 'determiner') && first.length <= 4 ? readParty(second, resource) : null;
  return party?.kind === 'organisation' || party?.kind === 'person' ? party : null;
}

/** "Kévin, livreur", "Nélida, 84 años", "Yaw, who": what only a person is. */
const isPersonal = (words: readonly Item[], { doer }: LanguageResource) => {
  const [first, second] = has(words[0], 'of') || words[0]?.lower === 'aged' ? words.slice(1) : words;
  return (
    first !== undefined &&
    (/^(?:who|whose|quien)$/.test(first.lower) ||
      (/^\d{1,3}$/.test(first.lower) &&
        /^(?:ans|years?|años|anni|anos|jahre|лет|года?|років|роки|рік|lat|lata|roku|år|jaar|jaren)$/.test(
          second?.lower ?? '',
        )) ||
      (first === words[0] && first.kind === 'word' && first.tags.length === 0 && doer?.test(first.lower)))
  );
};

/** "أكد والي صفاقس، محمد الهادي الطرابلسي، أن": words without a tag between commas name whoever bears the role. */
function readCaselessNamed(
  party: Extract<Party, { kind: 'role' }>,
  words: readonly Item[],
  { firstNames }: LanguageResource,
): Party | null {
  const name = words.every((item) => item.kind === 'word' && (item.tags.length === 0 || isGivenName(item.lower)));
  if (!name || words.length < 2 || words.length > 4) return null;
  if (firstNames && !words.some((item) => isGivenName(item.lower))) return null;
  const first = words[0]?.lower ?? '';
  if (!isGivenName(first) && /^[يت]/.test(first)) return null;
  return {
    kind: 'person',
    name: { start: (words[0] as Item).start, end: (words.at(-1) as Item).end },
    role: party.role,
  };
}

/** Before an apposition that gives a role, any words are a name where the script has no capitals. */
function readCaselessApposed(
  first: readonly Item[],
  second: readonly Item[],
  resource: LanguageResource,
): Party | null {
  const words = first.filter((item) => !has(item, 'filler'));
  if (!resource.caseless || words.length < 2 || words.length > 4 || words.some((item) => item.tags.length > 0))
    return null;
  if (!has(second[0], 'role', 'spokes', 'crowd', 'title')) return null;
  const name = { start: (words[0] as Item).start, end: (words.at(-1) as Item).end };
  return { kind: 'person', name, role: { start: (second[0] as Item).start, end: (second.at(-1) as Item).end } };
}

export const isBoundary = (item: Item) =>
  (item.kind === 'mark' && !isMark(item, '-', "'", '/', '&', '«', '»', '"', '“', '”', '„')) || item.kind === 'quote';

/** The noun phrase after a cue and, past a comma, its apposition. */
export function segmentsAfter(
  items: readonly Item[],
  from: number,
  resource: LanguageResource,
  throughPrepositions = false,
): Item[][] {
  const segments: Item[][] = [];
  let current: Item[] = [];
  for (let at = from; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (isMark(item, '(')) {
      at = skipParenthesis(items, at);
      continue;
    }
    if (isMark(item, ',') && segments.length === 0 && current.length > 0) {
      segments.push(current);
      current = [];
      continue;
    }
    if (isBoundary(item) || endsPhrase(items, at, current, resource, throughPrepositions)) break;
    current.push(item);
  }
  segments.push(current);
  return segments;
}

const skipParenthesis = (items: readonly Item[], at: number) => {
  const close = items.findIndex((item, index) => index > at && isMark(item, ')'));
  return close < 0 || close - at > 8 ? at : close;
};

/** "l'assessora allo Sport Tullia Furlan", "l'adjointe à la culture": what somebody is in charge of. */
const isResponsibility = (item: Item, next: Item | undefined, current: readonly Item[]) =>
  /^(?:al|allo|alla|all'|ai|agli|alle|à|au|aux)$/.test(item.lower) &&
  current.some((each) => has(each, 'role')) &&
  (next?.kind === 'name' || has(next, 'determiner') || next?.tags.length === 0);

/** "хозяйка фермы под Уральском Гульмира Сатпаева": a place that belongs to a role, before who bears it. */
const isPlaceBeforeName = (items: readonly Item[], at: number) =>
  items[at]?.kind === 'name' && items[at + 1]?.kind === 'name' && isGivenName(givenOf(items[at + 1] as Item));

function endsPhrase(
  items: readonly Item[],
  at: number,
  current: readonly Item[],
  resource: LanguageResource,
  throughPrepositions: boolean,
): boolean {
  const item = items[at] as Item;
  const next = items[at + 1];
  if (has(item, 'determiner') && !has(item, 'of') && current.at(-1)?.kind === 'name' && !/^'s?$/.test(item.lower))
    return true;
  if (has(item, 'determiner', 'of') || (item.kind === 'name' && item.tags.length === 0))
    return current.length > 3 && has(item, 'to') && resource.capitalNouns === true && hasName(current);
  if (has(item, 'organisation', 'document', 'role', 'crowd', 'medium', 'agency', 'statement', 'title')) return false;
  if (has(item, 'clause', 'accordingAfter', 'according')) return !joinsBody(items, at, resource);
  if (has(item, 'implied')) return true;
  if (isPurposeOf(item, next, current)) return false;
  if (resource.caseless && /^(?:ل|إلى)$/.test(item.lower)) return true;
  if (isResponsibility(item, next, current)) return false;
  if (has(item, 'preposition', 'to') && current.some((each) => has(each, 'role')) && isPlaceBeforeName(items, at + 1))
    return false;
  if (
    resource.capitalNouns &&
    item.kind === 'word' &&
    !item.capital &&
    item.tags.length === 0 &&
    (current.at(-1)?.kind === 'name' || has(current.at(-1), 'organisation'))
  )
    return true;
  if (
    resource.caseless &&
    /^(?:في|على)$/.test(item.lower) &&
    next?.kind === 'word' &&
    !has(next, 'statement', 'medium') &&
    has(current[0], 'role', 'title', 'crowd')
  )
    return false;
  if (has(item, 'preposition', 'to', 'interview'))
    return !throughPrepositions && current.length > 0 ? !isSource(current, next) : !throughPrepositions;
  if (has(item, 'filler')) return current.length > 0 && !item.capital;
  return has(item, 'say', 'show') && current.length > 0;
}

/** "الوكالة الوطنية للمياه": what a body is for, with the article, belongs to its name. */
const isPurposeOf = (item: Item, next: Item | undefined, current: readonly Item[]) =>
  item.lower === 'ل' &&
  next?.kind === 'word' &&
  item.end === next.start &&
  (has(current[0], 'organisation', 'role', 'statement', 'document') || has(current[1], 'organisation')) &&
  !has(next, 'medium', 'agency', 'crowd', 'role', 'title') &&
  !/^ل?(?:لصحفيين|لصحافيين|لمراسلين|لإعلاميين)$/.test(next.lower);

const hasName = (items: readonly Item[]) => items.some((item) => item.kind === 'name');

/** Unnamed sources are told by what follows: "people familiar with the matter", "a diplomat in Oslo", "a daily based in London". */
const isSource = (items: readonly Item[], next: Item | undefined) =>
  (!hasName(items) && items.some((item) => has(item, 'crowd'))) || (next?.kind === 'name' && isDescribedMedium(items));

/** "a Saudi daily based" */
const isDescribedMedium = (items: readonly Item[]) => {
  const medium = items.findIndex((item) => has(item, 'medium'));
  return medium >= 0 && medium < items.length - 1 && !hasName(items.slice(medium));
};

export function skipBack(items: readonly Item[], from: number): number {
  let at = from;
  while (at >= 0) {
    const item = items[at] as Item;
    if (isMark(item, ')')) {
      const open = items.findLastIndex((each, index) => index < at && isMark(each, '('));
      if (open < 0 || at - open > 10) return at;
      at = open - 1;
    } else if (isMark(item, '»', '”', '"', '“', '«') && items[at - 1]?.kind === 'media') return at - 1;
    else if (has(item, 'filler') && !(has(item, 'pronoun') && !has(item, 'determiner'))) at -= 1;
    else if (has(item, 'say') && item.tags.length === 1 && at === from) at -= 1;
    else return at;
  }
  return at;
}

function phraseStart(items: readonly Item[], last: number, resource: LanguageResource): number {
  let at = last;
  while (at >= 0) {
    const item = items[at] as Item;
    if (isMark(item, ')')) {
      const open = items.findLastIndex((each, index) => index < at && isMark(each, '('));
      if (open < 0) break;
      at = open - 1;
      continue;
    }
    if (isBoundary(item) || (has(item, 'clause') && !has(item, 'determiner', 'of') && !isInName(items, at, resource)))
      break;
    if (has(item, 'according') && !(resource.weakAccording?.test(item.lower) && has(items[at - 1], 'organisation')))
      break;
    if (has(item, 'implied') || (has(item, 'say') && item.tags.length === 1 && !item.capital)) break;
    at -= 1;
  }
  return at + 1;
}

/** "Botanical Society of Britain and Ireland", "Nurses and Midwives Organisation" */
const isInName = (items: readonly Item[], at: number, resource: LanguageResource) =>
  joinsBody(items, at, resource) ||
  (resource.and?.test(items[at]?.lower ?? '') &&
    items[at - 1]?.kind === 'name' &&
    items[at + 1]?.kind === 'name' &&
    (has(items[at - 2], 'of') ? has(items[at - 3], 'organisation', 'company') : has(items[at + 2], 'organisation')));

/** "service d'incendie et de secours", "Junta de Castilla y León", "Agence des eaux et forêts": one body's name goes on. */
function joinsBody(items: readonly Item[], at: number, { and, capitalNouns }: LanguageResource): boolean {
  if (!and?.test(items[at]?.lower ?? '')) return false;
  const head = items.findLastIndex((item, index) => index < at && (isBoundary(item) || isBodyNoun(item)));
  const complement = items.slice(head + 1, at);
  if (!isBodyNoun(items[head]) || complement.length > 8 || !complement.some((item) => has(item, 'of', 'preposition')))
    return false;
  const next = items[at + 1];
  if (!next || complement.some((item) => has(item, 'say', 'clause'))) return false;
  if (has(next, 'of')) return true;
  const isNoun = next.kind === 'name' ? !isGivenName(givenOf(next)) : next.kind === 'word' && !has(next, 'determiner');
  if (next.capital) return isNoun;
  return isNoun && !capitalNouns && next.tags.length === 0 && items[head]?.capital === true;
}

const isBodyNoun = (item: Item | undefined) =>
  has(item, 'organisation', 'agency') || (item?.kind === 'name' && has(item, 'company'));

const givenOf = (item: Item) => item.lower.split(/[\s-]/)[0] ?? '';

export const phraseBefore = (items: readonly Item[], end: number, resource: LanguageResource) =>
  items.slice(phraseStart(items, end - 1, resource), end);
