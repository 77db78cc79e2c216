import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HostBusy } from '../../functions/host-busy.ts';
import { type PollRoom, pollFeed } from '../../functions/poll/poll-feed.ts';
import { createFormPoster } from '../../functions/poll/post-form.ts';
import { answerVerification, takePush } from '../../functions/websub/answer-hub.ts';
import { isSignedWith } from '../../functions/websub/signature.ts';
import { addFeed, type FeedRecord, feedId, getFeed, removeFeed } from '../../shared/store/index.ts';
import { answering, response } from '../support/answers.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

const minutes = 60_000;
const day = 1440 * minutes;
const start = Date.UTC(2026, 10, 20, 8);

let store: EmbeddedStore;
let hub: Hub;
let callbacks: Server;
let callbackUrl = '';
beforeAll(async () => {
  store = await startEmbeddedStore();
  hub = await startHub();
  callbacks = await startCallbacks();
  callbackUrl = `http://127.0.0.1:${portOf(callbacks)}`;
});
afterAll(async () => {
  hub.server.close();
  callbacks.close();
  await store.stop();
});

let clock = start;
let number = 0;
let url = '';
let sent: string[] = [];
beforeEach(async () => {
  clock = start;
  number += 1;
  url = `https://harbour.example/${number}/rss.xml`;
  sent = [];
  hub.forms.length = 0;
  hub.says = 'yes';
  const feed = { url, title: null, language: null, siteUrl: null };
  await addFeed(store.table, feed, new Date(clock).toISOString());
});

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const receiving = () => ({
  table: store.table,
  now: () => new Date(clock),
  sendItems: async (messages: readonly object[]) => {
    sent.push(...messages.map((message) => (message as { itemId: string }).itemId));
  },
});

/** The callback's side: the functions as the gateway would reach them. */
async function startCallbacks(): Promise<Server> {
  const server = createServer(async (request, reply) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://callback.example');
    const token = pathname.slice(1);
    const body = Buffer.from(await text(request));
    const signature = request.headers['x-hub-signature'] as string | undefined;
    const push = { body, contentType: request.headers['content-type'] ?? null, signature };
    const answer =
      request.method === 'POST'
        ? await takePush(receiving(), token, push)
        : await answerVerification(receiving(), token, Object.fromEntries(searchParams));
    reply.writeHead(answer.status).end(answer.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

interface Hub {
  readonly server: Server;
  /** What subscribers asked for, in order. */
  readonly forms: Record<string, string>[];
  /** Verifies, denies, is broken, or never asks back. */
  says: 'yes' | 'denied' | 'error' | 'nothing';
}

/** A small hub: takes a subscription, asks the callback back at once, and answers 202. */
async function startHub(): Promise<Hub> {
  const forms: Record<string, string>[] = [];
  const server = createServer(async (request, reply) => {
    const form = Object.fromEntries(new URLSearchParams(await text(request)));
    forms.push(form);
    if (hub.says === 'yes') {
      const answer = await verify(form);
      if ((await answer.text()) !== 'challenge-1') throw new Error(`the subscriber answered ${answer.status}`);
    }
    if (hub.says === 'denied') await verify(form, { 'hub.mode': 'denied', 'hub.reason': 'not ours' });
    reply.writeHead(hub.says === 'error' ? 500 : 202).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, forms, says: 'yes' };
}

function verify(form: Record<string, string>, change: Record<string, string> = {}): Promise<Response> {
  const query = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': form['hub.topic'] ?? '',
    'hub.challenge': 'challenge-1',
    'hub.lease_seconds': String(10 * 24 * 3600),
    ...change,
  });
  return fetch(`${form['hub.callback']}?${query}`);
}

const sign = (secret: string, body: string, method = 'sha256'): string =>
  `${method}=${createHmac(method, secret).update(body).digest('hex')}`;

function push(body: string, signature?: string): Promise<Response> {
  const { 'hub.callback': callback = '', 'hub.secret': secret = '' } = hub.forms.at(-1) ?? {};
  const headers = { 'content-type': 'application/rss+xml', 'x-hub-signature': signature ?? sign(secret, body) };
  return fetch(callback, { method: 'POST', body, headers });
}

const at = (time: number): string => new Date(time).toUTCString();
const item = (id: number, published = clock) =>
  `<item><guid isPermaLink="false">${id}</guid><title>Story ${id}</title><link>https://harbour.example/${number}/${id}</link><pubDate>${at(published)}</pubDate></item>`;
const rss = (...items: string[]) =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Harbour</title><link>https://harbour.example/</link><atom:link rel="hub" href="http://127.0.0.1:${portOf(hub.server)}/"/><atom:link rel="self" href="${url}"/>${items.join('')}</channel></rss>`;

const postForm = createFormPoster({
  userAgent: 'Test/1 (+https://newswire.example)',
  allowedNetworks: ['127.0.0.0/8'],
});

async function poll(document: string, change: Partial<PollRoom> = {}): Promise<FeedRecord> {
  const room: PollRoom = {
    ...receiving(),
    fetch: answering({ [url]: response(url, document, { headers: { 'content-type': 'application/rss+xml' } }) }),
    random: () => 0.5,
    askHub: (address, form) => postForm({ url: address, maxBytes: 0, deadlineMilliseconds: 5_000 }, form),
    callbackUrl,
    ...change,
  };
  await pollFeed(room, feedId(url), new Date(clock).toISOString());
  return followed();
}

const followed = async (): Promise<FeedRecord> => (await getFeed(store.table, feedId(url))) as FeedRecord;
const waitOf = ({ nextPollAt }: FeedRecord): number => Date.parse(nextPollAt) - clock;

describe('a subscription', () => {
  it('is asked of the hub that the feed names, and confirmed when the hub asks back', async () => {
    const { push: subscription } = await poll(rss(item(1)));
    expect(hub.forms).toHaveLength(1);
    expect(hub.forms[0]).toMatchObject({ 'hub.mode': 'subscribe', 'hub.topic': url, 'hub.lease_seconds': '864000' });
    expect(hub.forms[0]?.['hub.callback']).toMatch(new RegExp(`^${callbackUrl}/[\\w-]{32,}$`));
    expect(hub.forms[0]?.['hub.secret']?.length).toBeGreaterThanOrEqual(32);
    expect(subscription).toMatchObject({ state: 'verified', leaseUntil: new Date(start + 10 * day).toISOString() });
  });

  it('has a callback and a secret of its own for each feed', async () => {
    await poll(rss(item(1)));
    const [first] = hub.forms;
    number += 1;
    url = `https://harbour.example/${number}/rss.xml`;
    await addFeed(store.table, { url, title: null, language: null, siteUrl: null }, new Date(clock).toISOString());
    await poll(rss(item(1)));
    expect(hub.forms[1]?.['hub.callback']).not.toBe(first?.['hub.callback']);
    expect(hub.forms[1]?.['hub.secret']).not.toBe(first?.['hub.secret']);
  });

  it('is renewed with the same callback before its lease ends, and not before that', async () => {
    await poll(rss(item(1)));
    clock += 7 * day;
    await poll(rss(item(1)));
    expect(hub.forms).toHaveLength(1);
    clock += 1.5 * day;
    const { push: renewed } = await poll(rss(item(1)));
    expect(hub.forms).toHaveLength(2);
    expect(hub.forms[1]?.['hub.callback']).toBe(hub.forms[0]?.['hub.callback']);
    expect(renewed?.leaseUntil).toBe(new Date(clock + 10 * day).toISOString());
  });

  it.each([
    ['denies it', 'denied', 'refused'],
    ['fails', 'error', 'refused'],
    ['never asks back', 'nothing', 'requested'],
  ] as const)('that the hub %s leaves the feed to its polls', async (_what, says, state) => {
    hub.says = says;
    const feed = await poll(rss(item(1)));
    expect(feed.push?.state).toBe(state);
    expect(waitOf(feed)).toBeLessThan(day);
    clock += 60 * minutes;
    await poll(rss(item(1)));
    expect(hub.forms).toHaveLength(1);
  });

  it('is tried when the feed is read again where the hub had others before it', async () => {
    const busy = async () => {
      throw new HostBusy('hub.example', new Date(clock + 5_000));
    };
    expect((await poll(rss(item(1)), { askHub: busy })).push).toBeNull();
    clock += 10 * minutes;
    expect((await poll(rss(item(2), item(1)))).push?.state).toBe('verified');
  });

  it('is not asked for where no hub could reach the callback', async () => {
    expect((await poll(rss(item(1)), { callbackUrl: null })).push).toBeNull();
    expect(hub.forms).toEqual([]);
  });

  it('is not confirmed where it was not asked for', async () => {
    await poll(rss(item(1)));
    const form = hub.forms[0] ?? {};
    const changes: readonly (readonly [string, string])[] = [
      ['hub.topic', 'https://other.example/rss'],
      ['hub.mode', 'unsubscribe'],
      ['hub.challenge', ''],
    ];
    for (const [name, value] of changes) expect((await verify(form, { [name]: value })).status).toBe(404);
    expect((await verify({ ...form, 'hub.callback': `${callbackUrl}/guess` })).status).toBe(404);
  });

  it('is not asked of a hub at a private address', async () => {
    const guarded = createFormPoster({ userAgent: 'Test/1', allowedNetworks: [] });
    const request = { url: `http://127.0.0.1:${portOf(hub.server)}/`, maxBytes: 0, deadlineMilliseconds: 1_000 };
    expect(await guarded(request, {})).toMatchObject({ outcome: 'refused', reason: 'address' });
    expect(await guarded({ ...request, url: 'file:///etc/passwd' }, {})).toMatchObject({ outcome: 'refused' });
    const named = { ...request, url: `http://localhost:${portOf(hub.server)}/` };
    expect(await guarded(named, {})).toMatchObject({ outcome: 'unreachable' });
    expect(hub.forms).toEqual([]);
  });
});

describe('a push', () => {
  it('brings its entries at once, and polls come once a day from then on', async () => {
    const before = await poll(rss(item(1)));
    expect(waitOf(before)).toBeLessThan(day);
    clock += 5 * minutes;
    expect((await push(rss(item(2)))).status).toBe(202);
    expect(sent).toHaveLength(2);
    expect((await followed()).push).toMatchObject({ state: 'working', lastPushAt: new Date(clock).toISOString() });
    clock += 60 * minutes;
    expect(waitOf(await poll(rss(item(2, start), item(1, start))))).toBe(day);
    expect(sent).toHaveLength(2);
  });

  it.each([
    ['none', ''],
    ['one under another secret', sign('guess', '')],
    ['one by an unknown method', 'md5=00112233445566778899aabbccddeeff'],
    ['nonsense', 'sha256=zz'],
  ])('with a wrong signature (%s) is acknowledged and ignored', async (_what, signature) => {
    await poll(rss(item(1)));
    expect((await push(rss(item(2)), signature)).status).toBe(202);
    expect(sent).toHaveLength(1);
    expect((await followed()).push?.state).toBe('verified');
  });

  it('that is no feed is acknowledged and ignored', async () => {
    await poll(rss(item(1)));
    expect((await push('hello')).status).toBe(202);
    expect((await followed()).push?.state).toBe('verified');
  });

  it('for a feed that was removed tells the hub to stop', async () => {
    const feed = await poll(rss(item(1)));
    await removeFeed(store.table, feed);
    expect((await push(rss(item(2)))).status).toBe(410);
    expect(sent).toHaveLength(1);
  });

  it.each(['sha1', 'sha256', 'sha384', 'sha512'])('may be signed by %s', (method) => {
    const body = Buffer.from('<rss/>');
    expect(isSignedWith('secret', sign('secret', '<rss/>', method), body)).toBe(true);
    expect(isSignedWith('other', sign('secret', '<rss/>', method), body)).toBe(false);
  });
});

describe('a hub that pushes', () => {
  it('is distrusted when a poll finds what it did not bring, until the lease is renewed', async () => {
    await poll(rss(item(1)));
    await push(rss(item(2)));
    clock += day;
    const missed = await poll(rss(item(3, clock - 60 * minutes), item(2, start), item(1, start)));
    expect(missed.push?.state).toBe('unreliable');
    expect(waitOf(missed)).toBeLessThan(day);
    await push(rss(item(4)));
    expect((await followed()).push?.state).toBe('unreliable');
    clock += 8 * day;
    expect((await poll(rss(item(4, clock - day)))).push?.state).toBe('verified');
    await push(rss(item(5)));
    expect((await followed()).push?.state).toBe('working');
  });

  it('is not blamed for an entry that is a few minutes old', async () => {
    await poll(rss(item(1)));
    await push(rss(item(2)));
    clock += day;
    const feed = await poll(rss(item(3, clock - 5 * minutes), item(2, start), item(1, start)));
    expect(feed.push?.state).toBe('working');
    expect(waitOf(feed)).toBe(day);
  });

  it('is polled before a short lease ends', async () => {
    await poll(rss(item(1)));
    await push(rss(item(2)));
    clock += 5 * minutes;
    await verify(hub.forms[0] ?? {}, { 'hub.lease_seconds': '7200' });
    const feed = await poll(rss(item(2, start), item(1, start)));
    expect(waitOf(feed)).toBe(60 * minutes);
  });

  it('no longer counts when its lease has run out', async () => {
    await poll(rss(item(1)));
    await push(rss(item(2)));
    hub.says = 'error';
    clock += 11 * day;
    const feed = await poll(rss(item(2, start), item(1, start)));
    expect(waitOf(feed)).toBeLessThan(day);
    expect(feed.push?.state).toBe('refused');
  });
});
