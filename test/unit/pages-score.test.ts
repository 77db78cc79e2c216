import { describe, expect, test } from 'vitest';
import { scorePage, scoreTexts } from '../../bench/train/score.ts';

describe('how near a text comes to the true one', () => {
  test('the same words in order are exact, whatever stands between them', () => {
    const truth = 'Six boats sank.\n\nNobody was hurt.';

    expect(scorePage({ predicted: 'Six boats sank. Nobody was hurt', truth })).toEqual({
      precision: 1,
      recall: 1,
      exact: true,
      wordsF1: 1,
    });
  });

  test('words too many cost precision, words missing cost recall', () => {
    const long = 'one two three four five six seven eight';

    expect(scorePage({ predicted: long, truth: 'one two three four' })).toMatchObject({ precision: 0.2, recall: 1 });
    expect(scorePage({ predicted: 'one two three four', truth: long })).toMatchObject({ precision: 1, recall: 0.2 });
  });

  test('a page with no prediction has no precision, and counts in recall', () => {
    const score = scoreTexts([
      { predicted: '', truth: 'one two three four' },
      { predicted: 'one two three four', truth: 'one two three four' },
    ]);

    expect(score).toMatchObject({ pages: 2, precision: 1, recall: 0.5, exact: 0.5, wordsF1: 0.5 });
  });
});
