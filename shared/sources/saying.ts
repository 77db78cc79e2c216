import { readSegments } from './apposition.ts';
import type { Attribution } from './attribution.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { phraseBefore, segmentsAfter, skipBack } from './noun-phrase.ts';
import { type Party, readParty, spanOf } from './party.ts';
import { firstSubject, openingBody, openingSubject, subjectOf } from './subject.ts';

export function saying(items: readonly Item[], at: number, resource: LanguageResource): Attribution | null {
  const item = items[at] as Item;
  if (has(item, 'utter') && !items.some((each) => each.kind === 'quote') && !isStating(items, at, resource))
    return null;
  if (isNoun(items, at, resource) || followsRelative(items, at, resource)) return null;
  const agent = has(item, 'stated') ? agentOf(items, at, resource) : null;
  if (agent) return { at, rule: 'says', party: agent };
  if (isPassive(items, at, resource)) return null;
  if (items.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'what')) return null;
  if (resource.subjectFirst && has(items[at + 1], 'filler') && auxiliary.test(items[at + 1]?.lower ?? '')) return null;
  if (has(item, 'implied')) return isQuoteNear(items, at) ? { at, rule: 'says', party: null } : null;
  const rule = has(item, 'say') ? 'says' : 'shows';
  const party = subjectOf(items, at, resource) ?? subjectOfAuxiliary(items, at, resource);
  if (party) {
    if (party.kind === 'document' ? !has(item, 'show', 'say') : !has(item, 'say', 'report'))
      return party.kind === 'organisation'
        ? (figuresOf(items, at, resource) ?? ownFigures(items, at, party, resource))
        : null;
    if (party.kind === 'media' && party.item.match?.ambiguous && !isReporting(items, at, party.item, resource))
      return null;
    return { at, rule: party.kind === 'document' ? 'shows' : rule, party: asCrowd(party, item, resource) };
  }
  const first = has(item, 'say') ? (openingBody(items, resource) ?? firstSubject(items, at, resource)) : null;
  if (first) return { at, rule, party: first };
  const document = openingSubject(items, at, resource);
  if (document) return { at, rule: 'shows', party: document };
  return has(item, 'say') && !has(items[at - 1], 'to') && isQuoteNear(items, at) ? { at, rule, party: null } : null;
}

/** "Рыбаки опасаются": the role's other forms are one person's, but the verb says that they are several. */
const asCrowd = (party: Party, verb: Item, { pluralVerb }: LanguageResource): Party =>
  party.kind === 'role' && pluralVerb?.test(verb.lower)
    ? { kind: 'anonymous', span: party.span, earlier: false, of: party.of }
    : party;

/** "The federation has reckoned that": whatever verb stands between a source and a clause with "that". */
export function stating(items: readonly Item[], at: number, resource: LanguageResource): Attribution | null {
  const verb = items[at] as Item;
  if (verb.kind !== 'word' || verb.tags.length > 0 || verb.capital || verb.lower.length < 4) return null;
  const next = isMark(items[at + 1], ',') ? items[at + 2] : items[at + 1];
  if (!resource.complement?.test(next?.lower ?? '') || isPassive(items, at, resource)) return null;
  const last = skipBack(items, at - 1);
  if (has(items[last], 'pronoun')) return { at, rule: 'says', party: { kind: 'pronoun', span: items[last] as Item } };
  const phrase = phraseBefore(items, last + 1, resource);
  const before = items[last - phrase.length];
  if (phrase.length === 0 || (before && before.kind === 'word' && !has(before, 'clause', 'filler'))) return null;
  const party = readParty(phrase, resource);
  return party && isNamed(party, phrase) ? { at, rule: 'says', party } : null;
}

const isNamed = (party: Party, phrase: readonly Item[]) =>
  party.kind === 'person' ||
  (party.kind === 'media' && !party.item.match?.ambiguous) ||
  (party.kind === 'organisation' && phrase.some((item, at) => item.kind === 'name' || (item.capital && at > 0))) ||
  (party.kind === 'role' && party.definite);

/** "Confirmed by the ministry", "wurde vom Ministerium bestätigt": whoever made it known. */
function agentOf(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const { by } = resource;
  const after = items.slice(at, at + 4).findIndex((item) => by?.test(item.lower));
  const from = after > 0 ? at + after : items.findLastIndex((item, index) => index < at && by?.test(item.lower));
  if (from < 0 || (from < at && !resource.capitalNouns)) return null;
  const party = readSegments(
    segmentsAfter(items.slice(0, from < at ? at : items.length), from + 1, resource),
    resource,
  );
  return party && /^(?:media|organisation|person|anonymous)$/.test(party.kind) ? party : null;
}

/** "advanced that", "warf der Verwaltung vor": what makes a verb that has other meanings too one of saying. */
function isStating(items: readonly Item[], at: number, { complement, separable }: LanguageResource): boolean {
  const next = isMark(items[at + 1], ',') ? items[at + 2] : items[at + 1];
  if (complement?.test(next?.lower ?? '')) return true;
  if (!separable) return false;
  const end = items.findIndex((item, index) => index > at && item.kind === 'mark');
  const particle = items[(end < 0 ? items.length : end) - 1];
  return separable.test(`${items[at]?.lower} ${particle?.lower}`);
}

/** "Der Anzeiger hatte zuerst darüber geschrieben": the auxiliary stands beside the subject of a participle that ends its clause. */
function subjectOfAuxiliary(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const ends = items[at + 1] === undefined || items[at + 1]?.kind === 'mark';
  if (!resource.auxiliary || !ends) return null;
  const from = items.findLastIndex((item, index) => index < at && resource.auxiliary?.test(item.lower));
  if (from < 0 || items.slice(from, at).some((item) => item.kind === 'mark' || item.kind === 'quote')) return null;
  return subjectOf(items, from, resource);
}

/** "Similar claims have been made": a word before an auxiliary is a noun. */
const auxiliary = /^(?:has|have|had|is|are|was|were|will|would|can|could|may|might|should)$/;

/** "Figures from the agriculture ministry show": they are the source where the verb is one of documents alone. */
function figuresOf(items: readonly Item[], at: number, resource: LanguageResource): Attribution | null {
  const words = phraseBefore(items, skipBack(items, at - 1) + 1, resource);
  const noun = words.find((item) => !has(item, 'determiner', 'filler', 'clause'));
  if (!noun || !has(noun, 'document') || !has(noun, 'statement')) return null;
  return { at, rule: 'shows', party: { kind: 'document', span: spanOf(words), earlier: false, statement: false } };
}

/** "أظهرت بيانات معهد البترول": the body whose figures the verb's subject is, where nothing parts the two. */
const ownFigures = (
  items: readonly Item[],
  at: number,
  party: Party,
  resource: LanguageResource,
): Attribution | null => (resource.caseless && has(items[at + 1], 'statement') ? { at, rule: 'shows', party } : null);

/** An outlet whose name is also an ordinary word is believed with a noun before it or a verb of reporting. */
function isReporting(items: readonly Item[], at: number, media: Item, resource: LanguageResource): boolean {
  const capitals = /\s\p{Lu}/u.test(media.text);
  if ((capitals || items[0] !== media) && media.capital && !resource.capitalNouns) return true;
  const noun = items.findLast(
    (item) => item.end <= media.start && item.start > media.start - 40 && has(item, 'medium', 'agency'),
  );
  return noun !== undefined || has(items[at], 'report');
}

/** "were told", "are expected": nobody says it. */
function isPassive(items: readonly Item[], at: number, { participle, passive }: LanguageResource): boolean {
  if (participle && !participle.test(items[at]?.lower ?? '')) return false;
  let before = at - 1;
  while (has(items[before], 'filler') && !passive?.test(items[before]?.lower ?? '')) before -= 1;
  return passive?.test(items[before]?.lower ?? '') ?? false;
}

/** "a patronage that asks": what a relative clause tells is no attribution of the article's. */
function followsRelative(items: readonly Item[], at: number, { relative }: LanguageResource): boolean {
  const before = items[skipBack(items, at - 1)];
  return has(before, 'clause') && (relative?.test(before?.lower ?? '') ?? false);
}

/** A word that is also a noun ("report", "note") is one after an article, an adjective or a preposition. */
export function isNoun(items: readonly Item[], at: number, { objectArticle }: LanguageResource): boolean {
  const item = items[at] as Item;
  if (has(items[at - 1], 'determiner') && has(items[at - 2], 'determiner')) return true;
  if (
    !has(item, 'document', 'statement', 'role', 'organisation', 'crowd', 'label', 'clause', 'determiner', 'company')
  ) {
    return (
      objectArticle !== undefined &&
      has(items[at - 1], 'determiner') &&
      !has(items[at - 1], 'pronoun', 'filler') &&
      !objectArticle.test(items[at - 1]?.lower ?? '')
    );
  }
  const before = items[at - 1];
  return (
    !before ||
    has(before, 'determiner', 'of', 'preposition', 'to') ||
    (before.kind === 'word' && before.tags.length === 0)
  );
}

const isQuoteNear = (items: readonly Item[], at: number) =>
  items.some(
    (item, index) =>
      item.kind === 'quote' &&
      items.slice(Math.min(index, at) + 1, Math.max(index, at)).filter(({ kind }) => kind !== 'mark').length < 5,
  );
