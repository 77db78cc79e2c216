import { combine, readSegments } from './apposition.ts';
import { besideLaterQuotes, besideQuotations, besideQuotes } from './beside-quotes.ts';
import { agentOf, obtainedDocument, openingDocument } from './cited-documents.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { phraseBefore, segmentsAfter } from './noun-phrase.ts';
import { type Party, readParty } from './party.ts';
import { findRecipients, isInterviewer } from './recipients.ts';
import { saying, stating } from './saying.ts';
import type { Sentence } from './sentences.ts';

/** Somebody states something in a sentence. */
export interface Attribution {
  /** Index of the item that tells so. */
  readonly at: number;
  readonly rule: 'says' | 'shows' | 'according-to' | 'citing';
  /** Null where the verb has no subject of its own ("añadió"). */
  readonly party: Party | null;
}

/** What a sentence attributes, and the outlets that its statements were made to. */
export interface SentenceAttributions {
  readonly attributions: readonly Attribution[];
  readonly recipients: readonly Item[];
  /** "The paper", "the agency": an outlet named before. */
  readonly earlierRecipient: Item | null;
}

/** Every statement that a sentence attributes to somebody. */
export function findAttributions(sentence: Sentence, resource: LanguageResource): SentenceAttributions {
  const { items } = sentence;
  const attributions: Attribution[] = [];
  const taken = new Set<Item>();
  if (resource.lang === 'und') return { attributions: besideQuotes(items), recipients: [], earlierRecipient: null };
  for (let at = 0; at < items.length; at += 1) {
    for (const found of attributionsAt(items, at, resource)) {
      const media = found.party?.kind === 'media' ? found.party.item : null;
      if (media && taken.has(media)) continue;
      if (media) taken.add(media);
      const authors = agentOf(items, found, resource);
      const speaksForAuthor = found.party?.kind === 'document' && found.party.statement && authors.length > 0;
      attributions.push(...(speaksForAuthor ? [] : [found]), ...authors);
    }
  }
  if (attributions.every(({ party }) => party === null)) attributions.push(...besideQuotations(items, resource));
  attributions.push(...besideLaterQuotes(items, attributions, resource));
  const opening = attributions.length > 0 ? openingDocument(items, resource) : null;
  if (opening) attributions.push(opening);
  const told = findRecipients(items, taken, resource);
  const kept =
    attributions.length > 0
      ? told
      : { recipients: told.recipients.filter((each) => isInterviewer(items, each)), earlierRecipient: null };
  const obtained = obtainedDocument(items, resource);
  if (obtained) attributions.push(obtained);
  return { attributions: distinct(attributions.filter((found) => !isContent(found, attributions, items))), ...kept };
}

/** "Growers demand a label, reports the agency": what unnamed people do is what the agency states. */
const isContent = ({ at, rule, party }: Attribution, others: readonly Attribution[], items: readonly Item[]) =>
  rule === 'says' &&
  party?.kind === 'anonymous' &&
  !items.some((item) => item.kind === 'quote') &&
  others.some(
    (other) =>
      other.rule === 'says' &&
      other.at > at &&
      isMark(items[other.at - 1], ',') &&
      other.party !== null &&
      'span' in other.party &&
      other.party.span.start > (items[other.at] as Item).start,
  );

function attributionsAt(items: readonly Item[], at: number, resource: LanguageResource): Attribution[] {
  const item = items[at] as Item;
  if (has(item, 'self')) return [{ at, rule: 'according-to', party: { kind: 'pronoun', span: item } }];
  if (has(item, 'accordingAfter') && !has(item, 'according')) {
    const before = phraseBefore(items, at, resource);
    const described = before.findLastIndex(
      (each) => each.kind === 'word' && !each.capital && each.tags.length === 0 && resource.adnominal?.test(each.lower),
    );
    const phrase = withoutEnding(before.slice(described + 1), resource);
    const article = phrase.findLastIndex((each) => has(each, 'determiner'));
    const party = readParty(article > 0 ? phrase.slice(article) : phrase, resource);
    return party ? [{ at, rule: 'according-to', party }] : [];
  }
  const believer = has(item, 'according') && isRelativePerson(items[at + 1]) ? believerOf(items, at, resource) : null;
  if (believer) return [{ at, rule: 'according-to', party: believer }];
  const according = has(item, 'according') ? accordingTo(items, at, resource) : null;
  if (according) return [according, ...coordinated(items, according, resource)];
  const said = has(item, 'say', 'show', 'implied') ? saying(items, at, resource) : stating(items, at, resource);
  const cited = has(item, 'cite') ? citing(items, at, resource) : null;
  const both = said?.party || !cited ? said : null;
  return [
    both,
    ...(both ? [...coordinated(items, both, resource), ...coordinatedBefore(items, both, resource)] : []),
    cited,
  ].filter((found) => found !== null);
}

/** "Bilgiç'e göre": without the ending behind a name's apostrophe, and without the outlet that it was told to. */
function withoutEnding(phrase: readonly Item[], { dative }: LanguageResource): readonly Item[] {
  if (!isMark(phrase.at(-2), "'") || phrase.at(-1)?.kind !== 'word') return phrase;
  const told = dative?.test(phrase.at(-1)?.lower ?? '') && phrase.at(-3)?.kind === 'media' && phrase.length > 3;
  return phrase.slice(0, told ? -3 : -2);
}

function accordingTo(items: readonly Item[], at: number, resource: LanguageResource): Attribution | null {
  const item = items[at] as Item;
  if (/^(?:de sources?|da fonti)$/.test(item.lower)) return fromSource(items, at);
  const weak = resource.weakAccording?.test(item.lower) ?? false;
  if (
    weak &&
    item.lower !== 'aus' &&
    at > 0 &&
    !items[at - 1]?.capital &&
    !isMark(items[at - 1], ',', '—') &&
    items[at - 1]?.kind !== 'quote'
  )
    return null;
  const from = resource.caseless ? pastReport(items, at + 1) : at + 1;
  const party = readSegments(segmentsAfter(items, from, resource), resource);
  if (!party) return null;
  if (weak && !isStrong(party, item, items)) return null;
  return { at, rule: 'according-to', party };
}

/** "بحسب ما أوردته وكالة": past "what … reported" and the preposition of "according to". */
function pastReport(items: readonly Item[], from: number): number {
  let at = from;
  while (at < from + 3 && has(items[at], 'to', 'say', 'interview') && !has(items[at], 'role', 'crowd')) at += 1;
  return at;
}

const isRelativePerson = (item: Item | undefined) =>
  /^(?:qui|quien|quienes|cui|whom|quem|den|die|laquelle|lequel)$/.test(item?.lower ?? '');

/** "Élie Mansour, pour qui « … »" */
function believerOf(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  if (!isMark(items[at - 1], ',')) return null;
  const name = phraseBefore(items, at - 1, resource);
  const role = isMark(items[at - 2 - name.length], ',') ? phraseBefore(items, at - 2 - name.length, resource) : [];
  const party = readParty(name, resource);
  const outer = role.length > 0 ? readParty(role, resource) : null;
  return (outer && combine(outer, party, name)) ?? party;
}

/** "a-t-on appris de source judiciaire" */
function fromSource(items: readonly Item[], at: number): Attribution | null {
  const [phrase, kind] = [items[at] as Item, items[at + 1]];
  if (kind?.kind !== 'word' || kind.capital) return null;
  const start = phrase.start + phrase.lower.indexOf(' ') + 1;
  return {
    at,
    rule: 'according-to',
    party: { kind: 'anonymous', span: { start, end: kind.end }, earlier: false, of: null },
  };
}

/** "La cooperativa y la universidad afirman": the subject that a sentence begins with, before another one. */
function coordinatedBefore(
  items: readonly Item[],
  { party, at, rule }: Attribution,
  resource: LanguageResource,
): Attribution[] {
  if (!party || !('span' in party) || party.span.start > (items[at] as Item).start) return [];
  const last = phraseBefore(items, at, resource);
  const conjunction = at - last.length - 1;
  if (!resource.and?.test(items[conjunction]?.lower ?? '')) return [];
  const first = phraseBefore(items, conjunction, resource);
  if (first.length === 0 || first.length !== conjunction || !has(first[0], 'determiner')) return [];
  const other = readParty(first, resource);
  return other?.kind === 'organisation' || other?.kind === 'person' ? [{ at, rule, party: other }] : [];
}

/** "selon la préfecture et plusieurs témoins" */
function coordinated(
  items: readonly Item[],
  { party, at, rule }: Attribution,
  resource: LanguageResource,
): Attribution[] {
  if (!party || !('span' in party)) return [];
  const from = items.findIndex((item) => item.start >= party.span.end);
  if (from < 0 || !resource.and?.test(items[from]?.lower ?? '')) return [];
  const next = items[from + 1];
  if (!has(next, 'determiner', 'crowd', 'organisation', 'role') || items.slice(from).some((item) => has(item, 'say')))
    return [];
  const other = readParty(segmentsAfter(items, from + 1, resource)[0] ?? [], resource);
  return other && other.kind !== 'pronoun' ? [{ at, rule, party: other }] : [];
}

function isStrong(party: Party, { lower: phrase, capital }: Item, items: readonly Item[]): boolean {
  if (/^(?:aus|из)$/.test(phrase)) {
    return (
      party.kind === 'anonymous' ||
      (party.kind === 'organisation' && items.some((item) => item.lower.startsWith('verlaut'))) ||
      (party.kind === 'document' && items.some((item) => /^(?:hervor|hervorgeht|следует)$/.test(item.lower)))
    );
  }
  if (phrase === 'nach') return party.kind === 'document';
  if (/^(?:so)$/.test(phrase)) return party.kind !== 'pronoun' && party.kind !== 'document';
  if (party.kind === 'media' || party.kind === 'person' || (party.kind === 'role' && party.definite)) return true;
  return (
    capital && items.some((item) => item.kind === 'quote') && (party.kind === 'organisation' || party.kind === 'name')
  );
}

/** A verb that cites needs whom it cites; "von" only with a verb of learning. */
function citing(items: readonly Item[], at: number, resource: LanguageResource): Attribution | null {
  const item = items[at] as Item;
  if (item.lower === 'von' && !items.some((each) => /^(?:erfuhr|erfahren)$/.test(each.lower))) return null;
  if (item.lower === 'عن' && !items.some((each) => /نقل/.test(each.lower))) return null;
  const party = readSegments(segmentsAfter(items, at + 1, resource, item.lower === 'von'), resource);
  return party && party.kind !== 'pronoun' ? { at, rule: 'citing', party } : null;
}

/** One party is attributed to once a sentence by each cue. */
function distinct(attributions: readonly Attribution[]): Attribution[] {
  const seen = new Set<string>();
  return attributions.filter(({ party, at }) => {
    const key = party
      ? `${'name' in party && party.name ? party.name.start : 'span' in party ? party.span.start : party.kind === 'media' ? party.item.start : at}`
      : `none ${at}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
