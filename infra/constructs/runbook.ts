import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { CfnQueryDefinition } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** A section of `docs/runbook.md`: the functions whose logs answer its question, and the query that asks it. */
interface Section {
  readonly logsOf: readonly string[];
  /** Logs Insights query language, one command a line. */
  readonly query: readonly string[];
}

const everyStage = ['poll', 'article', 'link'];

/** What the runbook has a section for; each alarm names one. Keys are the anchors of the page. */
export const runbook = {
  'the-newswire-is-late': {
    logsOf: ['tick', ...everyStage],
    query: [
      'filter message in ["polled", "item ended", "linked", "a message failed"]',
      'stats count(*) as lines by service, message, bin(5m)',
    ],
  },
  'a-stage-is-late': {
    logsOf: everyStage,
    query: [
      'filter level in ["WARN", "ERROR"]',
      'stats count(*) as lines by service, message, error.name, error.message',
      'sort lines desc',
      'limit 20',
    ],
  },
  'dead-letters': {
    logsOf: everyStage,
    query: [
      'filter message = "a message failed"',
      'fields @timestamp, service, feedId, itemId, articleId, receives, error.name, error.message',
      'sort @timestamp desc',
      'limit 50',
    ],
  },
  'a-function-fails': {
    logsOf: ['tick', ...everyStage, 'websub', 'api', 'export', 'admin'],
    query: [
      'filter level = "ERROR" or @message like /Task timed out|Runtime exited|Runtime.ExitError|Invoke Error/',
      'fields @timestamp, service, message, error.name, error.message, @message, @log',
      'sort @timestamp desc',
      'limit 50',
    ],
  },
  'the-clock-has-stopped': {
    logsOf: ['tick'],
    query: ['fields @timestamp, @type, @duration, @message', 'sort @timestamp desc', 'limit 50'],
  },
  'feeds-are-overdue': {
    logsOf: ['poll'],
    query: ['filter message = "polled"', 'stats count(*) as polls by outcome, bin(15m)'],
  },
  'fewer-articles-than-a-week-before': {
    logsOf: ['article'],
    query: ['filter message = "item ended"', 'stats count(*) as items by outcome, bin(1h)'],
  },
  'pages-give-no-articles': {
    logsOf: ['article'],
    query: [
      'filter message = "item ended" and outcome in ["not-an-article", "dead-letter"]',
      'stats count(*) as items by lang, detail, feedId',
      'sort items desc',
      'limit 50',
    ],
  },
  'the-api-fails': {
    logsOf: ['api', 'export', 'websub', 'admin'],
    query: [
      'filter level = "ERROR" or @message like /Task timed out|Runtime exited|Invoke Error/',
      'fields @timestamp, service, error.name, error.message, xray_trace_id, @message',
      'sort @timestamp desc',
      'limit 50',
    ],
  },
  'the-api-is-slow': {
    logsOf: ['api'],
    query: [
      'filter @type = "REPORT"',
      'stats count(*) as requests, pct(@duration, 99) as p99, count(@initDuration) as coldStarts, max(@maxMemoryUsed / 1e6) as megabytes by bin(5m)',
    ],
  },
} as const satisfies Readonly<Record<string, Section>>;

export type RunbookSection = keyof typeof runbook;

/** Saves each section's query under its name, with the logs that it is for. */
export function saveQueries(scope: Construct, lambdas: Readonly<Record<string, Lambda>>): void {
  for (const [name, { logsOf, query }] of Object.entries<Section>(runbook)) {
    new CfnQueryDefinition(scope, name, {
      name: `Babelwire/${name}`,
      queryString: query.join('\n| '),
      logGroupNames: logsOf.flatMap((each) => lambdas[each]?.logGroup.logGroupName ?? []),
    });
  }
}
