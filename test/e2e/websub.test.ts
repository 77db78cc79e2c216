import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDataFolder, dataFolderAt } from '../../infra/local/data-folder.ts';
import { uploadFeedList } from '../../infra/local/feed-list.ts';
import { openStorage } from '../../infra/local/host.ts';
import { readOutcomes } from '../../infra/local/outcome-table.ts';
import { findFreePorts } from '../../infra/local/ports.ts';
import { loadTemplate } from '../../infra/local/synthesis.ts';

const root = join(import.meta.dirname, '../..');
const data = mkdtempSync(join(tmpdir(), 'websub-'));
const forms: Record<string, string>[] = [];

/** A feed and its hub in one: it asks every subscriber back before it answers. */
const site = createServer(async (request, response) => {
  const origin = `http://${request.headers.host}`;
  if (request.method === 'POST') {
    const form = Object.fromEntries(new URLSearchParams(await text(request)));
    forms.push(form);
    const query = { 'hub.mode': 'subscribe', 'hub.topic': form['hub.topic'] ?? '', 'hub.challenge': 'are you there?' };
    const asked = await fetch(
      `${form['hub.callback']}?${new URLSearchParams({ ...query, 'hub.lease_seconds': '864000' })}`,
    );
    response.writeHead((await asked.text()) === query['hub.challenge'] ? 202 : 400).end();
    return;
  }
  const isFeed = request.url === '/feed';
  response.writeHead(isFeed ? 200 : 404, { 'content-type': isFeed ? 'application/rss+xml' : 'text/html' });
  response.end(isFeed ? feed(origin, 'One', 1) : 'gone');
});

const feed = (origin: string, title: string, id: number, declaration = '') =>
  `${declaration}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Harbour</title><atom:link rel="hub" href="${origin}/hub"/><atom:link rel="self" href="${origin}/feed"/><item><guid>${id}</guid><title>${title}</title><link>${origin}/story/${id}</link></item></channel></rss>`;

describe('a newswire whose callbacks can be reached', () => {
  let origin = '';
  let host: Awaited<ReturnType<Awaited<ReturnType<typeof openStorage>>['run']>>;
  let storage: Awaited<ReturnType<typeof openStorage>>;
  beforeAll(async () => {
    site.listen(0, '127.0.0.1');
    await once(site, 'listening');
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const [api = 0] = await findFreePorts(1, []);
    const folder = dataFolderAt(data);
    createDataFolder(folder);
    storage = await openStorage({
      root,
      template: await loadTemplate(root),
      folder,
      ports: { dynamodb: 0, aws: 0, api },
      retryAfterSeconds: 1,
      onLine: () => {},
      onFault: () => {},
    });
    const listed = { url: `${origin}/feed`, title: null, language: null, siteUrl: null };
    host = await storage.run({
      FEEDS_BUCKET: storage.bucket,
      FEEDS_KEY: (await uploadFeedList([listed], storage.bucket, storage.clients)) ?? '',
      FETCH_ALLOWED_NETWORKS: '127.0.0.0/8',
      CALLBACK_URL: `http://127.0.0.1:${api}/websub`,
    });
    await host.drain(new AbortController().signal);
  }, 120_000);
  afterAll(async () => {
    await host.stop();
    site.close();
    rmSync(data, { recursive: true });
  });

  it('subscribes at the hub that its feed names', () => {
    expect(forms).toMatchObject([{ 'hub.mode': 'subscribe', 'hub.topic': `${origin}/feed` }]);
  });

  it('takes a push through its gateway, byte by byte, and brings its entry to an outcome', async () => {
    const { 'hub.callback': callback = '', 'hub.secret': secret = '' } = forms[0] ?? {};
    const declaration = '<?xml version="1.0" encoding="windows-1251"?>';
    // "Порт" in windows-1251, which is no UTF-8.
    const body = Buffer.from(feed(origin, '\u00cf\u00ee\u00f0\u00f2', 2, declaration), 'latin1');
    const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
    const headers = { 'content-type': 'application/rss+xml', 'x-hub-signature': signature };
    const pushed = await fetch(callback, { method: 'POST', body, headers });
    expect(pushed.status).toBe(202);
    await host.drain(new AbortController().signal);
    expect(await readOutcomes(storage.tableName, storage.clients)).toEqual({ counts: { gone: 2 }, pending: [] });
  });

  it('knows no other callback', async () => {
    const { 'hub.callback': callback = '' } = forms[0] ?? {};
    expect((await fetch(`${callback}x?hub.mode=subscribe&hub.challenge=1`)).status).toBe(404);
    expect((await fetch(`${callback}x`, { method: 'POST', body: 'x' })).status).toBe(410);
  });
});
