import { type Attribution, findAttributions } from './attribution.ts';
import { bodyTopicOf, meansBody, type Topic } from './body-topic.ts';
import { genderOf, genderOfVerb, ofGender } from './gender.ts';
import { isGivenName } from './given-names.ts';
import { has, type Item } from './items.ts';
import { mediaSource, unlistedOutlet } from './media-source.ts';
import type { Span } from './party.ts';
import type { Found, Reading } from './reading.ts';
import type { ReadParagraph, Sentence } from './sentences.ts';
import { resolve } from './sources-found.ts';
import { alone, isMedia, isSpeech, isUnattributed, isWritten, nearestVoice, type Voice } from './speech.ts';
import { introduce, known, lastMentioned, sameSource, topicOf } from './topic.ts';

/** A quote with the source that says it, while the article is being read. */
export interface SpokenBy extends Span {
  readonly paragraph: number;
  speaker: Found | null;
}

interface ParagraphState {
  /** Who spoke last in the paragraph. */
  speaker: Found | null;
  /** Whom the last sentence was about. */
  topic: Found | null;
  /** The body that the last sentence was about, if no person was. */
  body: Topic | null;
  /** Quotes that wait for somebody to be named. */
  waiting: SpokenBy[];
}

/** Reads the sentences in order and says who is cited and who says which quote. */
export function readSpacedArticle(reading: Reading): SpokenBy[] {
  const quotes: SpokenBy[] = [];
  let unfinished: SpokenBy[] = [];
  let before: Found | null = null;
  reading.paragraphs.forEach((paragraph, index) => {
    const state: ParagraphState = { speaker: null, topic: null, body: null, waiting: [] };
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
  state.body = bodyTopicOf(sentence, reading.resource) ?? (topic ? null : state.body);
  const { attributions, recipients, earlierRecipient } = findAttributions(sentence, reading.resource);
  const voices: Voice[] = [];
  const told: (Found | null)[] = [];
  for (const attribution of attributions) {
    const own = toldItself(reading, paragraph, attribution, index);
    if (own) told.push(own);
    const named = !own && attribution.party && resolveIn(reading, paragraph, attribution, index, sentence, state);
    const implied = !attribution.party || (!named && attribution.rule === 'says' && hasQuote(sentence));
    const source = implied ? impliedSource(reading, paragraph, sentence, index, attribution, voices, state) : named;
    if (source) voices.push({ at: attribution.at, rule: attribution.rule, source });
  }
  const media = [...told, ...recipients.map((item) => citeMedia(reading, paragraph, item, index))];
  if (earlierRecipient && voices.length > 0)
    media.push(citeUnlisted(reading, paragraph, sentence, earlierRecipient, index) ?? reading.lastMedia);
  passOn(voices, media);
  noteDocument(reading, paragraph, sentence);
  const spoken = speakQuotes(reading, paragraph, index, sentence, voices, topic && sameSource(reading, topic), state);
  settle(reading, paragraph, index, voices, spoken, topic, state);
  return spoken;
}

/** Whom a verb without a subject and a pronoun mean. */
const spokenOf = (reading: Reading, index: number, { items }: Sentence, state: ParagraphState): Found | null =>
  state.topic ??
  state.speaker ??
  lastMentioned(reading, index, items[0]?.start ?? 0, index) ??
  reading.lastPerson ??
  lastMentioned(reading, index, items[0]?.start ?? 0);
/** Who says what a verb without a subject introduces: the sentence's voice, else whoever was spoken of last. */
function impliedSource(
  reading: Reading,
  paragraph: ReadParagraph,
  sentence: Sentence,
  index: number,
  { at }: Attribution,
  voices: readonly Voice[],
  state: ParagraphState,
): Found | null {
  const verb = sentence.items[at];
  const own = has(verb, 'implied') ? voices.findLast(({ source }) => !isMedia(source)) : undefined;
  if (own) return own.source;
  const nearest = spokenOf(reading, index, sentence, state);
  const gender = verb ? genderOfVerb(verb.lower, reading.resource) : null;
  return known(reading, paragraph, index, ofGender(reading, nearest, gender, index));
}

const hasQuote = ({ items }: Sentence) => items.some((item) => item.kind === 'quote');

function resolveIn(
  reading: Reading,
  paragraph: ReadParagraph,
  attribution: Attribution,
  index: number,
  sentence: Sentence,
  state: ParagraphState,
): Found | null {
  const party = attribution.party;
  if (!party) return null;
  if (party.kind !== 'pronoun') return resolve(reading, party, index, attribution.rule);
  const text = paragraph.text.slice(party.span.start, party.span.end);
  const body =
    state.body && meansBody(text, state.body, reading.resource)
      ? resolve(reading, state.body.party, index, attribution.rule)
      : null;
  if (body) return body;
  if (reading.resource.it?.test(text)) return reading.lastOrganisation;
  const nearest = spokenOf(reading, index, sentence, state);
  if (reading.resource.they?.test(text) && nearest?.kind === 'person') return null;
  const person = known(reading, paragraph, index, ofGender(reading, nearest, genderOf(text, reading.resource), index));
  if (person) person.mentions.push({ paragraph: index, start: party.span.start, end: party.span.end });
  return person;
}

function citeMedia(reading: Reading, paragraph: ReadParagraph, item: Item, index: number): Found | null {
  const source = mediaSource(reading, item, paragraph.text.slice(item.start, item.end), 'told');
  source?.mentions.push({ paragraph: index, start: item.start, end: item.end });
  return source;
}

/** "“…,” aliiambia Sauti ya Pwani": where no lexicon tells the verb, the paper that the article stands in is told and doesn't speak. */
function toldItself(reading: Reading, { text }: ReadParagraph, { party }: Attribution, index: number): Found | null {
  const { ownName, resource } = reading;
  if (resource.lang !== 'und' || !ownName || party?.kind !== 'name' || !text.startsWith(ownName, party.name.start))
    return null;
  const source = unlistedOutlet(reading, false, ownName, 'told');
  source.mentions.push({ paragraph: index, start: party.name.start, end: party.name.start + ownName.length });
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
  const { indefinite } = reading.resource;
  const at = items.findIndex(
    (item, index) => has(item, 'document', 'statement') && indefinite?.test(items[index - 1]?.lower ?? ''),
  );
  const [article, noun] = [items[at - 1], items[at]];
  if (article && noun) reading.mentionedDocument = text.slice(article.start, noun.end);
}

/** Statements reach the article by way of the outlet they were made to, or of the one that reports them. */
function passOn(voices: readonly Voice[], recipients: readonly (Found | null)[]): void {
  const told = recipients.find((source) => source !== null);
  const outlet = told ?? voices.find(({ source }) => isMedia(source))?.source ?? null;
  if (!outlet) return;
  for (const { source, rule } of voices) {
    const relayed = told !== undefined || source.kind === 'person' || source.kind === 'anonymous' || rule === 'citing';
    if (relayed && !isMedia(source)) source.via ??= outlet;
  }
}

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
    if (!isSpeech(paragraph.text, quote, items, at, voice, topic ?? state.speaker ?? state.topic, reading.resource))
      return;
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
