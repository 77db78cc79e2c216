import type { CitationKind, Mention } from './citing.ts';
import { isGivenName } from './given-names.ts';
import type { LanguageResource } from './languages/resource.ts';
import { lexiconOf, tagAt } from './lexicon.ts';
import type { Party, Span } from './party.ts';
import type { AliasMatch } from './registry/alias-index.ts';
import type { Outlet } from './registry/outlet.ts';
import type { Item, ReadParagraph } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/** A source while the article is being read. */
export interface Found {
  kind: CitationKind;
  name: string;
  canonical: string | null;
  registryId: string | null;
  role: string | null;
  via: Found | null;
  rule: string;
  confidence: number;
  readonly mentions: Mention[];
  /** The paragraph of a definite role without a name ("their lawyer said"), which the next person may turn out to bear. */
  awaited?: number | null;
  /** Folded words of the name, for later short forms. */
  words: readonly string[];
}

/** What is known while reading: the sources so far, and the names of persons anywhere in the article. */
export interface Reading {
  readonly resource: LanguageResource;
  readonly paragraphs: readonly ReadParagraph[];
  readonly found: Found[];
  readonly fullNames: readonly FullName[];
  readonly choose: (match: AliasMatch) => Outlet | null;
  readonly findOutlet: (name: string) => Outlet | null;
  readonly tokenize: (text: string) => readonly Token[];
  /** Words that have a capital inside sentences, so that it isn't one of the sentence's beginning. */
  readonly capitals: ReadonlySet<string>;
  lastPerson: Found | null;
  lastMedia: Found | null;
  lastOrganisation: Found | null;
  lastDocument: Found | null;
  mentionedDocument: string | null;
}

export interface FullName {
  /** Of its first place. */
  readonly paragraph: number;
  readonly text: string;
  readonly words: readonly string[];
}

export const wordsOf = (text: string): string[] =>
  tokenize(text)
    .filter((token) => token.word)
    .map((token) => token.norm);

/** Names of two words and more, as they stand anywhere outside quotations. */
export function collectFullNames(paragraphs: readonly ReadParagraph[]): FullName[] {
  const names = new Map<string, FullName>();
  paragraphs.forEach(({ text, sentences }, paragraph) => {
    for (const { items } of sentences) {
      for (const item of items) {
        if (item.kind !== 'name' || !/[\s-]/.test(item.lower)) continue;
        const name = text.slice(item.start, item.end);
        if (!names.has(item.lower)) names.set(item.lower, { paragraph, text: name, words: wordsOf(name) });
      }
    }
  });
  return [...names.values()];
}

/** The source that a party is, new or known; null where it points to nobody. */
export function resolve(reading: Reading, party: Party, paragraph: number, rule: string): Found | null {
  const found = findSource(reading, party, paragraph, rule);
  const span = found && mentionSpan(party);
  if (
    found &&
    span &&
    !found.mentions.some((mention) => mention.paragraph === paragraph && mention.start === span.start)
  ) {
    found.mentions.push({ paragraph, start: span.start, end: span.end });
  }
  return found;
}

export const mentionSpan = (party: Party): Span =>
  party.kind === 'media' ? party.item : party.kind === 'person' || party.kind === 'name' ? party.name : party.span;

function findSource(reading: Reading, party: Party, paragraph: number, rule: string): Found | null {
  const textOf = (span: Span) => (reading.paragraphs[paragraph] as ReadParagraph).text.slice(span.start, span.end);
  const withAcronym = ({ start, end }: Span): Span => {
    const acronym = /^\s?\(\p{Lu}[\p{L}\p{N}-]{1,9}\)/u.exec(
      (reading.paragraphs[paragraph] as ReadParagraph).text.slice(end, end + 14),
    );
    return { start, end: end + (acronym?.[0].length ?? 0) };
  };
  switch (party.kind) {
    case 'media':
      return mediaSource(reading, party.item, textOf(party.item), rule);
    case 'medium':
      return party.name ? unlistedOutlet(reading, party.agency, textOf(party.name), rule) : reading.lastMedia;
    case 'person':
      return personSource(reading, textOf(party.name), party.role && textOf(party.role), paragraph, rule);
    case 'name':
      return isSentenceCapital(reading, party, paragraph)
        ? null
        : nameSource(reading, textOf(party.name), party.follows, paragraph, rule);
    case 'organisation':
      return organisationSource(reading, party, textOf(withAcronym(party.span)), textOf(party.head), rule);
    case 'document':
      if (party.earlier && reading.lastDocument) return reading.lastDocument;
      return named(reading, 'document', decapitalise(textOf(party.span), reading.resource), rule);
    case 'anonymous':
      return anonymousSource(reading, party, textOf(party.span), paragraph, rule);
    case 'role':
      return roleSource(reading, party, textOf(party.span), textOf(party.role), paragraph, rule);
    case 'same-document':
      return sameDocument(reading, rule);
    case 'pronoun':
      return reading.lastPerson;
  }
}

export function mediaSource(reading: Reading, item: Item, text: string, rule: string): Found | null {
  if (!item.match) return unlistedOutlet(reading, false, text, rule);
  const outlet = reading.choose(item.match);
  return outlet && outletSource(reading, outlet, text, rule);
}

export function outletSource(reading: Reading, outlet: Outlet, text: string, rule: string): Found {
  const known = reading.found.find((source) => source.registryId === outlet.id);
  const source = known ?? add(reading, { kind: outlet.kind === 'agency' ? 'agency' : 'outlet', name: text, rule });
  source.canonical = outlet.name;
  source.registryId = outlet.id;
  source.confidence = 0.95;
  if (text.length > source.name.length) source.name = text;
  reading.lastMedia = source;
  return source;
}

/** An outlet that the registry doesn't have, known by the noun before its name. */
export function unlistedOutlet(reading: Reading, agency: boolean, name: string, rule: string): Found {
  const source = named(reading, agency ? 'agency' : 'outlet', name, rule);
  source.canonical ??= name;
  source.confidence = 0.7;
  reading.lastMedia = source;
  return source;
}

function personSource(reading: Reading, name: string, role: string | null, paragraph: number, rule: string): Found {
  const source =
    bySharedName(reading, name, ['person']) ??
    (role && !bearsAwaited(reading, role) ? null : nameAwaited(reading, fullestName(reading, name), paragraph)) ??
    add(reading, { kind: 'person', name: fullestName(reading, name), rule });
  source.role ??= role;
  reading.lastPerson = source;
  return source;
}

/** "as the minister said. … Minister Wissam Tell explained": the same role again, now with its name. */
function bearsAwaited(reading: Reading, role: string): boolean {
  const awaited = reading.found.findLast((source) => !isMediaKind(source.kind));
  const bare = (word: string) => word.replace(/^ال/, '');
  return wordsOf(role).some((word) => awaited?.words.some((other) => sameStem(bare(word), bare(other))));
}

/** "… its mayor said." "…", complains Pilar Escorihuela: the role that waited for a name gets it. */
function nameAwaited(reading: Reading, name: string, paragraph: number): Found | null {
  const awaited = reading.found.findLast((source) => !isMediaKind(source.kind));
  if (awaited?.awaited === undefined || awaited.awaited === null || paragraph - awaited.awaited > 1) return null;
  const role = awaited.name;
  Object.assign(awaited, { kind: 'person', name, words: wordsOf(name), awaited: null, confidence: 0.8 });
  awaited.role ??= role.replace(/^\S+\s(?=\S)/u, '');
  return awaited;
}

/** The known source that a name is a short or a long form of. */
function bySharedName(reading: Reading, name: string, kinds: readonly CitationKind[]): Found | null {
  const words = wordsOf(name);
  const fits = (source: Found) =>
    kinds.includes(source.kind) &&
    (isWithin(words, source.words) || (source.words.length > 0 && isWithin(source.words, words)));
  const source = reading.found.findLast(fits) ?? null;
  if (source && words.length > source.words.length) {
    source.name = name;
    source.words = words;
  }
  return source;
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  if (some.length === 0) return false;
  if (some.every((word) => word.length === 1)) return some.length > 1 && all.join('').includes(some.join(''));
  return some.every((word) => all.some((other) => sameWord(word, other)));
}

/** Russian surnames keep a part of their ending that other words lose: Воронов, Воронова. */
const sameWord = (one: string, other: string) =>
  one === other ||
  (/^[\u0400-\u04ff]{4}/.test(one) &&
    Math.abs(one.length - other.length) <= 2 &&
    (one.startsWith(other) || other.startsWith(one)));

/** A surname in its fullest form: the name elsewhere in the article that ends with it or begins with it. */
function fullestName(reading: Reading, name: string): string {
  const words = wordsOf(name);
  const fuller = reading.fullNames.filter((full) => full.words.length > words.length && isWithin(words, full.words));
  return fuller.find((full) => looksLikePerson(full, reading.resource))?.text ?? name;
}

const looksLikePerson = (full: FullName, resource: LanguageResource) =>
  full.words.length <= 5 && !full.words.some((word) => isCompanyWord(word, resource));

/** Whether a part of a name is one that only bodies bear. */
export const isCompanyName = (name: string, resource: LanguageResource): boolean =>
  name.split(/\s+/).some((word) => isCompanyWord(word.toLowerCase(), resource));

function isCompanyWord(word: string, resource: LanguageResource): boolean {
  const tokens = tokenize(word);
  return tokens.length > 0 && (tagAt(lexiconOf(resource), tokens, 0)?.tags.includes('company') ?? false);
}

function nameSource(
  reading: Reading,
  text: string,
  follows: Extract<Party, { kind: 'name' }>['follows'],
  paragraph: number,
  rule: string,
): Found | null {
  const spokesperson = follows === 'spokesperson';
  if (/^\p{L}$/u.test(text)) return null;
  const outlet = spokesperson ? null : reading.findOutlet(text);
  if (outlet) return outletSource(reading, outlet, text, rule);
  const known = bySharedName(reading, text, spokesperson ? ['organisation'] : ['person', 'organisation']);
  if (known) return remember(reading, known);
  const words = wordsOf(text);
  const media =
    follows === 'article' ? reading.found.find((each) => isMediaKind(each.kind) && isWithin(words, each.words)) : null;
  if (media) return media;
  const full = fullestName(reading, text);
  if (
    follows === 'article' &&
    reading.resource.capitalNouns &&
    words.length === 1 &&
    full === text &&
    !/\p{Lu}.*\p{Lu}/u.test(text)
  )
    return null;
  const kind = follows === 'nothing' && isPersonName(text, full, reading.resource) ? 'person' : 'organisation';
  if (reading.resource.verbFirst && words.length === 1 && full === text && !isGivenName(text)) return null;
  const awaited = kind === 'person' ? nameAwaited(reading, full, paragraph) : null;
  return remember(reading, awaited ?? add(reading, { kind, name: kind === 'person' ? full : text, rule }));
}

const isMediaKind = (kind: CitationKind) => kind === 'agency' || kind === 'outlet';

function remember(reading: Reading, source: Found): Found {
  if (source.kind === 'person') reading.lastPerson = source;
  else reading.lastOrganisation = source;
  return source;
}

function isPersonName(text: string, full: string, resource: LanguageResource): boolean {
  const words = full.split(/\s+/);
  if (words.some((word) => isCompanyWord(word.toLowerCase(), resource))) return false;
  const first = (words[0] ?? '').split('-')[0] ?? '';
  if (isGivenName(first) || (!resource.verbFirst && words.slice(1, -1).some(isGivenName))) return true;
  if (resource.verbFirst) return words.length > 1;
  if (full !== text) return true;
  if (words.length === 1 || words.length > 4) return false;
  return !words.some((word) => /^\p{Lu}{2,}$/u.test(word) || /\p{N}/u.test(word));
}

function organisationSource(
  reading: Reading,
  party: Extract<Party, { kind: 'organisation' }>,
  text: string,
  head: string,
  rule: string,
): Found {
  const headWord = wordsOf(head)[0] ?? '';
  const sameHead = reading.found.findLast(
    (source) => source.kind === 'organisation' && source.words.includes(headWord),
  );
  const named =
    reading.lastOrganisation && /\p{Lu}|\p{Lo}/u.test(reading.lastOrganisation.name) ? reading.lastOrganisation : null;
  const earlier = party.earlier ? (sameHead ?? named) : null;
  if (earlier) return earlier;
  const name = reading.resource.verbFirst ? text : stripArticle(text);
  const source = bySharedName(reading, name, ['organisation']) ?? add(reading, { kind: 'organisation', name, rule });
  reading.lastOrganisation = source;
  return source;
}

const stripArticle = (text: string) =>
  text.replace(
    /^(?:l['’]|(?:le|la|les|the|a|an|el|los|las|il|lo|i|gli|o|os|as|der|die|das|dem|den|des|einer?)\s+)/iu,
    '',
  );

/** A word with a capital only because it begins a sentence names nobody. */
function isSentenceCapital(reading: Reading, party: Extract<Party, { kind: 'name' }>, paragraph: number): boolean {
  const read = reading.paragraphs[paragraph] as ReadParagraph;
  const text = read.text.slice(party.name.start, party.name.end);
  const first = read.sentences.some(({ items }) => items[0]?.start === party.name.start);
  if (!first || /\s|\p{Lu}.*\p{Lu}|\p{N}/u.test(text) || isGivenName(text) || reading.resource.verbFirst) return false;
  const word = wordsOf(text)[0] ?? '';
  const plural = reading.resource.lang !== 'en' || text.endsWith('s');
  const known = reading.capitals.has(word) || reading.fullNames.some((full) => full.words.includes(word));
  return plural && !known;
}

/** Words of names that stand inside sentences. */
export function collectCapitals(paragraphs: readonly ReadParagraph[]): Set<string> {
  const inside = paragraphs.flatMap(({ text, sentences }) =>
    sentences.flatMap(({ items }) =>
      items.slice(1).flatMap((item) => (item.kind === 'name' ? wordsOf(text.slice(item.start, item.end)) : [])),
    ),
  );
  return new Set(inside);
}

/** "Darin", "y lire": the document cited last, else the one spoken of last. */
function sameDocument(reading: Reading, rule: string): Found | null {
  if (reading.lastDocument || !reading.mentionedDocument) return reading.lastDocument;
  return named(reading, 'document', reading.mentionedDocument, rule);
}

/** A source told by its words: the same words are the same source. */
function named(reading: Reading, kind: CitationKind, name: string, rule: string): Found {
  const words = wordsOf(name);
  const known = reading.found.find((source) => source.kind === kind && source.words.join(' ') === words.join(' '));
  const source = known ?? add(reading, { kind, name, rule });
  if (kind === 'document') reading.lastDocument = source;
  return source;
}

function anonymousSource(
  reading: Reading,
  party: Extract<Party, { kind: 'anonymous' }>,
  text: string,
  paragraph: number,
  rule: string,
): Found | null {
  const words = wordsOf(text);
  const known = reading.found.findLast(
    (source) => source.kind === 'anonymous' && source.words.some((word) => word.length > 3 && words.includes(word)),
  );
  if (party.earlier && known) return known;
  const last = reading.found.findLast((each) => each.kind === 'anonymous');
  if (
    last &&
    /(?:of|von) (?:them|ihnen)|d['’]entre eux|d['’]eux|d['’]elles|de ellos|di loro|deles|из них|منهم/iu.test(text)
  )
    return last;
  const source = named(reading, 'anonymous', decapitalise(text, reading.resource), rule);
  return withOutlet(reading, source, party.of, paragraph);
}

/** "A Reuters correspondent": the outlet is cited too, and the statement comes by way of it. */
function withOutlet(reading: Reading, source: Found, item: Item | null, paragraph: number): Found {
  const text = (reading.paragraphs[paragraph] as ReadParagraph).text;
  const media = item && mediaSource(reading, item, text.slice(item.start, item.end), source.rule);
  if (media && item) media.mentions.push({ paragraph, start: item.start, end: item.end });
  source.via ??= media;
  return source;
}

function roleSource(
  reading: Reading,
  party: Extract<Party, { kind: 'role' }>,
  text: string,
  role: string,
  paragraph: number,
  rule: string,
): Found | null {
  if (party.definite) {
    const head = wordsOf(role)[0] ?? '';
    const people = reading.found.filter((source) => source.kind === 'person');
    const holder = people.findLast(
      (source) => source.role !== null && wordsOf(source.role).some((word) => sameStem(word, head)),
    );
    if (holder) return remember(reading, holder);
    if (reading.lastPerson && wordsOf(text).length <= 3) return reading.lastPerson;
    const mentioned = reading.fullNames.findLast(
      (full) =>
        full.paragraph <= paragraph &&
        isGivenName(full.text.split(/[\s-]/)[0] ?? '') &&
        looksLikePerson(full, reading.resource),
    );
    if (mentioned && wordsOf(text).length <= 3) return personSource(reading, mentioned.text, null, paragraph, rule);
    const spoke = reading.lastPerson;
    if (spoke?.role === null && spoke.mentions.at(-1)?.paragraph === paragraph) {
      spoke.role = role;
      return spoke;
    }
  }
  const isNew = reading.found.length;
  const source = named(reading, 'anonymous', decapitalise(text, reading.resource), rule);
  if (reading.found.length > isNew && (party.definite || possessive.test(text))) source.awaited = paragraph;
  return withOutlet(reading, source, party.of, paragraph);
}

const possessive =
  /^(?:son|sa|leur|su|il suo|la sua|i suoi|seu|sua|sein|seine|ihr|ihre|его|её|ее|их|its|his|her|their)\s/iu;

const sameStem = (one: string, other: string) =>
  one === other || (one.length > 4 && other.length > 4 && one.slice(0, 5) === other.slice(0, 5));

const decapitalise = (text: string, resource: LanguageResource) =>
  resource.capitalNouns && !/^(?:Ein|Eine|Der|Die|Das|Zwei|Drei|Mehrere|Einige|Viele|Interne)\b/.test(text)
    ? text
    : /^\p{Lu}\p{Ll}/u.test(text)
      ? text.charAt(0).toLowerCase() + text.slice(1)
      : text;

function add(reading: Reading, { kind, name, rule }: Pick<Found, 'kind' | 'name' | 'rule'>): Found {
  const source: Found = {
    kind,
    name,
    canonical: null,
    registryId: null,
    role: null,
    via: null,
    rule,
    confidence: kind === 'person' ? 0.85 : 0.75,
    mentions: [],
    words: wordsOf(name),
  };
  reading.found.push(source);
  return source;
}
