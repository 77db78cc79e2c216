import { isGivenName } from './given-names.ts';
import { firstWord, has, type Item, isAdjacent, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { type Lexicon, type Tagged, tagAt } from './lexicon.ts';
import type { AliasMatch } from './registry/alias-index.ts';
import type { Token } from './tokens.ts';

/** Where the script has no capitals, an ordinary word is an outlet's name only after a noun that says so. */
export const isUnmarked = (match: AliasMatch, items: readonly Item[], resource: LanguageResource) =>
  match.ambiguous &&
  resource.caseless === true &&
  !has(items.at(-1), 'medium', 'agency') &&
  !isMark(items.at(-1), '"', '«', '“');

/** "مقهى الأهرام": without capitals, a noun right before a name says what else bears it. */
export const isOtherBearer = (items: readonly Item[], { caseless, verbFirst }: LanguageResource) =>
  caseless === true && verbFirst === true && has(items.at(-1), 'label') && !has(items.at(-1), 'medium', 'document');

/** "Экономист Дина Исаева": a word for a role before a name is no magazine. */
export const isRoleOf = (match: AliasMatch, tokens: readonly Token[], phrase: Tagged | null) =>
  match.ambiguous && (phrase?.tags.includes('role') ?? false) && isGivenName(tokens[match.to]?.text ?? '');

/** "The National Trust": a word that only bodies bear goes on with the name. */
export function isBody(tokens: readonly Token[], match: AliasMatch, lexicon: Lexicon): boolean {
  const next = tokens[match.to];
  return Boolean(match.ambiguous && next?.capital && tagAt(lexicon, tokens, match.to)?.tags.includes('company'));
}

/** "The Independent Anglers", "The Mirror Lake hotel": the name goes on with a word that is nothing else. */
export function goesOn(tokens: readonly Token[], match: AliasMatch, { lexicon, resource }: NamedIn): boolean {
  const next = tokens[match.to];
  if (!match.ambiguous || resource.capitalNouns || !next?.word || !next.capital || next.text.length < 3) return false;
  return next.text !== next.text.toUpperCase() && tagAt(lexicon, tokens, match.to) === null;
}

interface NamedIn {
  readonly lexicon: Lexicon;
  readonly resource: LanguageResource;
}

const belonging = /^(?:of|de|du|des|del|di|da|do|von)$/;

/**
 * Where the name of a local outlet ends that begins like a well-known one's short form: "La Dépêche du Tarvel" is not "La Dépêche
 * du Midi". Zero where the name is whole: "El Comercio de Lima" says where the paper is.
 */
export function localNameEnd(tokens: readonly Token[], { from, to, outlets, contracted }: AliasMatch): number {
  const place = tokens[to + 1];
  if (contracted || !belonging.test(tokens[to]?.lower ?? '') || !place?.word || !place.capital) return 0;
  const written = tokens.slice(from, to).map(({ text }) => text.toLowerCase());
  const isWhole = outlets.some(({ name }) => !name.toLowerCase().startsWith(`${written.join(' ')} `));
  if (outlets.length === 0 || isWhole) return 0;
  let end = to + 2;
  while (tokens[end]?.word && tokens[end]?.capital) end += 1;
  return end;
}

/** "l'assessora allo Sport": what somebody is in charge of is no newspaper. */
export const isCharge = (match: AliasMatch, items: readonly Item[]) =>
  match.ambiguous && has(items.at(-1), 'to') && has(items.at(-2), 'role');

/** "la Coupe du Monde" is no newspaper; "une journaliste du Monde" and "a confié au Monde" name one. */
export const isTopic = (match: AliasMatch, items: readonly Item[]) =>
  match.contracted &&
  !items.slice(-5).some((item) => has(item, 'say', 'interview', 'medium', 'document', 'statement', 'role', 'crowd'));

/** A registered name that continues or begins a longer name is none: `Lucien Figaro`, `Guardian Media Trust`. */
export function isPartOfName(tokens: readonly Token[], match: AliasMatch, items: readonly Item[]): boolean {
  const before = items.at(-1);
  const first = tokens[match.from] as Token;
  if (
    before?.kind === 'name' &&
    isAdjacent(before, first) &&
    first.capital &&
    (match.ambiguous || isGivenName(firstWord(before.lower)))
  )
    return true;
  const next = tokens[match.to];
  const of = tokens[match.to + 1];
  if (!match.ambiguous || has(before, 'say', 'according')) return false;
  return Boolean(
    next &&
      /^(?:of|de|du|del|der|des|di|da|do)$/.test(next.lower) &&
      of?.word &&
      match.ambiguous &&
      match.to - match.from <= 2 &&
      !/^(?:said|reported)$/.test(next.lower),
  );
}

/** Forbes Kazakhstan, CNN Brasil */
export const edition =
  /^(?:brasil|brazil|italia|italy|france|españa|méxico|mexico|kazakhstan|türk|turkey|arabia|arabic|india|japan|ukraine|russia|polska|deutschland|africa|afrique|asia|europe|online|digital)$/;

/** A broadcaster's station belongs to its name: BBC Radio Scotland, France 3 Bretagne, NDR 1 Niedersachsen. */
export function stationEnd(tokens: readonly Token[], { to }: AliasMatch): number {
  const last = tokens[to - 1] as Token;
  let at = to;
  if (tokens[at]?.lower === '-' && tokens[at]?.glued && tokens[at + 1]?.glued && tokens[at + 1]?.capital) at += 2;
  if (/^(?:radio|tv|television|télévision)$/.test(tokens[at]?.lower ?? '') && tokens[at]?.capital) at += 1;
  if (/^\d{1,2}$/.test(tokens[at]?.lower ?? '') && at > to) at += 1;
  if (edition.test(tokens[at]?.lower ?? '') && tokens[at]?.capital) at += 1;
  const named = at > to || /^(?:radio|tv|\d{1,2})$/.test(last.lower);
  const place = tokens[at];
  if (named && place?.capital && !isGivenName(place.text) && !tokens[at + 1]?.capital) at += 1;
  return at;
}
