import { tagDialogue } from './dialogue.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { lexiconOf } from './lexicon.ts';
import { joinOutlets, splitBeforeGivenNames } from './names.ts';
import { findQuotations, type QuotedSpan } from './quotation.ts';
import { joinQuotedNames } from './quoted-names.ts';
import type { AliasMatch } from './registry/alias-index.ts';
import { tagTokens } from './tag-tokens.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Sentence {
  readonly items: readonly Item[];
}

/** A piece of speech, without its marks. */
export interface Spoken {
  readonly start: number;
  readonly end: number;
  /** Of a quotation that goes on in the next paragraph. */
  readonly open: boolean;
  /** A later piece of a quotation that its own attribution interrupts. */
  readonly continued: boolean;
}

export interface ReadParagraph {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Spoken[];
}

/** A paragraph's sentences as tagged items, and its quotations. */
export function readParagraph(
  text: string,
  from: number,
  resource: LanguageResource,
  findMedia: (tokens: readonly Token[]) => readonly AliasMatch[],
): ReadParagraph {
  const tokens = tokenize(text).filter((token) => token.start >= from);
  const media = findMedia(tokens);
  const lexicon = lexiconOf(resource);
  const quoted = findQuotations(text, resource.quotationMarks).filter(
    (span) => span.outerStart >= from && !isOutletName(span, tokens, media),
  );
  const quotes: Spoken[] = [];
  const tagging = { tokens, media, lexicon, resource, text };
  const items = tagDialogue(tagging, quotes) ?? tagTokens(tagging, quoted, quotes);
  return {
    text,
    sentences: splitSentences(joinNames(items, text, resource), text),
    quotes,
  };
}

const joinNames = (items: readonly Item[], text: string, resource: LanguageResource) =>
  splitBeforeGivenNames(joinOutlets(joinQuotedNames(items, text, resource), text, resource), text);

/** Russian and Arabic set the names of newspapers in quotation marks. */
function isOutletName(span: QuotedSpan, tokens: readonly Token[], media: readonly AliasMatch[]): boolean {
  return media.some((match) => {
    const start = tokens[match.from]?.start ?? -1;
    const end = tokens[match.to - 1]?.end ?? -1;
    return (
      start <= span.start && (end >= span.end || isBranch(tokens, match.to, span)) && start >= span.outerStart - 40
    );
  });
}

/** «Интерфакс-Урал» */
const isBranch = (tokens: readonly Token[], at: number, span: QuotedSpan) =>
  tokens[at]?.lower === '-' &&
  tokens[at]?.glued === true &&
  tokens[at + 1]?.glued === true &&
  (tokens[at + 1]?.end ?? 0) >= span.end;

/** A text without stops is cut, so that no search inside a sentence sees more than this. */
const longestSentence = 250;

function splitSentences(items: readonly Item[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Item[] = [];
  items.forEach((each, at) => {
    current.push(each);
    if (!endsSentence(items, at, text) && current.length < longestSentence) return;
    sentences.push({ items: current });
    current = [];
  });
  if (current.length > 0) sentences.push({ items: current });
  return sentences;
}

function endsSentence(items: readonly Item[], at: number, text: string): boolean {
  const current = items[at] as Item;
  const next = items[at + 1];
  if (!next) return true;
  const spaced = next.start > current.end;
  const starts =
    next.kind === 'quote' || next.capital || /[\p{Lo}\p{N}]/u.test(text.charAt(next.start)) || isMark(next, '—', '(');
  if (current.kind === 'quote') {
    return (
      /[.!?…؟]\s?["”»“]?$/u.test(text.slice(current.start, current.end)) && starts && spaced && !isMark(next, '—', '(')
    );
  }
  if (!isMark(current, '.', '!', '?', '…', '؛') || !starts || !spaced) return false;
  return !isMark(current, '.') || !isAbbreviation(items[at - 1], current);
}

const isAbbreviation = (before: Item | undefined, stop: Item) =>
  before !== undefined &&
  before.end === stop.start &&
  (before.end - before.start === 1 ||
    (has(before, 'title') && before.end - before.start <= 4) ||
    /^(?:св|г|ул|им|стр|nov|dec|oct|sept|aug|jan|feb|st|no|vs|mio|ca|bzw|usw|approx)$/.test(before.lower)) &&
  !/^\p{N}$/u.test(before.lower);
