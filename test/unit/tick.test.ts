import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { compareHour } from '../../functions/tick/compare-hour.ts';
import { startDuePolls } from '../../functions/tick/start-due-polls.ts';
import { addFeed, countArticlesOfHour, feedId } from '../../shared/store/index.ts';
import { countInStatistics } from '../../shared/store/statistics.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';
import { measured } from '../support/metrics.ts';

/** Other tests measure nothing; this comes before the imports. */
vi.hoisted(() => {
  process.env.POWERTOOLS_METRICS_DISABLED = 'false';
});

let store: EmbeddedStore;
beforeAll(async () => {
  store = await startEmbeddedStore();
});
afterAll(() => store.stop());

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 20, 8, minute));

it('sends the feeds that are due, and measures how many have been for longer than a poll may take', async () => {
  const sent: object[] = [];
  const send = async (messages: readonly object[]): Promise<void> => void sent.push(...messages);
  const tick = (minute: number) => measured(() => startDuePolls(store.table, send, at(minute)));
  await addFeed(
    store.table,
    { url: 'https://a.example/rss', title: null, language: null, siteUrl: null },
    at(0).toISOString(),
  );

  expect(await tick(1)).toEqual(['DueFeeds 1', 'OverdueFeeds 0']);
  expect(sent).toEqual([{ feedId: feedId('https://a.example/rss'), claimedAt: at(1).toISOString() }]);
  expect(await tick(2)).toEqual(['DueFeeds 0', 'OverdueFeeds 0']);
  // Nobody polled: its lease has run out.
  expect(await tick(16)).toEqual(['DueFeeds 1', 'OverdueFeeds 1']);
});

it('measures every quarter of an hour what the last full hour brought beside the same hour a week before', async () => {
  const publisher = { id: 'lequai', name: 'Le Quai', domain: 'lequai.example', country: null };
  const seen = (firstSeenAt: string, lang: string) =>
    countInStatistics(store.table, { publisher, language: { lang }, firstSeenAt, cites: [] } as never);
  await seen('2026-11-20T07:10:00.000Z', 'fr');
  await seen('2026-11-20T07:59:59.999Z', 'ar');
  await seen('2026-11-20T08:00:00.000Z', 'fr');
  for (const minute of ['05', '15', '25']) await seen(`2026-11-13T07:${minute}:00.000Z`, 'fr');
  await seen('2026-11-13T06:59:59.000Z', 'fr');

  expect(await countArticlesOfHour(store.table, at(0))).toBe(1);
  expect(await measured(() => compareHour(store.table, at(30)))).toEqual([
    'HourArticles 2',
    'HourArticlesWeekBefore 3',
  ]);
  expect(await measured(() => compareHour(store.table, at(31)))).toEqual([]);
});
