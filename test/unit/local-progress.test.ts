import { describe, expect, it } from 'vitest';
import { readMetricLine } from '../../infra/local/metric-lines.ts';
import { formatBlock, formatLine, type Output, startProgress } from '../../infra/local/progress.ts';
import { addFault, addMeasurement, emptyTally, type Tally } from '../../infra/local/tally.ts';

const line = (metric: string, dimension: string, name: string, value: unknown = 1): string =>
  JSON.stringify({
    _aws: {
      CloudWatchMetrics: [{ Namespace: 'n', Dimensions: [[dimension, 'service']], Metrics: [{ Name: metric }] }],
    },
    service: 'babelwire',
    [dimension]: name,
    [metric]: value,
  });

const tallyOf = (lines: readonly string[]): Tally =>
  lines.flatMap((each) => [...readMetricLine(each)]).reduce(addMeasurement, emptyTally);

const busy = addFault(
  tallyOf([
    line('Poll', 'outcome', 'new-entries'),
    line('Poll', 'outcome', 'unavailable'),
    line('Item', 'outcome', 'article', [1, 1, 1]),
    line('Item', 'outcome', 'duplicate'),
    line('Item', 'outcome', 'gone'),
    line('Article', 'lang', 'fr', 2),
    line('Article', 'lang', 'ar'),
    line('Link', 'relation', 'translation'),
    line('Latency', 'outcome', 'article', 12),
    'START of a request',
    '{"_aws": broken',
    '{"_aws": {"CloudWatchMetrics": "none"}}',
  ]),
  'article timed-out',
);

describe('the tally', () => {
  it('sums the metrics that it counts, by their dimension, and passes over every other line', () => {
    expect(busy).toEqual({
      polls: { 'new-entries': 1, unavailable: 1 },
      items: { article: 3, duplicate: 1, gone: 1 },
      articles: { fr: 2, ar: 1 },
      links: { translation: 1 },
      faults: { 'article timed-out': 1 },
    });
  });
});

describe('formatLine', () => {
  it('says in one line what has happened', () => {
    expect(formatLine({ tally: busy, waiting: { article: 2, link: 1 } })).toBe(
      '2 feeds polled, 4 pages fetched, 3 articles stored, 1 link made, ' +
        'not articles, failures: gone 1, feed unavailable 1, article timed-out 1, 3 waiting',
    );
  });

  it('says nothing where nothing has happened', () => {
    expect(formatLine({ tally: emptyTally, waiting: { poll: 0 } })).toBe('');
  });
});

describe('formatBlock', () => {
  it('never writes a line wider than the terminal, which would break the repainting', () => {
    const block = formatBlock({ tally: busy, waiting: { article: 2 } }, 40);
    expect(block).toHaveLength(6);
    expect(Math.max(...block.map(({ length }) => length))).toBeLessThan(40);
    expect(block[0]).toBe('  feeds polled                 2  new-…');
  });
});

describe('startProgress', () => {
  const record = (isTTY: boolean): Output & { text: string } => ({
    text: '',
    isTTY,
    write(text) {
      this.text += text;
    },
  });

  it('ends on a terminal with one block, below what was printed', () => {
    const output = record(true);
    const progress = startProgress(output, () => ({ tally: busy, waiting: {} }));
    progress.print('hello');
    progress.stop();
    progress.stop();
    progress.print('bye');
    expect(output.text).not.toContain('\u001b');
    expect(output.text.split('\n').map((each) => each.trim().split('  ')[0])).toEqual([
      'hello',
      'feeds polled',
      'pages fetched',
      'articles stored',
      'links made',
      'not articles, failures',
      'waiting',
      'bye',
      '',
    ]);
  });

  it('writes plain lines into a pipe, each state once', () => {
    const output = record(false);
    const progress = startProgress(output, () => ({ tally: busy, waiting: {} }));
    progress.print('hello');
    progress.stop();
    progress.stop();
    expect(output.text.split('\n')).toHaveLength(3);
  });
});
