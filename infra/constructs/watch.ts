import { type Alarm, AlarmRule, AlarmState, CompositeAlarm, MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { alarm, describeAlarm, newswireMetric, percentage } from './alarm.ts';
import type { Api } from './api.ts';
import type { Stage } from './stage.ts';
import type { Tick } from './tick.ts';

export interface Watched {
  readonly tick: Tick;
  readonly stages: readonly Stage[];
  readonly api: Api;
  /** Languages of which each is watched by itself. */
  readonly languages: readonly string[];
}

/**
 * Alarms on what somebody who reads the newswire would notice. Those of single queues and functions stand with these;
 * all that only say "late" are gathered into one.
 */
export class Watch extends Construct {
  /** The alarms that speak through `newswireIsLate` and not by themselves. */
  readonly late: readonly Alarm[];
  readonly newswireIsLate: CompositeAlarm;

  constructor(scope: Construct, { tick, stages, api, languages }: Watched) {
    super(scope, 'Watch');
    this.late = [...stages.map((stage) => stage.late), clock(this, tick), overdueFeeds(this), fewerArticles(this)];
    this.newswireIsLate = new CompositeAlarm(this, 'NewswireIsLate', {
      alarmDescription: describeAlarm(
        'The newswire is late: a stage is, its clock has stopped, feeds are overdue, or articles stay away.',
        'the-newswire-is-late',
      ),
      alarmRule: AlarmRule.anyOf(...this.late.map((each) => AlarmRule.fromAlarm(each, AlarmState.ALARM))),
    });
    for (const language of [null, ...languages]) missedPages(this, language);
    apiFails(this, api);
    apiIsSlow(this, api);
  }
}

function clock(scope: Construct, { lambda }: Tick): Alarm {
  return alarm(scope, 'Clock', {
    says: 'The clock has stopped: nothing has started tick for five minutes.',
    section: 'the-clock-has-stopped',
    metric: lambda.metricInvocations({ period: Duration.minutes(5) }),
    limit: { below: 1 },
  });
}

function overdueFeeds(scope: Construct): Alarm {
  const period = Duration.minutes(15);
  const part = newswireMetric('tick', 'OverdueFeeds', { period });
  const whole = newswireMetric('tick', 'DueFeeds', { period });
  return alarm(scope, 'OverdueFeeds', {
    says: 'Feeds are overdue: of those that are due, more than a fifth have been for over 15 minutes.',
    section: 'feeds-are-overdue',
    metric: percentage({ part, whole, enough: 'whole > 0' }),
    limit: { above: 20 },
    periods: 2,
  });
}

function fewerArticles(scope: Construct): Alarm {
  const settings = { period: Duration.minutes(15), statistic: Stats.MAXIMUM };
  const now = newswireMetric('tick', 'HourArticles', settings);
  const before = newswireMetric('tick', 'HourArticlesWeekBefore', settings);
  const missing = new MathExpression({
    expression: 'IF(before >= 20, 100 * (1 - now / before), 0)',
    usingMetrics: { now, before },
    period: settings.period,
    label: 'per cent fewer',
  });
  return alarm(scope, 'FewerArticles', {
    says: 'The last full hour brought less than half of the articles of the same hour a week before.',
    section: 'fewer-articles-than-a-week-before',
    metric: missing,
    limit: { above: 50 },
    periods: 2,
  });
}

/** @param lang BCP 47; null watches all languages together. */
function missedPages(scope: Construct, lang: string | null): Alarm {
  const of = (statistic: string) =>
    newswireMetric('article', 'Article', { statistic, period: Duration.hours(1), by: lang === null ? {} : { lang } });
  const missed = new MathExpression({
    expression: 'IF(pages >= 20, 100 * (1 - articles / pages), 0)',
    usingMetrics: { articles: of(Stats.SUM), pages: of(Stats.SAMPLE_COUNT) },
    period: Duration.hours(1),
    label: 'per cent missed',
  });
  return alarm(scope, `MissedPages${lang ?? ''}`, {
    says: `Of the pages that were fetched${lang === null ? '' : ` in ${lang}`}, more than half gave no article.`,
    section: 'pages-give-no-articles',
    metric: missed,
    limit: { above: 50 },
  });
}

function apiFails(scope: Construct, { gateway }: Api): Alarm {
  const period = Duration.minutes(5);
  const stage = gateway.deploymentStage;
  const part = stage.metricServerError({ period, statistic: Stats.SUM });
  const whole = stage.metricCount({ period, statistic: Stats.SUM });
  return alarm(scope, 'ApiFails', {
    says: 'The API fails: more than 5 % of the requests, and at least three, were answered with a server error.',
    section: 'the-api-fails',
    metric: percentage({ part, whole, enough: 'part >= 3' }),
    limit: { above: 5 },
  });
}

function apiIsSlow(scope: Construct, { gateway }: Api): Alarm {
  const period = Duration.minutes(5);
  const stage = gateway.deploymentStage;
  const latency = new MathExpression({
    expression: 'IF(requests >= 20, p99, 0)',
    usingMetrics: {
      p99: stage.metricLatency({ period, statistic: Stats.p(99) }),
      requests: stage.metricCount({ period, statistic: Stats.SUM }),
    },
    period,
    label: 'milliseconds',
  });
  return alarm(scope, 'ApiIsSlow', {
    says: 'The API is slow: one request in a hundred takes longer than two seconds.',
    section: 'the-api-is-slow',
    metric: latency,
    limit: { above: 2_000 },
    periods: 3,
  });
}
