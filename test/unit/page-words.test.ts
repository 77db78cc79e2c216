import { describe, expect, it } from 'vitest';
import { fitLabel } from '../../shared/api/page/graph.ts';
import { describeTies } from '../../shared/api/page/words.ts';

const tie = (relation: string, rule: string, confidence: number) =>
  ({ relation, rule, confidence }) as Parameters<typeof describeTies>[0][number];

describe('ties in words', () => {
  it.each([
    [
      [tie('original', 'foreign-closing-line', 0.6), tie('translation', 'sentence-alignment', 0.924)],
      [
        'original of this',
        'a page ends with the other’s headline (60\u00a0%\u00a0sure)',
        'their sentences match (92\u00a0%\u00a0sure)',
      ],
    ],
    [
      [tie('translation', 'hreflang', 0.95), tie('translation', 'hreflang', 0.95)],
      ['translation', 'a page names the other as its version in another language (95\u00a0%\u00a0sure)'],
    ],
    [[tie('same-story', 'a-new-rule', 0.5)], ['the same story', 'a new rule (50\u00a0%\u00a0sure)']],
  ])('%#', (ties, words) => {
    expect(describeTies(ties)).toEqual(words);
  });
});

describe('labels of the drawing', () => {
  it.each([
    ['Le Fanal', 'Le Fanal'],
    ['Agence télégraphique maritime', 'Agence télégraphique ma…'],
    ['日本海洋新聞社', '日本海洋新聞社'],
    ['日本海洋新聞社国際報道部東京', '日本海洋新聞社国際報道…'],
  ])('%s', (label, short) => {
    expect(fitLabel(label)).toBe(short);
  });
});
