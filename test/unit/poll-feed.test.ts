import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PollRoom, pollFeed } from '../../functions/poll/poll-feed.ts';
import type { Fetched } from '../../shared/http/index.ts';
import { addFeed, endItem, type FeedRecord, feedId, getFeed, getItems } from '../../shared/store/index.ts';
import { answering, response } from '../support/answers.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

let store: EmbeddedStore;
beforeAll(async () => {
  store = await startEmbeddedStore();
});
afterAll(() => store.stop());

let minute = 0;
let url = '';
let sent: string[] = [];
beforeEach(async () => {
  minute += 60;
  url = `https://harbour.example/${minute}/rss.xml`;
  sent = [];
  await addFeed(store.table, { url, title: null, language: null, siteUrl: null }, at(0));
});

const at = (later: number): string => new Date(Date.UTC(2026, 10, 20) + (minute + later) * 60_000).toISOString();
const item = (number: number, title = `Story ${number}`) =>
  `<item><guid isPermaLink="false">${number}</guid><title>${title}</title><link>https://harbour.example/${minute}/${number}</link></item>`;
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title><link>https://harbour.example/</link><language>en</language>${items.join('')}</channel></rss>`;
const feedResponse = (body: string, headers: Record<string, string> = {}) =>
  response(url, body, { headers: { 'content-type': 'application/rss+xml', ...headers } });

async function poll(answer: Fetched, later = 1) {
  const fetch = answering({ [url]: answer });
  const room: PollRoom = {
    table: store.table,
    fetch,
    sendItems: async (messages) => {
      sent.push(...messages.map((message) => (message as { itemId: string }).itemId));
    },
    now: () => new Date(at(later)),
  };
  const outcome = await pollFeed(room, feedId(url), at(later));
  return { outcome, asked: fetch.asked, feed: (await getFeed(store.table, feedId(url))) as FeedRecord };
}

describe('a poll', () => {
  it('sends every entry of a feed that was never read', async () => {
    const { outcome, feed } = await poll(feedResponse(rss(item(1), item(2)), { etag: '"a"' }));
    expect(outcome).toBe('new-entries');
    expect(sent).toHaveLength(2);
    expect(feed).toMatchObject({
      title: 'Harbour',
      language: 'en',
      etag: '"a"',
      failures: 0,
      lastPoll: { entries: 2, newEntries: 2 },
    });
    expect(await getItems(store.table, sent)).toMatchObject([{ outcome: null, feedId: feed.id }, { outcome: null }]);
  });

  it('asks with the validators that it was given, and takes 304 for an answer', async () => {
    await poll(feedResponse(rss(item(1)), { etag: '"a"', 'last-modified': 'Mon, 16 Nov 2026 08:00:00 GMT' }));
    const { outcome, asked, feed } = await poll(response(url, '', { status: 304 }), 2);
    expect(asked[0]?.headers).toMatchObject({
      'if-none-match': '"a"',
      'if-modified-since': 'Mon, 16 Nov 2026 08:00:00 GMT',
    });
    expect(outcome).toBe('not-modified');
    expect(feed).toMatchObject({ etag: '"a"', failures: 0 });
  });

  it('sends only what is new', async () => {
    await poll(feedResponse(rss(item(1))));
    const [first] = sent;
    await endItem(store.table, first ?? '', { outcome: 'article', detail: null, articleId: null, endedAt: at(1) });
    const { outcome } = await poll(feedResponse(rss(item(2), item(1))), 2);
    expect(outcome).toBe('new-entries');
    expect(sent).toHaveLength(2);
  });

  it('sends an entry again when the feed says something else of it', async () => {
    await poll(feedResponse(rss(item(1))));
    await poll(feedResponse(rss(item(1, 'Story 1, corrected'))), 2);
    expect(sent).toHaveLength(2);
    expect(new Set(sent).size).toBe(1);
  });

  it('sends again what an earlier poll left on its way', async () => {
    await poll(feedResponse(rss(item(1))));
    await poll(feedResponse(rss(item(2), item(1))), 2);
    expect(sent).toHaveLength(3);
  });

  it('finds nothing new in the same bytes', async () => {
    await poll(feedResponse(rss(item(1))));
    expect((await poll(feedResponse(rss(item(1))), 2)).outcome).toBe('unchanged');
  });

  it('ends an entry without an address at once', async () => {
    const { outcome } = await poll(
      feedResponse(rss('<item><guid isPermaLink="false">x</guid><title>No link</title></item>')),
    );
    expect(outcome).toBe('new-entries');
    expect(sent).toEqual([]);
  });

  it.each<[string, Fetched, string]>([
    ['a page', response('', '<html><body><p>Hello</p></body></html>'), 'not-a-feed'],
    ['404', response('', '', { status: 404 }), 'not-found'],
    ['403', response('', '', { status: 403 }), 'denied'],
    ['500', response('', '', { status: 500 }), 'unavailable'],
    ['429', response('', '', { status: 429 }), 'unavailable'],
    ['silence', { outcome: 'timeout', url: '', afterMilliseconds: 30_000 }, 'unavailable'],
    ['nothing', { outcome: 'unreachable', url: '', code: 'ECONNREFUSED', detail: 'refused' }, 'unavailable'],
    ['too much', { outcome: 'too-large', url: '', limitBytes: 15 }, 'too-large'],
    ['a private address', { outcome: 'refused', url: '', reason: 'address', detail: '10.0.0.1' }, 'refused'],
  ])('that meets %s ends with its name and waits longer each time', async (_what, answer, expected) => {
    const first = await poll(answer, 1);
    const second = await poll(answer, 2);
    expect([first.outcome, second.outcome]).toEqual([expected, expected]);
    const waits = [first, second].map(({ feed }) => Date.parse(feed.nextPollAt) - Date.parse(feed.lastPoll?.at ?? ''));
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
    expect(second.feed.failures).toBe(2);
  });

  it('retires a feed that is gone', async () => {
    const { outcome, feed } = await poll(response(url, '', { status: 410 }));
    expect(outcome).toBe('gone');
    expect(feed.status).toBe('retired');
    expect((await poll(feedResponse(rss(item(1))), 2)).outcome).toBe('skipped');
  });

  it('is not done twice for one claim', async () => {
    const claimed = await poll(feedResponse(rss(item(1))), 3);
    expect(claimed.outcome).toBe('new-entries');
    expect((await poll(feedResponse(rss(item(1), item(2))), 3)).outcome).toBe('skipped');
  });

  it('keeps no validators of what it could not read', async () => {
    const { feed } = await poll(response(url, '<html></html>', { headers: { etag: '"page"' } }));
    expect(feed).toMatchObject({ etag: null, bodyHash: null });
  });
});
