import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { RunbookSection } from './runbook.ts';

export interface AlarmSettings {
  /** What is wrong when it rings, in one sentence. */
  readonly says: string;
  /** Where `docs/runbook.md` tells what to do. */
  readonly section: RunbookSection;
  readonly metric: IMetric;
  /** It rings above the one or below the other. A period without data is good in the first case and bad in the second. */
  readonly limit: { readonly above: number } | { readonly below: number };
  /** How many periods in a row; 1 where absent. */
  readonly periods?: number;
}

/** Rings when a metric has been beyond its limit for some periods. */
export function alarm(scope: Construct, id: string, settings: AlarmSettings): Alarm {
  const { says, section, metric, limit, periods = 1 } = settings;
  const isAbove = 'above' in limit;
  return new Alarm(scope, `${id}Alarm`, {
    alarmDescription: describeAlarm(says, section),
    metric,
    threshold: isAbove ? limit.above : limit.below,
    evaluationPeriods: periods,
    comparisonOperator: isAbove ? ComparisonOperator.GREATER_THAN_THRESHOLD : ComparisonOperator.LESS_THAN_THRESHOLD,
    treatMissingData: isAbove ? TreatMissingData.NOT_BREACHING : TreatMissingData.BREACHING,
  });
}

/** What an alarm says, and where the repository tells what to do about it. */
export const describeAlarm = (says: string, section: RunbookSection): string =>
  `${says} Runbook: docs/runbook.md#${section}`;

/** A metric that a function writes to its log in Embedded Metric Format; `telemetry` names them. */
export function newswireMetric(
  functionName: string,
  metricName: string,
  { statistic = Stats.SUM, period = Duration.minutes(5), by = {} }: MetricSettings = {},
): Metric {
  const dimensionsMap = { service: `babelwire-${functionName}`, ...by };
  return new Metric({ namespace: 'Babelwire', metricName, dimensionsMap, statistic, period });
}

export interface MetricSettings {
  readonly statistic?: string;
  readonly period?: Duration;
  /** Dimensions beside the function. */
  readonly by?: Readonly<Record<string, string>>;
}

/** How many per cent of one metric another is. */
export interface Share {
  readonly part: Metric;
  readonly whole: Metric;
  /** What must hold of `part` and `whole`; where it doesn't, there is too little to tell, and the share counts as 0. */
  readonly enough: string;
}

export const percentage = ({ part, whole, enough }: Share): MathExpression =>
  new MathExpression({
    expression: `IF(${enough}, 100 * part / whole, 0)`,
    usingMetrics: { part, whole },
    period: Duration.seconds(part.period.toSeconds()),
    label: 'per cent',
  });
