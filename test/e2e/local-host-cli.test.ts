import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, freePort, launch, tableOf } from '../support/local-host-process.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'local-host-cli-'));
const data = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]): Promise<Ended> => launch(folder, ...args).ended;

const contents = (path: string): unknown =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .map((entry) => ({ file: join(entry.parentPath, entry.name), isFile: entry.isFile() }))
    .map(({ file, isFile }) => [file, isFile ? readFileSync(file, 'utf8') : null]);

describe('npm start', () => {
  it('lists its options', async () => {
    const { code, output } = await run('--help');
    expect(code).toBe(0);
    for (const option of ['feed', 'opml', 'data', 'port', 'once', 'allow-private', 'reset', 'help']) {
      expect(output).toContain(`  --${option}`);
    }
  });

  it.each<[string, readonly string[], RegExp]>([
    ['an unknown option', ['--loud'], /--loud/],
    ['an address that is none', ['--feed', 'news'], /"news"/],
    ['an OPML file that is not there', ['--opml', 'nowhere.opml'], /nowhere\.opml/],
    ['a file that is no OPML', ['--opml', join(root, 'package.json')], /package\.json is not OPML/],
  ])('refuses %s in one line and changes nothing', async (_, args, message) => {
    const { code, output, errors } = await run('--data', data('untouched'), ...args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(message);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(existsSync(data('untouched'))).toBe(false);
  });

  it('refuses a port in use in one line and changes nothing', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { code, errors } = await run('--data', data('untouched'), '--port', String(port));
    server.close();
    expect([code, errors]).toEqual([2, `Port ${port} is in use; give another with --port.\n`]);
    expect(existsSync(data('untouched'))).toBe(false);
  });

  it.each<[string, string, string, readonly string[], RegExp]>([
    ['of a newer version', 'host.json', '{"version":99}', [], /newer version/],
    ['of somebody else', 'thesis.tex', 'years of work', [], /holds no data of Babelwire/],
    ['of somebody else, even to reset it', 'thesis.tex', 'years of work', ['--reset'], /holds no data of Babelwire/],
  ])('in one line and without a change, refuses a data folder %s', async (_, name, content, args, message) => {
    const path = mkdtempSync(data('theirs-'));
    writeFileSync(join(path, name), content);
    mkdirSync(join(path, 'dynamodb'));
    const before = contents(path);
    const { code, errors } = await run('--data', path, ...args);
    expect(code).toBe(2);
    expect(errors).toMatch(message);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(contents(path)).toEqual(before);
  });
});

describe('npm start with the sample newsroom', { timeout: 180_000 }, () => {
  let whole: Ended;
  let port: string;

  beforeAll(async () => {
    port = await freePort();
    whole = await run('--once', '--data', data('whole'), '--port', port);
  }, 180_000);

  it('prints where the API answers, with three requests to try', () => {
    expect(whole.output.match(/^ {2}curl 'http:\/\/127\.0\.0\.1:\d+\/v1\//gm)).toHaveLength(3);
  });

  it('goes on from its data: feeds that have not changed are not read again, and nothing is added', async () => {
    const again = await run('--once', '--data', data('whole'), '--port', port);
    expect(again.code).toBe(0);
    expect(tableOf(again)).toBe(tableOf(whole));
    expect(readFileSync(join(data('whole'), 'logs/poll.log'), 'utf8')).toContain('"outcome":"not-modified"');
  });

  it('says where the newsroom is, and that news is still coming in', () => {
    const { ports } = JSON.parse(readFileSync(join(data('whole'), 'host.json'), 'utf8'));
    expect(whole.output).toContain(`http://meridian.localhost:${ports.newsroom}/`);
    expect(whole.output).toContain('news is still being read');
  });

  it('names the port of its own that somebody else has taken', async () => {
    const { ports } = JSON.parse(readFileSync(join(data('whole'), 'host.json'), 'utf8'));
    const server = createServer().listen(ports.aws, '127.0.0.1');
    await once(server, 'listening');
    const { code, errors } = await run('--data', data('whole'), '--port', port);
    server.close();
    expect(code).toBe(2);
    expect(errors).toMatch(new RegExp(`^Port ${ports.aws}, which this data folder keeps for itself, is in use; .*\n$`));
  });

  it('keeps its folder from a second process, serves the API, and ends well on SIGINT', async () => {
    const host = launch(folder, '--data', data('whole'), '--port', port);
    await host.printed('The API answers');
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    const second = await run('--data', data('whole'), '--port', await freePort());
    host.child.kill('SIGINT');
    const { code, errors } = await host.ended;
    expect(health.status).toBe(200);
    expect([second.code, second.errors]).toEqual([
      2,
      `The data folder is in use by process ${host.child.pid}; stop it first.\n`,
    ]);
    expect([code, errors]).toEqual([0, '']);
    expect(existsSync(join(data('whole'), 'lock'))).toBe(false);
  });

  it('forgets everything when asked to', async () => {
    const { code, output } = await run(
      '--once',
      '--reset',
      '--data',
      data('whole'),
      '--port',
      port,
      '--feed',
      'http://127.0.0.1:9/',
    );
    expect(code).toBe(0);
    expect(output).toMatch(/^total +0$/m);
  });
});
