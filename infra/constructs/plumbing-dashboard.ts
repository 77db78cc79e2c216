import { Dashboard, type IMetric, LogQueryWidget, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { CfnFunction, Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Api } from './api.ts';
import { chart } from './chart.ts';
import type { Stage } from './stage.ts';

export interface Plumbing {
  readonly stages: readonly Stage[];
  /** Every function, by name. */
  readonly lambdas: Readonly<Record<string, Lambda>>;
  readonly api: Api;
  readonly table: Table;
}

const period = Duration.minutes(5);
const sum = { statistic: Stats.SUM, period };

/** How the newswire runs and what it uses up: a page for whoever keeps it running. */
export function addPlumbingDashboard(scope: Construct, { stages, lambdas, api, table }: Plumbing): Dashboard {
  const functions = Object.entries(lambdas);
  const each = (metricOf: (lambda: Lambda) => Metric): IMetric[] =>
    functions.map(([label, lambda]) => metricOf(lambda).with({ label }));
  const queues = (metricOf: (stage: Stage) => Metric): IMetric[] =>
    stages.map((stage) => metricOf(stage).with({ label: stage.node.id }));
  return new Dashboard(scope, 'PlumbingDashboard', {
    defaultInterval: Duration.days(1),
    widgets: [
      [
        chart(
          'Seconds that the oldest message has waited',
          queues(({ queue }) => queue.metricApproximateAgeOfOldestMessage({ period })),
        ),
        chart(
          'Messages that wait',
          queues(({ queue }) => queue.metricApproximateNumberOfMessagesVisible({ period })),
        ),
      ],
      [
        chart(
          'Dead letters',
          queues(({ deadLetters }) => deadLetters.metricApproximateNumberOfMessagesVisible({ period })),
        ),
        chart(
          'Invocations that failed',
          each((lambda) => lambda.metricErrors(sum)),
        ),
      ],
      [
        chart(
          'Invocations that were throttled',
          each((lambda) => lambda.metricThrottles(sum)),
        ),
        coldStarts(functions.map(([, lambda]) => lambda)),
      ],
      [
        chart(
          'Milliseconds of an invocation, 99 of 100',
          each((lambda) => lambda.metricDuration({ statistic: Stats.p(99), period })),
        ),
        chart(
          'Invocations at the same time',
          each((lambda) => lambda.metric('ConcurrentExecutions', { statistic: Stats.MAXIMUM, period })),
        ),
      ],
      apiRow(api),
      [
        chart(
          'Cost: seconds × GB of the functions',
          functions.map(([label, lambda]) => gigabyteSeconds(label, lambda)),
          { stacked: true },
        ),
        chart('Cost: capacity units of the table', [
          table.metricConsumedReadCapacityUnits({ ...sum, label: 'read' }),
          table.metricConsumedWriteCapacityUnits({ ...sum, label: 'written' }),
        ]),
      ],
      [
        chart(
          'Cost: messages sent',
          queues(({ queue }) => queue.metricNumberOfMessagesSent(sum)),
        ),
        chart(
          'Cost: bytes of logs',
          functions.map(([label, lambda]) => logBytes(label, lambda)),
          { stacked: true },
        ),
      ],
    ],
  });
}

function apiRow({ gateway }: Api) {
  const stage = gateway.deploymentStage;
  return [
    chart('Requests to the API', [
      stage.metricCount({ ...sum, label: 'all' }),
      stage.metricClientError({ ...sum, label: '4xx' }),
      stage.metricServerError({ ...sum, label: '5xx' }),
    ]),
    chart('Milliseconds of a request to the API', [
      stage.metricLatency({ period, statistic: Stats.p(50), label: 'half' }),
      stage.metricLatency({ period, statistic: Stats.p(99), label: '99 of 100' }),
    ]),
  ];
}

/** Lambda has no metric of cold starts; its reports tell. */
const coldStarts = (lambdas: readonly Lambda[]): LogQueryWidget =>
  new LogQueryWidget({
    title: 'Cold starts',
    logGroupNames: lambdas.map(({ logGroup }) => logGroup.logGroupName),
    queryLines: [
      'filter @type = "REPORT"',
      'stats count(@initDuration) as starts, pct(@initDuration, 50) as milliseconds, count(*) as invocations by @log',
    ],
    width: 12,
    height: 6,
  });

const gigabyteSeconds = (label: string, lambda: Lambda): MathExpression =>
  new MathExpression({
    expression: `${label} / 1000 * ${(lambda.node.defaultChild as CfnFunction).memorySize} / 1024`,
    usingMetrics: { [label]: lambda.metricDuration(sum) },
    period,
    label,
  });

const logBytes = (label: string, lambda: Lambda): Metric =>
  new Metric({
    namespace: 'AWS/Logs',
    metricName: 'IncomingBytes',
    dimensionsMap: { LogGroupName: lambda.logGroup.logGroupName },
    label,
    ...sum,
  });
