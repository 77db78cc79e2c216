import type { Article, Citation, Quote } from '../client.ts';

/** A stretch of a paragraph, and what it is. */
export interface Passage {
  readonly text: string;
  readonly quote: Quote | null;
  readonly citation: Citation | null;
  /** Number of the sentence that it belongs to, as the evidence of links counts them. */
  readonly sentence: number | null;
}

interface Range<T> {
  readonly start: number;
  readonly end: number;
  readonly of: T;
}

type Marked = Pick<Article, 'quotes' | 'citations' | 'sentences'>;

/**
 * Cuts a paragraph (null is the title) where its sentences, quotes and mentions begin and end. The passages joined are
 * the paragraph.
 */
export function cutPassages(text: string, paragraph: number | null, article: Marked): readonly Passage[] {
  const isHere = (place: { readonly paragraph: number | null }): boolean => place.paragraph === paragraph;
  const quoted = article.quotes.filter(isHere).map((of) => ({ ...of, of }));
  const mentioned = article.citations.flatMap((of) =>
    of.mentions.filter(isHere).map(({ start, end }) => ({ start, end, of })),
  );
  const sentences = article.sentences
    .map(({ start, end, paragraph: at }, of) => ({ start, end, paragraph: at, of }))
    .filter(isHere);
  const edges = [...quoted, ...mentioned, ...sentences].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges.filter((at) => at > 0 && at < text.length), text.length])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] as number;
    return {
      text: text.slice(start, end),
      quote: covering(quoted, start, end),
      citation: covering(mentioned, start, end),
      sentence: covering<number>(sentences, start, end),
    };
  });
}

const covering = <T>(ranges: readonly Range<T>[], start: number, end: number): T | null =>
  ranges.find((range) => range.start <= start && end <= range.end)?.of ?? null;
