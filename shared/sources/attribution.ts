import { isGivenName } from './given-names.ts';
import type { LanguageResource } from './languages/resource.ts';
import { agentEnding, type Party, readParty } from './party.ts';
import { has, type Item, isMark, type Sentence } from './sentences.ts';
import { isCompanyName } from './sources-found.ts';

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

/** "accounts seen by The Associated Press", "un rapport … que Le Soleil s'est procuré": an outlet's copy is a source. */
function obtainedDocument(items: readonly Item[], resource: LanguageResource): Attribution | null {
  const media = items.findIndex(
    (item, at) =>
      item.kind === 'media' &&
      (items.slice(Math.max(0, at - (resource.verbFirst ? 3 : 1)), at).some((each) => obtaining.test(each.lower)) ||
        items.slice(at + 1, at + 6).some((each) => each.kind !== 'quote' && obtaining.test(each.lower))),
  );
  const at = items.findLastIndex(
    (item, index) =>
      index < media &&
      index > media - 12 &&
      has(item, 'document') &&
      (!has(item, 'say', 'agency', 'medium') || has(items[index - 1], 'determiner')),
  );
  if (at < 0 || items.slice(at, media).some((item) => item.kind === 'quote')) return null;
  const article = has(items[at - 1], 'determiner') ? at - 1 : at;
  const party = readParty(items.slice(article, at + 1), resource);
  return party?.kind === 'document' && !party.earlier ? { at, rule: 'shows', party } : null;
}

const obtaining =
  /\b(?:seen|obtained|reviewed) by|consulté|obtenu|obtenir|procuré|tuvo acceso|tenido acceso|visionat|in possesso|vorlieg|teve acesso|obtid|obteve|einsehen|pris connaissance|اطلع|حصلت/u;

/** Without a lexicon, the name that follows a quotation or leads to it says it. */
function besideQuotes(items: readonly Item[]): Attribution[] {
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

/** "Interrogée par l'AFP, la maire récuse le terme.": an outlet that asked is cited, whatever was answered. */
function isInterviewer(items: readonly Item[], media: Item): boolean {
  const at = items.indexOf(media);
  return items
    .slice(Math.max(0, at - 3), at)
    .some((item) => has(item, 'interview') && !has(item, 'to', 'preposition') && /\s/.test(item.lower));
}

/** Whoever stands where a quotation's speaker stands has said it, by whatever verb: `"…", fulmine X`, `"…," X shot back`, `X riposte : « … »`. */
function besideQuotations(items: readonly Item[], resource: LanguageResource): Attribution[] {
  const quote = items.findIndex((item) => item.kind === 'quote');
  if (quote < 0 || resource.verbFirst) return [];
  const party = speakerAfter(items, quote, resource) ?? speakerBefore(items, quote, resource);
  return party ? [{ at: quote, rule: 'says', party }] : [];
}

function speakerAfter(items: readonly Item[], quote: number, resource: LanguageResource): Party | null {
  let at = quote + 1;
  if (isMark(items[at], ',', '—')) at += 1;
  if (resource.lang === 'en' && at > quote && items[at]?.kind === 'name')
    return readParty([items[at] as Item], resource);
  while (has(items[at], 'filler') && !has(items[at], 'determiner')) at += 1;
  const verb = items[at];
  if (verb?.kind !== 'word' || verb.capital || verb.lower.length < 3) return null;
  const pronoun = invertedPronoun(items, at + 1);
  if (pronoun) return { kind: 'pronoun', span: pronoun };
  if (verb.tags.length > 0 || verb.lower.length < 4) return null;
  const anaphor = unknownAnaphor(items, at + 1);
  if (anaphor) return anaphor;
  const party = readRight(items, at, resource);
  return party && /^(?:name|person|role|anonymous)$/.test(party.kind) && startsAt(party, items, at + 1) ? party : null;
}

/** "tonne-t-il", "-a-t-elle", "verriet er": the pronoun right behind a verb that follows a quotation. */
function invertedPronoun(items: readonly Item[], from: number): Item | null {
  let at = from;
  while (isMark(items[at], '-') || (items[at]?.lower === 't' && isMark(items[at - 1], '-'))) at += 1;
  const item = items[at];
  return item !== undefined && has(item, 'pronoun') ? item : null;
}

/** "s'étrangle l'éleveur": an article and a noun that no lexicon has, where the sentence ends or a comma follows. */
function unknownAnaphor(items: readonly Item[], from: number): Party | null {
  const [article, noun, after] = items.slice(from, from + 3);
  const definite = /^(?:le|la|l'|el|il|lo|o|a|der|die|the)$/.test(article?.lower ?? '');
  if (!article || !noun || !definite || noun.kind !== 'word' || noun.capital || noun.tags.length > 0) return null;
  if (after !== undefined && after.kind !== 'mark') return null;
  const span = { start: article.start, end: noun.end };
  return { kind: 'role', span, role: noun, definite: true, of: null };
}

/** Nothing but an article may come between the verb and its subject. */
function startsAt(party: Party, items: readonly Item[], from: number): boolean {
  const span = 'name' in party && party.name ? party.name : 'span' in party ? party.span : null;
  const until = items.findIndex((item) => span !== null && item.end >= span.start);
  return items.slice(from, until).every((item) => !has(item, 'preposition', 'to', 'clause') || has(item, 'determiner'));
}

const isFullName = (name: Item, resource: LanguageResource) =>
  /[\s]/.test(name.lower) && isGivenName(name.lower.split(/[\s-]/)[0] ?? '') && !isCompanyName(name.lower, resource);

/** "The company, reached by phone, rejects the claim: “…”" */
function speakerBefore(items: readonly Item[], quote: number, resource: LanguageResource): Party | null {
  if (!isMark(items[quote - 1], ':')) return null;
  const verb = items[quote - 2];
  const subject =
    verb?.kind === 'word' && !verb.capital && verb.tags.length === 0 ? subjectOf(items, quote - 2, resource) : null;
  if (subject && subject.kind !== 'document') return subject;
  const end = items.findIndex(
    (item, index) => index > 0 && (isBoundary(item) || (item.kind !== 'name' && index > 1 && item.tags.length === 0)),
  );
  const party = end > 0 ? readParty(items.slice(0, end), resource) : null;
  if (party?.kind === 'organisation' || party?.kind === 'person') return party;
  const name = items.slice(0, quote).findLast((item) => item.kind === 'name');
  return name && isFullName(name, resource) ? { kind: 'person', name, role: null } : null;
}

function attributionsAt(items: readonly Item[], at: number, resource: LanguageResource): Attribution[] {
  const item = items[at] as Item;
  if (has(item, 'accordingAfter') && !has(item, 'according')) {
    const phrase = phraseBefore(items, at);
    const article = phrase.findLastIndex((each) => has(each, 'determiner'));
    const party = readParty(article > 0 ? phrase.slice(article) : phrase, resource);
    return party ? [{ at, rule: 'according-to', party }] : [];
  }
  const believer = has(item, 'according') && isRelativePerson(items[at + 1]) ? believerOf(items, at, resource) : null;
  if (believer) return [{ at, rule: 'according-to', party: believer }];
  const according = has(item, 'according') ? accordingTo(items, at, resource) : null;
  if (according) return [according, ...coordinated(items, according, resource)];
  const said = has(item, 'say', 'show') ? saying(items, at, resource) : null;
  const cited = has(item, 'cite') ? citing(items, at, resource) : null;
  return [said?.party || !cited ? said : null, cited].filter((found) => found !== null);
}

/** "In a 46-page ruling, the judge wrote": the document is cited with its author. */
function openingDocument(items: readonly Item[], resource: LanguageResource): Attribution | null {
  const from = has(items[0], 'clause') ? 1 : 0;
  if (!/^(?:in|dans|en|em|в|في|no|na|num|numa)$/.test(items[from]?.lower ?? '')) return null;
  const comma = items.findIndex((item) => isMark(item, ','));
  const relative = items.findIndex((item, index) => index > from + 1 && has(item, 'clause'));
  const end = relative > 0 ? Math.min(relative, comma) : comma;
  if (end < from + 2 || end > from + 9) return null;
  const party = readParty(items.slice(from + 1, end), resource);
  return party?.kind === 'document' && !party.statement ? { at: 0, rule: 'shows', party } : null;
}

/** "a paper published by CSIRO": a document's author is cited with it. */
function agentOf(items: readonly Item[], { party, at }: Attribution, resource: LanguageResource): Attribution[] {
  if (party?.kind !== 'document') return [];
  const from = items.findIndex((item) => item.start >= party.span.end);
  const until = items.findIndex((item, index) => index >= from && (item.kind === 'mark' || item.kind === 'quote'));
  const by = items.findIndex(
    (item, index) => index >= from && (until < 0 || index < until) && agentWord.test(item.lower),
  );
  if (from < 0 || by < 0) return [];
  const agent = readSegments(segmentsAfter(items, by + 1, resource), resource);
  return agent?.kind === 'name' || (agent?.kind === 'organisation' && !agent.earlier)
    ? [{ at, rule: 'according-to', party: agent }]
    : [];
}

const agentWord = /(?:^|\s)(?:by|par|por|por el|por la|pelo|pela|da|dal|dalla|dall'|von|vom)$/;

const weakAccording = /^(?:nach|pour|per|para|für|for|aus|so|для|из|عن|suivant|gemäß|in|im bericht)$/;

function accordingTo(items: readonly Item[], at: number, resource: LanguageResource): Attribution | null {
  const item = items[at] as Item;
  if (/^(?:de sources?|da fonti)$/.test(item.lower)) return fromSource(items, at);
  const weak = weakAccording.test(item.lower);
  if (
    weak &&
    item.lower !== 'aus' &&
    at > 0 &&
    !items[at - 1]?.capital &&
    !isMark(items[at - 1], ',', '—') &&
    items[at - 1]?.kind !== 'quote'
  )
    return null;
  const party = readSegments(segmentsAfter(items, at + 1, resource), resource);
  if (!party) return null;
  if (weak && !isStrong(party, item.lower, items)) return null;
  return { at, rule: 'according-to', party };
}

const isRelativePerson = (item: Item | undefined) =>
  /^(?:qui|quien|quienes|cui|whom|quem|den|die|laquelle|lequel)$/.test(item?.lower ?? '');

/** "Élie Mansour, pour qui « … »" */
function believerOf(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  if (!isMark(items[at - 1], ',')) return null;
  const name = phraseBefore(items, at - 1);
  const role = isMark(items[at - 2 - name.length], ',') ? phraseBefore(items, at - 2 - name.length) : [];
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

/** "selon la préfecture et plusieurs témoins" */
function coordinated(items: readonly Item[], { party, at }: Attribution, resource: LanguageResource): Attribution[] {
  if (!party || !('span' in party)) return [];
  const from = items.findIndex((item) => item.start >= party.span.end);
  if (from < 0 || !/^(?:et|and|y|e|und|и|en|i)$/.test(items[from]?.lower ?? '') || !has(items[from], 'clause'))
    return [];
  const next = items[from + 1];
  if (!has(next, 'determiner', 'crowd', 'organisation', 'role') || items.slice(from).some((item) => has(item, 'say')))
    return [];
  const other = readParty(segmentsAfter(items, from + 1, resource)[0] ?? [], resource);
  return other && other.kind !== 'pronoun' ? [{ at, rule: 'according-to', party: other }] : [];
}

function isStrong(party: Party, phrase: string, items: readonly Item[]): boolean {
  if (/^(?:aus|из)$/.test(phrase)) {
    return (
      party.kind === 'anonymous' ||
      (party.kind === 'document' && items.some((item) => /^(?:hervor|hervorgeht|следует)$/.test(item.lower)))
    );
  }
  if (phrase === 'nach') return party.kind === 'document';
  if (/^(?:so)$/.test(phrase)) return party.kind !== 'pronoun' && party.kind !== 'document';
  return party.kind === 'media' || party.kind === 'person' || (party.kind === 'role' && party.definite);
}

/** A verb that cites needs whom it cites; "von" only with a verb of learning. */
function citing(items: readonly Item[], at: number, resource: LanguageResource): Attribution | null {
  const item = items[at] as Item;
  if (item.lower === 'von' && !items.some((each) => /^(?:erfuhr|erfahren)$/.test(each.lower))) return null;
  if (item.lower === 'عن' && !items.some((each) => /نقل/.test(each.lower))) return null;
  const party = readSegments(segmentsAfter(items, at + 1, resource, item.lower === 'von'), resource);
  return party && party.kind !== 'pronoun' ? { at, rule: 'citing', party } : null;
}

function saying(items: readonly Item[], at: number, resource: LanguageResource): Attribution | null {
  const item = items[at] as Item;
  if (has(item, 'utter') && !items.some((each) => each.kind === 'quote')) return null;
  if (isNoun(items, at, resource.lang) || isPassive(items, at) || followsRelative(items, at)) return null;
  if (items.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'what')) return null;
  const rule = has(item, 'say') ? 'says' : 'shows';
  const party = subjectOf(items, at, resource);
  if (party) {
    if (party.kind === 'document' ? !has(item, 'show', 'say') : !has(item, 'say', 'report')) return null;
    if (party.kind === 'media' && party.item.match?.ambiguous && !isReporting(items, at, party.item, resource))
      return null;
    return { at, rule: party.kind === 'document' ? 'shows' : rule, party };
  }
  const first = has(item, 'say') ? firstSubject(items, at, resource) : null;
  if (first) return { at, rule, party: first };
  const document = openingSubject(items, at, resource);
  if (document) return { at, rule: 'shows', party: document };
  return has(item, 'say') && isQuoteNear(items, at) ? { at, rule, party: null } : null;
}

/** "A management plan drawn up in 2022 and seen by the paper proposed": the document that the sentence begins with. */
function openingSubject(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  if (!has(items[0], 'determiner') || has(items[0], 'preposition', 'of') || !has(items[at], 'show')) return null;
  const noun = items.findIndex((item) => has(item, 'document', 'statement'));
  const between = items.slice(noun + 1, at);
  if (
    noun < 1 ||
    noun > 3 ||
    at - noun > 16 ||
    items.slice(1, noun).some((item) => item.kind !== 'word' || item.tags.length > 0)
  )
    return null;
  if (between.some((item) => item.kind === 'quote' || has(item, 'pronoun', 'say') || isMark(item, ';', ':')))
    return null;
  return readParty(items.slice(0, noun + 1), resource);
}

/** "La Xunta respalda el experimento, aunque matiza": a verb behind a conjunction has the subject that begins the sentence. */
function firstSubject(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
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
function isPassive(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= 0 && has(items[before], 'filler'); before -= 1) {
    if (
      /^(?:is|are|was|were|be|been|being|wird|werden|wurde|wurden|été|fue|fueron|sido|foi|foram|viene|venne|stato|stata|stati)$/.test(
        items[before]?.lower ?? '',
      )
    )
      return true;
  }
  return false;
}

/** "a patronage that asks": what a relative clause tells is no attribution of the article's. */
function followsRelative(items: readonly Item[], at: number): boolean {
  const before = items[skipBack(items, at - 1)];
  return (
    /^(?:who|which|that|qui|que|che|quien|который|которая|которые|الذي|التي)$/.test(before?.lower ?? '') &&
    has(before, 'clause')
  );
}

/** A word that is also a noun ("report", "note") is one after an article, an adjective or a preposition. */
function isNoun(items: readonly Item[], at: number, lang: string): boolean {
  const item = items[at] as Item;
  if (
    !has(item, 'document', 'statement', 'role', 'organisation', 'crowd', 'label', 'clause', 'determiner', 'company')
  ) {
    return (
      /^(?:fr|es|it|pt)$/.test(lang) &&
      has(items[at - 1], 'determiner') &&
      !has(items[at - 1], 'pronoun', 'filler') &&
      !isCapitalClitic(items[at - 1])
    );
  }
  const before = items[at - 1];
  return (
    !before ||
    has(before, 'determiner', 'of', 'preposition', 'to') ||
    (before.kind === 'word' && before.tags.length === 0)
  );
}

const isCapitalClitic = (item: Item | undefined) => /^(?:la|le|les|lo|o|a|os|as|l')$/.test(item?.lower ?? '');

const isQuoteNear = (items: readonly Item[], at: number) =>
  items.some((item, index) => item.kind === 'quote' && Math.abs(index - at) <= 5);

function subjectOf(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const before = skipBack(items, at - 1);
  const left = items[before];
  if (has(left, 'pronoun') && !resource.verbFirst) return { kind: 'pronoun', span: left as Item };
  const spokenFrom = bodyBehind(items, at, resource);
  if (spokenFrom) return spokenFrom;
  const impersonal = resource.lang === 'ru' || /^(?:heißt|hieß)$/.test(items[at]?.lower ?? '');
  if (impersonal && left) {
    const place = phraseBefore(items, before + 1);
    const body =
      has(place[0], 'preposition', 'to') && /^во?$/.test(place[0]?.lower ?? '')
        ? readParty(place.slice(1), resource)
        : null;
    if (body?.kind === 'organisation' || body?.kind === 'name') return body;
  }
  const people = placeOfPeople(items, at, resource);
  if (people) return people;
  const apposed = isMark(left, ',') ? readApposed(items, before, resource) : null;
  if (apposed) return apposed;
  const shared = readShared(items, before, resource);
  if (shared) return shared.kind === 'pronoun' ? null : shared;
  const detached = left === undefined || left.kind === 'quote' || left.kind === 'mark' || (resource.verbFirst ?? false);
  if (!detached) {
    const party = readParty(phraseBefore(items, before + 1), resource) ?? readBeforeRelative(items, before, resource);
    if (party && party.kind !== 'pronoun') return party;
  }
  const inverts =
    resource.lang !== 'en' ||
    (!items[at]?.lower.endsWith('ing') && (left === undefined || left.kind === 'quote' || isMark(left, ',')));
  const right = inverts ? readRight(items, at, resource) : null;
  if (right) return (resource.verbFirst && readFronted(items, at, right, resource)) || right;
  if (resource.verbFinal) return readFirstPhrase(items, at, resource);
  return detached && resource.verbFirst ? readParty(phraseBefore(items, at), resource) : null;
}

/** "Au ministère, on se borne à indiquer", "In Verwaltungskreisen rechnet man damit": those of a place say it. */
function placeOfPeople(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const impersonal = [items[at - 1], items[at - 2], items[at - 3], items[at + 1]].some(
    (item) => item?.kind === 'word' && resource.impersonal?.test(item.lower),
  );
  if (!impersonal || !has(items[0], 'preposition', 'to')) return null;
  const end = items.findIndex((item) => resource.impersonal?.test(item.lower) || isMark(item, ',') || has(item, 'say'));
  const party = end > 1 ? readParty(items.slice(1, end), resource) : null;
  return party && /^(?:organisation|anonymous|name|media)$/.test(party.kind) ? party : null;
}

/** "لكن سكانا في بلدة الجيزة أبدوا تحفظهم": a verb's object is no name where its subject stands before it. */
function readFronted(items: readonly Item[], at: number, right: Party, resource: LanguageResource): Party | null {
  if (right.kind !== 'name') return null;
  const words = items.filter((item) => item.start >= right.name.start && item.end <= right.name.end);
  if (words.length !== 1 || isGivenName(words[0]?.lower ?? '')) return null;
  const party = readParty(phraseBefore(items, at), resource);
  return party?.kind === 'anonymous' || party?.kind === 'organisation' ? party : null;
}

/** "Desde el municipio aseguran", "spiegano dal Politecnico": a body's people say it. */
function bodyBehind(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  if (!/^(?:es|it)$/.test(resource.lang)) return null;
  const phrase = phraseBefore(items, at);
  const behind = speaksFrom.test(phrase[0]?.lower ?? '') ? phrase.slice(1) : null;
  const after = speaksFrom.test(items[at + 1]?.lower ?? '') ? segmentsAfter(items, at + 2, resource)[0] : null;
  const party = readParty(behind ?? after ?? [], resource);
  return party?.kind === 'organisation' ? party : null;
}

const speaksFrom = /^(?:desde|dal|dalla|dall'|dai|dagli)$/;

/** "Belediye Başkanı Ayşe Doruk, onarımın sürdüğünü söyledi": the phrase that begins the sentence or follows its quotation. */
function readFirstPhrase(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const from = items.findLastIndex((item, index) => index < at && item.kind === 'quote') + 1;
  const comma = items.findIndex((item, index) => index > from && index < at && isMark(item, ','));
  return comma > 0 ? readParty(items.slice(from, comma), resource) : null;
}

/** "a trader who rents space in the building said": whoever stands before the relative. */
function readBeforeRelative(items: readonly Item[], last: number, resource: LanguageResource): Party | null {
  const mark = items.findLastIndex((item, index) => index <= last && (item.kind === 'mark' || item.kind === 'quote'));
  const relative = items.findLastIndex(
    (item, index) => index <= last && index > mark && has(item, 'clause') && relativeWord.test(item.lower),
  );
  const head = relative > 0 ? phraseBefore(items, relative) : [];
  return head.length > 0 ? readParty(head, resource) : null;
}

const relativeWord = /^(?:who|which|that|qui|que|che|quien|который|которая|которые|الذي|التي)$/;

/** "The council stays cautious and expects": a second verb has the first one's subject. */
function readShared(items: readonly Item[], conjunction: number, resource: LanguageResource): Party | null {
  if (!/^(?:et|and|y|e|ed|und|и)$/.test(items[conjunction]?.lower ?? '')) return null;
  const phrase = phraseBefore(items, conjunction);
  return phrase.length > 2 && has(phrase[0], 'determiner', 'title', 'pronoun') ? readParty(phrase, resource) : null;
}

function readRight(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  let from = at + 1;
  while (from < items.length && isSkippable(items[from] as Item, resource)) from += 1;
  from = skipAside(items, from);
  if (has(items[from], 'pronoun') && !resource.verbFirst) return { kind: 'pronoun', span: items[from] as Item };
  from = skipRecipient(items, from, resource);
  while (from < items.length && isSkippable(items[from] as Item, resource)) from += 1;
  from = skipManner(items, from);
  const party = readSegments(segmentsAfter(items, from, resource), resource);
  if (party?.kind === 'document' && !/^(?:ar|de|ru)$/.test(resource.lang))
    return at <= 1 || isMark(items[at - 1], ',') ? party : null;
  if (!party && items.some((item) => /^(?:darin|dort|daraus|y)$/.test(item.lower)))
    return { kind: 'same-document', span: items[at] as Item };
  if (!party && has(items[from], 'preposition', 'to')) return readInDocument(items, from, resource);
  return party;
}

/** "pide, entre risas, una vecina": past what stands between two commas, without names. */
function skipAside(items: readonly Item[], from: number): number {
  if (!isMark(items[from], ',')) return from;
  const close = items.findIndex((item, index) => index > from && item.kind !== 'word');
  return close > from + 1 && close <= from + 5 && isMark(items[close], ',') ? close + 1 : from;
}

/** "dijo en un castellano cuidadoso Greta Olsen": past how it was said, up to the name. */
function skipManner(items: readonly Item[], from: number): number {
  if (!has(items[from], 'preposition', 'to')) return from;
  let at = from + 1;
  while (
    at < from + 6 &&
    items[at]?.kind === 'word' &&
    !items[at]?.capital &&
    !has(items[at], 'of', 'clause', 'document', 'statement')
  )
    at += 1;
  return items[at]?.kind === 'name' && at > from + 2 && !has(items[at - 1], 'preposition', 'to', 'determiner')
    ? at
    : from;
}

/** "peut-on lire dans le communiqué", "heißt es in dem Bericht", "говорится в документе" */
function readInDocument(items: readonly Item[], from: number, resource: LanguageResource): Party | null {
  const words = segmentsAfter(items, from + 1, resource)[0] ?? [];
  const party = readParty(words, resource);
  const agent = items.findIndex(
    (item, index) => index > from && /^(?:par|by|por|da|dal|dalla|von|vom)$/.test(item.lower),
  );
  if (!party || (party.kind !== 'document' && party.kind !== 'organisation')) return null;
  if (agent > 0 && words.some((item) => has(item, 'statement'))) {
    return readSegments(segmentsAfter(items, agent + 1, resource), resource) ?? party;
  }
  return party;
}

const isSkippable = (item: Item, resource: LanguageResource) =>
  (has(item, 'filler') && !has(item, 'determiner')) ||
  isMark(item, '-') ||
  item.lower === 't' ||
  (has(item, 'say') && !resource.verbFirst && item.tags.length === 1 && !item.capital);

/** Past "à l'AFP", "to reporters", "корреспонденту БЕЛТА", up to the subject that follows. */
function skipRecipient(items: readonly Item[], from: number, resource: LanguageResource): number {
  const told = resource.datives ? datives(items, from) : 0;
  if (told > 0) return told;
  if (!has(items[from], 'to', 'interview')) return from;
  let at = from + 1;
  while (at < items.length && has(items[at], 'determiner', 'medium', 'agency', 'crowd', 'of')) at += 1;
  if (items[at]?.kind === 'media') {
    at += 1;
    while (isMark(items[at], '(', ')') || (isMark(items[at - 1], '(') && items[at])) at += 1;
    return at;
  }
  if (items[at]?.kind === 'name' && has(items[at - 1], 'medium', 'agency') && !isGivenName(givenOf(items[at])))
    return at + 1;
  return at > from + 1 && has(items[at - 1], 'medium', 'agency', 'crowd') ? at : from;
}

const givenOf = (item: Item | undefined) => item?.lower.split(/[\s-]/)[0] ?? '';

/** "рассказала «Интерфаксу» директор": an outlet before the subject is whom it was told to. */
function datives(items: readonly Item[], from: number): number {
  let at = from;
  while (isMark(items[at], '«', '"', '“')) at += 1;
  if (items[at]?.kind !== 'media') return 0;
  at += 1;
  while (isMark(items[at], '»', '"', '”')) at += 1;
  return has(items[at], 'role', 'title', 'crowd', 'spokes') || items[at]?.kind === 'name' ? at : 0;
}

/** "The president, Marc Studer, said" and "Duncan Muirhead, a crofter, said": both segments before the verb. */
function readApposed(items: readonly Item[], comma: number, resource: LanguageResource): Party | null {
  const second = phraseBefore(items, comma);
  const firstComma = comma - second.length - 1;
  if (second.length === 0 || !isMark(items[firstComma], ','))
    return second.length > 0 ? readLongApposition(items, firstComma, resource) : null;
  if (second.some((item) => has(item, 'say') && !isNoun(second, second.indexOf(item), resource.lang))) return null;
  const first = phraseBefore(items, firstComma);
  if (first.length === 0) return null;
  const party =
    readParty(first, resource) ?? readApposedName(first, second, resource) ?? readApposedBody(first, second, resource);
  if (party?.kind === 'pronoun') return readParty(second, resource);
  if (!party) return null;
  const outer =
    party.kind === 'name' || party.kind === 'person' ? null : readOuter(items, firstComma - first.length - 1, resource);
  return outer ?? combine(party, readParty(second, resource), second) ?? party;
}

/** "Priya Lall, a spokeswoman for the developer, Sula Renewables, said": the name that begins the clause. */
function readOuter(items: readonly Item[], comma: number, resource: LanguageResource): Party | null {
  if (!isMark(items[comma], ',')) return null;
  const phrase = phraseBefore(items, comma);
  const party = phrase.length === 1 ? readParty(phrase, resource) : null;
  const next = items[comma + 1];
  return party?.kind === 'name' && has(next, 'determiner', 'role', 'spokes', 'crowd')
    ? { kind: 'person', name: party.name, role: null }
    : null;
}

/** An apposition with a clause in it: "X, a crofter whose land borders the site, said", "un agent, qui préfère se taire, dit". */
function readLongApposition(items: readonly Item[], boundary: number, resource: LanguageResource): Party | null {
  const comma = items.findLastIndex((item, index) => index <= boundary && (isMark(item, ',') || item.kind === 'quote'));
  const next = items[comma + 1];
  if (comma < 1 || !isMark(items[comma], ',') || !has(next, 'clause', 'determiner', 'role', 'crowd', 'preposition'))
    return null;
  const phrase = phraseBefore(items, comma);
  const party = phrase.length > 0 ? readParty(phrase, resource) : null;
  return party && party.kind !== 'pronoun' && party.kind !== 'document' ? party : null;
}

/** A role and a name that stand side by side, between commas, are one party. */
export function combine(first: Party, second: Party | null, words: readonly Item[]): Party | null {
  if (!second) return null;
  if ((first.kind === 'role' || first.kind === 'anonymous') && (second.kind === 'name' || second.kind === 'person')) {
    return { kind: 'person', name: second.name, role: first.kind === 'role' ? first.role : first.span };
  }
  if (first.kind === 'organisation' && second.kind === 'name') {
    return { kind: 'organisation', span: second.name, head: first.head, earlier: false, speaksFor: false };
  }
  if (first.kind === 'name' && second.kind === 'organisation' && second.speaksFor) {
    return { kind: 'person', name: first.name, role: second.span };
  }
  if (first.kind === 'name' && (second.kind === 'role' || second.kind === 'anonymous') && words.length > 0) {
    return { kind: 'person', name: first.name, role: second.span };
  }
  if (first.kind === 'name' && second.kind === 'organisation') {
    return { kind: 'organisation', span: first.name, head: second.head, earlier: false, speaksFor: false };
  }
  return null;
}

function readSegments(segments: readonly (readonly Item[])[], resource: LanguageResource): Party | null {
  const [first, second] = segments;
  const german = resource.capitalNouns && first && second ? readApposedName(first, second, resource) : null;
  if (german) return german;
  const bare = first ? readParty(first, resource) : null;
  const party = bare ?? (first && second ? readApposedName(first, second, resource) : null);
  const caseless = party?.kind === 'role' && second && resource.verbFirst ? readCaselessNamed(party, second) : null;
  if (caseless) return caseless;
  if (party?.kind === 'name' && second && isPersonal(second)) return { kind: 'person', name: party.name, role: null };
  if (!party || !second || second.length === 0) return party;
  const next = readParty(second, resource);
  const combined = combine(party, next, second);
  if (!combined) return party;
  const nameOnly = next?.kind === 'name' ? second.filter((item) => item.kind !== 'mark').length <= 1 : true;
  return party.kind === 'name' || nameOnly || next?.kind === 'person' ? combined : party;
}

/** "el molinero, Eusebio Larraz": a name makes the noun before it a role, whether a lexicon has it or not. */
function readApposedName(first: readonly Item[], second: readonly Item[], resource: LanguageResource): Party | null {
  if (resource.verbFirst) return readCaselessApposed(first, second, resource);
  const name = second.length === 1 ? second[0] : undefined;
  const [article, noun] = first;
  if (resource.capitalNouns && name?.kind === 'name' && first.length === 2 && has(article, 'determiner'))
    return noun?.kind === 'name' && /\s/.test(name.lower) ? { kind: 'person', name, role: noun } : null;
  if (name?.kind !== 'name' || !/\s/.test(name.lower) || !has(first[0], 'determiner') || first.length < 2) return null;
  if (first.some((item) => item.kind !== 'word')) return null;
  return { kind: 'person', name, role: { start: (first[1] as Item).start, end: (first.at(-1) as Item).end } };
}

/** "Le bailleur, la société Habitat Sud, assure" */
function readApposedBody(first: readonly Item[], second: readonly Item[], resource: LanguageResource): Party | null {
  const party = has(first[0], 'determiner') && first.length <= 4 ? readParty(second, resource) : null;
  return party?.kind === 'organisation' || party?.kind === 'person' ? party : null;
}

/** "Kévin, livreur", "Nélida, 84 años", "Yaw, who": what only a person is. */
const isPersonal = ([first, second]: readonly Item[]) =>
  first !== undefined &&
  (/^(?:who|whose|quien)$/.test(first.lower) ||
    (/^\d{1,3}$/.test(first.lower) && /^(?:ans|years?|años|anni|anos|jahre|лет|roku)$/.test(second?.lower ?? '')) ||
    (first.kind === 'word' && first.tags.length === 0 && agentEnding.test(first.lower)));

/** "أكد والي صفاقس، محمد الهادي الطرابلسي، أن": words without a tag between commas name whoever bears the role. */
function readCaselessNamed(party: Extract<Party, { kind: 'role' }>, words: readonly Item[]): Party | null {
  const name = words.every((item) => item.kind === 'word' && (item.tags.length === 0 || isGivenName(item.lower)));
  if (!name || words.length < 2 || words.length > 4) return null;
  const first = words[0]?.lower ?? '';
  if (!isGivenName(first) && /^[يت]/.test(first)) return null;
  return {
    kind: 'person',
    name: { start: (words[0] as Item).start, end: (words.at(-1) as Item).end },
    role: party.role,
  };
}

/** Before an apposition that gives a role, any words are a name where the script has no capitals. */
function readCaselessApposed(
  first: readonly Item[],
  second: readonly Item[],
  resource: LanguageResource,
): Party | null {
  const words = first.filter((item) => !has(item, 'filler'));
  if (!resource.verbFirst || words.length < 2 || words.length > 4 || words.some((item) => item.tags.length > 0))
    return null;
  if (!has(second[0], 'role', 'spokes', 'crowd', 'title')) return null;
  const name = { start: (words[0] as Item).start, end: (words.at(-1) as Item).end };
  return { kind: 'person', name, role: { start: (second[0] as Item).start, end: (second.at(-1) as Item).end } };
}

const isBoundary = (item: Item) =>
  (item.kind === 'mark' && !isMark(item, '-', "'", '/', '&', '«', '»', '"', '“', '”', '„')) || item.kind === 'quote';

/** The noun phrase after a cue and, past a comma, its apposition. */
function segmentsAfter(
  items: readonly Item[],
  from: number,
  resource: LanguageResource,
  throughPrepositions = false,
): Item[][] {
  const segments: Item[][] = [];
  let current: Item[] = [];
  for (let at = from; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (isMark(item, '(')) {
      at = skipParenthesis(items, at);
      continue;
    }
    if (isMark(item, ',') && segments.length === 0 && current.length > 0) {
      segments.push(current);
      current = [];
      continue;
    }
    if (isBoundary(item) || endsPhrase(item, items[at + 1], current, resource, throughPrepositions)) break;
    current.push(item);
  }
  segments.push(current);
  return segments;
}

const skipParenthesis = (items: readonly Item[], at: number) => {
  const close = items.findIndex((item, index) => index > at && isMark(item, ')'));
  return close < 0 || close - at > 8 ? at : close;
};

/** "l'assessora allo Sport Tullia Furlan", "l'adjointe à la culture": what somebody is in charge of. */
const isResponsibility = (item: Item, next: Item | undefined, current: readonly Item[]) =>
  /^(?:al|allo|alla|all'|ai|agli|alle|à|au|aux)$/.test(item.lower) &&
  has(current.at(-1), 'role') &&
  (next?.kind === 'name' ? /\s/.test(next.lower.trim()) : has(next, 'determiner') || next?.tags.length === 0);

function endsPhrase(
  item: Item,
  next: Item | undefined,
  current: readonly Item[],
  resource: LanguageResource,
  throughPrepositions: boolean,
): boolean {
  if (has(item, 'determiner') && !has(item, 'of') && current.at(-1)?.kind === 'name' && !/^'s?$/.test(item.lower))
    return true;
  if (has(item, 'determiner', 'of') || (item.kind === 'name' && item.tags.length === 0))
    return current.length > 3 && has(item, 'to') && resource.lang === 'de' && hasName(current);
  if (has(item, 'organisation', 'document', 'role', 'crowd', 'medium', 'agency', 'statement', 'title')) return false;
  if (has(item, 'clause', 'accordingAfter', 'according')) return true;
  if (resource.verbFirst && /^(?:ل|إلى)$/.test(item.lower)) return true;
  if (isResponsibility(item, next, current)) return false;
  if (
    resource.capitalNouns &&
    item.kind === 'word' &&
    !item.capital &&
    item.tags.length === 0 &&
    (current.at(-1)?.kind === 'name' || has(current.at(-1), 'organisation'))
  )
    return true;
  if (
    resource.verbFirst &&
    /^(?:في|على)$/.test(item.lower) &&
    next?.kind === 'word' &&
    !has(next, 'statement', 'medium') &&
    has(current[0], 'role', 'title', 'crowd')
  )
    return false;
  if (has(item, 'preposition', 'to', 'interview'))
    return !throughPrepositions && current.length > 0 ? !isSource(current) : !throughPrepositions;
  if (has(item, 'filler')) return current.length > 0;
  return has(item, 'say', 'show') && current.length > 0;
}

const hasName = (items: readonly Item[]) => items.some((item) => item.kind === 'name');

/** Unnamed sources are told by what follows: "people familiar with the matter", "a diplomat in Oslo". */
const isSource = (items: readonly Item[]) => items.some((item) => has(item, 'crowd')) && !hasName(items);

function skipBack(items: readonly Item[], from: number): number {
  let at = from;
  while (at >= 0) {
    const item = items[at] as Item;
    if (isMark(item, ')')) {
      const open = items.findLastIndex((each, index) => index < at && isMark(each, '('));
      if (open < 0 || at - open > 10) return at;
      at = open - 1;
    } else if (isMark(item, '»', '”', '"', '“', '«') && items[at - 1]?.kind === 'media') return at - 1;
    else if (has(item, 'filler') && !(has(item, 'pronoun') && !has(item, 'determiner'))) at -= 1;
    else if (has(item, 'say') && item.tags.length === 1 && at === from) at -= 1;
    else return at;
  }
  return at;
}

function phraseStart(items: readonly Item[], last: number): number {
  let at = last;
  while (at >= 0) {
    const item = items[at] as Item;
    if (isMark(item, ')')) {
      const open = items.findLastIndex((each, index) => index < at && isMark(each, '('));
      if (open < 0) break;
      at = open - 1;
      continue;
    }
    if (isBoundary(item) || (has(item, 'clause') && !has(item, 'determiner', 'of'))) break;
    if (has(item, 'according') && !(weakAccording.test(item.lower) && has(items[at - 1], 'organisation'))) break;
    if (has(item, 'say') && item.tags.length === 1 && !item.capital) break;
    at -= 1;
  }
  return at + 1;
}

const phraseBefore = (items: readonly Item[], end: number) => items.slice(phraseStart(items, end - 1), end);

function findRecipients(
  items: readonly Item[],
  taken: ReadonlySet<Item>,
  resource: LanguageResource,
): Pick<SentenceAttributions, 'recipients' | 'earlierRecipient'> {
  const recipients = items.filter(
    (item, at) => item.kind === 'media' && !taken.has(item) && isRecipient(items, at, resource),
  );
  const earlier = items.find(
    (item, at) =>
      has(item, 'medium', 'agency') &&
      recipients.length === 0 &&
      isRecipient(items, at, resource) &&
      !items.slice(at, at + 4).some((each) => each.kind === 'media'),
  );
  return { recipients, earlierRecipient: earlier ?? null };
}

function isRecipient(items: readonly Item[], at: number, resource: LanguageResource): boolean {
  const told = items.findLastIndex((item, index) => index < at && !isMark(item, '«', '"', '“'));
  if (resource.datives && has(items[told], 'say')) return true;
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const item = items[before] as Item;
    if (has(item, 'role', 'organisation') && before < at - 1 && has(items[before + 1], 'to', 'preposition'))
      return false;
    if (has(item, 'to', 'interview')) return !isTopical(items, before);
    const passable =
      has(item, 'determiner', 'medium', 'agency', 'crowd', 'of') ||
      isMark(item, "'", '-', '«', '"', '“', '(') ||
      (item.kind === 'word' && item.tags.length === 0) ||
      item.kind === 'name';
    if (!passable) return false;
  }
  return false;
}

/** "On", "in" and "at" an outlet say where somebody spoke only right after the verb or where the sentence begins. */
const isTopical = (items: readonly Item[], at: number) =>
  /^(?:sur|dans|chez|devant|on|in|at|by|with|en|con|em|in der|im|zu|auf|vor|su|sul|sulla|nel|в|на|с|في|على|عبر)$/.test(
    items[at]?.lower ?? '',
  ) &&
  at > 0 &&
  !items
    .slice(Math.max(0, at - 4), at)
    .some((item) => has(item, 'say', 'interview', 'to') || item.kind === 'quote' || isMark(item, ','));

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
