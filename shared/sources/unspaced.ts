import type { UnspacedResource } from './languages/unspaced-resource.ts';
import type { Party } from './party.ts';
import type { Found, Reading } from './reading.ts';
import type { AliasMatch } from './registry/alias-index.ts';
import { resolve } from './sources-found.ts';
import type { SpokenBy } from './spaced.ts';
import type { Token } from './tokens.ts';
import { isSpeech, isWritten, type Page, phraseStart, readPage, sentencesOf } from './unspaced-page.ts';
import { type Patterns, patternsOf } from './unspaced-patterns.ts';
import { readPhrase } from './unspaced-phrase.ts';
import { verbFinalVoices, verbMedialVoices } from './unspaced-voices.ts';

/** Reads an article in a script without spaces: who is cited and who says which quote. */
export function readUnspacedArticle(
  reading: Reading,
  resource: UnspacedResource,
  findMedia: (tokens: readonly Token[]) => readonly AliasMatch[],
  from: number,
): SpokenBy[] {
  const patterns = patternsOf(resource);
  const spoken: SpokenBy[] = [];
  let waiting: SpokenBy[] = [];
  let before: Found | null = null;
  reading.paragraphs.forEach(({ text }, index) => {
    const page = readPage(text, index === 0 ? from : 0, resource, patterns, reading, findMedia);
    let speaker: Found | null = null;
    let subject: Party | null = null;
    for (const [start, end] of sentencesOf(page.masked, index === 0 ? from : 0)) {
      const result = readSentence(reading, resource, patterns, page, index, start, end);
      if (result.subject) subject = result.subject;
      const needs = result.speaker === null && (result.quotes.length > 0 || result.pronoun);
      const topic = needs && subject ? resolve(reading, subject, index, 'speaks') : null;
      if (topic) result.speaker = topic;
      const named = result.speaker ?? result.topic;
      if (named && waiting.length > 0) {
        for (const quote of waiting) quote.speaker = named;
        waiting = [];
      }
      for (const quote of result.quotes) {
        const by: SpokenBy = {
          paragraph: index,
          start: quote.start,
          end: quote.end,
          speaker: isWritten(patterns, page, quote) ? null : (result.speaker ?? speaker),
        };
        if (!by.speaker && !isWritten(patterns, page, quote)) waiting.push(by);
        spoken.push(by);
      }
      speaker = result.speaker ?? result.topic ?? speaker;
    }
    for (const quote of waiting) quote.speaker = speaker ?? before;
    waiting = [];
    before = speaker ?? before;
  });
  return spoken;
}

interface SentenceResult {
  speaker: Found | null;
  /** The person whom the sentence is about. */
  readonly subject: Party | null;
  /** A pronoun says something. */
  readonly pronoun: boolean;
  readonly topic: Found | null;
  readonly quotes: Page['quotes'];
}

function readSentence(
  reading: Reading,
  resource: UnspacedResource,
  patterns: Patterns,
  page: Page,
  index: number,
  start: number,
  end: number,
): SentenceResult {
  const voices = resource.verbFinal
    ? verbFinalVoices(patterns, page, start, end)
    : verbMedialVoices(patterns, page, start, end);
  const sources = voices.flatMap((voice) => {
    const source = resolve(reading, voice.party, index, voice.rule);
    return source ? [{ ...voice, source }] : [];
  });
  const speakers = sources.filter(({ source }) => source.kind !== 'agency' && source.kind !== 'outlet');
  const told = voices.length > 0 ? citeRecipients(reading, patterns, page, index, start, end) : null;
  const outlet =
    told ?? sources.find(({ source }) => source.kind === 'agency' || source.kind === 'outlet')?.source ?? null;
  for (const { source } of speakers) if (source.kind === 'person' || source.kind === 'anonymous') source.via ??= outlet;
  const chosen = speakers.find(({ rule }) => rule !== 'according-to') ?? speakers[0] ?? sources[0];
  const inside = page.quotes.filter((quote) => quote.outerStart >= start && quote.outerStart < end);
  const quotes = inside.filter((quote) => isSpeech(resource, patterns, page, quote, start, end, chosen !== undefined));
  const topic = chosen ? null : topicOf(reading, patterns, page, index, start, end, inside.length > 0);
  const pronoun = voices.some(({ party }) => party.kind === 'pronoun');
  return {
    speaker: chosen?.source ?? null,
    subject: chosen ? null : subjectOf(resource, patterns, page, start, end),
    pronoun,
    topic,
    quotes,
  };
}

/** "藤岡茂さん（81）は複雑だ。", "少女はマノン・ガルシアさん。", "摊主黄佩珊今年二十六岁": whom a sentence speaks of. */
function subjectOf(
  resource: UnspacedResource,
  patterns: Patterns,
  page: Page,
  start: number,
  end: number,
): Party | null {
  const masked = page.masked.slice(start, end);
  if (/□/.test(masked)) return null;
  if (resource.verbFinal) {
    const mark = [...masked.matchAll(patterns.subject ?? /$^/g)][0];
    const at = mark ? start + mark.index : end - 1;
    const party = readPhrase(patterns, page, phraseStart(page.masked, start, at), at);
    if (party?.kind === 'person') return party;
    const last = readPhrase(patterns, page, start + (mark ? mark.index + mark[0].length : 0), end - 1);
    return last?.kind === 'person' ? last : null;
  }
  const named =
    /^[\p{Script=Han}、]{0,14}?(?=今年|现年|現年|是|有|在|已|曾|从|從|也|则|，|认为|告诉)/u.exec(masked)?.[0] ?? '';
  const party = named.length > 1 ? readPhrase(patterns, page, start, start + named.length) : null;
  if (party?.kind === 'person') return party;
  const dotted =
    /^[\p{Script=Han}]{0,8}?([\p{Script=Han}]{1,6}·[\p{Script=Han}]{1,6}?)(?=今年|现年|是|有|在|已|，)/u.exec(masked);
  if (dotted) return readPhrase(patterns, page, start, start + dotted[0].length);
  const predicate = /是([\p{Script=Han}]{2,12})。$/u.exec(masked);
  const last = predicate?.[1] ? readPhrase(patterns, page, start + predicate.index + 1, end - 1) : null;
  return last?.kind === 'person' ? last : null;
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

/** Whoever the sentence after a bare quotation is about. */
function topicOf(
  reading: Reading,
  patterns: Patterns,
  page: Page,
  index: number,
  start: number,
  end: number,
  quoted: boolean,
): Found | null {
  if (quoted || !patterns.subject) return null;
  const mark = [...page.masked.slice(start, end).matchAll(patterns.subject)][0];
  if (!mark) return null;
  const from = phraseStart(page.masked, start, start + mark.index);
  const party = readPhrase(patterns, page, from, start + mark.index);
  if (party?.kind !== 'person') return null;
  const bare = page.masked.slice(0, start).trimEnd();
  return /□[」”』"]。?$/u.test(bare) ? resolve(reading, party, index, 'speaks') : null;
}
