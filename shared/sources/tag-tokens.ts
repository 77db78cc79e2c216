import { kunya } from './caseless-party.ts';
import { isGivenName } from './given-names.ts';
import { tagQuotation } from './incise.ts';
import { has, type Item, item } from './items.ts';
import type { LanguageResource, Tag } from './languages/resource.ts';
import { type Lexicon, type Tagged, tagAt } from './lexicon.ts';
import { hyphenatedEnd, joinsName, pushWord, textOf } from './names.ts';
import {
  goesOn,
  isBody,
  isCharge,
  isOtherBearer,
  isPartOfName,
  isRoleOf,
  isTopic,
  isUnmarked,
  localNameEnd,
  stationEnd,
} from './outlet-match.ts';
import type { QuotedSpan } from './quotation.ts';
import type { AliasMatch } from './registry/alias-index.ts';
import type { Spoken } from './sentences.ts';
import type { Token } from './tokens.ts';

export interface Tagging {
  readonly tokens: readonly Token[];
  readonly media: readonly AliasMatch[];
  readonly lexicon: Lexicon;
  readonly resource: LanguageResource;
  readonly text: string;
}

export function tagTokens(tagging: Tagging, quoted: readonly QuotedSpan[], quotes: Spoken[]): Item[] {
  const items: Item[] = [];
  const { tokens } = tagging;
  const media = new Map(tagging.media.map((match) => [match.from, match]));
  const spans = [...quoted];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const span = spans[0];
    if (span && token.start >= span.outerStart) {
      spans.shift();
      let end = at;
      while (end < tokens.length && (tokens[end] as Token).start < span.outerEnd) end += 1;
      items.push(...tagQuotation(tagging, span, at, end, quotes));
      at = end;
      continue;
    }
    at = tagOne(tagging, media, at, items);
  }
  return items;
}

/** Adds the item or items at a token and says where the next begins. */
export function tagOne(tagging: Tagging, media: ReadonlyMap<number, AliasMatch>, at: number, items: Item[]): number {
  const { tokens, lexicon } = tagging;
  const token = tokens[at] as Token;
  if (!token.word) {
    const phrase = tagAt(lexicon, tokens, at);
    if (phrase && phrase.to > at + 1) return pushPhrase(tagging, at, phrase.to, phrase.tags, items);
    items.push(item('mark', [], token.lower, token.start, token.end));
    return at + 1;
  }
  const number = /^\d/.test(token.text) && !media.has(at) ? numberEnd(tokens, at) : 0;
  if (number > 0) {
    items.push(item('word', [], textOf(tokens, at, number), token.start, (tokens[number - 1] as Token).end));
    return number;
  }
  const tagged = tagBefore(tagAt(lexicon, tokens, at), tagging, media, at);
  const phrase = bareCompany(tagged);
  const match = isInitial(tokens, at) ? undefined : media.get(at);
  if (match && !(phrase && phrase.to > match.to)) {
    const wholeName =
      isPartOfName(tokens, match, items) ||
      isBody(tokens, match, lexicon) ||
      goesOn(tokens, match, tagging) ||
      isCharge(match, items) ||
      isUnmarked(match, items, tagging.resource) ||
      isOtherBearer(items, tagging.resource) ||
      isRoleOf(match, tokens, phrase) ||
      isTopic(match, items);
    if (!wholeName) return pushMedia(token, match, tokens, items);
  }
  if (!match && token.text.length <= 2 && tokens[at + 1]?.lower === "'" && tokens[at + 1]?.glued && !phrase) {
    items.push(item('word', [], token.lower, token.start, token.end));
    return at + 1;
  }
  const hyphenated = token.capital ? hyphenatedEnd(tokens, at) : 0;
  if (hyphenated > 0 && !(phrase && phrase.to > at + 1)) {
    pushWord({ ...token, end: (tokens[hyphenated - 1] as Token).end, lower: textOf(tokens, at, hyphenated) }, items);
    return hyphenated;
  }
  if (
    phrase &&
    token.capital &&
    tokens[at + 1]?.capital &&
    (isGivenName(token.text) || isInsideSentence(items, tagging.resource)) &&
    (phrase.tags.every((tag) => tag === 'filler') ||
      (phrase.tags.every((tag) => tag === 'preposition') && items.at(-1)?.kind === 'word'))
  ) {
    pushWord(token, items);
    return at + 1;
  }
  if (phrase && !joinsName(token, phrase.tags, items, tagging.resource)) {
    return pushPhrase(tagging, at, phrase.to, phrase.tags, items);
  }
  if (!phrase && tagging.resource.clitics?.includes(token.text.charAt(0))) {
    const split = splitClitic(tagging, at, items);
    if (split > at) return split;
  }
  pushWord(token, items, tagged && !phrase ? tagged.tags : []);
  return at + 1;
}

/** "Par La Voix du Nord": a phrase gives way to an outlet's name that begins inside it and goes on behind it. */
function tagBefore(
  tagged: Tagged | null,
  { lexicon, tokens }: Tagging,
  media: ReadonlyMap<number, AliasMatch>,
  at: number,
): Tagged | null {
  for (let from = at + 1; tagged && from < tagged.to; from += 1) {
    if ((media.get(from)?.to ?? 0) > tagged.to) return tagAt(lexicon, tokens.slice(0, from), at);
  }
  return tagged;
}

/** "Midi Libre", "São Paulo": a capital that no beginning of a sentence gives. */
const isInsideSentence = (items: readonly Item[], { capitalNouns, subjectFirst }: LanguageResource) =>
  !capitalNouns && !subjectFirst && items.length > 0 && items.at(-1)?.kind !== 'mark' && items.at(-1)?.kind !== 'quote';

/** "N. Selvamani" */
const isInitial = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text.length === 1 && tokens[at + 1]?.lower === '.' && tokens[at + 1]?.glued === true;

/** One past "4,8", "1.200" or "12:30"; 0 for a number without a mark in it. */
function numberEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (/^[.,:]$/.test(tokens[end]?.lower ?? '') && tokens[end]?.glued && isDigits(tokens[end + 1])) end += 2;
  return end > at + 1 ? end : 0;
}

const isDigits = (token: Token | undefined) => token?.glued === true && /^\d+$/.test(token.text);

/** A word that only marks a body's name is a part of names and no tag of its own. */
const bareCompany = (phrase: Tagged | null) => (phrase?.tags.every((tag) => tag === 'company') ? null : phrase);

const organisationTags: readonly Tag[] = ['organisation'];

/** "les Producteurs acéricoles": people with a capital inside a sentence are a body's name. */
const isCapitalCrowd = (tags: readonly Tag[], items: readonly Item[], { capitalNouns, caseless }: LanguageResource) =>
  !capitalNouns &&
  !caseless &&
  tags.length === 1 &&
  tags[0] === 'crowd' &&
  items.at(-1)?.kind === 'word' &&
  has(items.at(-1), 'determiner');

function pushPhrase(tagging: Tagging, from: number, to: number, tags: readonly Tag[], items: Item[]): number {
  const first = tagging.tokens[from] as Token;
  const last = tagging.tokens[to - 1] as Token;
  const lower = tagging.text.slice(first.start, last.end).toLowerCase().replaceAll('’', "'");
  const organised = first.capital && isCapitalCrowd(tags, items, tagging.resource) ? organisationTags : tags;
  items.push({ ...item('word', organised, lower, first.start, last.end), capital: first.capital });
  return to;
}

function pushMedia(token: Token, match: AliasMatch, tokens: readonly Token[], items: Item[]): number {
  const localEnd = localNameEnd(tokens, match);
  const to = localEnd || stationEnd(tokens, match);
  const end = (tokens[to - 1] as Token).end;
  if (match.prefix > 0) items.push(cliticItem(token, match.prefix));
  const start = token.start + match.prefix;
  const words = tokens.slice(match.from, localEnd || match.to).map((each) => each.text);
  const medium = { ...item('media', [], token.lower, start, end), text: words.join(' '), capital: token.capital };
  items.push(localEnd ? medium : { ...medium, match });
  return to;
}

/** "And" and "so" open a clause; "to" marks whom something is told; "by" and "as" are prepositions. */
function cliticItem(token: Token, length: number): Item {
  const letter = token.text.charAt(length - 1);
  const tags: readonly Tag[] =
    letter === 'ل' ? ['to'] : letter === 'ب' || letter === 'ك' ? ['preposition'] : ['filler'];
  return item('word', tags, letter, token.start, token.start + length);
}

function splitClitic(tagging: Tagging, at: number, items: Item[]): number {
  const token = tagging.tokens[at] as Token;
  for (const length of /^[وف]/.test(token.text) ? [1, 2] : [1]) {
    if (!tagging.resource.clitics?.includes(token.text.charAt(length - 1)) || token.text.length < length + 2)
      return splitFromName(token, at, items);
    const phrase = tagAt(tagging.lexicon, tagging.tokens, at, length);
    if (!phrase || (phrase.tags.includes('say') && /[بلك]/.test(token.text.charAt(length - 1)))) continue;
    items.push(cliticItem(token, length));
    const last = tagging.tokens[phrase.to - 1] as Token;
    const start = token.start + length;
    items.push(item('word', phrase.tags, tagging.text.slice(start, last.end), start, last.end));
    return phrase.to;
  }
  return splitArticle(token, at, items);
}

/** "So" and "and" before a name: "فأبو صالح". */
function splitFromName(token: Token, at: number, items: Item[]): number {
  const rest = token.text.slice(1);
  const named = kunya.test(rest) || (rest.length > 2 && isGivenName(rest));
  if (!/^[وف]/.test(token.text) || isGivenName(token.text) || !named) return at;
  items.push(cliticItem(token, 1));
  items.push(item('word', [], rest, token.start + 1, token.end));
  return at + 1;
}

/** "With the", "for the", "and the" before a word that the lexicon doesn't know. */
function splitArticle(token: Token, at: number, items: Item[]): number {
  if (!/^(?:[بكوف]ال|لل)\p{L}{3}/u.test(token.text)) return at;
  items.push(cliticItem(token, 1));
  items.push(item('word', [], token.text.slice(1), token.start + 1, token.end));
  return at + 1;
}
