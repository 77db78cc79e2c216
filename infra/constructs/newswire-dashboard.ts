import { AlarmStatusWidget, Dashboard, type IAlarm, type IMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { newswireMetric } from './alarm.ts';
import { chart, search } from './chart.ts';

/** What the newswire brings: a page for whoever reads it. */
export function addNewswireDashboard(scope: Construct, alarms: readonly IAlarm[]): Dashboard {
  return new Dashboard(scope, 'NewswireDashboard', {
    defaultInterval: Duration.days(7),
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 3 })],
      [
        chart('Articles an hour, by language', [search('Article', 'lang', Stats.SUM)], { stacked: true }),
        chart('Articles of the last hour, and of the same hour a week before', [
          hourly('tick', 'HourArticles', Stats.MAXIMUM, 'last hour'),
          hourly('tick', 'HourArticlesWeekBefore', Stats.MAXIMUM, 'a week before'),
        ]),
      ],
      [
        chart('How items ended', [search('Item', 'outcome', Stats.SUM)], { stacked: true }),
        chart('How polls ended', [search('Poll', 'outcome', Stats.SUM)], { stacked: true }),
      ],
      [
        chart('Share of pages that gave an article, by language', [search('Article', 'lang', Stats.AVERAGE)]),
        chart('Links between articles, by relation', [search('Link', 'relation', Stats.SUM)], { stacked: true }),
      ],
      [
        chart('Sources cited an article', [hourly('article', 'Citations', Stats.AVERAGE, 'mean')]),
        chart('Seconds from publication to store', [
          hourly('article', 'Freshness', Stats.p(50), 'half of the articles'),
          hourly('article', 'Freshness', Stats.p(90), 'nine of ten'),
        ]),
      ],
      [
        chart('Feeds that were due', [
          hourly('tick', 'DueFeeds', Stats.SUM, 'due'),
          hourly('tick', 'OverdueFeeds', Stats.SUM, 'overdue'),
        ]),
      ],
    ],
  });
}

const hourly = (functionName: string, name: string, statistic: string, label: string): IMetric =>
  newswireMetric(functionName, name, { statistic, period: Duration.hours(1) }).with({ label });
