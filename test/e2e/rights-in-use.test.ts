import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../infra/config.ts';
import { createDataFolder, dataFolderAt } from '../../infra/local/data-folder.ts';
import { readDeployment } from '../../infra/local/deployment.ts';
import { queueUrl } from '../../infra/local/embedded-servers.ts';
import { type Host, openStorage } from '../../infra/local/host.ts';
import { allowedNetworks } from '../../infra/local/networks.ts';
import { startNewsroom } from '../../infra/local/newsroom/index.ts';
import { findFreePorts } from '../../infra/local/ports.ts';
import { openTemplate } from '../../infra/local/template.ts';
import { synthesise } from '../../infra/synthesise.ts';
import { operations } from '../../shared/api/operations.ts';
import { addFeed, feedId, putSubscription, type Table } from '../../shared/store/index.ts';
import { type Call, readRoles } from '../support/policies.ts';
import { startRoleGuard } from '../support/role-guard.ts';

/** What the functions asked for, as `function action resource`, and the partitions that they named. */
const granted = new Map<string, Set<string>>();
const denied: string[] = [];

function note(name: string, { action, resource, leadingKeys = [] }: Call, allowed: boolean): void {
  const call = `${name} ${action} ${resource.split(':').at(-1)?.split('/')[0]}`;
  if (!allowed) denied.push(`${call} ${leadingKeys.join()}`);
  const families = granted.get(call) ?? new Set();
  for (const key of leadingKeys) families.add(key.split('#')[0] ?? '');
  granted.set(call, families);
}

const folder = mkdtempSync(join(tmpdir(), 'rights-in-use-'));
const cleanups: (() => unknown)[] = [() => rmSync(folder, { recursive: true })];
afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

/** What the functions wrote to their logs. */
const lines: string[] = [];
let api = '';
let table: Table;
let feedUrl = '';

/** The sample newsroom worked off whole, each function confined to its role. */
beforeAll(async () => {
  const document = synthesise(readConfig({ access: 'public' }));
  const [dynamodb = 0, aws = 0] = await findFreePorts(2, []);
  const allows = readRoles(openTemplate(document, (name) => queueUrl(`http://127.0.0.1:${aws}`, name)));
  const guard = (port: number) => startRoleGuard(() => `http://127.0.0.1:${port}`, allows, note);
  const [tableGuard, awsGuard] = await Promise.all([guard(dynamodb), guard(aws)]);
  const newsroom = await startNewsroom({ port: 0 });
  createDataFolder(dataFolderAt(folder));
  const storage = await openStorage({
    root: join(import.meta.dirname, '../..'),
    template: document,
    folder: dataFolderAt(folder),
    ports: { dynamodb, aws, api: 0 },
    retryAfterSeconds: 1,
    onLine: (_name, line) => void lines.push(line),
    onFault: () => {},
  });
  table = {
    name: storage.tableName,
    client: DynamoDBDocumentClient.from(storage.clients.dynamodb, { marshallOptions: { removeUndefinedValues: true } }),
  };
  feedUrl = newsroom.feeds[0]?.url ?? '';
  const feeds = newsroom.feeds.filter(({ language }) => ['ar', 'en', 'fr'].includes(language.slice(0, 2)));
  for (const { url } of feeds)
    await addFeed(table, { url, title: null, language: null, siteUrl: null }, new Date().toISOString());
  const host: Host = await storage.run({
    AWS_ENDPOINT_URL_DYNAMODB: tableGuard.url,
    AWS_ENDPOINT_URL_S3: awsGuard.url,
    AWS_ENDPOINT_URL_SQS: awsGuard.url,
    ...throughGuard(document, `http://127.0.0.1:${aws}`, awsGuard.url),
    CALLBACK_URL: '',
    FETCH_ALLOWED_NETWORKS: allowedNetworks(false, newsroom.port),
  });
  cleanups.push(tableGuard.stop, awsGuard.stop, newsroom.stop, host.stop);
  await host.drain(new AbortController().signal);
  api = `http://127.0.0.1:${host.apiPort}`;
}, 300_000);

/** The addresses of the queues, which the SDK sends to whatever else it is told, by the names of their variables. */
function throughGuard(document: unknown, server: string, guard: string): Record<string, string> {
  const variables = readDeployment(document, (name) => queueUrl(server, name)).functions.flatMap(({ environment }) =>
    Object.entries(environment).filter(([, value]) => value.startsWith(server)),
  );
  return Object.fromEntries(variables.map(([name, value]) => [name, value.replace(server, guard)]));
}

test('a newsroom that is worked off whole asks for nothing that its functions may not do', () => {
  expect(denied).toEqual([]);
  const asked = [...granted.keys()].map((call) => call.split(' ').slice(0, 2).join(' '));
  for (const call of [
    'tick dynamodb:Query',
    'poll sqs:SendMessage',
    'article s3:PutObject',
    'link dynamodb:BatchWriteItem',
  ])
    expect(asked).toContain(call);
});

test('nor do answers to readers', async () => {
  const read = async (path: string) => {
    const response = await fetch(`${api}${path}`);
    expect([path, response.status]).toEqual([path, 200]);
    return response.text();
  };
  const { articles } = JSON.parse(await read('/v1/articles?lang=fr&q=mer'));
  const { stories } = JSON.parse(await read('/v1/stories?limit=5'));
  const { items } = JSON.parse(await read('/v1/items?limit=5'));
  const { sources } = JSON.parse(await read('/v1/sources'));
  const ids: Readonly<Record<string, string>> = {
    articles: articles[0].id,
    stories: stories[0].id,
    items: items[0].id,
    sources: sources[0].id,
  };
  for (const path of Object.keys(operations)) {
    const [, , room = ''] = path.split('/');
    await read(path.replace('{id}', ids[room] ?? '').replace('{version}', '1'));
  }
  expect(denied).toEqual([]);
}, 120_000);

test('nor does a hub that pushes', async () => {
  const url = 'https://lefanal.example/pushed.xml';
  await addFeed(table, { url, title: null, language: 'fr', siteUrl: null }, new Date().toISOString());
  const push = { token: 'unguessable', secret: 'whispered', hub: 'https://hub.example/', topic: url } as const;
  const requested = {
    state: 'requested',
    requestedAt: new Date().toISOString(),
    leaseUntil: null,
    lastPushAt: null,
  } as const;
  await putSubscription(table, feedId(url), { ...push, ...requested });
  const asked = new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.topic': url, 'hub.challenge': 'there?' });
  expect(await (await fetch(`${api}/websub/unguessable?${asked}`)).text()).toBe('there?');
  const body =
    '<rss version="2.0"><channel><title>Le Fanal</title><item><guid>1</guid><title>Une</title><link>https://lefanal.example/1</link></item><item><guid>2</guid><title>Deux</title></item></channel></rss>';
  const headers = {
    'content-type': 'application/rss+xml',
    'x-hub-signature': `sha256=${createHmac('sha256', push.secret).update(body).digest('hex')}`,
  };
  expect((await fetch(`${api}/websub/unguessable`, { method: 'POST', headers, body })).status).toBe(202);
  expect([...granted.keys()]).toContainEqual(expect.stringMatching(/^websub sqs:SendMessage ArticleQueue/));
  expect(denied).toEqual([]);
}, 120_000);

test('nor does an operator who changes things over HTTP', async () => {
  const write = async (method: string, path: string, body?: object) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': `${method} ${path}` };
    const response = await fetch(`${api}/v1${path}`, { method, headers, body: body ? JSON.stringify(body) : null });
    expect([method, path, response.status]).toEqual([method, path, expect.toSatisfy((status) => status < 300)]);
    return response.text();
  };
  const { feed } = JSON.parse(await write('POST', '/feeds', { url: feedUrl }));
  await write('PATCH', `/feeds/${feed.id}`, { paused: true });
  await write('DELETE', `/feeds/${feed.id}`);
  const { items } = await (await fetch(`${api}/v1/items?outcome=article&limit=2`)).json();
  await write('POST', `/items/${items[0].id}/redrive`);
  await write('DELETE', `/articles/${items[1].articleId}`);
  expect([...granted.keys()]).toContainEqual(expect.stringMatching(/^admin s3:DeleteObject /));
  expect(denied).toEqual([]);
}, 120_000);

test('what the functions log names articles, items and feeds, and holds nothing of their texts', async () => {
  const told = lines.filter((line) => line.startsWith('{"level"')).map((line) => JSON.parse(line));
  const keysOf = (message: string) => told.filter((each) => each.message === message).map((each) => Object.keys(each));
  for (const [message, ...ids] of [
    ['polled', 'feedId'],
    ['item ended', 'itemId', 'feedId'],
    ['linked', 'articleId'],
  ]) {
    expect(keysOf(message ?? '').length).toBeGreaterThan(0);
    for (const keys of keysOf(message ?? '')) expect(keys).toEqual(expect.arrayContaining(ids));
  }
  const { articles } = await (await fetch(`${api}/v1/articles?limit=100`)).json();
  const log = lines.join('\n');
  for (const { id } of articles) {
    const { content } = await (await fetch(`${api}/v1/articles/${id}`)).json();
    const sentences = content.text.split('\n').map((paragraph: string) => paragraph.slice(0, 40));
    expect(sentences.filter((sentence: string) => sentence.length === 40 && log.includes(sentence))).toEqual([]);
  }
}, 120_000);
