import type { Citation, Quote } from '../client.ts';

/** A stretch of a paragraph, and what it is. */
export interface Passage {
  readonly text: string;
  readonly quote: Quote | null;
  readonly citation: Citation | null;
}

interface Range<T> {
  readonly start: number;
  readonly end: number;
  readonly of: T;
}

/** Cuts a paragraph where its quotes and mentions begin and end. The passages joined are the paragraph. */
export function cutPassages(
  text: string,
  paragraph: number,
  quotes: readonly Quote[],
  citations: readonly Citation[],
): readonly Passage[] {
  const quoted = quotes.filter((quote) => quote.paragraph === paragraph).map((of) => ({ ...of, of }));
  const mentioned = citations.flatMap((of) =>
    of.mentions.filter((mention) => mention.paragraph === paragraph).map(({ start, end }) => ({ start, end, of })),
  );
  const edges = [...quoted, ...mentioned].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges.filter((at) => at > 0 && at < text.length), text.length])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] as number;
    return {
      text: text.slice(start, end),
      quote: covering(quoted, start, end),
      citation: covering(mentioned, start, end),
    };
  });
}

const covering = <T>(ranges: readonly Range<T>[], start: number, end: number): T | null =>
  ranges.find((range) => range.start <= start && end <= range.end)?.of ?? null;
