import { personsIn } from './caseless-party.ts';
import { isGivenName } from './given-names.ts';
import { has, type Item, isMark } from './items.ts';
import { isCompanyName } from './name-source.ts';
import { type Found, isByline, type Reading, wordsOf } from './reading.ts';
import type { ReadParagraph, Sentence } from './sentences.ts';

/** A person whom the article has only spoken of becomes a source by speaking. */
export function known(reading: Reading, paragraph: ReadParagraph, index: number, person: Found | null): Found | null {
  if (person && !reading.found.includes(person)) introduce(reading, paragraph, index, person);
  return person;
}

/** The person whom a sentence is about: the first name in a subject's place, before any quotation. */
export function topicOf(reading: Reading, paragraph: ReadParagraph, { items }: Sentence): Found | null {
  const end = items.findIndex((item) => item.kind === 'quote');
  if (reading.resource.caseless) return caselessTopic(reading, paragraph, items.slice(0, end < 0 ? items.length : end));
  for (let at = 0; at < (end < 0 ? items.length : end); at += 1) {
    const item = items[at] as Item;
    if (item.kind === 'media' && at === 0) return null;
    if (item.kind !== 'name' || isBeforeBearer(items, at)) continue;
    const person = isPresented(items, at) || isSubject(items, at) ? mentioned(reading, paragraph, items, at) : null;
    if (person) return person;
  }
  const apposed = items.findIndex(
    (item, at) => beginsWithGivenName(item) && (isAged(items, at) || hasApposition(items, at)),
  );
  return apposed >= 0 && (end < 0 || apposed < end) ? mentioned(reading, paragraph, items, apposed) : null;
}

/** "Глава Речного союза Антон Рощин": a capital word of a role, before the name of who bears it. */
function isBeforeBearer(items: readonly Item[], at: number): boolean {
  if (beginsWithGivenName(items[at] as Item)) return false;
  for (const item of items.slice(at + 1, at + 4)) {
    if (beginsWithGivenName(item)) return true;
    if (item.kind !== 'name' && !has(item, 'organisation') && (item.kind !== 'word' || item.tags.length > 0))
      return false;
  }
  return false;
}

const beginsWithGivenName = (item: Item) =>
  item.kind === 'name' && /\s/.test(item.lower) && isGivenName(item.lower.split(/[\s-]/)[0] ?? '');

/** The person named last before a place of the article and since a paragraph, in whatever part of a sentence. */
export function lastMentioned(reading: Reading, index: number, before: number, since = 0): Found | null {
  for (let at = index; at >= since; at -= 1) {
    const paragraph = reading.paragraphs[at] as ReadParagraph;
    for (const { items } of [...paragraph.sentences].reverse()) {
      for (let name = items.length - 1; name >= 0; name -= 1) {
        const item = items[name] as Item;
        if (!beginsWithGivenName(item) || (at === index && item.end > before)) continue;
        const person = mentioned(reading, paragraph, items, name);
        if (person) return person;
      }
    }
  }
  return null;
}

/** Where the script has no capitals, the first person whom the sentence names, unless a preposition stands before the name. */
function caselessTopic(reading: Reading, { text }: ReadParagraph, items: readonly Item[]): Found | null {
  if (items[0]?.kind === 'media' || isByline(text)) return null;
  const span = personsIn(items).find(({ start }) => {
    const at = items.findIndex((item) => item.end > start);
    return !has(items[at - 1], 'preposition', 'to') && items[at]?.start === start;
  });
  if (!span) return titledBefore(reading, items);
  const name = text.slice(span.start, span.end);
  const words = wordsOf(name);
  const same = reading.found.findLast(
    (source) => source.kind === 'person' && words.every((word) => source.words.includes(word)),
  );
  return same ?? { ...draftPerson(name, words), role: null };
}

/** "وطلبت الدكتورة الحربي": a known person's surname behind a title. */
function titledBefore({ found }: Reading, items: readonly Item[]): Found | null {
  const title = items.findIndex((item, at) => has(item, 'title') && !has(items[at - 1], 'preposition', 'to'));
  const surname = items[title + 1];
  if (title < 0 || surname?.kind !== 'word') return null;
  const [word = ''] = wordsOf(surname.lower);
  return found.findLast((source) => source.kind === 'person' && source.words.slice(1).includes(word)) ?? null;
}

/** A name that begins a clause, with its role and article before it: "Pour le concert, l'organiste polonaise Halina Wrona a choisi". */
function isSubject(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  let role = false;
  while (before >= 0 && before > at - 6) {
    const item = items[before] as Item;
    const modifies =
      item.kind === 'name' ||
      has(item, 'role', 'title', 'crowd') ||
      isMark(item, '.', '-', "'") ||
      (item.kind === 'word' && item.tags.length === 0);
    if (item.kind === 'name' || has(item, 'role', 'title', 'crowd')) role = true;
    if (!modifies) break;
    before -= 1;
  }
  if (before < at - 1 && !role && before >= 0) return false;
  if (has(items[before], 'determiner') && !has(items[before], 'of')) before -= 1;
  const boundary = items[before];
  return before < 0 || boundary?.kind === 'mark' || has(boundary, 'clause', 'filler');
}

/** The person a name stands for, known or new; null where it may be a place or a body. */
function mentioned(reading: Reading, paragraph: ReadParagraph, items: readonly Item[], at: number): Found | null {
  const item = items[at] as Item;
  const text = paragraph.text.slice(item.start, item.end);
  const words = wordsOf(text);
  const known = reading.found.findLast(
    (source) => source.kind === 'person' && words.every((word) => source.words.includes(word)),
  );
  if (known) return known;
  const full = reading.fullNames.find(
    (name) => name.words.length > words.length && words.every((word) => name.words.includes(word)),
  );
  return isPersonMention(reading, items, at, full?.text ?? text) ? { ...draftPerson(text, words), role: null } : null;
}

function isPersonMention({ resource, found }: Reading, items: readonly Item[], at: number, name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > 5 || isCompanyName(name, resource)) return false;
  if (found.some((source) => source.kind !== 'person' && source.kind !== 'anonymous' && source.name.includes(name)))
    return false;
  if (at === 0 && words.length === 1 && !isGivenName(name) && resource.bareNoun?.test(name) && !isAged(items, at))
    return false;
  if (isPresented(items, at) || has(items[at - 1], 'role', 'title') || isAged(items, at)) return true;
  if (words.length > 1 && words.slice(0, -1).some((word) => isGivenName(word.split('-')[0] ?? ''))) return true;
  return (
    words.length > 1 &&
    words.length < 4 &&
    !has(items[at - 1], 'determiner', 'of') &&
    words.every(
      (word) => /^\p{Lu}[\p{Ll}'’-]/u.test(word) || /^(?:de|da|do|dos|del|di|van|von|bin|ben|al|el)$/i.test(word),
    )
  );
}

/** "Brahim, vingt-huit ans", "Anandan, 63," */
const isAged = (items: readonly Item[], at: number) =>
  isMark(items[at + 1], ',') && /^\d{1,3}$/.test(items[at + 2]?.lower ?? '');

/** A name between a comma and a role, on either side: "Rima, mère de trois enfants,", "Le maire, Bruno Delattre,". */
function isPresented(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (has(before, 'to', 'preposition', 'of') && !has(before, 'interview')) return false;
  if (hasApposition(items, at)) return true;
  if (!isMark(before, ',')) return false;
  const from = items.findLastIndex((item, index) => index < at - 1 && isMark(item, ',')) + 1;
  return items.slice(from, from + 3).some((item) => has(item, 'role', 'spokes', 'crowd', 'pronoun'));
}

/** "… de Claire Roc, la libraire," */
const hasApposition = (items: readonly Item[], at: number) =>
  isMark(items[at + 1], ',') &&
  (has(items[at + 2], 'role', 'crowd') ||
    (has(items[at + 2], 'determiner') && !has(items[at + 2], 'of') && has(items[at + 3], 'role', 'crowd')));

const draftPerson = (name: string, words: readonly string[]): Found => ({
  kind: 'person',
  name,
  canonical: null,
  registryId: null,
  role: null,
  via: null,
  rule: 'speaks',
  confidence: 0.7,
  mentions: [],
  words,
});

/** A person who speaks without a verb of saying: "Thierry Gasquet en a profité. « … »" */
export function introduce(reading: Reading, paragraph: ReadParagraph, index: number, speaker: Found): void {
  const start = paragraph.text.indexOf(speaker.name);
  const full = reading.fullNames.find(
    (name) => name.words.length > speaker.words.length && speaker.words.every((word) => name.words.includes(word)),
  );
  if (start >= 0) speaker.mentions.push({ paragraph: index, start, end: start + speaker.name.length });
  if (full) {
    speaker.name = full.text;
    speaker.words = full.words;
  }
  reading.found.push(speaker);
}

/** The source that a mention of a person turned out to be in its own sentence. */
export const sameSource = (reading: Reading, topic: Found): Found =>
  reading.found.find(
    (source) => source.kind === 'person' && topic.words.every((word) => source.words.includes(word)),
  ) ?? topic;
