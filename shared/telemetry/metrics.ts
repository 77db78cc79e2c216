import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { ItemOutcome, PollOutcome } from './outcomes.ts';

/**
 * The one place that counts. Each call writes CloudWatch Embedded Metric Format to standard output
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html);
 * the local host reads the same lines for its live table. CloudWatch bills each name with each value of its dimensions
 * as a metric: few names, closed lists of values.
 */
const metrics = new Metrics();

const count = (metric: string, dimension: string, value: string): void => {
  metrics.singleMetric().addDimension(dimension, value).addMetric(metric, MetricUnit.Count, 1);
};

/** An item reached its outcome for the first time. */
export const countItem = (outcome: ItemOutcome): void => count('Item', 'outcome', outcome);

/** A poll of a feed ended. */
export const countPoll = (outcome: PollOutcome): void => count('Poll', 'outcome', outcome);

/** A link between two articles was recorded for the first time. */
export const countLink = (relation: string): void => count('Link', 'relation', relation);

/** An article was compared by meaning, or was linked without that: the service refused, throttled, or could not be had. */
export const countEmbedding = (outcome: EmbeddingOutcome): void => count('Embedding', 'outcome', outcome);

export type EmbeddingOutcome = 'embedded' | 'throttled' | 'refused' | 'unavailable' | 'paused';

/**
 * An article was stored for the first time (1), or a page that was fetched gave none (0): the sum counts articles, the
 * average is the share of pages that became one. By language and for all languages together.
 */
function countReading(lang: string | null, value: 0 | 1): void {
  const metric = metrics.singleMetric().addDimension('lang', lang ?? 'und');
  metric.addDimensions({});
  metric.addMetric('Article', MetricUnit.Count, value);
}

/** What is measured of an article that was stored for the first time. */
export interface ArticleMeasures {
  /** BCP 47; null where it isn't known, which counts as `und` (RFC 5646). */
  readonly lang: string | null;
  readonly citations: number;
  /** Seconds from its publication until it was stored; null where that is not known. */
  readonly freshnessSeconds: number | null;
}

/** An article was stored for the first time. */
export function countArticle({ lang, citations, freshnessSeconds }: ArticleMeasures): void {
  countReading(lang, 1);
  metrics.addMetric('Citations', MetricUnit.Count, citations);
  if (freshnessSeconds !== null) metrics.addMetric('Freshness', MetricUnit.Seconds, freshnessSeconds);
  metrics.publishStoredMetrics();
}

/** A page was fetched for an item and gave no article. */
export const countMissed = (lang: string | null): void => countReading(lang, 0);

/** How many feeds were due, and how many of them had been for longer than a poll may take. */
export function measureDueFeeds(due: number, overdue: number): void {
  metrics.addMetric('DueFeeds', MetricUnit.Count, due);
  metrics.addMetric('OverdueFeeds', MetricUnit.Count, overdue);
  metrics.publishStoredMetrics();
}

/** How many articles the last full hour brought, and the same hour a week before. */
export function measureHour(articles: number, weekBefore: number): void {
  metrics.addMetric('HourArticles', MetricUnit.Count, articles);
  metrics.addMetric('HourArticlesWeekBefore', MetricUnit.Count, weekBefore);
  metrics.publishStoredMetrics();
}
