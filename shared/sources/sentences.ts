import { isGivenName } from './given-names.ts';
import type { LanguageResource, Tag } from './languages/resource.ts';
import { type Lexicon, lexiconOf, type Tagged, tagAt } from './lexicon.ts';
import { findQuotations, type QuotedSpan } from './quotation.ts';
import type { AliasMatch } from './registry/alias-index.ts';
import { type Token, tokenize } from './tokens.ts';

/** A piece of a sentence: a tagged phrase, a run of names, an outlet, a quotation or a mark. */
export interface Item {
  readonly kind: 'word' | 'name' | 'media' | 'quote' | 'mark';
  readonly tags: readonly Tag[];
  readonly lower: string;
  /** As written, for outlets. */
  readonly text: string;
  readonly capital: boolean;
  /** UTF-16 offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly match: AliasMatch | null;
  /** Index in the paragraph's quotes. */
  readonly quote: number;
}

export interface Sentence {
  readonly items: readonly Item[];
}

/** A piece of speech, without its marks. */
export interface Spoken {
  readonly start: number;
  readonly end: number;
  /** Of a quotation that goes on in the next paragraph. */
  readonly open: boolean;
  /** A later piece of a quotation that its own attribution interrupts. */
  readonly continued: boolean;
}

export interface ReadParagraph {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Spoken[];
}

export const has = (item: Item | undefined, ...tags: readonly Tag[]): boolean =>
  item?.tags.some((tag) => tags.includes(tag)) ?? false;

export const isMark = (item: Item | undefined, ...marks: readonly string[]): boolean =>
  item?.kind === 'mark' && marks.includes(item.lower);

/** A paragraph's sentences as tagged items, and its quotations. */
export function readParagraph(
  text: string,
  from: number,
  resource: LanguageResource,
  findMedia: (tokens: readonly Token[]) => readonly AliasMatch[],
): ReadParagraph {
  const tokens = tokenize(text).filter((token) => token.start >= from);
  const media = findMedia(tokens);
  const lexicon = lexiconOf(resource);
  const quoted = findQuotations(text, resource.quotationMarks).filter(
    (span) => span.outerStart >= from && !isOutletName(span, tokens, media),
  );
  const quotes: Spoken[] = [];
  const items = tagTokens({ tokens, media, lexicon, resource, text }, quoted, quotes);
  return {
    text,
    sentences: splitSentences(joinOutlets(items, text), text),
    quotes,
  };
}

/** "KIRO-TV", "The Western Morning News", "Kleine Zeitung": names that only outlets bear. */
function joinOutlets(items: readonly Item[], text: string): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (item.kind !== 'name') {
      if (!isAbbreviatedCompany(joined.at(-1), item, items[at + 1], text)) joined.push(item);
      continue;
    }
    const hyphen = isMark(items[at + 1], '-') ? 1 : 0;
    const noun = items[at + 1 + hyphen];
    const next = items[at + 2 + hyphen];
    const named =
      noun !== undefined &&
      has(noun, 'medium') &&
      /^\p{Lu}/u.test(text.charAt(noun.start)) &&
      noun.start - item.end <= 1 &&
      next?.kind !== 'name' &&
      next?.kind !== 'media';
    if (named) at += 1 + hyphen;
    const end = named ? noun.end : item.end;
    const name = text.slice(item.start, end);
    const listed = named || (outletName.test(name) && (/[\s-]/.test(name) || outletEnding.test(name)));
    joined.push(listed ? { ...item, kind: 'media', tags: [], text: name, end } : item);
  }
  return joined;
}

/** The stop of "Inc." and "Corp." ends no sentence. */
const isAbbreviatedCompany = (before: Item | undefined, stop: Item, next: Item | undefined, text: string) =>
  isMark(stop, '.') &&
  before?.kind === 'name' &&
  before.end === stop.start &&
  /(?:Inc|Corp|Ltd|Co|Bros|Cie|Srl|Jr|Sr)$/.test(text.slice(before.start, before.end)) &&
  next !== undefined &&
  !/^\p{Lu}/u.test(text.charAt(next.start));

const outletName =
  /(?:^|[\s-])(?:Radio|Rádio|TV|News|Times|Herald|Gazette|Daily|Weekly|Tribune|Chronicle|Courier|Examiner|Inquirer|Advertiser|Observer|Telegraph|Bugle|Zeitung|Tageblatt|Anzeiger|Kurier|Rundfunk|Tagblatt|Volksblatt|Diario|Diário|Jornal|Correio|Corriere|Gazzetta|Giornale|Gazeta|Giornale|Nieuwsblad|Dagblad|Courant|Tidningen|Bladet|Posten|Avis)$|^(?:Radio|Rádio|Diario|Diário|Jornal|Correio|Corriere|Gazzetta|Gazeta|Giornale|Tele|Canal|Daily|Gazette|Dagblad)\s|(?:zeitung|tageblatt|tagblatt|anzeiger|nachrichten|rundfunk|rundschau|bladet|dagblad|tidning|posten)$/;
const outletEnding = /(?:zeitung|tageblatt|tagblatt|rundschau|bladet|dagblad|tidning)$/;

/** Russian and Arabic set the names of newspapers in quotation marks. */
function isOutletName(span: QuotedSpan, tokens: readonly Token[], media: readonly AliasMatch[]): boolean {
  return media.some((match) => {
    const start = tokens[match.from]?.start ?? -1;
    const end = tokens[match.to - 1]?.end ?? -1;
    return start <= span.start && end >= span.end && start >= span.outerStart - 40;
  });
}

interface Tagging {
  readonly tokens: readonly Token[];
  readonly media: readonly AliasMatch[];
  readonly lexicon: Lexicon;
  readonly resource: LanguageResource;
  readonly text: string;
}

function tagTokens(tagging: Tagging, quoted: readonly QuotedSpan[], quotes: Spoken[]): Item[] {
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
function tagOne(tagging: Tagging, media: ReadonlyMap<number, AliasMatch>, at: number, items: Item[]): number {
  const { tokens, lexicon } = tagging;
  const token = tokens[at] as Token;
  if (!token.word) {
    const phrase = tagAt(lexicon, tokens, at);
    if (phrase && phrase.to > at + 1) return pushPhrase(tagging, at, phrase.to, phrase.tags, items);
    items.push(item('mark', [], token.lower, token.start, token.end));
    return at + 1;
  }
  const tagged = tagAt(lexicon, tokens, at);
  const phrase = bareCompany(tagged);
  const match = media.get(at);
  if (match && !(phrase && phrase.to > match.to)) {
    const wholeName =
      isPartOfName(tokens, match, items) ||
      isBody(tokens, match, lexicon) ||
      isCharge(match, items) ||
      isUnmarked(match, items, tagging.resource) ||
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
    isGivenName(token.text) &&
    phrase.tags.every((tag) => tag === 'filler')
  ) {
    pushWord(token, items);
    return at + 1;
  }
  if (phrase && !joinsName(token, phrase.tags, items, tagging.resource)) {
    return pushPhrase(tagging, at, phrase.to, phrase.tags, items);
  }
  if (!phrase && /^[\u0600-\u06ff]/.test(token.text)) {
    const split = splitClitic(tagging, at, items);
    if (split > at) return split;
  }
  pushWord(token, items, tagged && !phrase ? tagged.tags : []);
  return at + 1;
}

/** A word that only marks a body's name is a part of names and no tag of its own. */
const bareCompany = (phrase: Tagged | null) => (phrase?.tags.every((tag) => tag === 'company') ? null : phrase);

function pushPhrase(tagging: Tagging, from: number, to: number, tags: readonly Tag[], items: Item[]): number {
  const first = tagging.tokens[from] as Token;
  const last = tagging.tokens[to - 1] as Token;
  const lower = tagging.text.slice(first.start, last.end).toLowerCase();
  items.push({ ...item('word', tags, lower, first.start, last.end), capital: first.capital });
  return to;
}

function pushMedia(token: Token, match: AliasMatch, tokens: readonly Token[], items: Item[]): number {
  const to = stationEnd(tokens, match);
  const end = (tokens[to - 1] as Token).end;
  if (match.prefix > 0) items.push(cliticItem(token, match.prefix));
  const start = token.start + match.prefix;
  const words = tokens.slice(match.from, match.to).map((each) => each.text);
  items.push({ ...item('media', [], token.lower, start, end), text: words.join(' '), capital: token.capital, match });
  return to;
}

/** A broadcaster's station belongs to its name: BBC Radio Scotland, France 3 Bretagne, NDR 1 Niedersachsen. */
function stationEnd(tokens: readonly Token[], { to }: AliasMatch): number {
  const last = tokens[to - 1] as Token;
  let at = to;
  if (/^(?:radio|tv|television|télévision)$/.test(tokens[at]?.lower ?? '') && tokens[at]?.capital) at += 1;
  if (/^\d{1,2}$/.test(tokens[at]?.lower ?? '') && at > to) at += 1;
  const named = at > to || /^(?:radio|tv|\d{1,2})$/.test(last.lower);
  const place = tokens[at];
  if (named && place?.capital && !isGivenName(place.text) && !tokens[at + 1]?.capital) at += 1;
  return at;
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
  for (const length of [1, 2]) {
    if (!/^[وفبلك]/.test(token.text.charAt(length - 1)) || token.text.length < length + 2) return at;
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

/** "With the", "for the", "and the" before a word that the lexicon doesn't know. */
function splitArticle(token: Token, at: number, items: Item[]): number {
  if (!/^(?:[بكوف]ال|لل)\p{L}{3}/u.test(token.text)) return at;
  items.push(cliticItem(token, 1));
  items.push(item('word', [], token.text.slice(1), token.start + 1, token.end));
  return at + 1;
}

const nameParticle =
  /^(?:de|da|do|dos|das|di|del|della|von|van|der|den|zu|bin|ibn|ben|bint|al|el|ould|ter|la|le|du|y|e|d|mac|abu|ag|och)$/;

/** A name goes on over capitals, hyphens and particles. */
function pushWord(token: Token, items: Item[], tags: readonly Tag[] = []): void {
  const before = items.at(-1);
  if (!token.capital) {
    items.push(item('word', [], token.lower, token.start, token.end));
    return;
  }
  if (before?.kind === 'name' && isAdjacent(before, token)) {
    items[items.length - 1] = {
      ...before,
      tags: [...before.tags, ...tags],
      end: token.end,
      lower: `${before.lower} ${token.lower}`,
    };
    return;
  }
  const joined = joinOverParticle(token, items);
  if (!joined) {
    const start = initialsBefore(items) ?? token.start;
    items.push({ ...item('name', tags, token.lower, start, token.end), capital: true });
  }
}

/** One past a name like Saint-Jean-de-Luz or Anse-aux-Pins, which ends in a capital again; 0 for any other word. */
function hyphenatedEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (tokens[end]?.lower === '-' && tokens[end]?.glued && tokens[end + 1]?.glued && tokens[end + 1]?.word) end += 2;
  return end > at + 3 && tokens[end - 1]?.capital ? end : 0;
}

const textOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join('');

const isAdjacent = (before: Item, token: Token) => token.start - before.end <= 1;

function joinOverParticle(token: Token, items: Item[]): boolean {
  const link = items.at(-1);
  const before = items.at(-2);
  if (before?.kind === 'name' && link && /^[-'.]$/.test(link.lower) && token.glued && link.start === before.end) {
    items.splice(-2, 2, { ...before, end: token.end, lower: `${before.lower}${link.lower}${token.lower}` });
    return true;
  }
  if (
    before?.kind === 'name' &&
    isMark(link, '.') &&
    before.end - before.start === 1 &&
    token.start - before.end <= 2
  ) {
    items.splice(-2, 2, { ...before, end: token.end, lower: `${before.lower}. ${token.lower}` });
    return true;
  }
  if (link && nameParticle.test(link.lower) && before?.kind === 'name' && takesParticle(before, link)) {
    items.splice(-2, 2, { ...before, end: token.end, lower: `${before.lower} ${link.lower} ${token.lower}` });
    return true;
  }
  const dash = items.at(-1);
  const particle = items.at(-2);
  if (isMark(dash, '-') && token.glued && particle && /^(?:al|el|ar|as|at|ad)$/.test(particle.lower)) {
    items.splice(-2, 2, {
      ...item('name', [], `${particle.lower}-${token.lower}`, particle.start, token.end),
      capital: true,
    });
    joinNames(items);
    return true;
  }
  return false;
}

/** "Francisco das Chagas", "Autoroutes du Levant", but not "Lyon de Paris". */
const takesParticle = (before: Item, link: Item) =>
  isGivenName(firstWord(before.lower)) || (has(link, 'of') && has(before, 'company'));

function joinNames(items: Item[]): void {
  const last = items.at(-1);
  const before = items.at(-2);
  if (last?.kind !== 'name' || before?.kind !== 'name' || last.start - before.end > 1) return;
  items.splice(-2, 2, { ...before, end: last.end, lower: `${before.lower} ${last.lower}` });
}

const firstWord = (lower: string) => lower.split(/[\s-]/)[0] ?? '';

/** "J. Smith": an initial that was taken for a word. */
function initialsBefore(items: Item[]): number | null {
  const stop = items.at(-1);
  const initial = items.at(-2);
  if (!isMark(stop, '.') || !initial?.capital || initial.end - initial.start !== 1 || initial.kind === 'media')
    return null;
  items.splice(-2, 2);
  return initial.start;
}

/** A surname that is also a noun (Baker, Berger, Fischer) belongs to the first name before it. */
function joinsName(token: Token, tags: readonly Tag[], items: readonly Item[], resource: LanguageResource): boolean {
  const before = items.at(-1);
  if (!token.capital || before?.kind !== 'name' || !isAdjacent(before, token)) return false;
  if (tags.includes('company') && !tags.includes('organisation') && !tags.includes('role')) return true;
  if (/^(?:le|la|de|du|des|van|von|el|al|da|di|do|dos|del|della|ben|bin|ter)$/.test(token.lower)) return true;
  const single = !/\s/.test(before.lower);
  if (tags.some((tag) => tag === 'filler' || tag === 'say' || tag === 'clause' || tag === 'preposition'))
    return single && isGivenName(before.lower);
  return single && isGivenName(before.lower) && !resource.verbFirst;
}

/** Where the script has no capitals, an ordinary word is an outlet's name only after a noun that says so. */
const isUnmarked = (match: AliasMatch, items: readonly Item[], resource: LanguageResource) =>
  match.ambiguous &&
  resource.verbFirst === true &&
  !has(items.at(-1), 'medium', 'agency') &&
  !isMark(items.at(-1), '"', '«', '“');

/** "The National Trust": a word that only bodies bear goes on with the name. */
function isBody(tokens: readonly Token[], match: AliasMatch, lexicon: Lexicon): boolean {
  const next = tokens[match.to];
  return Boolean(match.ambiguous && next?.capital && tagAt(lexicon, tokens, match.to)?.tags.includes('company'));
}

/** "l'assessora allo Sport": what somebody is in charge of is no newspaper. */
const isCharge = (match: AliasMatch, items: readonly Item[]) =>
  match.ambiguous && has(items.at(-1), 'to') && has(items.at(-2), 'role');

/** "la Coupe du Monde" is no newspaper; "une journaliste du Monde" and "a confié au Monde" name one. */
const isTopic = (match: AliasMatch, items: readonly Item[]) =>
  match.contracted &&
  !items.slice(-5).some((item) => has(item, 'say', 'interview', 'medium', 'document', 'statement', 'role', 'crowd'));

/** A registered name that continues or begins a longer name is none: `Lucien Figaro`, `Guardian Media Trust`. */
function isPartOfName(tokens: readonly Token[], match: AliasMatch, items: readonly Item[]): boolean {
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

/** A quotation, in two pieces where its own attribution stands inside it. */
function tagQuotation(tagging: Tagging, span: QuotedSpan, from: number, to: number, quotes: Spoken[]): Item[] {
  const incise = span.outerEnd - span.outerStart > 20 ? findIncise(tagging, span, from, to) : null;
  if (!incise) {
    quotes.push({ start: span.start, end: span.end, open: span.open, continued: false });
    return [quoteItem(span.outerStart, span.outerEnd, quotes.length - 1)];
  }
  const { tokens } = tagging;
  const firstMark = tokens[incise.from] as Token;
  const lastMark = incise.to < to ? tokens[incise.to] : undefined;
  const start = skipDashes(tagging.text, lastMark?.end ?? span.end, span.end);
  const firstEnd = /[?!…]/.test(firstMark.text) ? firstMark.end : trimEnd(tagging.text, span.start, firstMark.start);
  quotes.push({ start: span.start, end: firstEnd, open: false, continued: false });
  const head = quoteItem(span.outerStart, firstMark.start, quotes.length - 1);
  const inner: Item[] = [item('mark', [], ',', firstMark.start, firstMark.end)];
  const media = new Map(tagging.media.map((match) => [match.from, match]));
  for (let at = incise.from + 1; at < incise.to; ) at = tagOne(tagging, media, at, inner);
  inner.push(item('mark', [], ',', lastMark?.start ?? span.end, lastMark?.end ?? span.end));
  if (start >= span.end) return [head, ...inner];
  quotes.push({ start, end: span.end, open: span.open, continued: true });
  return [head, ...inner, quoteItem(start, span.outerEnd, quotes.length - 1)];
}

const trimEnd = (text: string, start: number, end: number) => start + text.slice(start, end).trimEnd().length;
const skipDashes = (text: string, from: number, to: number) => {
  const gap = /^[\s,—–-]*/.exec(text.slice(from, to))?.[0].length ?? 0;
  return Math.min(to, from + gap);
};

/** `…, soupire-t-il, …` or `…, — пожимает она плечами, — …` inside the marks: the tokens of the clause. */
function findIncise(tagging: Tagging, span: QuotedSpan, from: number, to: number): { from: number; to: number } | null {
  const { tokens, lexicon } = tagging;
  for (let at = from + 2; at < to - 2; at += 1) {
    const mark = tokens[at] as Token;
    if (!/^[,?!…—]$/.test(mark.lower) || mark.start >= span.end) continue;
    const end = inciseEnd(tokens, lexicon, at, to);
    if (end > 0) return { from: at, to: end };
  }
  return null;
}

function inciseEnd(tokens: readonly Token[], lexicon: Lexicon, mark: number, to: number): number {
  let at = mark + 1;
  const dashed = tokens[at]?.lower === '—' || tokens[mark]?.lower === '—';
  while (at < to && (tokens[at]?.lower === '—' || auxiliary.test(tokens[at]?.lower ?? ''))) at += 1;
  const verb = tagAt(lexicon, tokens, at);
  if (!verb?.tags.includes('say') || verb.tags.includes('clause')) return 0;
  const inverted = isInverted(tokens, lexicon, verb.to, at > mark + 1 && !dashed);
  if (!inverted && !dashed) return 0;
  for (let end = verb.to; end < to && end < verb.to + 24; end += 1) {
    const token = tokens[end] as Token;
    const closes = dashed
      ? token.lower === '—' || (token.lower === ',' && tokens[end + 1]?.lower === '—')
      : /^[,;]$/.test(token.lower) || (token.lower === '.' && !token.glued);
    if (closes || (/^[.!?]$/.test(token.lower) && tokens[end + 1]?.capital)) return end;
  }
  return to - verb.to < 14 ? lastInside(tokens, to) : 0;
}

const lastInside = (tokens: readonly Token[], to: number) => {
  let last = to - 1;
  while (last > 0 && !tokens[last]?.word) last -= 1;
  return last + 1;
};

const auxiliary = /^(?:a|ont|avait|s|se|s'|'|ha|hanno|aveva|había|tem)$/;

/** The subject follows: a pronoun tied by a hyphen, an article, a title, a name. */
function isInverted(tokens: readonly Token[], lexicon: Lexicon, at: number, withAuxiliary: boolean): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.lower === '-' && next.glued) return true;
  if (!next.word) return withAuxiliary && tokens[at - 2]?.lower === '-';
  const tags = tagAt(lexicon, tokens, at)?.tags ?? [];
  return (
    next.capital || tags.some((tag) => tag === 'determiner' || tag === 'title' || tag === 'role' || tag === 'pronoun')
  );
}

/** A text without stops is cut, so that no search inside a sentence sees more than this. */
const longestSentence = 250;

function splitSentences(items: readonly Item[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Item[] = [];
  items.forEach((each, at) => {
    current.push(each);
    if (!endsSentence(items, at, text) && current.length < longestSentence) return;
    sentences.push({ items: current });
    current = [];
  });
  if (current.length > 0) sentences.push({ items: current });
  return sentences;
}

function endsSentence(items: readonly Item[], at: number, text: string): boolean {
  const current = items[at] as Item;
  const next = items[at + 1];
  if (!next) return true;
  const spaced = next.start > current.end;
  const starts =
    next.kind === 'quote' || next.capital || /[\p{Lo}\p{N}]/u.test(text.charAt(next.start)) || isMark(next, '—', '(');
  if (current.kind === 'quote') {
    return (
      /[.!?…؟]\s?["”»“]?$/u.test(text.slice(current.start, current.end)) && starts && spaced && !isMark(next, '—', '(')
    );
  }
  if (!isMark(current, '.', '!', '?', '…', '؛') || !starts || !spaced) return false;
  return !isMark(current, '.') || !isAbbreviation(items[at - 1], current);
}

const isAbbreviation = (before: Item | undefined, stop: Item) =>
  before !== undefined &&
  before.end === stop.start &&
  (before.end - before.start === 1 ||
    (has(before, 'title') && before.end - before.start <= 4) ||
    /^(?:св|г|ул|им|стр|nov|dec|oct|sept|aug|jan|feb|st|no|vs|mio|ca|bzw|usw|approx)$/.test(before.lower)) &&
  !/^\p{N}$/u.test(before.lower);

export function item(kind: Item['kind'], tags: readonly Tag[], lower: string, start: number, end: number): Item {
  return { kind, tags, lower, text: lower, start, end, capital: false, match: null, quote: -1 };
}

const quoteItem = (start: number, end: number, quote: number): Item => ({
  ...item('quote', [], '', start, end),
  quote,
});
