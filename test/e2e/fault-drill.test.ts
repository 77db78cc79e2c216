import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';

/** What runs in this process measures as tick does; this comes before the imports. */
vi.hoisted(() => {
  process.env.POWERTOOLS_METRICS_DISABLED = 'false';
  process.env.POWERTOOLS_SERVICE_NAME = 'babelwire-tick';
});

import { compareHour } from '../../functions/tick/compare-hour.ts';
import { readConfig } from '../../infra/config.ts';
import { sqsEvent } from '../../infra/local/event-source.ts';
import { synthesise } from '../../infra/synthesise.ts';
import { addFeed, startItem } from '../../shared/store/index.ts';
import { countInStatistics } from '../../shared/store/statistics.ts';
import { type Drill, startDrill } from '../support/drill.ts';

/** Every alarm's condition is brought about on this machine, and the alarm of the template is seen to ring. */
const document = synthesise(
  readConfig({ preset: 'newsroom', watchedLanguages: 'fr', alarmEmail: 'desk@lequai.example' }),
);

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function drill(environment: Readonly<Record<string, string>> = {}): Promise<Drill> {
  const started = await startDrill(document, environment);
  cleanups.push(started.stop);
  return started;
}

/** Alarms by what they are called in the code. */
const readable = (id: string): string => id.replace(/Alarm[0-9A-F]{8}$/, '');
const ringing = ({ alarms, data, now }: Drill): readonly string[] =>
  alarms.filter((alarm) => alarm.rings(data, now())).map(({ id }) => readable(id));

const drilled = new Set<string>();
/** Sees that these alarms ring now and no others; the clock, which nothing started here, apart. */
function expectRinging(of: Drill, ...names: readonly string[]): void {
  expect(
    ringing(of)
      .filter((name) => name !== 'WatchClock')
      .toSorted(),
  ).toEqual(names.toSorted());
  for (const name of names) drilled.add(name);
}

const feed = (url: string) => ({ url, title: null, language: null, siteUrl: null });

describe('an alarm rings', () => {
  test('when the clock stands still, and no more when it ticks', async () => {
    const newswire = await drill();
    expect(ringing(newswire)).toEqual(['WatchClock']);
    drilled.add('WatchClock');
    await newswire.invoke('tick', {});
    expect(ringing(newswire)).toEqual([]);
  });

  test.each(['poll', 'article', 'link'])('when messages for %s wait too long', async (stage) => {
    const newswire = await drill();
    await newswire.send(stage, {});
    newswire.wait(14);
    await newswire.measureQueues();
    expectRinging(newswire);
    newswire.wait(2);
    await newswire.measureQueues();
    expectRinging(newswire, `${stage.charAt(0).toUpperCase()}${stage.slice(1)}Late`);
  });

  test('when messages are given up on', async () => {
    const newswire = await drill();
    const stages = ['poll', 'article', 'link'];
    for (const stage of stages) await newswire.send(stage, { neither: 'a feed nor an item' });
    await Promise.all(stages.map(newswire.giveUp));
    await newswire.measureQueues();
    expectRinging(newswire, 'PollDeadLetters', 'ArticleDeadLetters', 'LinkDeadLetters');
  });

  test('when every function fails, and the API with it', async () => {
    const newswire = await drill({ TABLE_NAME: '' });
    for (const requests of [1, 1, 3]) {
      newswire.wait(5);
      await Promise.all(
        ['tick', 'poll', 'article', 'link', 'websub', 'admin', 'export'].map((name) => newswire.invoke(name, {})),
      );
      for (let times = 0; times < requests; times += 1) expect(await newswire.ask('/v1/articles')).toBe(502);
    }
    const functions = ['Tick', 'Poll', 'Article', 'Link', 'Websub', 'Api', 'Admin', 'Export'].map(
      (name) => `${name}Errors`,
    );
    expectRinging(newswire, ...functions, 'WatchApiFails');
  }, 120_000);

  test('when feeds are overdue', async () => {
    const newswire = await drill();
    const twentyMinutesAgo = new Date(Date.now() - 20 * 60_000).toISOString();
    for (const half of [1, 2]) {
      await addFeed(newswire.table, feed(`https://lefanal.example/${half}.xml`), twentyMinutesAgo);
      await addFeed(newswire.table, feed(`https://lequai.example/${half}.xml`), new Date().toISOString());
      await newswire.invoke('tick', {});
      if (half === 1) newswire.wait(15);
    }
    expectRinging(newswire, 'WatchOverdueFeeds');
  });

  test('when there are fewer articles than in the same hour a week before', async () => {
    const newswire = await drill();
    const hour = new Date(Date.UTC(2026, 10, 20, 8));
    const weekBefore = new Date(Date.UTC(2026, 10, 13, 7, 30)).toISOString();
    const publisher = { id: null, name: null, domain: null, country: null };
    for (let count = 0; count < 24; count += 1)
      await countInStatistics(newswire.table, {
        publisher,
        language: null,
        firstSeenAt: weekBefore,
        cites: [],
      } as never);
    const { write } = process.stdout;
    process.stdout.write = ((line: string) => {
      newswire.readLine(line.trim());
      return true;
    }) as typeof write;
    await compareHour(newswire.table, hour);
    newswire.wait(15);
    await compareHour(newswire.table, new Date(hour.getTime() + 15 * 60_000));
    process.stdout.write = write;
    expectRinging(newswire, 'WatchFewerArticles');
  });

  test('when pages give no articles', async () => {
    const site = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(indexPage);
    }).listen(0, '127.0.0.1');
    await once(site, 'listening');
    cleanups.push(async () => site.close());
    const newswire = await drill({ FETCH_ALLOWED_NETWORKS: '127.0.0.1/32' });
    const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    for (let number = 0; number < 24; number += 1) {
      await startItem(newswire.table, item(`item-${number}`, `${address}/${number}`));
      await newswire.invoke('article', received({ itemId: `item-${number}` }));
    }
    expectRinging(newswire, 'WatchMissedPages', 'WatchMissedPagesfr');
  });

  test('when the API is slow', async () => {
    let newswire: Drill | null = null;
    // DynamoDB, each of whose answers takes four seconds by the drill's clock.
    const slow = createServer((incoming, outgoing) => {
      newswire?.wait(4 / 60);
      const { hostname, port } = new URL(newswire?.endpoints.dynamodb ?? '');
      const { url, method, headers } = incoming;
      const passed = httpRequest({ hostname, port, path: url, method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      });
      incoming.pipe(passed);
    }).listen(0, '127.0.0.1');
    await once(slow, 'listening');
    cleanups.push(async () => slow.closeAllConnections() ?? slow.close());
    newswire = await drill({ AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${(slow.address() as AddressInfo).port}` });
    const until = newswire.now() + 15 * 60_000;
    while (newswire.now() < until) expect(await newswire.ask('/v1/feeds')).toBe(200);
    expectRinging(newswire, 'WatchApiIsSlow');
  });
});

describe('the newswire is late', () => {
  const rule = Object.values(document.Resources).find(({ Type }) => Type === 'AWS::CloudWatch::CompositeAlarm');
  const composed = rule?.Properties.AlarmRule as { 'Fn::Join': [string, unknown[]] } | undefined;
  const parts = composed?.['Fn::Join'][1] ?? [];
  const causes = parts.flatMap((part) => (part as { 'Fn::GetAtt'?: [string] })['Fn::GetAtt']?.[0] ?? []);

  test('as soon as one of the alarms rings that say so', () => {
    const words = parts.filter((part) => typeof part === 'string').join('');
    expect(words.replaceAll('"', '')).toBe(`(${causes.map(() => 'ALARM()').join(' OR ')})`);
    const late = ['PollLate', 'ArticleLate', 'LinkLate', 'WatchClock', 'WatchOverdueFeeds', 'WatchFewerArticles'];
    expect(causes.map(readable)).toEqual(late);
    for (const name of late) expect(drilled).toContain(name);
  });
});

describe('the drill', () => {
  test('has brought about the condition of every alarm', async () => {
    expect([...drilled].toSorted()).toEqual((await drill()).alarms.map(({ id }) => readable(id)).toSorted());
  });
});

/** What Lambda is given of one message. */
const received = (body: object) =>
  sqsEvent([{ MessageId: 'm', Body: JSON.stringify(body), Attributes: { ApproximateReceiveCount: '1' } }], 'arn');

const item = (id: string, url: string) => ({
  id,
  feedId: 'feed',
  url,
  entry: { title: null, publishedAt: null, updatedAt: null, authors: [], language: 'fr' },
  entryHash: 'one',
  discoveredAt: '2026-11-20T08:00:00.000Z',
  outcome: null,
  detail: null,
  articleId: null,
  endedAt: null,
});

const headline = (number: number): string =>
  `<li><a href="/${number}">Le port de Kermarec rouvrira lundi matin, annonce la capitainerie (${number})</a></li>`;
const indexPage = `<!doctype html><html lang="fr"><head><title>Toute l’actualité du port</title></head><body><main><h1>Toute l’actualité du port</h1><ul>${Array.from({ length: 30 }, (_, number) => headline(number)).join('')}</ul></main></body></html>`;
