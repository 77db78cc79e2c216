import { definitePart, readCaselessName } from './caseless-party.ts';
import { isGivenName } from './given-names.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { isModifier, isPublicAgency, readMedia, readMedium, readPublicAgency } from './media-party.ts';
import { readName } from './name-party.ts';
import { readOrganisation, readRole, readSpokesperson, readTitled } from './people-and-bodies.ts';

/** UTF-16 offsets in a paragraph. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who or what a noun phrase names. */
export type Party =
  | { readonly kind: 'media'; readonly item: Item }
  /** An outlet that the registry doesn't have (`name`), an earlier one ("the paper"), or one that isn't named ("a Saudi daily"). */
  | {
      readonly kind: 'medium';
      readonly agency: boolean;
      readonly name: Span | null;
      readonly span: Span;
      readonly earlier: 'never' | 'perhaps' | 'surely';
    }
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

export const spanOf = (items: readonly Item[]): Span => ({
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
  if (at < 0) return resource.caseless ? readCaselessName(items, resource) : readIndefinite(items, resource);
  return readHead(items, at, resource);
}

export function trim(words: readonly Item[]): readonly Item[] {
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
function readIndefinite(items: readonly Item[], { doer, doers, indefinite, plural }: LanguageResource): Party | null {
  const [article, noun] = items;
  if (!article || noun?.kind !== 'word' || noun.capital || noun.tags.length > 0) return null;
  const several = items.length <= 6 && plural?.test(article.lower) && doers?.test(noun.lower);
  const one = items.length <= 8 && indefinite?.test(article.lower) && doer?.test(noun.lower);
  return several || one ? { kind: 'anonymous', span: spanOf(items), earlier: false, of: null } : null;
}

/** "the official Emirates News Agency": a noun that only describes the outlet behind it. */
function isAdjunct(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (isMark(next, "'") && items[at + 2]?.lower === 's') return true;
  if (!has(items[at], 'crowd', 'role')) return false;
  return (
    has(next, 'agency', 'medium') ||
    (has(next, 'document') && !has(next, 'say')) ||
    (next?.kind === 'media' && /^(?:official|oficial|officiel|officielle)$/.test(items[at]?.lower ?? ''))
  );
}

/** Whether a preposition stands before the noun, over articles and adjectives. */
export function isGoverned(items: readonly Item[], at: number): boolean {
  if (isFullName(items[at]) && isModifier(items[at - 1])) return false;
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

/** "A auxiliar de enfermagem Joelma Batista": a person's name is never the complement of a noun that stands before it. */
const isFullName = (item: Item | undefined) =>
  item?.kind === 'name' && /\s/.test(item.lower) && isGivenName(item.lower.split(/[\s-]/)[0] ?? '');

function readHead(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const head = items[at] as Item;
  const rest = items.slice(at);
  const definite = isDefinite(items, at, resource);
  if (has(head, 'pronoun') && rest.length === 1) return { kind: 'pronoun', span: head };
  if (head.kind === 'media') return readMedia(items, at, resource);
  if (isPublicAgency(items, at)) return readPublicAgency(items, at, resource);
  const paper = resource.stackedNouns && has(head, 'organisation') ? paperOf(items, at) : 0;
  if (paper > 0) return { kind: 'document', span: documentSpan(items, paper), earlier: false, statement: false };
  if (has(head, 'medium', 'agency') && !(has(head, 'document') && !definite)) return readMedium(items, at, resource);
  if (head.kind === 'name') return readName(items, at, definite, resource);
  if (has(head, 'title') && rest.length > 1) return readTitled(items, at, resource);
  if (has(head, 'spokes')) return readSpokesperson(items, at, resource);
  if (has(head, 'organisation') && has(head, 'role') && isFullName(items[at + 1]))
    return readRole(items, at, definite, resource);
  if (has(head, 'organisation') && !has(head, 'crowd')) return readOrganisation(items, at, definite, resource);
  if (has(head, 'role', 'crowd')) return readRole(items, at, definite, resource);
  const published = has(head, 'document', 'statement') ? rest.find((item) => item.kind === 'media') : undefined;
  if (published) return { kind: 'media', item: published };
  if (has(head, 'statement')) return readStatement(items, at, definite, resource.caseless ?? false);
  if (has(head, 'document'))
    return {
      kind: 'document',
      span: documentSpan(items, at),
      earlier: definite && rest.length === 1,
      statement: false,
    };
  return null;
}

/** "Transport ministry data", "a Wildlife Institute of India report": the paper that a body's name stands before; 0 for none. */
function paperOf(items: readonly Item[], at: number): number {
  const paper = items.findIndex((item, index) => index > at && has(item, 'document') && !item.capital);
  const between = items.slice(at + 1, paper);
  return paper > 0 && between.every((item) => item.kind === 'name' || has(item, 'of', 'organisation')) ? paper : 0;
}

/** Whether a noun's article says "the one you know". */
export function isDefinite(items: readonly Item[], at: number, { articleless, definite }: LanguageResource): boolean {
  const article = items.slice(0, at).findLast((item) => has(item, 'determiner')) ?? items[at];
  const bare =
    articleless === true && items.length === at + 1 && items.slice(0, at).every((item) => age.test(item.lower));
  return bare || (definite?.test(article?.lower ?? '') ?? false);
}

/** "двадцятишестирічна інженерка", "30-letnia badaczka" */
const age = /(?:летн|річн|letni)/;

export const widen = (party: Party, items: readonly Item[]): Party =>
  party.kind === 'anonymous' || party.kind === 'role' ? { ...party, span: spanOf(items) } : party;

function readStatement(items: readonly Item[], at: number, definite: boolean, caseless: boolean): Party {
  const rest = items.slice(at + 1);
  const from = rest.findIndex((item) => item.kind === 'name' || has(item, 'organisation'));
  if (from >= 0 && (caseless || has(rest[0], 'of', 'preposition', 'determiner'))) {
    const body = trim(caseless ? definitePart(rest.slice(from)) : rest.slice(from));
    const head = rest[from] as Item;
    if (body.length > 0) return { kind: 'organisation', span: spanOf(body), head, earlier: false, speaksFor: false };
  }
  return { kind: 'document', span: documentSpan(items, at), earlier: definite && rest.length === 0, statement: true };
}

/** With its article, as far as the phrase goes; a participle's agent ("published by") is no part of it. */
export function documentSpan(items: readonly Item[], at: number): Span {
  const clause = items.findIndex((item, index) => index > at + 1 && has(item, 'clause'));
  const cut = items.findIndex(
    (item, index) =>
      index > at && (has(item, 'preposition', 'interview') || item.kind === 'mark' || index + 1 === clause),
  );
  const body = trim(cut > 0 ? items.slice(0, cut) : items);
  return spanOf(body.length > 0 ? body : items);
}
