import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDataFolder, dataFolderAt, writeManifest } from '../../infra/local/data-folder.ts';
import { openStorage, type Storage } from '../../infra/local/host.ts';
import { findFreePorts } from '../../infra/local/ports.ts';
import { loadTemplate } from '../../infra/local/synthesis.ts';

const root = join(import.meta.dirname, '../..');
const path = mkdtempSync(join(tmpdir(), 'feeds-command-'));
const folder = dataFolderAt(path);
let storage: Storage;
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
}, 60_000);
afterAll(async () => {
  await storage.stop();
  rmSync(path, { recursive: true });
});

const feeds = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [join(root, 'infra/commands/feeds.ts'), ...args]).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  );

describe('npm run feeds', () => {
  it('works on the data of a running newswire', async () => {
    const list = join(path, 'list.txt');
    writeFileSync(list, 'https://harbour.example/rss.xml\n');
    expect((await feeds('import', list, '--data', path)).stdout).toContain('lists 1: 1 new');
    expect((await feeds('list', '--data', path)).stdout).toContain('https://harbour.example/rss.xml');
  });

  it('says so where no newswire is running', async () => {
    expect(await feeds('list', '--data', join(path, 'nowhere'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('holds no newswire'),
    });
  });

  it('explains itself', async () => {
    expect((await feeds('--help')).stdout).toContain('Usage: npm run feeds');
  });
});
