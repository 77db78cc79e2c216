import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDataFolder, dataFolderAt, writeManifest } from '../../infra/local/data-folder.ts';
import { createApi, createExportApi } from '../../shared/api/index.ts';
import { putLink, storeArticle, storyOf, updateStories } from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';
import { serveApi } from '../support/serve-api.ts';

const folder = mkdtempSync(join(tmpdir(), 'wire-'));
let store: EmbeddedStore;
let server: Awaited<ReturnType<typeof serveApi>>;
beforeAll(async () => {
  store = await startEmbeddedStore();
  const room = {
    ...store,
    now: () => new Date('2026-11-20T12:00:00Z'),
    report: (error: Error) => expect(error).toBeNull(),
  };
  const api = createApi(room);
  const exports = createExportApi(room);
  server = await serveApi((request) =>
    request.headers.get('x-api-key') === 'key'
      ? (new URL(request.url).pathname === '/export' ? exports : api).fetch(request)
      : Response.json({ message: 'Forbidden' }, { status: 403 }),
  );
  const quote = { text: 'Le port rouvre', speaker: 'Inès Ferrand', paragraph: 0, start: 0, end: 14 };
  for (const [id, title] of [
    ['one', 'Le port \u001b[31mrouvre'],
    ['two', 'The harbour opens'],
  ] as const) {
    await storeArticle(
      store.table,
      store.bucket,
      draft({ id, itemId: id, title }),
      content({ sources: { publisher: draft().publisher, dateline: null, citations: [], quotes: [quote] } }),
      '2026-11-20T09:00:00.000Z',
    );
  }
  const link = {
    url: null,
    title: 'The harbour opens',
    lang: 'en',
    rule: 'hreflang',
    place: 'head',
    confidence: 1,
  } as const;
  await putLink(store.table, { ...link, articleId: 'one', otherId: 'two', relation: 'translation', direction: 'out' });
  await updateStories(store.table, 'one', ['two']);
});
afterAll(async () => {
  server.stop();
  await store.stop();
  rmSync(folder, { recursive: true });
});

const wire = (...words: readonly string[]) => run('--url', server.url, ...words);
const run = (...words: readonly string[]) =>
  promisify(execFile)(process.execPath, ['infra/commands/wire.ts', ...words], { encoding: 'utf8' })
    .then(({ stdout, stderr }) => ({ code: 0, stdout, stderr }))
    .catch(({ code, stdout, stderr }) => ({ code, stdout, stderr }));

describe('the wire in a terminal', () => {
  it('searches, without colours where nobody sees them, and lets no headline command the terminal', async () => {
    const { stdout } = await wire('search', 'port', '--key', 'key');
    expect(stdout).toBe('2026-11-20 07:30  fr     Le port [31mrouvre  Le Fanal  one\n');
  });

  it('shows an article with its text and its links', async () => {
    const { stdout } = await wire('show', 'one', '--key', 'key');
    expect(stdout).toContain('\nLe port rouvre lundi.\n');
    expect(stdout.match(/^translation.*$/gm)).toEqual(['translation  en  The harbour opens  two']);
    expect(stdout).toContain('\nWhom it quotes\nInès Ferrand  Le port rouvre\n');
  });

  it('shows a story', async () => {
    const { stdout } = await wire('story', String(await storyOf(store.table, 'one')), '--key', 'key');
    expect(
      String(stdout)
        .split('\n')
        .filter((line: string) => line.includes('Le Fanal')),
    ).toHaveLength(2);
  });

  it('tells what a day brought', async () => {
    expect((await wire('stats', '2026-11-20', '--key', 'key')).stdout).toContain('2  fr');
  });

  it('gives JSON, one document a line', async () => {
    const { stdout } = await wire('search', 'harbour', '--json', '--key', 'key');
    expect(JSON.parse(stdout)).toMatchObject({ id: 'two' });
  });

  it('lists what answers filters alone', async () => {
    expect((await wire('search', '--lang', 'fr', '--limit', '1', '--key', 'key')).stdout).toMatch(/ {2}(one|two)\n$/);
  });

  it('says where an export is empty, apart from what it exports', async () => {
    const nothing = { code: 0, stdout: '', stderr: `No article at ${server.url} answers this: the export is empty.\n` };
    expect(await wire('export', 'submarine', '--key', 'key')).toEqual(nothing);
    const table = await wire('export', 'submarine', '--format', 'csv', '--key', 'key');
    expect([table.stdout.split(',')[0], table.stderr]).toEqual(['id', nothing.stderr]);
  });

  it('exports all that answer, as lines or as CSV, to a file where one is named', async () => {
    const { stdout } = await wire('export', 'harbour', '--key', 'key');
    expect(JSON.parse(stdout)).toMatchObject({ id: 'two' });
    const file = join(folder, 'articles.csv');
    expect(await wire('export', '--format', 'csv', '--output', file, '--key', 'key')).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8').match(/^(id|one|two),/gm)).toEqual(['id,', 'two,', 'one,']);
  });

  it('says what to do where nothing answers a search', async () => {
    const { stdout } = await wire('search', 'submarine', '--key', 'key');
    expect(stdout).toBe(`No article at ${server.url} answers this; --searchIn body looks in texts too.\n`);
    const inTexts = await wire('search', 'lundi', '--searchIn', 'body', '--key', 'key');
    expect(inTexts.stdout).toContain('Le port');
  });

  it('finds the newswire of a data folder, and says where none is', async () => {
    const data = dataFolderAt(join(folder, 'data'));
    createDataFolder(data);
    const ports = { dynamodb: 1, aws: 2, newsroom: 3 };
    writeManifest(data, { ports, sample: true, feedsKey: null, apiPort: Number(new URL(server.url).port) });
    expect((await run('stats', '2026-11-20', '--key', 'key', '--data', data.path)).stdout).toContain('2  fr');
    const nothing = await run('stats', '--data', join(folder, 'elsewhere'));
    expect([nothing.code, nothing.stderr]).toEqual([2, expect.stringMatching(/elsewhere holds no newswire; start/)]);
    const silent = await run('stats', '--url', 'http://127.0.0.1:9');
    expect(silent.stderr).toMatch(/^No newswire answers at http:\/\/127.0.0.1:9. Is npm start running\?/);
  });

  it.each([
    [['search', 'port'], /asks for an API key/],
    [['show', 'nope', '--key', 'key'], /no article nope/],
    [['search', '--limit', '3', '--key', 'key'], /Say what to search for/],
    [['search', 'port', '--limit', '999', '--key', 'key'], /limit: give a whole number/],
    [['show', 'one', '--colour'], /--colour/],
    [['serch', 'port'], /did you mean search\?/],
    [['dance'], /there are tail, search/],
    [['export', '--format', 'xml', '--key', 'key'], /format: give one of ndjson, csv/],
    [['export'], /asks for an API key/],
  ])('says in one line what is wrong: %j', async (words, message) => {
    const { code, stderr } = await wire(...words);
    expect(code).toBe(2);
    expect(stderr.trimEnd()).toMatch(message);
  });
});
