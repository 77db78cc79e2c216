import { type Attribution, findAttributions } from './attribution.ts';
import { isGivenName } from './given-names.ts';
import type { Span } from './party.ts';
import { has, type Item, isMark, type ReadParagraph, type Sentence, type Spoken } from './sentences.ts';
import {
  type Found,
  isCompanyName,
  mediaSource,
  type Reading,
  resolve,
  unlistedOutlet,
  wordsOf,
} from './sources-found.ts';

/** A quote with the source that says it, while the article is being read. */
export interface SpokenBy extends Span {
  readonly paragraph: number;
  speaker: Found | null;
}

interface Voice {
  readonly at: number;
  readonly rule: Attribution['rule'];
  readonly source: Found;
}

interface ParagraphState {
  /** Who spoke last in the paragraph. */
  speaker: Found | null;
  /** Whom the last sentence was about. */
  topic: Found | null;
  /** Quotes that wait for somebody to be named. */
  waiting: SpokenBy[];
}

/** Reads the sentences in order and says who is cited and who says which quote. */
export function readSpacedArticle(reading: Reading): SpokenBy[] {
  const quotes: SpokenBy[] = [];
  let unfinished: SpokenBy[] = [];
  let before: Found | null = null;
  reading.paragraphs.forEach((paragraph, index) => {
    const state: ParagraphState = { speaker: null, topic: null, waiting: [] };
    const spoken: SpokenBy[] = [];
    for (const sentence of paragraph.sentences)
      spoken.push(...readSentence(reading, paragraph, index, sentence, state));
    const speaker = state.speaker ?? spoken.find((quote) => quote.speaker)?.speaker ?? null;
    if (unfinished.length > 0 && spoken.length > 0) {
      for (const quote of unfinished) quote.speaker ??= spoken[0]?.speaker ?? speaker;
      unfinished = [];
    }
    const goesOn = paragraph.quotes.some((quote) => quote.open);
    for (const quote of goesOn ? [] : state.waiting)
      quote.speaker ??= speaker ?? (paragraph.sentences.length <= spoken.length + 1 ? before : null);
    if (goesOn) unfinished = spoken.filter((quote) => quote.speaker === null || !speaker);
    before = speaker ?? before;
    quotes.push(...spoken);
  });
  return quotes;
}

function readSentence(
  reading: Reading,
  paragraph: ReadParagraph,
  index: number,
  sentence: Sentence,
  state: ParagraphState,
): SpokenBy[] {
  const topic = topicOf(reading, paragraph, sentence);
  const { attributions, recipients, earlierRecipient } = findAttributions(sentence, reading.resource);
  const voices: Voice[] = [];
  for (const attribution of attributions) {
    const named = attribution.party && resolveIn(reading, paragraph, attribution, index, state);
    const implied = !attribution.party || (!named && attribution.rule === 'says' && hasQuote(sentence));
    const source = implied
      ? known(reading, paragraph, index, state.topic ?? state.speaker ?? reading.lastPerson)
      : named;
    if (source) voices.push({ at: attribution.at, rule: attribution.rule, source });
  }
  const media = recipients.map((item) => citeMedia(reading, paragraph, item, index));
  if (earlierRecipient && voices.length > 0)
    media.push(citeUnlisted(reading, paragraph, sentence, earlierRecipient, index) ?? reading.lastMedia);
  passOn(voices, media);
  noteDocument(reading, paragraph, sentence);
  const spoken = speakQuotes(reading, paragraph, index, sentence, voices, topic && sameSource(reading, topic), state);
  settle(reading, paragraph, index, voices, spoken, topic, state);
  return spoken;
}

const hasQuote = ({ items }: Sentence) => items.some((item) => item.kind === 'quote');

function resolveIn(
  reading: Reading,
  paragraph: ReadParagraph,
  attribution: Attribution,
  index: number,
  state: ParagraphState,
): Found | null {
  const party = attribution.party;
  if (!party) return null;
  if (party.kind !== 'pronoun') return resolve(reading, party, index, attribution.rule);
  const person = known(reading, paragraph, index, state.topic ?? state.speaker ?? reading.lastPerson);
  if (person) person.mentions.push({ paragraph: index, start: party.span.start, end: party.span.end });
  return person;
}

/** A person whom the article has only spoken of becomes a source by speaking. */
function known(reading: Reading, paragraph: ReadParagraph, index: number, person: Found | null): Found | null {
  if (person && !reading.found.includes(person)) introduce(reading, paragraph, index, person);
  return person;
}

function citeMedia(reading: Reading, paragraph: ReadParagraph, item: Item, index: number): Found | null {
  const source = mediaSource(reading, item, paragraph.text.slice(item.start, item.end), 'told');
  source?.mentions.push({ paragraph: index, start: item.start, end: item.end });
  return source;
}

/** "told the newspaper Skerry Post", "ha parlato a Radio Valle": the name behind the noun is an outlet's, unless a study appeared there. */
function citeUnlisted(
  reading: Reading,
  { text }: ReadParagraph,
  { items }: Sentence,
  noun: Item,
  index: number,
): Found | null {
  const at = items.indexOf(noun);
  const name = items[at + 1];
  const isJournal = items.slice(0, at).some((item) => has(item, 'document'));
  if (name?.kind !== 'name' || isJournal || isGivenName(name.lower.split(/[\s-]/)[0] ?? '')) return null;
  const start = noun.capital ? noun.start : name.start;
  const source = unlistedOutlet(reading, has(noun, 'agency'), text.slice(start, name.end), 'told');
  source.mentions.push({ paragraph: index, start, end: name.end });
  return source;
}

/** "… in an open letter": for "one can read there". */
function noteDocument(reading: Reading, { text }: ReadParagraph, { items }: Sentence): void {
  const at = items.findIndex(
    (item, index) =>
      has(item, 'document', 'statement') &&
      /^(?:un|une|a|an|ein|eine|einem|einer|una|uno|um|uma)$/.test(items[index - 1]?.lower ?? ''),
  );
  const [article, noun] = [items[at - 1], items[at]];
  if (article && noun) reading.mentionedDocument = text.slice(article.start, noun.end);
}

const isMedia = (source: Found) => source.kind === 'agency' || source.kind === 'outlet';

/** Statements reach the article by way of the outlet they were made to, or of the one that reports them. */
function passOn(voices: readonly Voice[], recipients: readonly (Found | null)[]): void {
  const outlet =
    recipients.find((source) => source !== null) ?? voices.find(({ source }) => isMedia(source))?.source ?? null;
  if (!outlet) return;
  for (const { source, rule } of voices) {
    const relayed = source.kind === 'person' || source.kind === 'anonymous' || rule === 'citing';
    if (relayed && !isMedia(source)) source.via ??= outlet;
  }
}

/** The person whom a sentence is about: the first name in a subject's place, before any quotation. */
function topicOf(reading: Reading, paragraph: ReadParagraph, { items }: Sentence): Found | null {
  const end = items.findIndex((item) => item.kind === 'quote');
  for (let at = 0; at < (end < 0 ? items.length : end); at += 1) {
    const item = items[at] as Item;
    if (item.kind === 'media' && at === 0) return null;
    if (item.kind !== 'name') continue;
    const person = isPresented(items, at) || isSubject(items, at) ? mentioned(reading, paragraph, items, at) : null;
    if (person) return person;
  }
  return null;
}

/** A name that begins a clause, with its role and article before it: "Pour le concert, l'organiste polonaise Halina Wrona a choisi". */
function isSubject(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  let role = false;
  while (before >= 0 && before > at - 6) {
    const item = items[before] as Item;
    const modifies =
      has(item, 'role', 'title', 'crowd') ||
      isMark(item, '.', '-', "'") ||
      (item.kind === 'word' && item.tags.length === 0);
    if (has(item, 'role', 'title', 'crowd')) role = true;
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
  const [before, after] = [items[at - 1], items[at + 1]];
  if (has(before, 'to', 'preposition', 'of') && !has(before, 'interview')) return false;
  if (isMark(after, ',') && has(items[at + 2], 'role', 'crowd')) return true;
  if (isMark(after, ',') && has(items[at + 2], 'determiner') && has(items[at + 3], 'role', 'crowd')) return true;
  if (!isMark(before, ',')) return false;
  const from = items.findLastIndex((item, index) => index < at - 1 && isMark(item, ',')) + 1;
  return items.slice(from, from + 3).some((item) => has(item, 'role', 'spokes', 'crowd', 'pronoun'));
}

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

function speakQuotes(
  reading: Reading,
  paragraph: ReadParagraph,
  index: number,
  { items }: Sentence,
  voices: readonly Voice[],
  topic: Found | null,
  state: ParagraphState,
): SpokenBy[] {
  const spoken: SpokenBy[] = [];
  items.forEach((item, at) => {
    const quote = item.kind === 'quote' ? paragraph.quotes[item.quote] : undefined;
    if (!quote) return;
    const voice = nearestVoice(voices, at, items);
    if (!isSpeech(paragraph.text, quote, items, at, voice, topic ?? state.speaker ?? state.topic)) return;
    const speaker =
      voice?.source ?? (alone(items) ? (state.speaker ?? state.topic) : (topic ?? state.speaker ?? state.topic));
    const written =
      (isWritten(items, at, voice) && !(voice && voice.source.kind === 'document')) ||
      (!voice && !quote.continued && isUnattributed(paragraph.text, quote, items, at, topic));
    const by: SpokenBy = {
      paragraph: index,
      start: quote.start,
      end: quote.end,
      speaker: written ? null : (speaker ?? null),
    };
    if (speaker && !written && !reading.found.includes(speaker)) introduce(reading, paragraph, index, speaker);
    if (!speaker && !written) state.waiting.push(by);
    spoken.push(by);
  });
  return spoken;
}

/** "Un écriteau prévient : « … »", "a neon sign reading …": nobody says what is written on a thing. */
function isWritten(items: readonly Item[], at: number, voice: Voice | null): boolean {
  const from = items.findLastIndex((item, index) => index < at && item.kind === 'quote') + 1;
  const before = items.slice(Math.max(from, at - 9), at);
  const after = items.slice(at + 1, at + 4);
  const sign = before.findLastIndex((item) => has(item, 'sign'));
  if (sign < 0) return isMark(items[at - 1], ':') && has(items[at - 2], 'label') ? true : opensSign(after, voice);
  const spoken = before.slice(sign + 1).some((item) => item.kind === 'name' || has(item, 'pronoun', 'role', 'crowd'));
  return !spoken && !(voice !== null && voice.source.kind === 'person' && voice.at >= at);
}

/** A few words in a sentence that speaks of nobody are written somewhere. */
const isUnattributed = (text: string, quote: Spoken, items: readonly Item[], at: number, topic: Found | null) =>
  topic === null &&
  !alone(items) &&
  wordsOf(text.slice(quote.start, quote.end)).length <= 6 &&
  !isMark(items[at - 1], ':') &&
  items.filter((item) => item.kind === 'quote').length === 1 &&
  items.length > 8 &&
  !items.some((item) => item.kind === 'name' && isGivenName(item.lower.split(/[\s-]/)[0] ?? '')) &&
  !items.some((item) => has(item, 'pronoun'));

/** "Cook's birthday." reads the page */
const opensSign = (after: readonly Item[], voice: Voice | null) => voice === null && has(after[0], 'sign');

/** A person who speaks without a verb of saying: "Thierry Gasquet en a profité. « … »" */
function introduce(reading: Reading, paragraph: ReadParagraph, index: number, speaker: Found): void {
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

const alone = (items: readonly Item[]) => items.every((item) => item.kind === 'quote' || item.kind === 'mark');

function nearestVoice(voices: readonly Voice[], at: number, items: readonly Item[]): Voice | null {
  const cost = (voice: Voice) =>
    Math.abs(voice.at - at) +
    (voice.rule === 'according-to' ? 6 : 0) +
    (isMedia(voice.source) && voices.length > 1 ? 8 : 0) +
    (crosses(items, at, voice.at) ? 3 : 0);
  return voices.reduce<Voice | null>((best, voice) => (best && cost(best) <= cost(voice) ? best : voice), null);
}

const crosses = (items: readonly Item[], one: number, other: number) =>
  items.slice(Math.min(one, other) + 1, Math.max(one, other)).some((item) => item.kind === 'quote');

/** Speech, as against a nickname, a title of a work, a word used as a word. */
function isSpeech(
  text: string,
  quote: Spoken,
  items: readonly Item[],
  at: number,
  voice: Voice | null,
  context: Found | null,
): boolean {
  const content = text.slice(quote.start, quote.end);
  const words = wordsOf(content).length;
  if (words === 0) return false;
  const [before, beforeThat] = [items[at - 1], items[at - 2]];
  if (quote.continued || isMark(before, ':')) return words > 1 || voice !== null;
  if (has(before, 'sign') && voice === null) return true;
  if (
    has(before, 'label') ||
    (has(beforeThat, 'label') && has(before, 'of', 'determiner', 'filler', 'clause') && words <= 6)
  )
    return false;
  if (isTitleBefore(items, at)) return false;
  const adjacent = voice !== null && isAdjacent(items, at, voice.at);
  if (adjacent && voice.rule === 'says') return true;
  const titled = words <= 6 && isTitleCase(content);
  if (titled || (words <= 4 && has(before, 'determiner') && !/[.!?]$/.test(content))) return false;
  if (alone(items)) return true;
  if (words <= 2) return false;
  if (voice) return words >= 3;
  return context !== null ? words >= 4 : words >= 6;
}

/** «Bianco a perdere», il documentario di … */
const isTitleBefore = (items: readonly Item[], at: number) =>
  isMark(items[at + 1], ',') &&
  has(items[at + 2], 'determiner') &&
  items
    .slice(at + 3, at + 5)
    .some((item) => has(item, 'label') && !has(item, 'document', 'role', 'organisation', 'say'));

function isAdjacent(items: readonly Item[], at: number, verb: number): boolean {
  const between = items.slice(Math.min(at, verb) + 1, Math.max(at, verb));
  return verb < at
    ? between.length <= 6 && !between.some((item) => has(item, 'clause', 'preposition', 'document', 'label'))
    : between.length <= 3;
}

const isTitleCase = (content: string) => {
  const words = content.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?]$/.test(content);
};

/** The source that a mention of a person turned out to be in its own sentence. */
const sameSource = (reading: Reading, topic: Found): Found =>
  reading.found.find(
    (source) => source.kind === 'person' && topic.words.every((word) => source.words.includes(word)),
  ) ?? topic;

function settle(
  reading: Reading,
  paragraph: ReadParagraph,
  index: number,
  voices: readonly Voice[],
  spoken: readonly SpokenBy[],
  topic: Found | null,
  state: ParagraphState,
): void {
  const speaker = spoken.findLast((quote) => quote.speaker)?.speaker ?? null;
  const person = voices.findLast(({ source }) => !isMedia(source))?.source ?? null;
  if (speaker ?? person) state.speaker = speaker ?? person;
  if (topic) state.topic = sameSource(reading, topic);
  else if (state.speaker && (speaker || person))
    state.topic = state.speaker.kind === 'person' ? state.speaker : state.topic;
  const spoke = speaker ?? person;
  if (spoke?.kind === 'person') reading.lastPerson = spoke;
  else if (topic) reading.lastPerson = state.topic;
  else if (state.speaker?.kind === 'person') reading.lastPerson = state.speaker;
  const named = speaker ?? person ?? state.topic;
  if (!named || state.waiting.length === 0 || (spoken.length > 0 && !voices.length)) return;
  const voice = known(reading, paragraph, index, named);
  for (const quote of state.waiting) quote.speaker ??= voice;
  state.waiting = state.waiting.filter((quote) => quote.speaker === null);
}
