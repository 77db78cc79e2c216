import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HostBusy } from '../../functions/host-busy.ts';
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

async function poll(answer: Fetched, later = 1, change: Partial<PollRoom> = {}) {
  const fetch = answering({ [(await getFeed(store.table, feedId(url)))?.url ?? url]: answer });
  const room: PollRoom = {
    table: store.table,
    fetch,
    sendItems: async (messages) => {
      sent.push(...messages.map((message) => (message as { itemId: string }).itemId));
    },
    now: () => new Date(at(later)),
    random: () => 0.5,
    askHub: async (hub) => response(hub, '', { status: 202 }),
    callbackUrl: null,
    ...change,
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
    await poll(feedResponse(rss(item(1, 'Story 1, corrected'))), 90);
    expect(sent).toHaveLength(2);
    expect(new Set(sent).size).toBe(1);
  });

  it('sends an entry that changes all the time again ever more rarely, and its last change for certain', async () => {
    const dated = (title: string) =>
      item(1, title).replace('</item>', `<pubDate>${new Date(at(0)).toUTCString()}</pubDate></item>`);
    const visits: number[] = [];
    for (let later = 1; later < 24 * 60; later += 5) {
      const before = sent.length;
      await poll(feedResponse(rss(dated(`Story 1, ${later} views`)), { etag: `"${later}"` }), later);
      if (sent.length > before) visits.push(later);
    }
    expect(visits.length).toBeLessThan(40);
    const last = feedResponse(rss(dated('Story 1, final')), { etag: '"final"' });
    const postponed = await poll(last, 24 * 60 + 1);
    expect(postponed.feed).toMatchObject({ etag: null, bodyHash: null });
    expect((await poll(last, 36 * 60)).outcome).toBe('new-entries');
    expect(await getItems(store.table, sent.slice(0, 1))).toMatchObject([{ entry: { title: 'Story 1, final' } }]);
  });

  it('sends again what a poll that was cut off left on its way, and what the queue has lost', async () => {
    const cutOff = async () => {
      throw new Error('out of time');
    };
    await poll(feedResponse(rss(item(1))), 1, { sendItems: cutOff }).catch(() => {});
    expect(sent).toEqual([]);
    await poll(feedResponse(rss(item(2), item(1))), 2);
    expect(sent).toHaveLength(2);
    await poll(feedResponse(rss(item(3), item(2), item(1))), 3);
    expect(sent).toHaveLength(3);
    await poll(feedResponse(rss(item(4), item(3), item(2), item(1))), 5 * 24 * 60);
    expect(sent).toHaveLength(7);
  });

  it('changes nothing that is known by the last entry of a document that broke off', async () => {
    await poll(feedResponse(rss(item(2), item(1))));
    const cut = rss(item(3), item(2), item(1)).replace(/Story 1<.*/, 'Sto');
    await poll(feedResponse(cut), 2);
    expect(sent).toHaveLength(3);
    expect(await getItems(store.table, sent.slice(1, 2))).toMatchObject([{ entry: { title: 'Story 1' } }]);
  });

  it('asks again for the whole of a document that was cut off on the way', async () => {
    const answer = feedResponse(rss(item(1)), { etag: '"a"' });
    const { feed } = await poll({ ...answer, truncated: true } as Fetched);
    expect(feed).toMatchObject({ etag: null, bodyHash: null });
  });

  it('finds nothing new in the same bytes', async () => {
    await poll(feedResponse(rss(item(1))));
    expect((await poll(feedResponse(rss(item(1))), 2)).outcome).toBe('unchanged');
  });

  it('finds nothing new where only the time of the document has changed', async () => {
    const built = (time: string) =>
      rss(item(1)).replace('<channel>', `<channel><lastBuildDate>${time}</lastBuildDate><pubDate>${time}</pubDate>`);
    await poll(feedResponse(`${built('Fri, 20 Nov 2026 08:00:00 GMT')}<!-- in 12 ms -->`));
    expect((await poll(feedResponse(`${built('Fri, 20 Nov 2026 08:01:00 GMT')}<!-- in 9 ms -->`), 2)).outcome).toBe(
      'unchanged',
    );
  });

  it('takes 200 with the same entity tag for unchanged, whatever its strength', async () => {
    await poll(feedResponse(rss(item(1)), { etag: 'W/"a"' }));
    const { outcome, feed } = await poll(feedResponse(rss(item(1), item(2)), { etag: '"a"' }), 2);
    expect(outcome).toBe('unchanged');
    expect(feed.etag).toBe('W/"a"');
  });

  it('asks without validators once a day, and no more with them where they hid a change', async () => {
    const day = 24 * 60;
    const headers = { etag: '"always"' };
    await poll(feedResponse(rss(item(1)), headers), 1);
    expect((await poll(response(url, '', { status: 304 }), day)).asked[0]?.headers).toEqual({
      'if-none-match': '"always"',
    });
    const verified = await poll(feedResponse(rss(item(2), item(1)), { etag: '"other"' }), day + 1);
    expect(verified.asked[0]?.headers).toEqual({});
    expect(verified.outcome).toBe('new-entries');
    expect(verified.feed).toMatchObject({ etag: '"always"', validators: 'tested' });
    expect((await poll(response(url, '', { status: 304 }), day + 20)).feed.validators).toBe('lying');
    const afterwards = await poll(feedResponse(rss(item(3), item(2), item(1)), headers), day + 40);
    expect(afterwards.asked[0]?.headers).toEqual({});
    expect(afterwards).toMatchObject({ outcome: 'new-entries', feed: { etag: null, validators: 'lying' } });
  });

  it('goes on trusting validators that pass the test', async () => {
    const day = 24 * 60;
    await poll(feedResponse(rss(item(1)), { etag: '"1"' }), 1);
    await poll(feedResponse(rss(item(2), item(1)), { etag: '"2"' }), day + 1);
    const { asked, feed } = await poll(feedResponse(rss(item(2), item(1)), { etag: '"2"' }), day + 20);
    expect(asked[0]?.headers).toEqual({ 'if-none-match': '"1"' });
    expect(feed).toMatchObject({ etag: '"2"', validators: 'trusted' });
  });

  it('waits as long as the server asks, a day at the most', async () => {
    const wait = async (seconds: string, later: number) => {
      const headers = { 'retry-after': seconds };
      const { feed } = await poll(response(url, '', { status: 429, headers }), later);
      return (Date.parse(feed.nextPollAt) - Date.parse(feed.lastPoll?.at ?? '')) / 1000;
    };
    expect(await wait('7200', 1)).toBe(7200);
    expect(await wait('31536000', 2)).toBe(86_400);
    expect(await wait('1', 3)).toBe(3600);
  });

  it('moves a feed after five polls in a row were sent on for good, and keeps its identity', async () => {
    const target = `https://harbour.example/${minute}/moved.xml`;
    const moved = { ...feedResponse(rss(item(1))), redirects: [{ from: url, to: target, status: 301 }] };
    for (const later of [1, 2, 3, 4]) expect((await poll(moved, later)).feed.url).toBe(url);
    const { feed } = await poll(moved, 5);
    expect(feed).toMatchObject({ id: feedId(url), url: target, movedTo: null });
    const again = { url: target, title: null, language: null, siteUrl: null };
    expect(await addFeed(store.table, again, at(6))).toBe('known');
    expect((await poll(feedResponse(rss(item(1))), 7)).asked[0]?.url).toBe(target);
  });

  it('retires a feed that has moved to where another is followed', async () => {
    const target = `https://harbour.example/${minute}/other.xml`;
    await addFeed(store.table, { url: target, title: null, language: null, siteUrl: null }, at(0));
    const moved = { ...feedResponse(rss(item(1))), redirects: [{ from: url, to: target, status: 308 }] };
    for (const later of [1, 2, 3, 4]) await poll(moved, later);
    const { feed } = await poll(moved, 5);
    expect(feed).toMatchObject({ url, status: 'retired', lastPoll: { detail: expect.stringContaining(target) } });
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
    [
      'a challenge in the place of a feed',
      response('', '<html><script src="/cdn-cgi/challenge-platform/x.js"></script></html>'),
      'denied',
    ],
    ['304 that nobody asked for', response('', '', { status: 304 }), 'unavailable'],
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

  it('is put off for a moment where its host is busy, and to the tick where it is closed for long', async () => {
    const busyUntil = (later: number) => async () => {
      throw new HostBusy('harbour.example', new Date(at(later)));
    };
    await expect(poll(feedResponse(''), 1, { fetch: busyUntil(2) })).rejects.toBeInstanceOf(HostBusy);
    const { outcome, feed } = await poll(feedResponse(''), 1, { fetch: busyUntil(50) });
    expect(outcome).toBe('skipped');
    expect(feed).toMatchObject({ nextPollAt: at(50), lastPoll: null, failures: 0 });
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

  it('follows the sitemaps of an index that changed lately, and leaves its archive alone', async () => {
    const child = (name: string, day: string) =>
      `<sitemap><loc>https://harbour.example/${minute}/${name}.xml</loc><lastmod>${day}</lastmod></sitemap>`;
    const body = `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${child('now', at(0))}${child('archive', '2021-01-01')}</sitemapindex>`;
    await poll(feedResponse(body));
    expect(await getFeed(store.table, feedId(`https://harbour.example/${minute}/now.xml`))).toMatchObject({
      status: 'active',
    });
    expect(await getFeed(store.table, feedId(`https://harbour.example/${minute}/archive.xml`))).toBeNull();
  });
});
