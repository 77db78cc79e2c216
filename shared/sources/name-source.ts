import type { CitationKind } from './citing.ts';
import { isGivenName } from './given-names.ts';
import type { LanguageResource } from './languages/resource.ts';
import { lexiconOf, tagAt } from './lexicon.ts';
import { outletSource } from './media-source.ts';
import type { Party } from './party.ts';
import { add, type Found, type FullName, isMediaKind, type Reading, remember, sameStem, wordsOf } from './reading.ts';
import type { ReadParagraph } from './sentences.ts';
import { tokenize } from './tokens.ts';

export function personSource(
  reading: Reading,
  name: string,
  role: string | null,
  paragraph: number,
  rule: string,
): Found {
  if (isAcronymOfBody(name) || (/\s/.test(name) && isCompanyName(name, reading.resource)))
    return remember(
      reading,
      bySharedName(reading, name, ['organisation']) ?? add(reading, { kind: 'organisation', name, rule }),
    );
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
  if (wordsOf(role).length <= 8) awaited.role ??= role.replace(/^\S+\s(?=\S)/u, '');
  return awaited;
}

/** The known source that a name is a short or a long form of. */
export function bySharedName(reading: Reading, name: string, kinds: readonly CitationKind[]): Found | null {
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

/** "شرح مخايل", where the article has spoken of "جورج مخايل": a first name that stands before the word somewhere. */
function caselessFullName(reading: Reading, name: string): string | null {
  if (/\s/.test(name)) return null;
  for (const { text } of reading.paragraphs) {
    const at = text.indexOf(` ${name}`);
    const before = at > 0 ? (/(\S+)$/.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '') : '';
    if (before !== name && isGivenName(before)) return `${before} ${name}`;
  }
  return null;
}

/** A surname in its fullest form: the name elsewhere in the article that ends with it or begins with it. */
function fullestName(reading: Reading, name: string): string {
  const words = wordsOf(name);
  const fuller = reading.fullNames.filter((full) => full.words.length > words.length && isWithin(words, full.words));
  return fuller.find((full) => looksLikePerson(full, reading.resource))?.text ?? name;
}

export const looksLikePerson = (full: FullName, resource: LanguageResource) =>
  full.words.length <= 5 && !full.words.some((word) => isCompanyWord(word, resource));

/** Whether a part of a name is one that only bodies bear. */
export const isCompanyName = (name: string, resource: LanguageResource): boolean =>
  name.split(/\s+/).some((word) => isCompanyWord(word.toLowerCase(), resource));

function isCompanyWord(word: string, resource: LanguageResource): boolean {
  const tokens = tokenize(word);
  return tokens.length > 0 && (tagAt(lexiconOf(resource), tokens, 0)?.tags.includes('company') ?? false);
}

export function nameSource(
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
  const full = (reading.resource.caseless ? caselessFullName(reading, text) : null) ?? fullestName(reading, text);
  if (
    follows === 'article' &&
    reading.resource.capitalNouns &&
    words.length === 1 &&
    full === text &&
    !/\p{Lu}.*\p{Lu}/u.test(text)
  )
    return null;
  const kind = follows === 'nothing' && isPersonName(text, full, reading.resource) ? 'person' : 'organisation';
  if (reading.resource.caseless && words.length === 1 && full === text && !isGivenName(text)) return null;
  const awaited = kind === 'person' ? nameAwaited(reading, full, paragraph) : null;
  return remember(reading, awaited ?? add(reading, { kind, name: kind === 'person' ? full : text, rule }));
}

function isPersonName(text: string, full: string, resource: LanguageResource): boolean {
  const words = full.split(/\s+/);
  if (words.some((word) => isCompanyWord(word.toLowerCase(), resource))) return false;
  const first = (words[0] ?? '').split('-')[0] ?? '';
  if ((isGivenName(first) && !isAcronym(first)) || (!resource.caseless && words.slice(1, -1).some(isGivenName)))
    return true;
  if (resource.caseless) return words.length > 1;
  if (full !== text) return true;
  if (words.length === 1 || words.length > 4) return false;
  return !words.some((word) => /^\p{Lu}{2,}$/u.test(word) || /\p{N}/u.test(word));
}

/** "PGMOL, the referees' body": three capitals and more are no person's name. */
const isAcronymOfBody = (name: string) => /^\p{Lu}{3,}$/u.test(name) && !isGivenName(name);

const isAcronym = (word: string) => /^\p{Lu}{2,4}$/u.test(word);

/** A word with a capital only because it begins a sentence names nobody. */
export function isSentenceCapital(
  reading: Reading,
  party: Extract<Party, { kind: 'name' }>,
  paragraph: number,
): boolean {
  const read = reading.paragraphs[paragraph] as ReadParagraph;
  const text = read.text.slice(party.name.start, party.name.end);
  const first = read.sentences.some(({ items }) => items[0]?.start === party.name.start);
  if (!first || /\s|\p{Lu}.*\p{Lu}|\p{N}/u.test(text) || isGivenName(text) || reading.resource.caseless) return false;
  const word = wordsOf(text)[0] ?? '';
  const known = reading.capitals.has(word) || reading.fullNames.some((full) => full.words.includes(word));
  return !known && (reading.resource.bareNoun?.test(text) ?? true);
}
