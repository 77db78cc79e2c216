import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { GetItemCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, describe, expect, it } from 'vitest';
import { createDataFolder, type DataFolder, dataFolderAt } from '../../infra/local/data-folder.ts';
import { deleteExpired } from '../../infra/local/expiry.ts';
import { makeFeedsDue } from '../../infra/local/feed-list.ts';
import { type Host, openStorage, type Storage } from '../../infra/local/host.ts';
import { readMetricLine } from '../../infra/local/metric-lines.ts';
import { smallTemplate, type TemplateChoices } from '../fixtures/local/template.ts';

const root = join(import.meta.dirname, '../fixtures/local');

interface Running {
  readonly storage: Storage;
  readonly host: Host;
  readonly folder: DataFolder;
  readonly lines: string[];
  readonly faults: string[];
  send(...bodies: readonly string[]): Promise<void>;
  /** How often each message was received. */
  receives(): Promise<Record<string, number>>;
  deadLetters(): Promise<number>;
}

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function newFolder(): DataFolder {
  const path = mkdtempSync(join(tmpdir(), 'local-host-'));
  cleanups.push(async () => rmSync(path, { recursive: true, force: true }));
  const folder = dataFolderAt(path);
  createDataFolder(folder);
  return folder;
}

async function start(
  choices: TemplateChoices = {},
  { folder = newFolder(), feedsKey = '' }: { folder?: DataFolder; feedsKey?: string } = {},
): Promise<Running> {
  const lines: string[] = [];
  const faults: string[] = [];
  const storage = await openStorage({
    root,
    template: smallTemplate(choices),
    folder,
    ports: { dynamodb: 0, aws: 0, api: 0 },
    retryAfterSeconds: 1,
    onLine: (name, line) => void lines.push(`${name} ${line}`),
    onFault: (name, reason) => void faults.push(`${name} ${reason}`),
  });
  const host = await storage.run({ FEEDS_KEY: feedsKey });
  cleanups.push(host.stop);
  return { storage, host, folder, lines, faults, ...observe(storage) };
}

function observe({ clients, deployment, tableName }: Storage): Pick<Running, 'send' | 'receives' | 'deadLetters'> {
  const urlOf = (name: string) => deployment.queues.find((queue) => queue.name === name)?.url;
  return {
    async send(...bodies) {
      for (const MessageBody of bodies) {
        await clients.sqs.send(new SendMessageCommand({ QueueUrl: urlOf('Queue0D'), MessageBody }));
      }
    },
    async receives() {
      const { Items = [] } = await clients.dynamodb.send(new ScanCommand({ TableName: tableName }));
      return Object.fromEntries(Items.map(({ pk, receives }) => [pk?.S?.slice('DEED#'.length), Number(receives?.N)]));
    },
    async deadLetters() {
      const { Attributes } = await clients.sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: urlOf('DeadLetters0C'), AttributeNames: ['All'] }),
      );
      return Number(Attributes?.ApproximateNumberOfMessages);
    },
  };
}

const drained = (host: Host): Promise<void> => host.drain(new AbortController().signal);

describe('the event source of the local host', () => {
  it('deletes what succeeded', async () => {
    const { host, send, receives, deadLetters } = await start();
    await send('work a', 'work b');
    await drained(host);
    expect(await receives()).toEqual({ a: 1, b: 1 });
    expect(host.waiting()).toEqual({ work: 0 });
    expect(await deadLetters()).toBe(0);
  });

  it('brings back only the messages of a batch that are reported as failed', async () => {
    const { host, send, receives } = await start({ batchSize: 3, batchingWindowSeconds: 1 });
    await send('work a', 'fail-once b', 'work c');
    await drained(host);
    expect(await receives()).toEqual({ a: 1, b: 2, c: 1 });
  });

  it('brings back the whole batch when the handler throws', async () => {
    const { host, send, receives, deadLetters, faults } = await start({ batchSize: 2, batchingWindowSeconds: 1 });
    await send('work a', 'throw b');
    await drained(host);
    expect(await receives()).toMatchObject({ b: 3 });
    expect(await deadLetters()).toBeGreaterThanOrEqual(1);
    expect(faults).toContain('work RangeError');
  });

  it('keeps every failure to itself where the mapping does not ask for reports', async () => {
    const { host, send, receives } = await start({ reportsBatchItemFailures: false });
    await send('fail a');
    await drained(host);
    expect(await receives()).toEqual({ a: 1 });
  });

  it('ends a handler that takes longer than its timeout and tries the message again', async () => {
    const { host, send, receives, deadLetters, faults } = await start({ timeoutSeconds: 1, maxReceiveCount: 2 });
    await send('hang a', 'work b');
    await drained(host);
    expect(await receives()).toEqual({ a: 2, b: 1 });
    expect(await deadLetters()).toBe(1);
    expect(faults).toEqual(['work timed-out', 'work timed-out']);
  });

  it('starts another environment when one exits under its handler', async () => {
    const { host, send, receives, deadLetters } = await start({ maxReceiveCount: 2 });
    await send('exit a', 'work b', 'work c');
    await drained(host);
    expect(await receives()).toEqual({ a: 2, b: 1, c: 1 });
    expect(await deadLetters()).toBe(1);
  });

  it.each([1, 2, 5])(
    'puts a poisonous message into the dead-letter queue after exactly %i receives',
    async (maxReceiveCount) => {
      const { host, send, receives, deadLetters } = await start({ maxReceiveCount });
      await send('throw poison', 'fail venom', 'work food');
      await drained(host);
      expect(await receives()).toEqual({ poison: maxReceiveCount, venom: maxReceiveCount, food: 1 });
      expect(await deadLetters()).toBe(2);
    },
  );

  it('leaves a failed message to a visibility timeout that is shorter than the time before a retry', async () => {
    const { host, send, receives } = await start({ visibilityTimeoutSeconds: 1 });
    await send('fail-once a');
    await drained(host);
    expect(await receives()).toEqual({ a: 2 });
  });
});

describe('the local host', () => {
  it('resolves references of the environment to what it provisioned, and overrides variables by name', async () => {
    const { storage, host, receives } = await start({}, { feedsKey: 'config/list' });
    await storage.clients.s3.send(
      new PutObjectCommand({ Bucket: storage.bucket, Key: 'config/list', Body: 'work a\nwork b' }),
    );
    await drained(host);
    expect(await receives()).toEqual({ a: 1, b: 1 });
    const { Item } = await storage.clients.dynamodb.send(
      new GetItemCommand({ TableName: storage.tableName, Key: { pk: { S: 'DEED#a' }, sk: { S: 'DEED' } } }),
    );
    expect(Item?.cameFrom?.S).toBe('arn:aws:sqs:us-east-1:000000000000:Queue0D');
  });

  it('hands on what the functions write, line by line, and keeps it in a log file', async () => {
    const { host, send, lines, folder } = await start();
    await send('work a');
    await drained(host);
    await host.stop();
    cleanups.pop();
    expect(lines.flatMap((line) => readMetricLine(line.slice('work '.length)))).toEqual([
      { metric: 'Deed', dimensions: { name: 'a' }, value: 1 },
    ]);
    expect(readFileSync(join(folder.logs, 'work.log'), 'utf8')).toContain('"name":"a"');
  });

  it('keeps queues, rows and objects for the next start', async () => {
    const first = await start({ maxReceiveCount: 1 });
    await first.send('fail a', 'work b');
    await drained(first.host);
    await first.host.stop();
    cleanups.pop();
    const second = await start({ maxReceiveCount: 1 }, { folder: first.folder });
    expect(await second.receives()).toEqual({ a: 1, b: 1 });
    expect(await second.deadLetters()).toBe(1);
  });

  it('takes changed queue attributes over from a changed template', async () => {
    const first = await start({ maxReceiveCount: 5 });
    await first.host.stop();
    cleanups.pop();
    const { host, send, receives } = await start({ maxReceiveCount: 2 }, { folder: first.folder });
    await send('fail a');
    await drained(host);
    expect(await receives()).toEqual({ a: 2 });
  });

  it('releases the messages that a killed process was working on', async () => {
    const folder = newFolder();
    const script = join(import.meta.dirname, '../fixtures/local/hang.ts');
    const child = spawn(process.execPath, [script, folder.path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const { host, receives } = await start({ timeoutSeconds: 1, visibilityTimeoutSeconds: 600 }, { folder });
    await drained(host);
    expect(await receives()).toEqual({ a: 3 });
  });

  it('stops while a handler runs', async () => {
    const { host, send, receives } = await start();
    await send('hang a');
    while ((await receives()).a !== 1) await sleep(50);
    await host.stop();
    cleanups.pop();
    expect(host.waiting()).toEqual({ work: 1 });
  });

  it('makes every feed due at once, but those that are retired or due already', async () => {
    const { storage } = await start();
    const { clients, tableName } = storage;
    const now = new Date('2026-11-23T12:00:00.000Z');
    for (const [name, at] of [
      ['later', '2026-11-23T15:00:00.000Z'],
      ['overdue', '2026-11-23T09:00:00.000Z'],
      ['retired', '9999-12-31T23:59:59.999Z'],
    ] as const) {
      const Item = { pk: { S: name }, sk: { S: 'FEED' }, duePartition: { S: 'DUE#1' }, nextPollAt: { S: at } };
      await clients.dynamodb.send(new PutItemCommand({ TableName: tableName, Item }));
    }
    expect(await makeFeedsDue(tableName, clients, now)).toBe(1);
    const { Items = [] } = await clients.dynamodb.send(new ScanCommand({ TableName: tableName }));
    expect(Object.fromEntries(Items.map(({ pk, nextPollAt }) => [pk?.S, nextPollAt?.S]))).toEqual({
      later: '2026-11-23T12:00:00.000Z',
      overdue: '2026-11-23T09:00:00.000Z',
      retired: '9999-12-31T23:59:59.999Z',
    });
  });

  it('deletes rows whose time is over, and no others', async () => {
    const { storage } = await start();
    const { clients, tableName, deployment } = storage;
    for (const [pk, expiresAt] of [
      ['OLD', '1000'],
      ['YOUNG', '3000'],
      ['LASTING', null],
    ] as const) {
      const Item = { pk: { S: pk }, sk: { S: 'x' }, ...(expiresAt && { expiresAt: { N: expiresAt } }) };
      await clients.dynamodb.send(new PutItemCommand({ TableName: tableName, Item }));
    }
    const [table] = deployment.tables;
    expect(table && (await deleteExpired(table, clients, new Date(2_000_000)))).toBe(1);
    const { Items } = await clients.dynamodb.send(new ScanCommand({ TableName: tableName }));
    expect(Items?.map(({ pk }) => pk?.S).sort()).toEqual(['LASTING', 'YOUNG']);
  });

  it('outlives requests that break off, as those of an environment that is ended do', async () => {
    const { storage, host, send, receives } = await start();
    for (const client of [storage.clients.dynamodb, storage.clients.sqs]) {
      const endpoint = await client.config.endpoint?.();
      const socket = connect(endpoint?.port ?? 0, endpoint?.hostname);
      const head = [
        'POST / HTTP/1.1',
        'Host: here',
        'Content-Type: application/x-amz-json-1.0',
        'Content-Length: 9999',
      ];
      socket.write(`${head.join('\r\n')}\r\n\r\n{"half":`);
      await sleep(100);
      socket.destroy();
    }
    await send('work a');
    await drained(host);
    expect(await receives()).toEqual({ a: 1 });
  });

  it('answers nobody but this machine', async () => {
    const { storage } = await start();
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    const { port } = new URL(storage.deployment.queues[0]?.url ?? '');
    await expect(fetch(`http://127.0.0.1:${port}/health`)).resolves.toMatchObject({ status: 200 });
    if (outside) await expect(fetch(`http://${outside.address}:${port}/health`)).rejects.toThrow();
  });
});

describe('the API of the local host', () => {
  it('passes a request on as API Gateway does, and the answer back', async () => {
    const { host } = await start();
    const response = await fetch(`http://127.0.0.1:${host.apiPort}/v1/things/%C3%A9?lang=fr&lang=ar&q=a%20b`, {
      method: 'POST',
      body: 'texte é',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-many')).toBe('one, two');
    expect(await response.json()).toEqual({
      method: 'POST',
      path: '/v1/things/%C3%A9',
      query: { lang: ['fr', 'ar'], q: ['a b'] },
      proxy: 'v1/things/%C3%A9',
      body: 'texte é',
      greeting: 'bonjour us-east-1',
      home: null,
      remaining: true,
      functionName: 'answer',
    });
  });

  it('gives bytes back as bytes', async () => {
    const { host } = await start();
    const response = await fetch(`http://127.0.0.1:${host.apiPort}/bytes`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([0xff, 0, 0xfe]));
  });

  it('answers more requests at once than it has environments', async () => {
    const { host } = await start();
    const asked = Array.from({ length: 12 }, (_, index) => `http://127.0.0.1:${host.apiPort}/v1/${index}`);
    const answered = await Promise.all(asked.map((url) => fetch(url).then((response) => response.json())));
    expect(answered.map(({ path }) => path)).toEqual(asked.map((_, index) => `/v1/${index}`));
  });

  it('refuses a body that API Gateway would refuse', async () => {
    const { host } = await start();
    const body = new Uint8Array(10 * 1024 * 1024 + 1);
    const response = await fetch(`http://127.0.0.1:${host.apiPort}/`, { method: 'POST', body });
    expect(response.status).toBe(413);
  });

  it('lets no page in whose domain was pointed at this machine, and whoever calls it by name', async () => {
    const { host } = await start();
    const ask = async (name: string) => {
      const headers = { host: `${name}:${host.apiPort}`, origin: `http://${name}:${host.apiPort}` };
      const asked = request({ host: '127.0.0.1', port: host.apiPort, path: '/v1/feeds', method: 'POST', headers });
      const [response] = (await once(asked.end('{}'), 'response')) as [IncomingMessage];
      return { status: response.statusCode, type: response.headers['content-type'], body: await json(response) };
    };
    expect(await ask('rebound.example')).toEqual({
      status: 421,
      type: 'application/problem+json',
      body: {
        type: 'about:blank',
        title: 'Misdirected Request',
        status: 421,
        detail: `Host: rebound.example:${host.apiPort} is not this machine; ask http://127.0.0.1:${host.apiPort} or http://localhost:${host.apiPort}.`,
      },
    });
    for (const name of ['localhost', 'wire.localhost', '[::1]']) expect(await ask(name)).toMatchObject({ status: 200 });
  });

  it.each([
    ['/broken', 502],
    ['/throws', 502],
    ['/hangs', 504],
  ])('answers %s with problem details of status %i', async (path, status) => {
    const { host } = await start();
    const response = await fetch(`http://127.0.0.1:${host.apiPort}${path}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status });
  });
});
