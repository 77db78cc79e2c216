import { GraphWidget, type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';

const columns = 24;
const hour = Duration.hours(1);

/** A graph over half of a dashboard's width. */
export function chart(title: string, metrics: readonly IMetric[], { stacked = false } = {}): GraphWidget {
  return new GraphWidget({ title, left: [...metrics], stacked, width: columns / 2, height: 6, leftYAxis: { min: 0 } });
}

/** One line for each value that a dimension of a newswire's metric has, by the hour. */
export function search(metric: string, dimension: string, statistic: string): MathExpression {
  return new MathExpression({
    expression: `SEARCH('{Babelwire,service,${dimension}} MetricName="${metric}"', '${statistic}', ${hour.toSeconds()})`,
    usingMetrics: {},
    label: '',
    period: hour,
  });
}
