import { type Item, item, quoteItem } from './items.ts';
import { type Lexicon, tagAt } from './lexicon.ts';
import type { QuotedSpan } from './quotation.ts';
import type { Spoken } from './sentences.ts';
import { type Tagging, tagOne } from './tag-tokens.ts';
import type { Token } from './tokens.ts';

/** A quotation, in two pieces where its own attribution stands inside it. */
export function tagQuotation(tagging: Tagging, span: QuotedSpan, from: number, to: number, quotes: Spoken[]): Item[] {
  const incise =
    span.outerEnd - span.outerStart > 20 ? findIncise(tagging, from, lastBefore(tagging.tokens, to, span.end)) : null;
  if (!incise) {
    quotes.push({ start: span.start, end: span.end, open: span.open, continued: false });
    return [quoteItem(span.outerStart, span.outerEnd, quotes.length - 1)];
  }
  const { tokens } = tagging;
  const firstMark = tokens[incise.from] as Token;
  const lastMark = incise.to < to ? tokens[incise.to] : undefined;
  const start = skipDashes(tagging.text, lastMark?.end ?? span.end, span.end);
  const firstEnd = /[?!…]/.test(firstMark.text) ? firstMark.end : trimEnd(tagging.text, span.start, firstMark.start);
  quotes.push({ start: span.start, end: firstEnd, open: false, continued: false });
  const head = quoteItem(span.outerStart, firstMark.start, quotes.length - 1);
  const inner: Item[] = [item('mark', [], ',', firstMark.start, firstMark.end)];
  const media = new Map(tagging.media.map((match) => [match.from, match]));
  for (let at = incise.from + 1; at < incise.to; ) at = tagOne(tagging, media, at, inner);
  inner.push(item('mark', [], ',', lastMark?.start ?? span.end, lastMark?.end ?? span.end));
  if (start >= span.end) return [head, ...inner];
  quotes.push({ start, end: span.end, open: span.open, continued: true });
  return [head, ...inner, quoteItem(start, span.outerEnd, quotes.length - 1)];
}

const trimEnd = (text: string, start: number, end: number) => start + text.slice(start, end).trimEnd().length;

const skipDashes = (text: string, from: number, to: number) => {
  const gap = /^[\s,—–-]*/.exec(text.slice(from, to))?.[0].length ?? 0;
  return Math.min(to, from + gap);
};

/** `…, soupire-t-il, …` or `…, — пожимает она плечами, — …` inside the marks, or behind a dash: the tokens of the clause. */
export function findIncise(
  { tokens, lexicon, resource }: Tagging,
  from: number,
  to: number,
  spoken = false,
): { from: number; to: number } | null {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!/^[,?!…—]$/.test((tokens[at] as Token).lower)) continue;
    if (resource.bareVerbs && isBareVerb(tokens, lexicon, at)) return { from: at, to: at + 2 };
    const end = inciseEnd(tokens, lexicon, at, to, spoken);
    if (end > 0) return { from: at, to: end };
  }
  return null;
}

/** "Gano menos, replica. Y me parece justo": a verb alone, where a subject need not be said. */
const isBareVerb = (tokens: readonly Token[], lexicon: Lexicon, mark: number) => {
  const tags = tokens[mark]?.lower === ',' ? (tagAt(lexicon, tokens, mark + 1)?.tags ?? []) : [];
  return (
    tags.includes('say') &&
    !tags.includes('utter') &&
    /^[,.]$/.test(tokens[mark + 2]?.lower ?? '') &&
    tags.every((tag) => tag === 'say' || tag === 'report' || tag === 'show' || tag === 'stated')
  );
};

function inciseEnd(tokens: readonly Token[], lexicon: Lexicon, mark: number, to: number, spoken: boolean): number {
  let at = mark + 1;
  const dashed = tokens[at]?.lower === '—' || tokens[mark]?.lower === '—';
  while (at < to && (tokens[at]?.lower === '—' || auxiliary.test(tokens[at]?.lower ?? ''))) at += 1;
  const verb = at < to ? tagAt(lexicon, tokens, at) : null;
  if (!verb?.tags.includes('say') || verb.tags.includes('clause')) return 0;
  const inverted = isInverted(tokens, lexicon, verb.to, at > mark + 1 && !dashed);
  if (!inverted && !dashed && !(spoken && tokens[verb.to]?.word)) return 0;
  for (let end = verb.to; end < to && end < verb.to + 24; end += 1) {
    const token = tokens[end] as Token;
    if (token.lower === '.' && isAbbreviated(tokens, lexicon, end)) continue;
    const apposed = dashed || token.lower !== ',' ? 0 : asideEnd(tokens, lexicon, end, to);
    if (apposed > 0) return apposed;
    const closes = dashed
      ? token.lower === '—' || (token.lower === ',' && tokens[end + 1]?.lower === '—')
      : /^[,;]$/.test(token.lower) || (token.lower === '.' && !token.glued);
    if (closes || (/^[.!?]$/.test(token.lower) && tokens[end + 1]?.capital)) return end;
  }
  return to - verb.to < 14 || spoken ? lastInside(tokens, to) : 0;
}

/** "insiste M. Roc": the stop of a title or an initial ends nothing. */
const isAbbreviated = (tokens: readonly Token[], lexicon: Lexicon, stop: number) => {
  const before = tokens[stop - 1];
  return (
    tokens[stop]?.glued === true &&
    before !== undefined &&
    (before.text.length === 1 ||
      (before.capital && (tagAt(lexicon, tokens, stop - 1)?.tags.includes('title') ?? false)))
  );
};

const asideEnd = (tokens: readonly Token[], lexicon: Lexicon, comma: number, to: number): number =>
  tokens[comma - 1]?.capital ? appositionEnd(tokens, lexicon, comma, to) : nameEnd(tokens, comma, to);

/** "explique le maire, Anne Roc, par courriel. Nous …": the name behind a role, and how it was said; 0 for anything else. */
function nameEnd(tokens: readonly Token[], comma: number, to: number): number {
  let at = comma + 1;
  while (at < to && (tokens[at]?.capital || (tokens[at]?.lower === '-' && tokens[at]?.glued))) at += 1;
  if (at < comma + 3 || at >= to || !/^[,.]$/.test(tokens[at]?.lower ?? '')) return 0;
  if (tokens[at]?.lower === '.') return tokens[at + 1]?.capital ? at : 0;
  const stop = tokens.findIndex((token, index) => index > at && !token.word);
  return stop > at && stop <= at + 5 && stop < to && tokens[stop]?.lower === '.' ? stop : at;
}

/** "raconte Claire Roc, traductrice de l'italien. La machine …": who the speaker is belongs to the clause; where that ends, 0 for none. */
function appositionEnd(tokens: readonly Token[], lexicon: Lexicon, comma: number, to: number): number {
  const tags = tagAt(lexicon, tokens, comma + 1)?.tags ?? [];
  if (tokens[comma + 1]?.capital || !tags.some((tag) => tag === 'role' || tag === 'crowd')) return 0;
  for (let at = comma + 2; at < Math.min(to, comma + 14); at += 1) {
    const mark = tokens[at] as Token;
    if (mark.lower === '.' && tokens[at + 1]?.capital && !isAbbreviated(tokens, lexicon, at)) return at;
    if (/^[,;:!?…—]$/.test(mark.lower)) return mark.lower === ',' ? at : 0;
  }
  return 0;
}

/** The token behind the last one before an offset. */
const lastBefore = (tokens: readonly Token[], to: number, offset: number) => {
  let last = to;
  while (last > 0 && (tokens[last - 1]?.start ?? 0) >= offset) last -= 1;
  return last;
};

const lastInside = (tokens: readonly Token[], to: number) => {
  let last = to - 1;
  while (last > 0 && !tokens[last]?.word) last -= 1;
  return last + 1;
};

const auxiliary = /^(?:a|ont|avait|s|se|s'|'|ha|hanno|aveva|había|tem)$/;

/** The subject follows: a pronoun tied by a hyphen, an article, a title, a name. */
function isInverted(tokens: readonly Token[], lexicon: Lexicon, at: number, withAuxiliary: boolean): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.lower === '-' && next.glued) return true;
  if (!next.word) return withAuxiliary && tokens[at - 2]?.lower === '-';
  const tags = tagAt(lexicon, tokens, at)?.tags ?? [];
  return (
    next.capital || tags.some((tag) => tag === 'determiner' || tag === 'title' || tag === 'role' || tag === 'pronoun')
  );
}
