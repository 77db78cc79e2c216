import { readApposed, readSegments } from './apposition.ts';
import { untilVerb } from './body-topic.ts';
import { clauseSubject } from './clause-subject.ts';
import { isGivenName } from './given-names.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource, Tag } from './languages/resource.ts';
import { isBoundary, phraseBefore, segmentsAfter, skipBack } from './noun-phrase.ts';
import { type Party, readParty } from './party.ts';
import { skipAside, skipManner, skipMood, skipRecipient } from './past-recipient.ts';
import { unknownSomebody } from './unknown-somebody.ts';

/** "A management plan drawn up in 2022 and seen by the paper proposed": the document that the sentence begins with. */
export function openingSubject(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  if (!has(items[0], 'determiner') || has(items[0], 'preposition', 'of') || !has(items[at], 'show')) return null;
  const noun = items.findIndex((item) => has(item, 'document', 'statement'));
  const between = items.slice(noun + 1, at);
  if (
    noun < 1 ||
    noun > 3 ||
    at - noun > 16 ||
    items.slice(1, noun).some((item) => item.kind !== 'word' || !item.tags.every(describes))
  )
    return null;
  if (between.some((item) => item.kind === 'quote' || isStated(item) || isMark(item, ';', ':'))) return null;
  return readParty(items.slice(0, noun + 1), resource);
}

/** "A staff survey", "a police report" */
const describes = (tag: Tag) => /^(?:crowd|role|organisation|company)$/.test(tag);

const isStated = (item: Item) => has(item, 'pronoun') || (has(item, 'say') && !has(item, 'utter'));

/** "La Xunta respalda el experimento, aunque matiza": a verb behind a conjunction has the subject that begins the sentence. */
export function firstSubject(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const conjunction = items[skipBack(items, at - 1)];
  if (!has(conjunction, 'clause') || !resource.conjunctions?.test(conjunction?.lower ?? '')) return null;
  const end = items.findIndex(
    (item, index) =>
      index > 0 && (isBoundary(item) || (item.kind !== 'name' && item.kind !== 'media' && item.tags.length === 0)),
  );
  const start = items.findIndex((item) => !has(item, 'clause', 'filler') || has(item, 'determiner'));
  if (end <= start || start > 1 || has(items[start], 'preposition', 'to', 'of')) return null;
  const party = readParty(items.slice(start, end), resource);
  return party && /^(?:organisation|person|name|media)$/.test(party.kind) ? party : null;
}

export function subjectOf(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const before = skipBack(items, at - 1);
  const left = items[before];
  if (has(left, 'pronoun') && !resource.verbFirst) return { kind: 'pronoun', span: left as Item };
  const first = resource.verbFinal ? clauseSubject(items, at, resource) : null;
  if (first) return first;
  const spokenFrom = bodyBehind(items, at, resource);
  if (spokenFrom) return spokenFrom;
  if (resource.inside && left) {
    const place = phraseBefore(items, before + 1, resource);
    const body = resource.inside.test(place[0]?.lower ?? '') ? readParty(place.slice(1), resource) : null;
    if (body?.kind === 'organisation' || body?.kind === 'name') return body;
  }
  const people = placeOfPeople(items, at, resource);
  if (people) return people;
  const apposed = isMark(left, ',') ? readApposed(items, before, resource) : null;
  if (apposed) return apposed;
  const shared = readShared(items, before, resource);
  if (shared) return shared.kind === 'pronoun' ? null : shared;
  const detached = left === undefined || left.kind === 'quote' || left.kind === 'mark' || (resource.verbFirst ?? false);
  const fronted =
    resource.articleless && before === 0 && left?.kind === 'name' && !/\s/.test(left.lower)
      ? readRight(items, at, resource)
      : null;
  if (fronted && /^(?:person|organisation|role)$/.test(fronted.kind)) return fronted;
  const phrase = detached ? [] : phraseBefore(items, before + 1, resource);
  if (has(items[at + 1], 'pronoun') && !resource.verbFirst && isInOutlet(items, phrase))
    return { kind: 'pronoun', span: items[at + 1] as Item };
  if (phrase.length > 0 && !resource.oblique?.test(phrase[0]?.lower ?? '')) {
    const party = readParty(phrase, resource) ?? readBeforeRelative(items, before, resource);
    if (party && party.kind !== 'pronoun') return party;
  }
  const inverts =
    !resource.subjectFirst ||
    (!items[at]?.lower.endsWith('ing') && (left === undefined || left.kind === 'quote' || isMark(left, ',')));
  const right = inverts ? (readRight(items, at, resource) ?? afterQuotation(items, at, resource)) : null;
  if (right) return (resource.verbFirst && readFronted(items, at, right, resource)) || right;
  const returns = /^فيها?$/.test(items[at + 1]?.lower ?? '');
  return detached && resource.verbFirst && !returns
    ? readBefore(phraseBefore(items, before + 1, resource), resource)
    : null;
}

/** "Im „Nordkurier“ nannte sie": where it was said stands before the verb, who said it behind. */
function isInOutlet(items: readonly Item[], phrase: readonly Item[]): boolean {
  const media = phrase.findIndex((item) => item.kind === 'media');
  if (media < 0) return false;
  const before = items.findLastIndex((item) => item.start < (phrase[media] as Item).start && item.kind !== 'mark');
  return has(items[before], 'to', 'preposition', 'interview');
}

/** "وحين يسأله زائر عنها يرفعها ويقول": behind another verb an unnamed person is not this one's subject. */
function readBefore(phrase: readonly Item[], resource: LanguageResource): Party | null {
  const party = readParty(phrase, resource);
  const noun = phrase.findIndex((item) => has(item, 'crowd'));
  return party?.kind === 'anonymous' && phrase.slice(0, noun).some(isPlain) ? null : party;
}

const isPlain = (item: Item) => item.kind === 'word' && item.tags.length === 0;

/** "« … », répond l'éleveur": behind a quotation a verb's subject may be anybody. */
function afterQuotation(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const before = isMark(items[at - 1], ',', '—') ? items[at - 2] : items[at - 1];
  return before?.kind === 'quote' ? unknownSomebody(items, at + 1, resource) : null;
}

/** "Au ministère, on se borne à indiquer", "In Verwaltungskreisen rechnet man damit": those of a place say it. */
function placeOfPeople(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const impersonal = [items[at - 1], items[at - 2], items[at - 3], items[at + 1]].some(
    (item) => item?.kind === 'word' && resource.impersonal?.test(item.lower),
  );
  if (!impersonal || !has(items[0], 'preposition', 'to')) return null;
  const end = items.findIndex((item) => resource.impersonal?.test(item.lower) || isMark(item, ',') || has(item, 'say'));
  const party = end > 1 ? readParty(items.slice(1, end), resource) : null;
  if (party?.kind === 'name' && resource.capitalNouns) return null;
  return party && /^(?:organisation|anonymous|name|media)$/.test(party.kind) ? party : null;
}

/** "لكن سكانا في بلدة الجيزة أبدوا تحفظهم": a verb's object is no name where its subject stands before it. */
function readFronted(items: readonly Item[], at: number, right: Party, resource: LanguageResource): Party | null {
  if (right.kind !== 'name') return null;
  const words = items.filter((item) => item.start >= right.name.start && item.end <= right.name.end);
  if (words.length !== 1 || isGivenName(words[0]?.lower ?? '')) return null;
  const party = readParty(phraseBefore(items, at, resource), resource);
  return party?.kind === 'anonymous' || party?.kind === 'organisation' ? party : null;
}

/** "Desde el municipio aseguran", "spiegano dal Politecnico": a body's people say it. */
function bodyBehind(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const { speaksFrom } = resource;
  if (!speaksFrom) return null;
  const phrase = phraseBefore(items, at, resource);
  const behind = speaksFrom.test(phrase[0]?.lower ?? '') ? phrase.slice(1) : null;
  const after = speaksFrom.test(items[at + 1]?.lower ?? '') ? segmentsAfter(items, at + 2, resource)[0] : null;
  const party = readParty(behind ?? after ?? [], resource);
  if (party?.kind === 'name' && after) return { ...party, follows: 'article' };
  return party?.kind === 'organisation' ? party : null;
}

/** "Desde la cámara le bajaron el tono: dijeron que": the body that a sentence begins with, for a verb without a subject. */
export function openingBody(items: readonly Item[], resource: LanguageResource): Party | null {
  if (!resource.speaksFrom?.test(items[0]?.lower ?? '')) return null;
  const words = segmentsAfter(items, 1, resource)[0] ?? [];
  const party = readParty(words, resource);
  return party?.kind === 'organisation' || party?.kind === 'anonymous'
    ? { ...party, span: untilVerb(words, party.span) }
    : null;
}

/** "a trader who rents space in the building said": whoever stands before the relative. */
function readBeforeRelative(items: readonly Item[], last: number, resource: LanguageResource): Party | null {
  const mark = items.findLastIndex((item, index) => index <= last && (item.kind === 'mark' || item.kind === 'quote'));
  const relative = items.findLastIndex(
    (item, index) => index <= last && index > mark && has(item, 'clause') && resource.relative?.test(item.lower),
  );
  const head = relative > 0 ? phraseBefore(items, relative, resource) : [];
  return head.length > 0 ? readParty(head, resource) : null;
}

/** "The council stays cautious and expects": a second verb has the first one's subject. */
function readShared(items: readonly Item[], conjunction: number, resource: LanguageResource): Party | null {
  if (!resource.and?.test(items[conjunction]?.lower ?? '')) return null;
  const phrase = phraseBefore(items, conjunction, resource);
  return phrase.length > 2 && has(phrase[0], 'determiner', 'title', 'pronoun') ? readParty(phrase, resource) : null;
}

export function readRight(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  let from = at + 1;
  while (from < items.length && isSkippable(items[from] as Item, resource)) from += 1;
  from = skipAside(items, from);
  if (has(items[from], 'pronoun') && !resource.verbFirst) return { kind: 'pronoun', span: items[from] as Item };
  from = skipRecipient(items, skipMood(items, from, resource), resource);
  while (from < items.length && isSkippable(items[from] as Item, resource)) from += 1;
  from = skipManner(items, from);
  const party = readSegments(segmentsAfter(items, from, resource), resource);
  if (party?.kind === 'media' && resource.datives && !has(items[at], 'report')) return null;
  if (party?.kind === 'document' && !(resource.verbFirst || resource.capitalNouns || resource.articleless))
    return at <= 1 || isMark(items[at - 1], ',') || resource.complement?.test(items[at - 1]?.lower ?? '')
      ? party
      : null;
  if (!party && items.some((item) => resource.therein?.test(item.lower)))
    return { kind: 'same-document', span: items[at] as Item };
  if (!party && has(items[from], 'preposition', 'to')) return readInDocument(items, from, resource);
  return party;
}

/** "peut-on lire dans le communiqué", "heißt es in dem Bericht", "говорится в документе" */
function readInDocument(items: readonly Item[], from: number, resource: LanguageResource): Party | null {
  const words = segmentsAfter(items, from + 1, resource)[0] ?? [];
  const author = authorBehind(words, resource);
  if (author) return author;
  const party = readParty(words, resource);
  const agent = items.findIndex((item, index) => index > from && resource.by?.test(item.lower));
  if (!party || (party.kind !== 'document' && party.kind !== 'organisation')) return null;
  if (agent > 0 && words.some((item) => has(item, 'statement'))) {
    return readSegments(segmentsAfter(items, agent + 1, resource), resource) ?? party;
  }
  const isPlace = resource.caseless && party.kind === 'organisation' && !words.some((item) => has(item, 'statement'));
  return isPlace ? null : party;
}

/** "escribe en su informe Iker Roca": a person's name that nothing ties to the document before it. */
function authorBehind(words: readonly Item[], resource: LanguageResource): Party | null {
  const paper = words.findIndex((item) => has(item, 'document', 'statement'));
  const name = words.findIndex((item, index) => index > paper && item.kind === 'name');
  const given = isGivenName(words[name]?.lower.split(/[\s-]/)[0] ?? '') && /\s/.test(words[name]?.lower ?? '');
  if (paper < 0 || name < 0 || !given || has(words[name - 1], 'of', 'preposition', 'to', 'determiner')) return null;
  const role = words.findIndex((item, index) => index > paper && has(item, 'role', 'title'));
  return readParty(words.slice(role > 0 && role < name ? role : name), resource);
}

const isSkippable = (item: Item, resource: LanguageResource) =>
  (has(item, 'filler') && !has(item, 'determiner')) ||
  isMark(item, '-') ||
  item.lower === 't' ||
  (has(item, 'say') && !resource.verbFirst && item.tags.length === 1 && !item.capital);
