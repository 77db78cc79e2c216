import { describe, expect, it } from 'vitest';
import { formatOutcomes } from '../../infra/local/outcome-table.ts';

describe('formatOutcomes', () => {
  it('lists outcomes by frequency, and their total', () => {
    expect(formatOutcomes({ counts: { gone: 1, article: 90, 'not-an-article': 1 }, pending: [] })).toEqual([
      'outcome          items',
      'article             90',
      'gone                 1',
      'not-an-article       1',
      'total               92',
    ]);
  });

  it('names some of the items that have none', () => {
    const pending = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(formatOutcomes({ counts: {}, pending }).slice(2)).toEqual([
      '7 items have no outcome:',
      '  a',
      '  b',
      '  c',
      '  d',
      '  e',
      '  and 2 more',
    ]);
    expect(formatOutcomes({ counts: {}, pending: ['a'] }).slice(2)).toEqual(['1 item has no outcome:', '  a']);
  });
});
