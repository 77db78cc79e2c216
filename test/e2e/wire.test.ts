import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../shared/api/index.ts';
import { putLink, storeArticle, storyOf, updateStories } from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';
import { serveApi } from '../support/serve-api.ts';

let store: EmbeddedStore;
let server: Awaited<ReturnType<typeof serveApi>>;
beforeAll(async () => {
  store = await startEmbeddedStore();
  const api = createApi({
    ...store,
    now: () => new Date('2026-11-20T12:00:00Z'),
    report: (error) => expect(error).toBeNull(),
  });
  server = await serveApi((request) =>
    request.headers.get('x-api-key') === 'key'
      ? api.fetch(request)
      : Response.json({ message: 'Forbidden' }, { status: 403 }),
  );
  for (const [id, title] of [
    ['one', 'Le port \u001b[31mrouvre'],
    ['two', 'The harbour opens'],
  ] as const) {
    await storeArticle(
      store.table,
      store.bucket,
      draft({ id, itemId: id, title }),
      content(),
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
});

const wire = (...words: readonly string[]) =>
  promisify(execFile)(process.execPath, ['infra/wire-command.ts', '--url', server.url, ...words], { encoding: 'utf8' })
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
    expect(stdout).toContain('translation  en  The harbour opens');
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

  it.each([
    [['search', 'port'], /asks for an API key/],
    [['show', 'nope', '--key', 'key'], /no article nope/],
    [['search', '--key', 'key'], /Say what to search for/],
    [['search', 'port', '--limit', '999', '--key', 'key'], /limit: give a whole number/],
    [['show', 'one', '--colour'], /--colour/],
  ])('says in one line what is wrong: %j', async (words, message) => {
    const { code, stderr } = await wire(...words);
    expect(code).toBe(1);
    expect(stderr.trimEnd()).toMatch(message);
  });
});
