import type { LanguageResource } from './languages/resource.ts';

/** A span between quotation marks. */
export interface QuotedSpan {
  /** With the marks, UTF-16 offsets in the paragraph. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Without the marks and the spaces inside them. */
  readonly start: number;
  readonly end: number;
  /** The paragraph ends before the quotation does. */
  readonly open: boolean;
}

/** Every outermost quotation of a paragraph; one that isn't closed counts where it opens the paragraph. */
export function findQuotations(text: string, marks: LanguageResource['quotationMarks']): QuotedSpan[] {
  const closings = closingsOf(marks);
  const spans: QuotedSpan[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closing = closings.get(text.charAt(at));
    if (!closing || !opensHere(text, at)) continue;
    const end = findClosing(text, at, closing);
    if (end > 0) spans.push(span(text, at, end, false));
    else if (text.slice(0, at).trim() === '' && text.charAt(at) !== '‘') spans.push(span(text, at, text.length, true));
    else continue;
    at = (spans.at(-1) as QuotedSpan).outerEnd - 1;
  }
  return spans;
}

function closingsOf(marks: LanguageResource['quotationMarks']): Map<string, string> {
  const closings = new Map<string, string>();
  for (const [open, close] of marks) closings.set(open, (closings.get(open) ?? '') + close);
  return closings;
}

/** A mark that looks the same on both sides opens only after a space or another mark. */
function opensHere(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (text.charAt(at) === '‘' && /[\p{L}\p{N}]/u.test(before)) return false;
  return !/["”»‘]/.test(text.charAt(at)) || ((before === '' || /[\s([—–:،,،ـ-]/u.test(before)) && /\S/.test(after));
}

/** Marks further apart than this don't belong together; it also keeps the search linear. */
const longestQuotation = 4000;

function findClosing(text: string, from: number, closing: string): number {
  const open = text.charAt(from);
  const until = Math.min(text.length, from + longestQuotation);
  let depth = 0;
  for (let at = from + 1; at < until; at += 1) {
    const mark = text.charAt(at);
    if (closing.includes(mark)) {
      if (mark === '’' && /[\p{Lu}\p{Ll}]/u.test(text.charAt(at + 1))) continue;
      if (depth === 0) return at + 1;
      depth -= 1;
    } else if (mark === open) depth += 1;
  }
  return -1;
}

function span(text: string, outerStart: number, outerEnd: number, open: boolean): QuotedSpan {
  let start = outerStart + 1;
  let end = open ? outerEnd : outerEnd - 1;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { outerStart, outerEnd, start, end, open };
}
