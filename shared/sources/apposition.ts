import { isGivenName } from './given-names.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { phraseBefore } from './noun-phrase.ts';
import { type Party, readParty } from './party.ts';
import { isNoun } from './saying.ts';

/** "The president, Marc Studer, said" and "Duncan Muirhead, a crofter, said": both segments before the verb. */
export function readApposed(items: readonly Item[], comma: number, resource: LanguageResource): Party | null {
  if (items[comma - 1]?.kind === 'quote') return null;
  const second = phraseBefore(items, comma, resource);
  const firstComma = comma - second.length - 1;
  if (second.length === 0 || !isMark(items[firstComma], ',')) return readLongApposition(items, firstComma, resource);
  const first = phraseBefore(items, firstComma, resource);
  if (second.some((item) => has(item, 'say') && !isNoun(second, second.indexOf(item), resource)))
    return isParticipial(second, resource) && first.length > 0 ? readParty(first, resource) : null;
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

/** "Un contrôleur, cité comme témoin, a admis": what was done to whoever stands before it. */
const isParticipial = ([verb, next]: readonly Item[], { participle }: LanguageResource) =>
  verb !== undefined && (participle?.test(verb.lower) ?? false) && has(next, 'preposition', 'clause', 'to');

/** "Joanne Tulley, 51, from Ingleby, said": an age or a place between commas. */
export const isAside = (words: readonly Item[]) =>
  (words.length <= 2 && /^\d{1,3}$/.test(words[0]?.lower ?? '')) ||
  (has(words[0], 'preposition', 'of') && words.length <= 4 && words.at(-1)?.kind === 'name');

/** "Priya Lall, a spokeswoman for the developer, Sula Renewables, said": the name that begins the clause. */
export function readOuter(items: readonly Item[], comma: number, resource: LanguageResource): Party | null {
  if (!isMark(items[comma], ',')) return null;
  const phrase = phraseBefore(items, comma, resource);
  const party = phrase.length === 1 ? readParty(phrase, resource) : null;
  const next = items[comma + 1];
  return party?.kind === 'name' && has(next, 'determiner', 'role', 'spokes', 'crowd')
    ? { kind: 'person', name: party.name, role: null }
    : null;
}

/** An apposition with a clause in it: "X, a crofter whose land borders the site, said", "un agent, qui préfère se taire, dit". */
export function readLongApposition(items: readonly Item[], boundary: number, resource: LanguageResource): Party | null {
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
export function readApposedName(
  first: readonly Item[],
  second: readonly Item[],
  resource: LanguageResource,
): Party | null {
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
export function readApposedBody(
  first: readonly Item[],
  second: readonly Item[],
  resource: LanguageResource,
): Party | null {
  const party = has(first[0], 'determiner') && first.length <= 4 ? readParty(second, resource) : null;
  return party?.kind === 'organisation' || party?.kind === 'person' ? party : null;
}

/** "Kévin, livreur", "Nélida, 84 años", "Yaw, who": what only a person is. */
export const isPersonal = (words: readonly Item[], { doer }: LanguageResource) => {
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
export function readCaselessNamed(
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
export function readCaselessApposed(
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
