import * as z from 'zod';

/** One measurement out of a line of CloudWatch's Embedded Metric Format. */
export interface Measurement {
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** The sum, where the line carries several values. */
  readonly value: number;
}

const lineSchema = z.looseObject({
  _aws: z.object({
    CloudWatchMetrics: z.array(
      z.object({
        Dimensions: z.array(z.array(z.string())).default([[]]),
        Metrics: z.array(z.object({ Name: z.string() })),
      }),
    ),
  }),
});

/**
 * The measurements of a log line; none where it is not in Embedded Metric Format.
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function readMetricLine(line: string): readonly Measurement[] {
  if (!line.includes('"_aws"')) return [];
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success) return [];
  const members: Readonly<Record<string, unknown>> = parsed.data;
  return parsed.data._aws.CloudWatchMetrics.flatMap(({ Dimensions, Metrics }) =>
    Metrics.map(({ Name }) => ({
      metric: Name,
      dimensions: Object.fromEntries(Dimensions.flat().map((name) => [name, String(members[name])])),
      value: sumOf(members[Name]),
    })),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const sumOf = (value: unknown): number =>
  Array.isArray(value) ? value.reduce((sum: number, each) => sum + sumOf(each), 0) : Number(value) || 0;
