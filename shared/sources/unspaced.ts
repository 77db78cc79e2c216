import { earlierBody } from './earlier-body.ts';
import type { UnspacedResource } from './languages/unspaced-resource.ts';
import type { Party, Span } from './party.ts';
import { type Found, isMediaKind, type Reading } from './reading.ts';
import type { AliasMatch } from './registry/alias-index.ts';
import { resolve } from './sources-found.ts';
import type { SpokenBy } from './spaced.ts';
import type { Token } from './tokens.ts';
import { isSpeech, isWritten, type Page, readPage, sentencesOf } from './unspaced-page.ts';
import { type Patterns, patternsOf } from './unspaced-patterns.ts';
import { afterBareQuote, type Subject, subjectOf } from './unspaced-topic.ts';
import { type Voice, verbFinalVoices } from './verb-final-voices.ts';
import { verbMedialVoices } from './verb-medial-voices.ts';

interface State {
  readonly reading: Reading;
  readonly patterns: Patterns;
  readonly article: string;
  /** Whom the article has spoken of last: a person, a body. */
  person: Subject | null;
  body: Subject | null;
  /** Whom the paragraph has spoken of since somebody spoke. */
  topic: Subject | null;
}

interface Source extends Voice {
  readonly source: Found;
}

interface ReadSentence {
  readonly speaker: Found | null;
  readonly spoken: SpokenBy[];
}

/** Reads an article in a script without spaces: who is cited and who says which quote. */
export function readUnspacedArticle(
  reading: Reading,
  resource: UnspacedResource,
  findMedia: (tokens: readonly Token[]) => readonly AliasMatch[],
  from: number,
): SpokenBy[] {
  const article = reading.paragraphs.map(({ text }) => text).join('\n');
  const state: State = { reading, patterns: patternsOf(resource), article, person: null, body: null, topic: null };
  const spoken: SpokenBy[] = [];
  let before: Found | null = null;
  reading.paragraphs.forEach(({ text }, index) => {
    const page = readPage(text, index === 0 ? from : 0, resource, state.patterns, reading, findMedia);
    let speaker: Found | null = null;
    let waiting: SpokenBy[] = [];
    state.topic = null;
    for (const [start, end] of sentencesOf(page.masked, index === 0 ? from : 0)) {
      const sentence = readSentence(state, page, index, start, end, speaker);
      if (sentence.speaker) for (const quote of waiting.splice(0)) quote.speaker = sentence.speaker;
      waiting.push(...sentence.spoken.filter((quote) => !quote.speaker && !isSign(state, page, quote)));
      spoken.push(...sentence.spoken);
      speaker = sentence.speaker ?? speaker;
    }
    for (const quote of waiting) quote.speaker = speaker ?? before;
    waiting = [];
    before = speaker ?? before;
  });
  return spoken;
}

const isSign = ({ patterns }: State, page: Page, by: SpokenBy) =>
  page.quotes.some((quote) => quote.start === by.start && isWritten(patterns, page, quote));

function readSentence(
  state: State,
  page: Page,
  index: number,
  start: number,
  end: number,
  before: Found | null,
): ReadSentence {
  const { patterns } = state;
  const subject = subjectOf(patterns, page, start, end, state.article);
  if (subject) remember(state, { ...subject, paragraph: index });
  const sources = sourcesOf(state, page, index, start, end);
  const inside = page.quotes.filter((quote) => quote.outerStart >= start && quote.outerStart < end);
  const quotes = inside.filter((quote) => isSpeech(patterns, page, quote, start, end, sources.length > 0));
  const topic =
    sources.length > 0 || !subject ? null : topicSource(state, page, index, start, subject, quotes.length > 0);
  const silent = sources.length === 0 && quotes.some((quote) => !isWritten(patterns, page, quote)) ? state.topic : null;
  const speaker = mainSpeaker(sources) ?? topic ?? (silent && resolve(state.reading, silent.party, index, 'speaks'));
  if (speaker) state.topic = null;
  const spoken = quotes.map((quote): SpokenBy => {
    const voice = voiceOf(sources, quote);
    const written = isWritten(patterns, page, quote) && voice?.kind !== 'document';
    return {
      paragraph: index,
      start: quote.start,
      end: quote.end,
      speaker: written ? null : (voice ?? speaker ?? before ?? null),
    };
  });
  return { speaker, spoken };
}

function remember(state: State, subject: Subject): void {
  if (subject.party.kind === 'organisation' && subject.party.earlier) return;
  if (subject.party.kind !== 'person') state.body = subject;
  else {
    state.person = subject;
    state.topic = subject;
  }
}

/** A person of whom the sentence speaks says what it quotes, and what the sentence before it has quoted. */
function topicSource(
  state: State,
  page: Page,
  index: number,
  start: number,
  subject: Omit<Subject, 'paragraph'>,
  quotes: boolean,
): Found | null {
  if (subject.party.kind !== 'person') return null;
  return quotes || afterBareQuote(page, start) ? resolve(state.reading, subject.party, index, 'speaks') : null;
}

function sourcesOf(state: State, page: Page, index: number, start: number, end: number): Source[] {
  const { reading, patterns } = state;
  const voices = patterns.particles
    ? verbFinalVoices(patterns, page, start, end)
    : verbMedialVoices(patterns, page, start, end);
  const sources = voices.flatMap((voice) => {
    const source = resolveIn(state, voice.party, index, voice.rule);
    return source ? [{ ...voice, source }] : [];
  });
  const told = voices.length > 0 ? citeRecipients(reading, patterns, page, index, start, end) : null;
  const outlet = told ?? sources.find(({ source }) => isMediaKind(source.kind))?.source ?? null;
  for (const { source } of sources) {
    if (source.kind === 'person' || source.kind === 'anonymous') source.via ??= outlet;
  }
  return sources;
}

function resolveIn(state: State, party: Party, index: number, rule: string): Found | null {
  const { reading } = state;
  const topic = state.topic ?? (reading.lastPerson ? null : state.person);
  if (party.kind === 'pronoun' && topic) return resolve(reading, topic.party, topic.paragraph, 'speaks');
  const named = party.kind === 'person' ? reading.paragraphs[index]?.text.slice(party.name.start, party.name.end) : '';
  if (party.kind === 'person' && named && (named.length === 1 || state.patterns.honorific.test(named))) {
    const surname = named.charAt(0);
    const person = reading.found.findLast(({ kind, name }) => kind === 'person' && name.startsWith(surname));
    if (person) return resolveKnown(person, index, party.name);
    if (nameOf(reading, state.person)?.startsWith(surname)) return resolveSubject(reading, state.person, 'says');
  }
  if (party.kind === 'organisation') {
    const body = earlierBody(reading, state.patterns, state.body, party, index, rule);
    if (body) return body;
  }
  return resolve(reading, party, index, rule);
}

const nameOf = ({ paragraphs }: Reading, subject: Subject | null): string | undefined =>
  subject?.party.kind === 'person'
    ? paragraphs[subject.paragraph]?.text.slice(subject.party.name.start, subject.party.name.end)
    : undefined;

const resolveSubject = (reading: Reading, subject: Subject | null, rule: string): Found | null =>
  subject && resolve(reading, subject.party, subject.paragraph, rule);

function resolveKnown(source: Found, paragraph: number, { start, end }: Span): Found {
  source.mentions.push({ paragraph, start, end });
  return source;
}

const mainSpeaker = (sources: readonly Source[]): Found | null => {
  const speakers = sources.filter(({ source }) => !isMediaKind(source.kind));
  return (speakers.findLast(({ rule }) => rule !== 'according-to') ?? speakers[0] ?? sources[0])?.source ?? null;
};

/** The last voice before a quotation, else the first behind it. */
function voiceOf(sources: readonly Source[], quote: Page['quotes'][number]): Found | null {
  const saying = sources.filter(({ rule }) => rule !== 'according-to');
  const voice =
    saying.findLast(({ at }) => at <= quote.outerStart) ??
    saying.find(({ at }) => at >= quote.outerEnd) ??
    sources.find(({ source }) => !isMediaKind(source.kind)) ??
    sources[0];
  return voice?.source ?? null;
}

/** Outlets that a statement was made to. */
function citeRecipients(
  reading: Reading,
  patterns: Patterns,
  page: Page,
  index: number,
  start: number,
  end: number,
): Found | null {
  for (const { item, start: from, end: to } of page.media) {
    if (from < start || to > end) continue;
    const before = page.masked.slice(Math.max(start, from - 6), from);
    const told =
      patterns.told.test(page.masked.slice(to, to + 12)) && (!patterns.toldBefore || patterns.toldBefore.test(before));
    if (told) return resolve(reading, { kind: 'media', item }, index, 'told');
  }
  return null;
}
