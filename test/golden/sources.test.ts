import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ArticleSources, type CitingArticle, cite } from '../../shared/sources/index.ts';

interface Golden extends CitingArticle {
  readonly expected: {
    readonly dateline: { readonly place: string | null; readonly agency: string | null } | null;
    readonly citations: readonly { readonly kind: string; readonly name: string; readonly via: string | null }[];
    readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
    readonly notCited: readonly string[];
  };
}

const folder = new URL('../fixtures/sources/', import.meta.url);
const articles = readdirSync(folder)
  .filter((file) => /^[a-z]{2}(?:-[a-z]+)?\.json$/.test(file))
  .map((file) => file.replace('.json', ''));

const readGolden = (article: string): Golden => JSON.parse(readFileSync(new URL(`${article}.json`, folder), 'utf8'));

/** A name may come with its article or its complement; the golden name is the part that must be there. */
const answers = (citation: ArticleSources['citations'][number], wanted: Golden['expected']['citations'][number]) =>
  citation.kind === wanted.kind && citation.name.includes(wanted.name);

describe.each(articles)('the invented article %s', (article) => {
  const golden = readGolden(article);
  const sources = cite(golden);

  test('has the dateline that opens it', () => {
    const { place, agency } = sources.dateline ?? { place: null, agency: null };
    expect({ place, agency }).toEqual(golden.expected.dateline ?? { place: null, agency: null });
  });

  test('cites those whom it cites, by way of the outlet that they spoke to, and nobody else', () => {
    const found = sources.citations.map((citation) => {
      const wanted = golden.expected.citations.find((each) => answers(citation, each));
      return wanted ? { ...wanted, via: wanted.via && citation.via } : { kind: citation.kind, name: citation.name };
    });
    const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
    expect(found.toSorted(byName)).toEqual(golden.expected.citations.toSorted(byName));
  });

  test('gives every quote to its speaker', () => {
    const spoken = sources.quotes.map(({ text, speaker }) => {
      const wanted = golden.expected.quotes.find((quote) => quote.text === text);
      return { text, speaker: wanted?.speaker && speaker?.includes(wanted.speaker) ? wanted.speaker : speaker };
    });
    expect(spoken).toEqual(golden.expected.quotes);
  });

  test('leaves alone what is only mentioned', () => {
    const names = sources.citations.flatMap(({ name, canonical }) => [name, canonical]);
    for (const mentioned of golden.expected.notCited) expect(names).not.toContain(mentioned);
  });

  test('says where each source stands', () => {
    for (const { mentions } of sources.citations) {
      expect(mentions.length).toBeGreaterThan(0);
      for (const { paragraph, start, end } of mentions) {
        expect(golden.paragraphs[paragraph]?.slice(start, end).trim()).not.toBe('');
      }
    }
  });
});
