import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApi, createClient, createWritingApi, type FindFeed } from '../../shared/api/index.ts';
import { endItem, getArticleContent, getItem, startItem, storeArticle } from '../../shared/store/index.ts';
import { contract, type Exchange, faultsOf, operationOf } from '../support/contract.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

const at = '2026-11-30T00:00:00.000Z';
const feedUrl = 'https://lefanal.example/rss.xml';
const found = { url: feedUrl, title: 'Le Fanal', language: 'fr', siteUrl: 'https://lefanal.example/' };

let store: EmbeddedStore;
let now = new Date(at);
let sent: string[] = [];
let asked: string[] = [];
let findFeed: FindFeed;
/** What the table does when it is asked for anything but the state of a request. */
let onTable: () => Promise<void> = async () => {};
let reading: ReturnType<typeof createApi>;
let writing: ReturnType<typeof createWritingApi>;

beforeAll(async () => {
  store = await startEmbeddedStore();
  store.table.client.middlewareStack.add(
    (next) => async (request) => {
      if (!JSON.stringify(request.input).includes('IDEMPOTENCY#')) await onTable();
      return next(request);
    },
    { step: 'initialize' },
  );
  const room = { ...store, now: () => now, report: (error: Error) => expect(error).toBeNull() };
  reading = createApi(room);
  writing = createWritingApi({
    ...room,
    report: () => {},
    findFeed: (url) => {
      asked.push(url);
      return findFeed(url);
    },
    sendItems: async (items) => void sent.push(...items.map(({ itemId }) => itemId)),
    sendLinks: async (articles) => void sent.push(...articles.map(({ articleId }) => articleId)),
  });
});
afterAll(() => store.stop());
beforeEach(() => {
  now = new Date(at);
  sent = [];
  asked = [];
  onTable = async () => {};
  findFeed = async () => ({ outcome: 'found', feed: found });
});

const exchanges: Exchange[] = [];
async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await writing.request(`http://wire.example${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  exchanges.push({ method, path, response: response.clone() });
  return response;
}
const feeds = async () => (await (await reading.request('/v1/feeds')).json()).feeds;

describe('feeds', () => {
  it('follows the feed that a site leads to, once', async () => {
    const first = await ask('POST', '/v1/feeds', { url: 'https://lefanal.example/', language: 'fr-BE' });
    expect(first.status).toBe(201);
    expect(await first.json()).toMatchObject({ result: 'added', feed: { url: feedUrl, language: 'fr-BE' } });
    const again = await ask('POST', '/v1/feeds', { url: feedUrl });
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ result: 'known', feed: { language: 'fr-BE' } });
  });

  it('says why a site leads to none', async () => {
    findFeed = async () => ({ outcome: 'none', reason: 'the server answers HTTP 404' });
    const answer = await ask('POST', '/v1/feeds', { url: 'https://nowhere.example/' });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'unprocessable', parameter: 'url' });
  });

  it('pauses, resumes and forgets one, each as often as asked', async () => {
    const [{ id }] = await feeds();
    for (const paused of [true, true, false, false]) {
      const answer = await ask('PATCH', `/v1/feeds/${id}`, { paused });
      expect(await answer.json()).toMatchObject({ status: paused ? 'paused' : 'active' });
    }
    expect((await ask('DELETE', `/v1/feeds/${id}`)).status).toBe(204);
    expect((await ask('DELETE', `/v1/feeds/${id}`)).status).toBe(404);
    expect(await feeds()).toEqual([]);
  });

  it('takes a list as OPML and gives it back as OPML', async () => {
    const opml = `<opml version="2.0"><body><outline text="Presse"><outline type="rss" text="Le Fanal" xmlUrl="${feedUrl}"/>
      <outline type="rss" text="المنارة" xmlUrl="https://almanara.example/rss"/></outline></body></opml>`;
    const answer = await ask('POST', '/v1/feeds/import', opml, { 'content-type': 'text/x-opml' });
    expect(await answer.json()).toEqual({ listed: 2, added: 2, known: 0 });
    const out = await reading.request('/v1/feeds?format=opml');
    expect(out.headers.get('content-type')).toMatch('text/x-opml');
    const again = await ask('POST', '/v1/feeds/import', await out.text(), { 'content-type': 'text/x-opml' });
    expect(await again.json()).toEqual({ listed: 2, added: 0, known: 2 });
  });
});

it('is used through the typed client', async () => {
  const wire = createClient({ baseUrl: 'http://wire.example', fetch: async (request) => writing.fetch(request) });
  const params = { path: {}, header: { 'Idempotency-Key': 'typed' } };
  const { data } = await wire.POST('/v1/feeds', { params, body: { url: feedUrl, language: 'fr' } });
  const id: string = data?.feed.id ?? '';
  expect(data?.feed.url).toBe(feedUrl);
  const paused = await wire.PATCH('/v1/feeds/{id}', { params: { path: { id } }, body: { paused: true } });
  expect(paused.data?.status).toBe('paused');
  // @ts-expect-error: the contract knows no such member.
  await wire.PATCH('/v1/feeds/{id}', { params: { path: { id } }, body: { stopped: true } });
  const removed = await wire.DELETE('/v1/feeds/{id}', { params: { path: { id } } });
  expect([removed.response.status, removed.data]).toEqual([204, undefined]);
  const gone = await wire.DELETE('/v1/feeds/{id}', { params: { path: { id } } });
  expect(gone.error?.code).toBe('not-found');
});

it('sends an item through again, and its outcome is open until then', async () => {
  const entry = { title: 'Port' } as never;
  const item = { id: 'item-1', feedId: 'feed-1', url: 'https://lefanal.example/port', entry, entryHash: 'hash' };
  const fresh = { outcome: null, detail: null, articleId: null, endedAt: null, discoveredAt: at };
  await startItem(store.table, { ...item, ...fresh });
  await endItem(store.table, 'item-1', { outcome: 'gone', detail: 'HTTP 410', articleId: null, endedAt: at });
  const answer = await ask('POST', '/v1/items/item-1/redrive');
  expect(answer.status).toBe(202);
  expect(await answer.json()).toMatchObject({ id: 'item-1', outcome: null });
  expect(sent).toEqual(['item-1']);
  expect(await getItem(store.table, 'item-1')).toMatchObject({ outcome: null, endedAt: null });
  expect((await ask('POST', '/v1/items/nobody/redrive')).status).toBe(404);
});

it('withdraws an article, its text included, and tells so as often as asked', async () => {
  await storeArticle(store.table, store.bucket, draft(), content(), at);
  const before = await (await reading.request('/v1/articles/article-1')).json();
  expect(before.content.text).toBe('Le port rouvre lundi.');
  for (const _ of ['first', 'again']) {
    const answer = await ask('DELETE', '/v1/articles/article-1?reason=On+request');
    expect(await answer.json()).toMatchObject({ id: 'article-1', withdrawnAt: at, reason: 'On request' });
    expect(sent.at(-1)).toBe('article-1');
  }
  expect((await reading.request('/v1/articles/article-1')).status).toBe(410);
  expect(await getArticleContent(store.bucket, 'articles/article-1/hash-1.json.gz')).toBeNull();
  expect((await ask('DELETE', '/v1/articles/nothing')).status).toBe(404);
});

describe('an idempotency key', () => {
  const key = (name: string) => ({ 'idempotency-key': name });
  const body = { url: 'https://key.example/' };
  beforeEach(() => {
    findFeed = async (url) => ({ outcome: 'found', feed: { ...found, url } });
  });

  it('has a request carried out once, and answered alike each time', async () => {
    const first = await ask('POST', '/v1/feeds', body, key('one'));
    const again = await ask('POST', '/v1/feeds', body, key('one'));
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await again.json()).toEqual(await first.json());
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(asked).toHaveLength(1);
  });

  it('is one request’s alone', async () => {
    const answer = await ask('POST', '/v1/feeds', { url: 'https://other.example/' }, key('one'));
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'idempotency-key-reused', parameter: 'Idempotency-Key' });
  });

  it('is refused while its request is under way', async () => {
    let go = (): void => {};
    const waiting = new Promise<void>((resolve) => {
      go = resolve;
    });
    findFeed = async (url) => {
      await waiting;
      return { outcome: 'found', feed: { ...found, url } };
    };
    const slow = ask('POST', '/v1/feeds', { url: 'https://slow.example/' }, key('two'));
    await expect.poll(() => asked.length).toBe(1);
    const meanwhile = await ask('POST', '/v1/feeds', { url: 'https://slow.example/' }, key('two'));
    expect(meanwhile.status).toBe(409);
    expect(await meanwhile.json()).toMatchObject({ code: 'request-under-way' });
    go();
    expect((await slow).status).toBe(201);
  });

  it('is free again where its request failed, was left alone, or is a day old', async () => {
    findFeed = () => Promise.reject(new Error('the network is gone'));
    expect((await ask('POST', '/v1/feeds', body, key('three'))).status).toBe(500);
    findFeed = async (url) => ({ outcome: 'found', feed: { ...found, url } });
    expect((await ask('POST', '/v1/feeds', body, key('three'))).status).toBe(200);
    now = new Date('2026-12-01T00:00:01.000Z');
    expect((await ask('POST', '/v1/feeds', { url: 'https://next.example/' }, key('three'))).status).toBe(201);
  });

  it('keeps what was refused, too', async () => {
    const first = await ask('PATCH', '/v1/feeds/nobody', { paused: true }, key('four'));
    const again = await ask('PATCH', '/v1/feeds/nobody', { paused: true }, key('four'));
    expect([first.status, again.status]).toEqual([404, 404]);
    expect(again.headers.get('content-type')).toBe('application/problem+json');
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });
});

it.each([
  ['POST', '/v1/feeds', { url: 'ftp://x.example/' }, {}, 400, 'url'],
  ['POST', '/v1/feeds', { url: feedUrl, colour: 'red' }, {}, 400, 'colour'],
  ['POST', '/v1/feeds', '{', {}, 400, 'body'],
  ['POST', '/v1/feeds', '[]', {}, 400, 'body'],
  ['POST', '/v1/feeds', { url: feedUrl }, { 'content-type': 'text/plain' }, 415, 'Content-Type'],
  ['POST', '/v1/feeds', { url: feedUrl }, { origin: 'https://evil.example' }, 403, 'Origin'],
  ['POST', '/v1/feeds', { url: feedUrl }, { 'idempotency-key': 'k'.repeat(256) }, 400, 'Idempotency-Key'],
  ['POST', '/v1/feeds?lang=fr', { url: feedUrl }, {}, 400, 'lang'],
  ['POST', '/v1/feeds/import', 'no list', { 'content-type': 'text/x-opml' }, 422, 'body'],
  ['POST', '/v1/feeds/import', 'url=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'Content-Type'],
  ['PATCH', '/v1/feeds/any', { paused: 'yes' }, {}, 400, 'paused'],
  ['DELETE', `/v1/articles/any?reason=${'x'.repeat(501)}`, undefined, {}, 400, 'reason'],
] as const)('%s %s with %j and %j is refused', async (method, path, body, headers, status, parameter) => {
  const answer = await ask(method, path, body, headers);
  const problem = await answer.json();
  expect([answer.status, problem.parameter]).toEqual([status, parameter]);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
});

it('has no other routes', async () => {
  const answer = await writing.request('http://wire.example/v1/stories', { method: 'POST' });
  expect([answer.status, (await answer.json()).code]).toEqual([404, 'no-such-route']);
});

const json = { 'content-type': 'application/json' };
const opml = `<opml version="2.0"><body><outline type="rss" text="Le Fanal" xmlUrl="${feedUrl}"/></body></opml>`;
/** A request for each operation that writes, with the headers that its body wants. */
const requests = [
  ['POST', '/v1/feeds', { url: feedUrl }, json],
  ['POST', '/v1/feeds/import', opml, { 'content-type': 'text/x-opml' }],
  ['PATCH', '/v1/feeds/nobody', { paused: true }, json],
  ['DELETE', '/v1/feeds/nobody', undefined, {}],
  ['POST', '/v1/items/nobody/redrive', undefined, {}],
  ['DELETE', '/v1/articles/nobody', undefined, {}],
] as const;

describe.each(requests)('%s %s', (method, path, body, headers) => {
  const send = (more: Record<string, string> = {}, query = '') =>
    ask(method, `${path}${query}`, body, { ...headers, ...more });
  const key = { 'idempotency-key': `${method} ${path}` };

  it('refuses what it doesn’t know, what other sites send, and what comes while it is under way', async () => {
    expect((await send({}, '?surprise=1')).status).toBe(400);
    expect((await send({ origin: 'https://other.example' })).status).toBe(403);
    if (body !== undefined) expect((await send({ 'content-type': 'image/png' })).status).toBe(415);
    let go = (): void => {};
    const held = new Promise<void>((resolve) => {
      onTable = () => {
        resolve();
        return new Promise((release) => {
          go = release;
        });
      };
    });
    const first = send(key);
    await held;
    expect((await send(key)).status).toBe(409);
    onTable = async () => {};
    go();
    expect((await first).status).toBeLessThan(500);
    expect((await send(key, '?another=1')).status).toBe(422);
  });

  it('says that it failed where the table does', async () => {
    onTable = () => Promise.reject(new Error('The table is gone.'));
    expect((await send()).status).toBe(500);
  });
});

it('has given every answer that the contract has, and none otherwise', async () => {
  expect((await Promise.all(exchanges.map(faultsOf))).flat()).toEqual([]);
  const seen = new Set(exchanges.map((exchange) => `${operationOf(exchange)} ${exchange.response.status}`));
  const promised = Object.entries(contract.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => method !== 'get')
      .flatMap(([method, { responses }]) =>
        Object.keys(responses).map((status) => `${method.toUpperCase()} ${path} ${status}`),
      ),
  );
  expect(promised.length).toBeGreaterThan(40);
  expect(promised.filter((answer) => !seen.has(answer))).toEqual([]);
});
