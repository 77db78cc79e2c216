import * as z from 'zod';
import type { Template } from '../../infra/local/template.ts';

/** One value of a metric, as CloudWatch would have it. */
export interface Datum {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly value: number;
  /** Milliseconds of the epoch. */
  readonly at: number;
}

export interface DrilledAlarm {
  readonly id: string;
  /** The longest that it looks back, in milliseconds. */
  readonly windowMilliseconds: number;
  /** Whether it rings at a time, given everything that was measured. */
  rings(data: readonly Datum[], at: number): boolean;
}

const dimension = z.object({ Name: z.string(), Value: z.string() });
const seriesShape = { Namespace: z.string(), MetricName: z.string(), Dimensions: z.array(dimension).default([]) };
const metricStat = z.object({ Metric: z.object(seriesShape), Period: z.number(), Stat: z.string() });
const metricQuery = z.object({
  Id: z.string(),
  Expression: z.string().optional(),
  MetricStat: metricStat.optional(),
  Period: z.number().optional(),
  ReturnData: z.boolean().default(true),
});

const alarmSchema = z.object({
  Namespace: z.string().optional(),
  MetricName: z.string().optional(),
  Dimensions: z.array(dimension).optional(),
  Statistic: z.string().optional(),
  Period: z.number().optional(),
  Metrics: z.array(metricQuery).optional(),
  Threshold: z.number(),
  EvaluationPeriods: z.number(),
  ComparisonOperator: z.enum(['GreaterThanThreshold', 'LessThanThreshold']),
  TreatMissingData: z.enum(['breaching', 'notBreaching']),
});

type Alarm = z.infer<typeof alarmSchema>;
type Query = z.infer<typeof metricQuery>;

/** The metric alarms of a template, able to say whether they ring. */
export function readAlarms(template: Template): readonly DrilledAlarm[] {
  return template.ofType('AWS::CloudWatch::Alarm').map((id) => {
    const alarm = template.read(id, alarmSchema);
    const queries = queriesOf(alarm);
    const period = 1_000 * Math.max(...queries.map((query) => query.MetricStat?.Period ?? query.Period ?? 0));
    return {
      id,
      windowMilliseconds: period * alarm.EvaluationPeriods,
      rings(data, at) {
        const ends = Array.from({ length: alarm.EvaluationPeriods }, (_, index) => at - index * period);
        return ends.every((end) => isBreaching(alarm, valueIn(queries, data, end - period, end)));
      },
    };
  });
}

function queriesOf({ Metrics, Namespace = '', MetricName = '', Dimensions = [], Period = 0, Statistic = '' }: Alarm) {
  if (Metrics) return Metrics;
  const Metric = { Namespace, MetricName, Dimensions };
  return [{ Id: 'm', MetricStat: { Metric, Period, Stat: Statistic }, ReturnData: true }] satisfies Query[];
}

function isBreaching({ TreatMissingData, ComparisonOperator, Threshold }: Alarm, value: number | null): boolean {
  if (value === null) return TreatMissingData === 'breaching';
  return ComparisonOperator === 'GreaterThanThreshold' ? value > Threshold : value < Threshold;
}

/** The value of a period; null where a metric that is asked for has none in it. */
function valueIn(queries: readonly Query[], data: readonly Datum[], from: number, to: number): number | null {
  const values = new Map<string, number | null>();
  for (const { Id, MetricStat } of queries) {
    if (MetricStat) values.set(Id, statistic(MetricStat.Stat, valuesOf(MetricStat.Metric, data, from, to)));
  }
  const returned = queries.find(({ ReturnData }) => ReturnData);
  if (returned?.Expression === undefined) return values.get(returned?.Id ?? '') ?? null;
  return [...values.values()].includes(null) ? null : evaluate(returned.Expression, values);
}

function valuesOf(
  { Namespace, MetricName, Dimensions }: z.infer<typeof metricStat>['Metric'],
  data: readonly Datum[],
  from: number,
  to: number,
): readonly number[] {
  const wanted = JSON.stringify(Dimensions.map(({ Name, Value }) => [Name, Value]).sort());
  return data
    .filter(({ namespace, metric, at }) => namespace === Namespace && metric === MetricName && at > from && at <= to)
    .filter(({ dimensions }) => JSON.stringify(Object.entries(dimensions).sort()) === wanted)
    .map(({ value }) => value);
}

function statistic(name: string, values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  if (name === 'Sum') return sum;
  if (name === 'SampleCount') return values.length;
  if (name === 'Average') return sum / values.length;
  if (name === 'Maximum') return Math.max(...values);
  const percentile = Number(/^p(\d+)$/.exec(name)?.[1]);
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil((percentile / 100) * sorted.length) - 1] ?? null;
}

/** CloudWatch's metric math, as far as the stack uses it: arithmetic, comparisons and IF. */
function evaluate(expression: string, values: ReadonlyMap<string, number | null>): number {
  if (!/^[\w\s().,*/+<>=-]+$/.test(expression)) throw new TypeError(`"${expression}" is not understood here.`);
  const choose = (condition: boolean, then: number, otherwise: number): number => (condition ? then : otherwise);
  return new Function('IF', ...values.keys(), `return ${expression}`)(choose, ...values.values());
}
