import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseBlocks } from '../../shared/pages/choose-blocks.ts';

const page = fc.array(fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), words: fc.nat(200) }), {
  maxLength: 60,
});

/** Expected F1 of words where these blocks are kept. */
function score(blocks: readonly { probability: number; words: number }[], kept: readonly boolean[]): number {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const right = sum(blocks.map(({ probability, words }, index) => (kept[index] ? probability * words : 0)));
  const all = sum(blocks.map(({ words }, index) => (kept[index] ? words : 0)));
  return right / Math.max(1e-9, all + sum(blocks.map(({ probability, words }) => probability * words)));
}

describe('chooseBlocks', () => {
  it('keeps no block that is less likely than one it drops', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const probabilities = blocks.map(({ probability }) => probability);
        const kept = chooseBlocks(
          probabilities,
          blocks.map(({ words }) => words),
        );
        const dropped = probabilities.filter((_, index) => !kept[index]);
        expect(Math.min(2, ...probabilities.filter((_, index) => kept[index]))).toBeGreaterThan(
          Math.max(-1, ...dropped),
        );
      }),
    );
  });

  it('finds no better threshold between its bounds', () => {
    fc.assert(
      fc.property(page, fc.double({ min: 0.3, max: 0.6, noNaN: true }), (blocks, other) => {
        const probabilities = blocks.map(({ probability }) => probability);
        const kept = chooseBlocks(
          probabilities,
          blocks.map(({ words }) => words),
        );
        const alternative = probabilities.map((probability) => probability >= other);
        expect(score(blocks, kept)).toBeGreaterThanOrEqual(score(blocks, alternative) - 1e-9);
      }),
    );
  });

  it.each([
    ['a clear page', [0.95, 0.95, 0.48, 0.1], [100, 100, 10, 10], [true, true, false, false]],
    ['a doubtful page', [0.6, 0.55, 0.4, 0.05], [100, 100, 100, 100], [true, true, true, false]],
    ['nothing likely', [0.2, 0.1], [50, 50], [false, false]],
    ['no block', [], [], []],
  ])('%s', (_, probabilities, words, expected) => {
    expect(chooseBlocks(probabilities, words)).toEqual(expected);
  });
});
