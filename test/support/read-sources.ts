import { cite } from '../../shared/sources/index.ts';

/** A text, its sources as `kind name via outlet`, and the speaker of each of its quotes. */
export type SourcesRow = readonly [text: string, citations: readonly string[], speakers: readonly (string | null)[]];

/** Whom a text cites and who says its quotes; `¶` parts its paragraphs. */
export function readSources(lang: string, text: string): { citations: string[]; speakers: (string | null)[] } {
  const publisher = { name: null, domain: null };
  const { citations, quotes } = cite({ lang, title: null, publisher, paragraphs: text.split(' ¶ ') });
  return {
    citations: citations.map(
      ({ kind, name, canonical, via }) => `${kind} ${canonical ?? name}${via ? ` via ${via}` : ''}`,
    ),
    speakers: quotes.map(({ speaker }) => speaker),
  };
}
