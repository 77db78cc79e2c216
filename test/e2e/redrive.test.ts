import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNewswire } from '../../infra/commands/open-newswire.ts';
import { type Asked, runRedrive } from '../../infra/commands/redrive.ts';
import { openQueues, type Queues } from '../../infra/commands/stage-queues.ts';
import { createDataFolder, dataFolderAt, writeManifest } from '../../infra/local/data-folder.ts';
import { openStorage, type Storage } from '../../infra/local/host.ts';
import { findFreePorts } from '../../infra/local/ports.ts';
import { loadTemplate } from '../../infra/local/synthesis.ts';
import { addFeed, endItem, feedId, itemId, startItem, type Table } from '../../shared/store/index.ts';
import { blankEntry } from '../support/blank-entry.ts';

const root = join(import.meta.dirname, '../..');
const path = mkdtempSync(join(tmpdir(), 'redrive-'));
const folder = dataFolderAt(path);
let storage: Storage;
let table: Table;
let queues: Queues;
beforeAll(async () => {
  const [dynamodb = 0, aws = 0, newsroom = 0] = await findFreePorts(3, []);
  createDataFolder(folder);
  writeManifest(folder, { ports: { dynamodb, aws, newsroom }, sample: false, feedsKey: null, apiPort: null });
  storage = await openStorage({
    root,
    template: await loadTemplate(root),
    folder,
    ports: { dynamodb, aws, api: 0 },
    retryAfterSeconds: 1,
    onLine: () => {},
    onFault: () => {},
  });
  table = await openNewswire({ data: path });
  queues = await openQueues({ data: path });
}, 60_000);
afterAll(async () => {
  await storage.stop();
  rmSync(path, { recursive: true });
});

const stageOf = (name: string) => {
  const found = queues.stages.find(({ stage }) => stage === name);
  if (!found) throw new Error(`no stage ${name}`);
  return found;
};

const giveUpOn = (stage: string, body: object) =>
  queues.sqs.send(
    new SendMessageCommand({ QueueUrl: stageOf(stage).deadLettersUrl, MessageBody: JSON.stringify(body) }),
  );

/** The bodies that a stage would be given now. */
async function waiting(stage: string): Promise<unknown[]> {
  const { Messages = [] } = await queues.sqs.send(
    new ReceiveMessageCommand({ QueueUrl: stageOf(stage).queueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 2 }),
  );
  return Messages.map(({ Body }) => JSON.parse(Body ?? ''));
}

async function run(command: string, asked: Partial<Asked> = {}) {
  const lines: string[] = [];
  const room = {
    table,
    queues,
    now: () => new Date('2026-11-20T08:00:00Z'),
    print: (line: string) => lines.push(line),
  };
  const code = await runRedrive(room, command, { ids: [], all: false, why: null, stage: null, ...asked });
  return { code, printed: lines.join('\n') };
}

/** Messages that a command let go of come back after a second; commands of one stage in a row wait for that. */
const listed = (text: string, stage: string) =>
  expect.poll(async () => (await run('list', { stage })).printed, { timeout: 10_000, interval: 500 }).toContain(text);

const feed = 'https://harbour.example/rss.xml';
const item = itemId(feedId(feed), 'guid story-1');

describe('npm run redrive', () => {
  it('shows which item ended how, and sends it again without its history', async () => {
    await addFeed(table, { url: feed, title: 'Harbour', language: 'en', siteUrl: null }, '2026-11-20T07:00:00.000Z');
    const entry = { ...blankEntry, title: 'Story' };
    await startItem(table, {
      id: item,
      feedId: feedId(feed),
      url: 'https://harbour.example/1',
      entry,
      entryHash: 'one',
      discoveredAt: '2026-11-20T07:00:00.000Z',
      outcome: null,
      detail: null,
      articleId: null,
      endedAt: null,
    });
    await endItem(table, item, {
      outcome: 'dead-letter',
      detail: 'the disk of a star',
      articleId: null,
      endedAt: '2026-11-20T07:10:00.000Z',
    });
    await giveUpOn('article', { itemId: item, attemptsBefore: 3 });
    await listed('dead-letter (the disk of a star)', 'article');
    await listed('https://harbour.example/1', 'article');

    await expect
      .poll(async () => (await run('send', { ids: [item.slice(0, 8)], stage: 'article' }).catch(() => null))?.printed, {
        timeout: 10_000,
        interval: 500,
      })
      .toContain('sent again: https://harbour.example/1');
    expect(await waiting('article')).toEqual([{ itemId: item }]);
    expect((await run('list', { stage: 'article' })).printed).toBe('Nothing was given up on.');
  });

  it('holds a message in quarantine and releases it from there', async () => {
    await giveUpOn('link', { articleId: 'a1' });
    await expect(run('hold', { all: true, stage: 'link' })).rejects.toThrow('--why');
    await expect
      .poll(async () => (await run('hold', { all: true, why: 'ticket 12', stage: 'link' })).printed, {
        timeout: 10_000,
        interval: 500,
      })
      .toContain('held: a1');
    expect((await run('list', { stage: 'link' })).printed).toMatch(
      /quarantine\s+link .*the article is withdrawn; held: ticket 12/,
    );
    expect((await run('release', { all: true })).printed).toContain('sent again: a1');
    expect(await waiting('link')).toEqual([{ articleId: 'a1' }]);
    expect((await run('list', { stage: 'link' })).printed).toBe('Nothing was given up on.');
  });

  it('keeps what is no message of a stage readable, and discards it by its own id', async () => {
    await giveUpOn('poll', { nonsense: true });
    const { printed } = await run('list', { stage: 'poll' });
    expect(printed).toContain('not a message of this stage: {"nonsense":true}');
    const id = printed.split('\n')[1]?.slice(0, 8) ?? '';
    await expect
      .poll(async () => (await run('discard', { ids: [id], stage: 'poll' }).catch(() => null))?.printed, {
        timeout: 10_000,
        interval: 500,
      })
      .toContain('discarded');
    expect((await run('list', { stage: 'poll' })).printed).toBe('Nothing was given up on.');
  });

  it.each([
    ['an unknown command', 'repeat', {}, 'There is no command "repeat"'],
    ['an unknown stage', 'list', { stage: 'print' }, 'give poll, article or link'],
    ['an id of nothing', 'send', { ids: ['nobody'] }, 'No message is, or is about, "nobody"'],
    ['neither ids nor --all', 'send', {}, 'Give ids, or --all'],
    ['discarding all unseen', 'discard', { all: true }, 'discard takes ids'],
  ])('refuses %s', async (_, command, asked, message) => {
    await expect(run(command, asked)).rejects.toThrow(message);
  });

  it('works as a command on the data of a running newswire', async () => {
    const redrive = (...args: readonly string[]) =>
      promisify(execFile)(process.execPath, [join(root, 'infra/commands/redrive.ts'), ...args]).catch(
        (error: { code: number; stdout: string; stderr: string }) => error,
      );
    expect((await redrive('list', '--data', path)).stdout).toBe('Nothing was given up on.\n');
    expect((await redrive('--help')).stdout).toContain('Usage: npm run redrive');
    expect(await redrive('list', '--data', join(path, 'nowhere'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('holds no newswire'),
    });
  });
});
