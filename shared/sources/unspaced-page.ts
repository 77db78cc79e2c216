import { type Item, item } from './items.ts';
import type { UnspacedResource } from './languages/unspaced-resource.ts';
import type { Span } from './party.ts';
import { findQuotations } from './quotation.ts';
import type { Reading } from './reading.ts';
import type { AliasMatch } from './registry/alias-index.ts';
import type { ReadParagraph, Spoken } from './sentences.ts';
import type { Token } from './tokens.ts';
import type { ParticlePatterns, Patterns } from './unspaced-patterns.ts';

/** An outlet's name with its place in the paragraph. */
interface Named extends Span {
  readonly item: Item;
}

export interface Page {
  readonly text: string;
  /** The same length, with the words of quotations blotted out. */
  readonly masked: string;
  readonly quotes: readonly (Spoken & { readonly outerStart: number; readonly outerEnd: number })[];
  readonly media: readonly Named[];
}

export function readPage(
  text: string,
  from: number,
  resource: UnspacedResource,
  patterns: Patterns,
  reading: Reading,
  findMedia: (tokens: readonly Token[]) => readonly AliasMatch[],
): Page {
  const tokens = reading.tokenize(text).filter((token) => token.start >= from);
  const isInside = (match: AliasMatch) =>
    match.ambiguous &&
    match.to - match.from <= 2 &&
    [tokens[match.from - 1], tokens[match.to]].every((token) => /^\p{Script=Han}/u.test(token?.text ?? ''));
  const media: Named[] = findMedia(tokens)
    .filter((match) => !isInside(match))
    .map((match) => {
      const start = tokens[match.from]?.start ?? 0;
      const end = tokens[match.to - 1]?.end ?? 0;
      return { start, end, item: { ...item('media', [], text.slice(start, end), start, end), match } };
    });
  const quoted = findQuotations(text, resource.quotationMarks).filter((span) => span.outerStart >= from);
  const names = quoted.filter((span) => isName(text, span, media, patterns));
  const spans = quoted.filter((span) => !names.includes(span));
  const masked = mask(text, spans, names);
  for (const named of masked.matchAll(patterns.outletName)) {
    const inMarks = named[1] ?? named[2];
    const start = named.index + (inMarks ? 1 : 0);
    const end = start + (inMarks ?? named[0]).length;
    if (start < from || media.some((each) => each.start < end && each.end > start)) continue;
    media.push({ start, end, item: item('media', [], text.slice(start, end), start, end) });
  }
  return { text, masked, quotes: spans.map((span) => ({ ...span, continued: false })), media };
}

/** 米テックサイト「テッククランチ」は, 市民団体「森の会」は: a name behind the noun for what bears it. */
function isName(text: string, span: Span, media: Named[], patterns: Patterns): boolean {
  if (media.some((named) => named.start <= span.start && named.end >= span.end)) return true;
  const before = text.slice(0, span.start - 1);
  if (span.end - span.start > 16 || !patterns.outletAfter.test(text.slice(span.end + 1))) return false;
  const named = patterns.medium.test(before);
  if (named)
    media.push({
      start: span.start,
      end: span.end,
      item: item('media', [], text.slice(span.start, span.end), span.start, span.end),
    });
  return named || patterns.organisation.test(before);
}

/** Blots out quoted words, and the marks around an outlet's name. */
function mask(text: string, spans: readonly Span[], names: readonly Span[]): string {
  const marks = names.flatMap(({ start, end }) =>
    /[「『“《"]/.test(text.charAt(start - 1)) ? [mark(start - 1), mark(end)] : [],
  );
  let at = 0;
  const pieces = [...spans.map((each) => ({ ...each, by: '□' })), ...marks]
    .toSorted((one, other) => one.start - other.start)
    .flatMap(({ start, end, by }) => {
      const before = text.slice(at, start);
      at = end;
      return [before, by.repeat(end - start)];
    });
  return pieces.join('') + text.slice(at);
}

const mark = (at: number) => ({ start: at, end: at + 1, by: '＿' });

/** A text without stops is cut, so that no search inside a sentence sees more than this. */
const longestSentence = 400;

export function sentencesOf(masked: string, from: number): [number, number][] {
  const sentences: [number, number][] = [];
  let start = from;
  for (const stop of masked.matchAll(/[。！？!?]|\.(?=\s|$)/g)) {
    if (stop.index < start) continue;
    for (; stop.index - start > longestSentence; start += longestSentence)
      sentences.push([start, start + longestSentence]);
    sentences.push([start, stop.index + 1]);
    start = stop.index + 1;
  }
  for (; masked.length - start > longestSentence; start += longestSentence)
    sentences.push([start, start + longestSentence]);
  if (start < masked.length) sentences.push([start, masked.length]);
  return sentences;
}

export const isWritten = (patterns: Patterns, page: Page, quote: Page['quotes'][number]): boolean =>
  patterns.signBefore.test(page.masked.slice(Math.max(0, quote.outerStart - 12), quote.outerStart)) ||
  patterns.signAfter.test(page.masked.slice(quote.outerEnd, quote.outerEnd + 12));

/** A phrase reaches back to a comma or a quotation, past the particle that closes the quotation. */
export function phraseStart(patterns: Patterns, masked: string, from: number, at: number): number {
  const boundary = patterns.spaced ? /[、。，；：,.:「」“”『』‘’"]/u : /[、。，；：,「」“”『』"\s]/u;
  let start = at;
  while (start > from && at - start < 64 && !boundary.test(masked.charAt(start - 1))) start -= 1;
  if (patterns.spaced) {
    const source = [...masked.slice(start, at).matchAll(patterns.accordingAfter)].at(-1);
    if (source) start += source.index + source[0].length;
  }
  start += patterns.spaced?.lead.exec(masked.slice(start, at))?.[0].length ?? 0;
  if (!patterns.particles || !/[」』”"’]/.test(masked.charAt(start - 1))) return start;
  return start + (patterns.particles.afterQuote.exec(masked.slice(start, at))?.[0].length ?? 0);
}

export function isSpeech(
  patterns: Patterns,
  page: Page,
  quote: Page['quotes'][number],
  start: number,
  end: number,
  attributed: boolean,
): boolean {
  const before = page.masked.slice(Math.max(start, quote.outerStart - 8), quote.outerStart);
  const after = page.masked.slice(quote.outerEnd, Math.min(end, quote.outerEnd + 12));
  const length = quote.end - quote.start;
  if (patterns.label.test(before.trimEnd()) && length <= 12 && !patterns.particles?.voiced.test(after)) return false;
  const stops = /[.?!。？！…]/u.test(page.text.charAt(quote.end - 1)) && length >= 5;
  if (patterns.particles) return isMarkedSpeech(patterns.particles, before, after, length, stops);
  if (/[：:，,]$/u.test(before) || /^[，,。]/u.test(after) || quote.outerStart === start)
    return length >= (/[：:]$/u.test(before) ? 2 : 4) && (attributed || length >= 8);
  return attributed && length >= 7 && /[^的]$/u.test(before) && !/^(?:的[^，。]{0,6}|等)$/u.test(after);
}

/** A particle or the sentence's end follows speech; verbs of naming follow titles and words. */
function isMarkedSpeech(
  { naming, afterQuote }: ParticlePatterns,
  before: string,
  after: string,
  length: number,
  stops: boolean,
) {
  if (naming.test(after)) return false;
  if (afterQuote.test(after)) return length >= 2;
  if (/^\s?[（(「]/u.test(after)) return length >= 8;
  if (stops && /^\s/u.test(after)) return true;
  return (/^[\s。、.,」]*$/u.test(after) || /[：:]$/u.test(before) || /^[。.]/u.test(after)) && length >= 5;
}

export const unspacedParagraph = (text: string): ReadParagraph => ({ text, sentences: [], quotes: [] });
