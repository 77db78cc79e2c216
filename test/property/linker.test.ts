import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSentences, encodeSentences, openLinker } from '../../shared/links/index.ts';

const linker = openLinker();
const lang = fc.constantFrom('fr', 'ar', 'zh', 'ja', 'th', 'ru', 'xx', 'zh-Hant', null);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.lorem({ maxCount: 12 }),
  fc.constantFrom('政府は41ヘクタールを植えた。', 'قال الرئيس يوم الاثنين إن 312 جرة', '1.234.567,8 1,2,3,,4 ٣٫٥'),
);
const document = fc.record({ lang, title: fc.option(text), paragraphs: fc.array(text, { maxLength: 12 }) });

describe('the linker', () => {
  it('describes whatever it is given, the same each time, and as it is after storing', () => {
    fc.assert(
      fc.property(document, (given) => {
        const once = linker.describe(given);
        expect(linker.describe(given)).toEqual(once);
        expect(decodeSentences(encodeSentences(once))).toEqual(once.sentences);
      }),
      { numRuns: 60 },
    );
  });

  it('gives finite features, covered shares between 0 and 1, and pairs in order', () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        const [first, second] = [linker.describe(a), linker.describe(b)];
        fc.pre(first.sentences.length > 0 && second.sentences.length > 0);
        const { pairs, coveredA, coveredB, features } = linker.compare(first, second);
        expect(Object.values(features).every(Number.isFinite)).toBe(true);
        for (const covered of [coveredA, coveredB]) expect(covered).toBeGreaterThanOrEqual(0);
        for (const covered of [coveredA, coveredB]) expect(covered).toBeLessThanOrEqual(1 + 1e-9);
        const rising = (side: 0 | 1) =>
          pairs.every((pair, at) => at === 0 || (pairs[at - 1]?.[side] ?? -1) < pair[side]);
        expect(rising(0) && rising(1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
