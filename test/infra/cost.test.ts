import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deployedBy } from '../../infra/cost/deployed.ts';
import { estimate, totalOf } from '../../infra/cost/estimate.ts';
import { invocationCost } from '../../infra/cost/lambda-cost.ts';
import { measured } from '../../infra/cost/measured.ts';
import { scaleDocument } from '../../infra/cost/scale-document.ts';
import { scenarioOf } from '../../infra/cost/scenario.ts';

const deployed = deployedBy('newsroom');

describe('what an invocation costs', () => {
  it.each([
    ['a whole core computes as measured', 1_769, 1_000, 0, 1_000],
    ['half a core takes twice as long', 884.5, 1_000, 0, 2_000],
    ['more than a core helps nobody', 3_538, 1_000, 0, 1_000],
    ['waiting takes as long with any memory', 884.5, 0, 300, 300],
  ])('%s', (_, memoryMegabytes, cpuMilliseconds, waitMilliseconds, billed) => {
    const { billedMilliseconds } = invocationCost({ memoryMegabytes, cpuMilliseconds, waitMilliseconds });
    expect(billedMilliseconds).toBeCloseTo(billed, 6);
  });
});

describe('a month’s bill', () => {
  const bill = (change: object = {}) => estimate(measured, deployed, { ...scenarioOf(1_000), ...change });
  const costOf = (lines: ReturnType<typeof bill>, what: string): number =>
    lines.find((line) => line.what === what)?.dollars ?? Number.NaN;

  it('grows with articles, polls and what is kept, each in its own lines', () => {
    const base = bill();
    expect(costOf(bill({ articles: 400_000 }), 'writes of article')).toBeCloseTo(
      2 * costOf(base, 'writes of article'),
      6,
    );
    expect(costOf(bill({ feeds: 2_000 }), 'writes of poll, 304')).toBeCloseTo(
      2 * costOf(base, 'writes of poll, 304'),
      6,
    );
    expect(costOf(bill({ storedArticles: 0 }), 'rows kept')).toBeNaN();
    expect(costOf(bill({ feeds: 2_000 }), 'writes of article')).toBeCloseTo(costOf(base, 'writes of article'), 6);
  });

  it('has a line for every service that the stack deploys', () => {
    expect(new Set(bill().map(({ service }) => service))).toEqual(
      new Set(['Lambda', 'DynamoDB', 'S3', 'SQS', 'CloudWatch', 'X-Ray', 'EventBridge', 'API Gateway']),
    );
    expect(totalOf(bill())).toBeGreaterThan(0);
  });

  it('is told in docs/scale.md as it is reckoned; npm run cost writes it', () => {
    const written = readFileSync(join(import.meta.dirname, '../../docs/scale.md'), 'utf8');
    expect(written).toBe(scaleDocument(measured, deployedBy));
  });
});
