import { describe, expect, it } from 'vitest';
import { findArticle } from '../../infra/local/newsroom/addresses.ts';
import { blocksOf, plainText } from '../../infra/local/newsroom/body.ts';
import type { ArticleReference } from '../../infra/local/newsroom/outlet.ts';
import { type DocumentText, type Judged, type Linker, openLinker } from '../../shared/links/index.ts';

function story(reference: ArticleReference): DocumentText {
  const { outlet, article } = findArticle(reference);
  return { lang: outlet.language, title: article.title, paragraphs: blocksOf(article).map(plainText) };
}

const judged = (linker: Linker, a: DocumentText, b: DocumentText): Judged =>
  linker.judge(linker.describe(a), [linker.describe(b)])[0] as Judged;

describe.each([true, false])('in one language, dictionaries: %s', (dictionaries) => {
  const linker = openLinker({ dictionaries });
  const relationOf = (a: DocumentText, b: DocumentText) => judged(linker, a, b).judgement?.relation ?? null;

  describe.each([
    ['meridian/sewn-ship', 'meridian/storm-berenice'],
    ['alwaha/shipwreck', 'alwaha/mangroves'],
    ['bereg/belugas', 'bereg/theatre'],
    ['shioji/eelgrass', 'shioji/ferry'],
    ['jiangwan/floating-library', 'jiangwan/night-bus'],
    ['migdalor/turtles', 'migdalor/bakery-archive'],
  ] as const)('of %s', (reference, other) => {
    const original = story(reference);
    const { title, paragraphs } = story(other);

    it('a syndicated copy under another title, with a paragraph before it and its end cut off, is a near-duplicate', () => {
      const kept = [paragraphs[0] as string, ...original.paragraphs.slice(0, -1)];
      expect(relationOf(original, { ...original, title, paragraphs: kept })).toBe('near-duplicate');
    });

    it('an edit that writes every third paragraph anew is a near-duplicate', () => {
      const edited = original.paragraphs.map((text, at) =>
        at % 3 === 2 ? (paragraphs[at % paragraphs.length] as string) : text,
      );
      expect(relationOf(original, { ...original, paragraphs: edited })).toBe('near-duplicate');
    });

    it('another article of its outlet is none', () => {
      expect(relationOf(original, story(other))).toBeNull();
    });
  });
});

describe('a part of an article in another language is an adaptation, covered much more than the whole', () => {
  const linker = openLinker();
  it.each([
    ['meridian/sewn-ship', 1 / 3, 'lequai/mer-rouge-epave-cousue'],
    ['alwaha/shipwreck', 1 / 2, 'lequai/mer-rouge-epave-cousue'],
    ['shioji/eelgrass', 1 / 2, 'almadraba/pradera-submarina'],
  ] as const)('%s, the first %d, against %s', (reference, share, other) => {
    const { paragraphs, ...rest } = story(reference);
    const beginning = { ...rest, paragraphs: paragraphs.slice(0, Math.ceil(paragraphs.length * share)) };
    const whole = story(other);
    for (const { comparison, judgement, ofPart, ofWhole } of bothWays(beginning, whole)) {
      expect(judgement?.relation).toBe('adaptation');
      expect(comparison.pairs.length).toBeGreaterThanOrEqual(5);
      expect(ofPart).toBeGreaterThan(0.6);
      expect(ofWhole).toBeGreaterThan(0.3);
      expect(ofWhole).toBeLessThan(0.55);
      expect(ofPart).toBeGreaterThan(1.6 * ofWhole);
    }
  });

  function bothWays(part: DocumentText, whole: DocumentText) {
    const [there, back] = [judged(linker, part, whole), judged(linker, whole, part)];
    return [
      { ...there, ofPart: there.comparison.coveredA, ofWhole: there.comparison.coveredB },
      { ...back, ofPart: back.comparison.coveredB, ofWhole: back.comparison.coveredA },
    ];
  }
});
