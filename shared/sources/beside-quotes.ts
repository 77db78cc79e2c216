import { readOuter, readSegments } from './apposition.ts';
import type { Attribution } from './attribution.ts';
import { firstPhrase } from './clause-subject.ts';
import { isGivenName } from './given-names.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { isCompanyName } from './name-source.ts';
import { isBoundary, segmentsAfter } from './noun-phrase.ts';

import { type Party, readParty } from './party.ts';
import { readRight, subjectOf } from './subject.ts';
import { unknownSomebody } from './unknown-somebody.ts';

/** Without a lexicon, the name that follows a quotation or leads to it says it. */
export function besideQuotes(items: readonly Item[]): Attribution[] {
  return items.flatMap((item, at) => {
    if (item.kind !== 'quote') return [];
    const after = items.slice(at + 1, at + 5).find((each) => each.kind === 'name');
    const before = isMark(items[at - 1], ':', ',')
      ? items.slice(Math.max(0, at - 6), at).find((each) => each.kind === 'name')
      : undefined;
    const name = after ?? before;
    return name
      ? [
          {
            at: items.indexOf(name),
            rule: 'says' as const,
            party: { kind: 'name' as const, name, follows: 'nothing' as const },
          },
        ]
      : [];
  });
}

/** Whoever stands where a quotation's speaker stands has said it, by whatever verb: `"…", fulmine X`, `"…," X shot back`, `X riposte : « … »`. */
export function besideQuotations(items: readonly Item[], resource: LanguageResource): Attribution[] {
  const quote = items.findIndex((item) => item.kind === 'quote');
  const introduced =
    quote > 0 && resource.verbFinal && isMark(items[quote - 1], ':')
      ? firstPhrase(items.slice(0, quote - 1), resource)
      : null;
  if (introduced && /^(?:person|anonymous|organisation)$/.test(introduced.kind))
    return [{ at: quote, rule: 'says', party: introduced }];
  if (quote < 0 || resource.caseless || items.slice(0, quote).some((item) => has(item, 'sign'))) return [];
  const party = speakerAfter(items, quote, resource) ?? speakerBefore(items, quote, resource);
  return party ? [{ at: quote, rule: 'says', party }] : [];
}

/** "… as “a mystery”, while manager Paula Reyes kept it short: “…”": who leads to a later quotation of a sentence by a colon. */
export function besideLaterQuotes(
  items: readonly Item[],
  others: readonly Attribution[],
  resource: LanguageResource,
): Attribution[] {
  return items.flatMap((item, quote) => {
    if (item.kind !== 'quote' || !isMark(items[quote - 1], ':')) return [];
    const before = items.findLastIndex((each, at) => at < quote && each.kind === 'quote');
    if (before < 0) return [];
    if (others.some(({ at }) => at > before && at < quote)) return [];
    const clause = items.slice(before + 1, quote + 1);
    const from = clause.findIndex((each) => each.kind !== 'mark' && !has(each, 'clause'));
    if (from < 1 || !has(clause[from - 1], 'clause')) return [];
    const subject = readParty(segmentsAfter(clause, from, resource)[0] ?? [], resource);
    const party =
      subject?.kind === 'person' || subject?.kind === 'organisation'
        ? subject
        : speakerBefore(clause.slice(from), clause.length - 1 - from, resource);
    return party ? [{ at: quote - 1, rule: 'says' as const, party }] : [];
  });
}

function speakerAfter(items: readonly Item[], quote: number, resource: LanguageResource): Party | null {
  let at = quote + 1;
  if (isMark(items[at], ',', '—')) at += 1;
  if (resource.subjectFirst && at > quote && items[at]?.kind === 'name')
    return readParty([items[at] as Item], resource);
  while (has(items[at], 'filler') && !has(items[at], 'determiner')) at += 1;
  const verb = items[at];
  if (verb?.kind !== 'word' || verb.capital || verb.lower.length < 3) return null;
  const pronoun = invertedPronoun(items, at + 1);
  if (pronoun) return { kind: 'pronoun', span: pronoun };
  at = pastEnclitic(items, at);
  if (verb.tags.length > 0 || verb.lower.length < 4) return null;
  const anaphor = unknownSomebody(items, at + 1, resource);
  if (anaphor) return anaphor;
  const party = readRight(items, at, resource);
  return party &&
    /^(?:name|person|role|anonymous|organisation|media)$/.test(party.kind) &&
    startsAt(party, items, at + 1)
    ? party
    : null;
}

/** "tonne-t-il", "-a-t-elle", "verriet er": the pronoun right behind a verb that follows a quotation. */
function invertedPronoun(items: readonly Item[], from: number): Item | null {
  let at = from;
  while (isMark(items[at], '-') || (items[at]?.lower === 't' && isMark(items[at - 1], '-'))) at += 1;
  const item = items[at];
  return item !== undefined && has(item, 'pronoun') ? item : null;
}

/** "diverte-se Tainá Monteiro": past the pronoun that hangs on a verb. */
const pastEnclitic = (items: readonly Item[], verb: number) =>
  isMark(items[verb + 1], '-') &&
  items[verb + 1]?.start === items[verb]?.end &&
  (items[verb + 2]?.lower.length ?? 9) <= 4
    ? verb + 2
    : verb;

/** Nothing but an article may come between the verb and its subject. */
function startsAt(party: Party, items: readonly Item[], from: number): boolean {
  const span = 'name' in party && party.name ? party.name : 'span' in party ? party.span : null;
  const until = items.findIndex((item) => span !== null && item.end >= span.start);
  return items.slice(from, until).every((item) => !has(item, 'preposition', 'to', 'clause') || has(item, 'determiner'));
}

/** "Più caustico, un numismatico bolognese: «…»": the last part of the sentence that names somebody. */
function lastIntroduced(items: readonly Item[], resource: LanguageResource): Party | null {
  let end = items.length;
  while (end > 0) {
    const comma = items.findLastIndex((item, index) => index < end && (isMark(item, ',') || item.kind === 'quote'));
    const party = readParty(items.slice(comma + 1, end), resource);
    if (party && /^(?:person|anonymous|role)$/.test(party.kind)) return readOuter(items, comma, resource) ?? party;
    end = comma;
  }
  return null;
}

const isFullName = (name: Item, resource: LanguageResource) =>
  /[\s]/.test(name.lower) && isGivenName(name.lower.split(/[\s-]/)[0] ?? '') && !isCompanyName(name.lower, resource);

/** "Zélie, CM2, a son idée : « … »": a first name alone, before an aside. */
const isPresented = (items: readonly Item[], name: Item) =>
  isGivenName(name.lower) && isMark(items[items.indexOf(name) + 1], ',');

/** "The company, reached by phone, rejects the claim: “…”" */
function speakerBefore(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const quote = items.findLastIndex((item, index) => index < at && isMark(item, ':')) + 1;
  if (quote < 2) return null;
  const verb = items[quote - 2];
  const subject =
    verb?.kind === 'word' && !verb.capital && verb.tags.length === 0 ? subjectOf(items, quote - 2, resource) : null;
  if (subject && subject.kind !== 'document') return subject;
  const end = items.findIndex(
    (item, index) => index > 0 && (isBoundary(item) || (item.kind !== 'name' && index > 1 && item.tags.length === 0)),
  );
  const party = end > 0 ? readSegments(segmentsAfter(items.slice(0, quote), 0, resource), resource) : null;
  if (party?.kind === 'organisation' || party?.kind === 'person') return party;
  const introduced = lastIntroduced(items.slice(0, quote - 1), resource);
  if (introduced) return introduced;
  const name = items.slice(0, quote).findLast((item) => item.kind === 'name');
  return name && (isFullName(name, resource) || isPresented(items, name)) ? { kind: 'person', name, role: null } : null;
}
