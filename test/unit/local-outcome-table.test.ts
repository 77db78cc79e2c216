import { describe, expect, it } from 'vitest';
import { formatDeadLetters, formatOutcomes, isComplete } from '../../infra/local/outcome-table.ts';

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

describe('formatDeadLetters', () => {
  it('names the functions that gave up on messages', () => {
    expect(formatDeadLetters({ poll: 1, article: 0, link: 2 })).toEqual([
      '1 message is in the dead-letter queue of poll; logs/poll.log says why.',
      '2 messages are in the dead-letter queue of link; logs/link.log says why.',
    ]);
  });
});

describe('isComplete', () => {
  const whole = { counts: { article: 5 }, pending: [] };
  it.each([
    ['every item has an outcome', whole, {}, true],
    ['an item has none', { ...whole, pending: ['a'] }, {}, false],
    [
      'a message was given up on and its item says so',
      { counts: { 'dead-letter': 1 }, pending: [] },
      { article: 1 },
      true,
    ],
    ['a feed was given up on, whose items nobody knows', whole, { poll: 1 }, false],
  ])('when %s', (_when, table, deadLetters, expected) => {
    expect(isComplete(table, deadLetters)).toBe(expected);
  });
});
