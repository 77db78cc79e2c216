import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { ItemOutcome, PollOutcome } from './outcomes.ts';

/**
 * The one place that counts. Each call writes one CloudWatch Embedded Metric Format line to standard output
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html);
 * the local host reads the same lines for its live table.
 */
const metrics = new Metrics();

const count = (metric: string, dimension: string, value: string): void => {
  metrics.singleMetric().addDimension(dimension, value).addMetric(metric, MetricUnit.Count, 1);
};

/** An item reached its outcome for the first time. */
export const countItem = (outcome: ItemOutcome): void => count('Item', 'outcome', outcome);

/** A poll of a feed ended. */
export const countPoll = (outcome: PollOutcome): void => count('Poll', 'outcome', outcome);

/** An article was stored for the first time. `lang` is BCP 47, `und` (RFC 5646) where it isn't known. */
export const countArticle = (lang: string | null): void => count('Article', 'lang', lang ?? 'und');

/** A link between two articles was recorded for the first time. */
export const countLink = (relation: string): void => count('Link', 'relation', relation);

/** An article was compared by meaning, or was linked without that: the service refused, throttled, or could not be had. */
export const countEmbedding = (outcome: EmbeddingOutcome): void => count('Embedding', 'outcome', outcome);

export type EmbeddingOutcome = 'embedded' | 'throttled' | 'refused' | 'unavailable' | 'paused';
