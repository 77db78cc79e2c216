import type { ArticleSources, CitationKind } from './citing.ts';

type Marked = Pick<ArticleSources, 'citations' | 'quotes'>;

const colours: Readonly<Record<CitationKind | 'quote', number>> = {
  agency: 31,
  outlet: 35,
  person: 32,
  organisation: 34,
  document: 36,
  anonymous: 33,
  quote: 3,
};

interface Span {
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly label: string | null;
}

/**
 * The paragraphs with every cited source set off by its kind and every quote set in italics, for a terminal.
 * Without colour a source reads `[kind: words]` and a quote stands between `‹` and `›`.
 */
export function markSources(
  paragraphs: readonly string[],
  sources: Marked,
  { colour = true }: { readonly colour?: boolean } = {},
): string {
  return paragraphs.map((text, paragraph) => markParagraph(text, spansOf(sources, paragraph), colour)).join('\n\n');
}

function spansOf({ citations, quotes }: Marked, paragraph: number): Span[] {
  const sources = citations.flatMap(({ kind, mentions }) =>
    mentions
      .filter((mention) => mention.paragraph === paragraph)
      .map(({ start, end }) => ({ start, end, style: colours[kind], label: kind })),
  );
  const spoken = quotes
    .filter((quote) => quote.paragraph === paragraph)
    .map(({ start, end }) => ({ start, end, style: colours.quote, label: null }));
  return [...sources, ...spoken].sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Spans are nested or apart; one that overlaps the one before it in part is left out. */
function markParagraph(text: string, spans: readonly Span[], colour: boolean): string {
  const open: Span[] = [];
  let marked = '';
  let at = 0;
  const closeUntil = (offset: number) => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      open.pop();
      marked += text.slice(at, last.end) + closing(last, open, colour);
      at = last.end;
    }
  };
  for (const span of spans) {
    closeUntil(span.start);
    const around = open.at(-1);
    if (around && span.end > around.end) continue;
    marked += text.slice(at, span.start) + opening(span, colour);
    at = span.start;
    open.push(span);
  }
  closeUntil(text.length);
  return marked + text.slice(at);
}

function opening({ style, label }: Span, colour: boolean): string {
  if (colour) return `\u001b[${style}m`;
  return label ? `[${label}: ` : '‹';
}

/** A terminal forgets every style at a reset, so the styles around are set again. */
function closing({ label }: Span, around: readonly Span[], colour: boolean): string {
  if (colour) return `\u001b[0m${around.map(({ style }) => `\u001b[${style}m`).join('')}`;
  return label ? ']' : '›';
}
