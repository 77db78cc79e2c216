import { kunya } from './caseless-party.ts';
import { isGivenName } from './given-names.ts';
import { firstWord } from './items.ts';
import { mediaSource, unlistedOutlet, withOutlet } from './media-source.ts';
import { bySharedName, isSentenceCapital, looksLikePerson, nameSource, personSource } from './name-source.ts';
import type { Party, Span } from './party.ts';
import { add, decapitalise, type Found, named, type Reading, remember, sameStem, wordsOf } from './reading.ts';
import type { ReadParagraph } from './sentences.ts';
import { lastMentioned } from './topic.ts';

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
      return mediumSource(reading, party, textOf, rule);
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
      if (ours.test(textOf(party.span))) return null;
      return anonymousSource(reading, party, textOf(party.span), paragraph, rule);
    case 'role':
      if (ours.test(textOf(party.span))) return null;
      return roleSource(reading, party, textOf(party.span), textOf(party.role), paragraph, rule);
    case 'same-document':
      return sameDocument(reading, rule);
    case 'pronoun':
      return reading.lastPerson;
  }
}

function mediumSource(
  reading: Reading,
  party: Extract<Party, { kind: 'medium' }>,
  textOf: (span: Span) => string,
  rule: string,
): Found | null {
  if (party.name) return unlistedOutlet(reading, party.agency, textOf(party.name), rule);
  if (party.earlier === 'surely' || (party.earlier === 'perhaps' && reading.lastMedia)) return reading.lastMedia;
  const name = decapitalise(textOf(party.span), reading.resource);
  reading.lastMedia = named(reading, party.agency ? 'agency' : 'outlet', name, rule);
  return reading.lastMedia;
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
  const name = reading.resource.caseless ? text : stripArticle(text);
  const source = bySharedName(reading, name, ['organisation']) ?? add(reading, { kind: 'organisation', name, rule });
  reading.lastOrganisation = source;
  return source;
}

const stripArticle = (text: string) =>
  text.replace(
    /^(?:l['’]|(?:le|la|les|the|a|an|el|los|las|il|lo|i|gli|o|os|as|der|die|das|dem|den|des|einer?)\s+)/iu,
    '',
  );

/** "Darin", "y lire": the document cited last, else the one spoken of last. */
function sameDocument(reading: Reading, rule: string): Found | null {
  if (reading.lastDocument || !reading.mentionedDocument) return reading.lastDocument;
  return named(reading, 'document', reading.mentionedDocument, rule);
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

const isFirstName = (word: string) => isGivenName(word) || kunya.test(word);

/** "Our correspondent": the newspaper itself. */
const ours =
  /^(?:our|notre|nos|unsere?[mnr]?|nuestr[oa]s?|(?:il |la )?nostr[oa]|noss[oa]s?|наш\S*|nasz\S*|onze|vår\S*)\s/iu;

function roleSource(
  reading: Reading,
  party: Extract<Party, { kind: 'role' }>,
  text: string,
  role: string,
  paragraph: number,
  rule: string,
): Found | null {
  const { start } = party.span;
  if (party.definite) {
    const head = wordsOf(role)[0] ?? '';
    const people = reading.found.filter((source) => source.kind === 'person');
    const holder = people.findLast(
      (source) => source.role !== null && wordsOf(source.role).some((word) => sameStem(word, head)),
    );
    if (holder) return remember(reading, holder);
    const unnamed = reading.found.findLast((source) => source.kind === 'anonymous' && source.words.includes(head));
    if (unnamed) return withOutlet(reading, unnamed, party.of, paragraph);
    const introduced = wordsOf(text).length <= 3 ? lastMentioned(reading, paragraph, start, paragraph) : null;
    if (introduced && !reading.found.includes(introduced))
      return personSource(reading, introduced.name, role, paragraph, rule);
    const isShort = wordsOf(text).length <= 3 && !reading.resource.office?.test(firstWord(role.toLowerCase()));
    if (reading.lastPerson && isShort) return reading.lastPerson;
    const mentioned = reading.fullNames.findLast(
      (full) =>
        full.paragraph <= paragraph &&
        isFirstName(full.text.split(/[\s-]/)[0] ?? '') &&
        looksLikePerson(full, reading.resource),
    );
    if (mentioned && isShort) return personSource(reading, mentioned.text, null, paragraph, rule);
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
