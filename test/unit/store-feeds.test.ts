import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addFeed,
  claimDueFeeds,
  type FeedRecord,
  feedId,
  feedListImported,
  getFeed,
  listFeeds,
  markFeedListImported,
  type PollRecord,
  pauseFeed,
  recordPoll,
  removeFeed,
  resumeFeed,
} from '../../shared/store/index.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

let store: EmbeddedStore;
beforeAll(async () => {
  store = await startEmbeddedStore();
});
afterAll(() => store.stop());

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 20, 8, minute)).toISOString();
const feed = (url: string) => ({ url, title: null, language: null, siteUrl: null });
const add = async (url: string, minute = 0): Promise<FeedRecord> => {
  await addFeed(store.table, feed(url), at(minute));
  return (await getFeed(store.table, feedId(url))) as FeedRecord;
};
const claim = async (now: number, lease = now + 15) =>
  (await claimDueFeeds(store.table, at(now), at(lease), 100)).map((claimed) => claimed.feedId);
const pollOf = (feed: FeedRecord, change: Partial<PollRecord>): PollRecord => {
  const { id: _id, addedAt: _addedAt, pausedAt: _pausedAt, push: _push, ...poll } = feed;
  return { ...poll, ...change };
};

describe('feeds', () => {
  it('are added once, however often they are given', async () => {
    expect(await addFeed(store.table, feed('https://a.example/rss'), at(0))).toBe('added');
    expect(await addFeed(store.table, feed('https://a.example/rss'), at(5))).toBe('known');
    expect((await getFeed(store.table, feedId('https://a.example/rss')))?.addedAt).toBe(at(0));
  });

  it('are claimed when they are due, and by one of two ticks only', async () => {
    const { id } = await add('https://due.example/rss', 0);
    const [one, two] = await Promise.all([claim(1), claim(1)]);
    expect([...one, ...two].filter((claimed) => claimed === id)).toHaveLength(1);
  });

  it('are not claimed before they are due, and again when a lease has run out', async () => {
    const { id } = await add('https://later.example/rss', 20);
    expect(await claim(19)).not.toContain(id);
    expect(await claim(20, 35)).toContain(id);
    expect(await claim(34)).not.toContain(id);
    expect(await claim(35)).toContain(id);
  });

  it('tell since when they have been due, whatever became of earlier claims, until a poll settles it', async () => {
    const dueSince = async (now: number) =>
      (await claimDueFeeds(store.table, at(now), at(now + 15), 100)).find(({ feedId }) => feedId === before.id)
        ?.dueSince;
    const before = await add('https://lost.example/rss', 20);
    expect(await dueSince(21)).toBe(at(20));
    expect(await dueSince(40)).toBe(at(20));
    await recordPoll(store.table, before.id, pollOf(before, { nextPollAt: at(50) }));
    expect(await getFeed(store.table, before.id)).not.toHaveProperty('dueSince');
    expect(await dueSince(51)).toBe(at(50));
  });

  it('keep what the last poll found', async () => {
    const before = await add('https://polled.example/rss');
    const lastPoll = { at: at(1), outcome: 'new-entries', detail: null, entries: 3, newEntries: 2 } as const;
    await recordPoll(store.table, before.id, pollOf(before, { etag: '"1"', lastPoll, nextPollAt: at(16) }));
    expect(await getFeed(store.table, before.id)).toMatchObject({ etag: '"1"', lastPoll, nextPollAt: at(16) });
  });

  it('stay listed when they are retired, and are never due again', async () => {
    const before = await add('https://gone.example/rss');
    await recordPoll(store.table, before.id, pollOf(before, { status: 'retired' }));
    expect((await listFeeds(store.table)).map(({ id }) => id)).toContain(before.id);
    const endOfTime = '9998-01-01T00:00:00.000Z';
    expect(await claimDueFeeds(store.table, endOfTime, endOfTime, 100)).not.toContainEqual(
      expect.objectContaining({ feedId: before.id }),
    );
  });
});

describe('feeds that the operator', () => {
  it('pauses are not due and not changed by a poll that was under way, until they are resumed', async () => {
    const before = await add('https://paused.example/rss');
    expect(await pauseFeed(store.table, before.id, at(1))).toBe(true);
    expect(await recordPoll(store.table, before.id, pollOf(before, { nextPollAt: at(2) }))).toBe(false);
    expect(await claim(50)).not.toContain(before.id);
    expect(await resumeFeed(store.table, before.id, at(51))).toBe(true);
    expect(await getFeed(store.table, before.id)).toMatchObject({ status: 'active', pausedAt: null, failures: 0 });
    expect(await claim(51)).toContain(before.id);
  });

  it('removes are gone, and a poll that was under way brings nothing of them back', async () => {
    const before = await add('https://removed.example/rss');
    await removeFeed(store.table, before);
    expect(await recordPoll(store.table, before.id, pollOf(before, {}))).toBe(false);
    expect(await getFeed(store.table, before.id)).toBeNull();
  });
});

describe('lists of feeds', () => {
  it('are remembered by their name', async () => {
    expect(await feedListImported(store.table, 'feeds-1.opml')).toBe(false);
    await markFeedListImported(store.table, 'feeds-1.opml', at(0));
    expect(await feedListImported(store.table, 'feeds-1.opml')).toBe(true);
    expect(await feedListImported(store.table, 'feeds-2.opml')).toBe(false);
  });
});
