import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readMetricLine } from '../../infra/local/metric-lines.ts';

const telemetry = new URL('../../shared/telemetry/index.ts', import.meta.url).href;

/**
 * Lines that code writes to standard output where `console` is Lambda's: it puts time, request and level before each
 * line, and CloudWatch takes no metric from such a line.
 */
function linesOf(code: string): readonly string[] {
  const lambda = `for (const level of ['log', 'info', 'warn', 'error'])
    console[level] = (...values) => process.stdout.write('2026-11-20T08:00:00.000Z\\tid\\tINFO\\t' + values.join(' ') + '\\n');`;
  const output = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `${lambda}\nconst telemetry = await import(${JSON.stringify(telemetry)});\n${code}`,
    ],
    {
      encoding: 'utf8',
      env: {
        POWERTOOLS_SERVICE_NAME: 'babelwire-article',
        POWERTOOLS_METRICS_NAMESPACE: 'Babelwire',
        _X_AMZN_TRACE_ID: 'Root=1-65fa0000-0123456789abcdef01234567;Parent=0123456789abcdef;Sampled=1',
      },
    },
  );
  return output.trim().split('\n');
}

describe('a metric', () => {
  it('reaches standard output as it is, one line of Embedded Metric Format', () => {
    const [line = ''] = linesOf("telemetry.countItem('article')");
    expect(JSON.parse(line)).toEqual({
      _aws: {
        Timestamp: expect.any(Number),
        CloudWatchMetrics: [
          { Namespace: 'Babelwire', Dimensions: [['service', 'outcome']], Metrics: [{ Name: 'Item', Unit: 'Count' }] },
        ],
      },
      service: 'babelwire-article',
      outcome: 'article',
      Item: 1,
    });
  });

  it('of an article is counted by language and for all languages together', () => {
    const lines = linesOf(
      "telemetry.countArticle({ lang: 'fr', citations: 3, freshnessSeconds: 240 }); telemetry.countMissed(null)",
    );
    const [reading, measures, missed] = lines.map((line) => JSON.parse(line));
    expect(reading._aws.CloudWatchMetrics[0].Dimensions).toEqual([['service', 'lang'], ['service']]);
    expect(reading).toMatchObject({ lang: 'fr', Article: 1 });
    expect(measures).toMatchObject({ Citations: 3, Freshness: 240 });
    expect(missed).toMatchObject({ lang: 'und', Article: 0 });
    expect(lines).toHaveLength(3);
  });

  it('is read back by the local host', () => {
    const lines = linesOf(
      "telemetry.measureDueFeeds(5, 2); telemetry.countPoll('gone'); telemetry.countLink('source')",
    );
    expect(lines.flatMap(readMetricLine).map(({ metric, value }) => [metric, value])).toEqual([
      ['DueFeeds', 5],
      ['OverdueFeeds', 2],
      ['Poll', 1],
      ['Link', 1],
    ]);
  });
});

it('a log line is JSON with the service, the trace and what is told, as it is', () => {
  const [line = ''] = linesOf("telemetry.log.info('item ended', { itemId: 'a1', feedId: 'b2', articleId: 'c3' })");
  expect(JSON.parse(line)).toMatchObject({
    level: 'INFO',
    service: 'babelwire-article',
    message: 'item ended',
    xray_trace_id: '1-65fa0000-0123456789abcdef01234567',
    itemId: 'a1',
    feedId: 'b2',
    articleId: 'c3',
  });
});
