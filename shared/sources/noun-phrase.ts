import { isGivenName } from './given-names.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';

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
