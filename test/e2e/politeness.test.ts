import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDataFolder, dataFolderAt } from '../../infra/local/data-folder.ts';
import { uploadFeedList } from '../../infra/local/feed-list.ts';
import { openStorage } from '../../infra/local/host.ts';
import { readOutcomes } from '../../infra/local/outcome-table.ts';
import { loadTemplate } from '../../infra/local/synthesis.ts';

const root = join(import.meta.dirname, '../..');
const hosts = Array.from({ length: 10 }, (_, index) => `host${index}.localhost`);
const feedsPerHost = 20;
const spacingMilliseconds = 150;
/** One host may be asked twice at a time and without rest, the others once and with it. */
const wide = 'host0.localhost';
const limits = `*=1/${spacingMilliseconds / 1000},${wide}=2/0`;

interface LoggedRequest {
  readonly path: string;
  readonly arrivedAt: number;
  answeredAt: number;
}

/** Ten hosts on one port, each with a log of its own: twenty feeds, each with an entry whose page is gone. */
function startHosts(logs: Map<string, LoggedRequest[]>): Server {
  return createServer(async (request, response) => {
    const { host = '' } = request.headers;
    const path = request.url ?? '/';
    const entry: LoggedRequest = { path, arrivedAt: performance.now(), answeredAt: Number.POSITIVE_INFINITY };
    logs.get(host.split(':')[0] ?? '')?.push(entry);
    await sleep(5 + 35 * Math.random());
    const feed = /^\/feed\/(\d+)$/.exec(path)?.[1];
    const item = `<item><guid>${feed}</guid><title>Story ${feed}</title><link>http://${host}/story/${feed}</link></item>`;
    response.writeHead(feed ? 200 : 404, { 'content-type': feed ? 'application/rss+xml' : 'text/html' });
    entry.answeredAt = performance.now();
    response.end(feed ? `<rss version="2.0"><channel><title>${host}</title>${item}</channel></rss>` : 'gone');
  }).listen(0, '127.0.0.1');
}

async function runNewswire(path: string, port: number) {
  const folder = dataFolderAt(path);
  createDataFolder(folder);
  const storage = await openStorage({
    root,
    template: await loadTemplate(root),
    folder,
    ports: { dynamodb: 0, aws: 0, api: 0 },
    retryAfterSeconds: 1,
    onLine: () => {},
    onFault: () => {},
  });
  const feeds = hosts.flatMap((host) =>
    Array.from({ length: feedsPerHost }, (_, index) => `http://${host}:${port}/feed/${index}`),
  );
  const listed = feeds.map((url) => ({ url, title: null, language: null, siteUrl: null }));
  const key = await uploadFeedList(listed, storage.bucket, storage.clients);
  const host = await storage.run({
    FEEDS_BUCKET: storage.bucket,
    FEEDS_KEY: key ?? '',
    FETCH_ALLOWED_NETWORKS: '127.0.0.0/8,::1/128',
    HOST_LIMITS: limits,
  });
  try {
    await host.drain(new AbortController().signal);
    return await readOutcomes(storage.tableName, storage.clients);
  } finally {
    await host.stop();
  }
}

describe('200 feeds on ten hosts', () => {
  const logs = new Map<string, LoggedRequest[]>(hosts.map((host) => [host, []]));
  const data = mkdtempSync(join(tmpdir(), 'politeness-'));
  const server = startHosts(logs);
  let outcomes: Awaited<ReturnType<typeof runNewswire>>;
  beforeAll(async () => {
    if (!server.listening) await once(server, 'listening');
    outcomes = await runNewswire(data, (server.address() as AddressInfo).port);
  }, 240_000);
  afterAll(() => {
    server.close();
    rmSync(data, { recursive: true });
  });

  it('are all polled and all their pages asked for once', () => {
    expect(outcomes).toEqual({ counts: { gone: hosts.length * feedsPerHost }, pending: [] });
    for (const log of logs.values()) {
      const paths = log.map(({ path }) => path).filter((path) => path !== '/robots.txt');
      expect(paths).toHaveLength(2 * feedsPerHost);
      expect(new Set(paths).size).toBe(2 * feedsPerHost);
    }
  });

  it('never reach a host more at once than it may be asked', () => {
    const most = [...logs].map(([host, log]) => [host, Math.max(...log.map((request) => underWayAt(log, request)))]);
    for (const [host, parallel] of most) expect(parallel).toBeLessThanOrEqual(host === wide ? 2 : 1);
  });

  it('never reach a host sooner than it may be asked again', () => {
    const violations = [...logs]
      .filter(([host]) => host !== wide)
      .flatMap(([, log]) => log.slice(1).map(({ arrivedAt }, index) => arrivedAt - (log[index]?.arrivedAt ?? 0)))
      .filter((gap) => gap < spacingMilliseconds);
    expect(violations).toEqual([]);
  });
});

const underWayAt = (log: readonly LoggedRequest[], { arrivedAt }: LoggedRequest): number =>
  log.filter((other) => other.arrivedAt <= arrivedAt && other.answeredAt > arrivedAt).length;
