import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runFeedsCommand } from '../../infra/commands/feeds.ts';
import { readOpml } from '../../shared/feeds/index.ts';
import type { Fetch, FetchedResponse } from '../../shared/http/index.ts';
import { feedId, getFeed } from '../../shared/store/index.ts';
import { answering, response } from '../support/answers.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

let store: EmbeddedStore;
const folder = mkdtempSync(join(tmpdir(), 'feeds-command-'));
beforeEach(async () => {
  store = await startEmbeddedStore();
  return () => store.stop();
});
afterAll(() => rmSync(folder, { recursive: true }));

const site = 'https://harbour.example/';
const feedUrl = 'https://harbour.example/rss.xml';
const item = (number: number, extra = '<pubDate>Fri, 20 Nov 2026 07:30:00 GMT</pubDate>') =>
  `<item><guid isPermaLink="false">${number}</guid><title>Story ${number}</title><link>${site}${number}</link>${extra}</item>`;
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title><link>${site}</link><description/><language>en</language>${items.join('')}</channel></rss>`;
const xml = { 'content-type': 'application/rss+xml', etag: '"1"' };
const feed = response(feedUrl, rss(item(1), item(2)), { headers: xml });
const page = response(
  site,
  '<html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head><body>Harbour</body></html>',
);

/** Answers 304 to whoever has the validators, as a good server does. */
const conditional =
  (answers: Record<string, FetchedResponse>): Fetch =>
  async (request) =>
    request.headers?.['if-none-match'] ? response(request.url, '', { status: 304 }) : answering(answers)(request);

async function run(args: readonly string[], fetch: Fetch = answering({ [site]: page, [feedUrl]: feed })) {
  const lines: string[] = [];
  const room = {
    openTable: async () => store.table,
    fetch,
    now: () => new Date('2026-11-20T08:00:00.000Z'),
    print: (line: string) => void lines.push(line),
  };
  const code = await runFeedsCommand(room, args);
  return { code, printed: lines.join('\n') };
}

const followed = () => getFeed(store.table, feedId(feedUrl));

describe('feeds add', () => {
  it.each([
    [
      { outcome: 'refused', reason: 'address', detail: '10.0.0.7 is private' } as const,
      'address: 10.0.0.7 is private. --allow-private lets private addresses through.',
    ],
    [
      { outcome: 'unreachable', code: 'ENOTFOUND', detail: 'getaddrinfo ENOTFOUND' } as const,
      'no host has that name, so the address may be wrong (ENOTFOUND).',
    ],
  ])('says in words why nothing came, and what would help (%#)', async (ending, words) => {
    const { code, printed } = await run(['add', site], async ({ url }) => ({ url, ...ending }));
    expect([code, printed]).toEqual([1, `${site} is not followed: ${words}`]);
  });

  it.each([feedUrl, site, 'harbour.example'])('follows the feed at %s', async (address) => {
    const { code, printed } = await run(['add', address]);
    expect(code).toBe(0);
    expect(printed).toBe(`${feedUrl} is followed from now on: Harbour`);
    expect(await followed()).toMatchObject({ url: feedUrl, title: 'Harbour', language: 'en', siteUrl: site });
  });

  it('says which are followed already and which cannot be, and goes on with the others', async () => {
    await run(['add', feedUrl]);
    const { code, printed } = await run(['add', 'https://nothing.example/', feedUrl]);
    expect(code).toBe(1);
    expect(printed).toContain('https://nothing.example/ is not followed: the server answers HTTP 404.');
    expect(printed).toContain(`${feedUrl} is followed already`);
  });
});

describe('feeds import and export', () => {
  it('round-trip a list', async () => {
    const list = join(folder, 'feeds.csv');
    writeFileSync(list, `url,title,language\n${feedUrl},Harbour & Haven,en\nhttps://quay.example/atom,Quay,\n`);
    expect((await run(['import', list])).printed).toBe(`${list} lists 2: 2 new, 0 followed already.`);
    expect((await run(['import', list])).printed).toBe(`${list} lists 2: 0 new, 2 followed already.`);
    const exported = readOpml(Buffer.from((await run(['export'])).printed));
    expect(exported).toMatchObject({
      outcome: 'opml',
      feeds: [{ url: feedUrl, title: 'Harbour & Haven', language: 'en' }, { url: 'https://quay.example/atom' }],
    });
  });

  it('refuse a file that lists nothing', async () => {
    const list = join(folder, 'empty.txt');
    writeFileSync(list, 'nothing here\n');
    await expect(run(['import', list])).rejects.toMatchObject({ code: 'bad-file' });
    await expect(run(['import', join(folder, 'missing.opml')])).rejects.toMatchObject({ code: 'bad-file' });
  });
});

describe('feeds list and show', () => {
  it('tell each feed’s state, by the beginning of its id or by its address', async () => {
    await run(['add', feedUrl]);
    const { printed } = await run(['list']);
    expect(printed).toMatch(/^id +state +last poll +next \(UTC\) +address$/m);
    expect(printed).toMatch(new RegExp(`^${feedId(feedUrl).slice(0, 8)}  new +- +2026-11-20 08:00  ${feedUrl}$`, 'm'));
    for (const name of [feedUrl, feedId(feedUrl).slice(0, 8)])
      expect((await run(['show', name])).printed).toContain(`address    ${feedUrl}`);
  });
});

describe('feeds pause, resume and remove', () => {
  it('change the feed and say so', async () => {
    await run(['add', feedUrl]);
    expect((await run(['pause', feedUrl])).printed).toBe(`${feedUrl} is paused.`);
    expect(await followed()).toMatchObject({ status: 'retired', pausedAt: '2026-11-20T08:00:00.000Z' });
    expect(await run(['pause', feedUrl])).toEqual({
      code: 1,
      printed: `${feedUrl} is paused already: nothing was changed.`,
    });
    expect((await run(['resume', feedUrl])).code).toBe(0);
    expect(await followed()).toMatchObject({ status: 'active', pausedAt: null });
    expect((await run(['remove', feedUrl])).code).toBe(0);
    expect(await followed()).toBeNull();
  });

  it('need a feed that there is', async () => {
    await expect(run(['remove', 'abc'])).rejects.toMatchObject({ code: 'no-such-feed' });
  });
});

describe('feeds check', () => {
  it('finds nothing wrong with a good feed', async () => {
    const { code, printed } = await run(['check', site], conditional({ [site]: page, [feedUrl]: feed }));
    expect(code).toBe(0);
    expect(printed).toContain('RSS: Harbour');
    expect(printed).toContain('entries   2, the newest of 2026-11-20 07:30 UTC');
    expect(printed).toContain('Nothing is wrong with it.');
  });

  it.each<[string, FetchedResponse, string]>([
    ['a wrong type', response(feedUrl, rss(item(1))), 'It is served as text/html; charset=utf-8'],
    [
      'no validators',
      response(feedUrl, rss(item(1)), { headers: { 'content-type': 'application/rss+xml' } }),
      'neither ETag nor Last-Modified',
    ],
    ['validators that it ignores', feed, 'doesn’t answer 304'],
    ['no dates', response(feedUrl, rss(item(1, ''), item(2, '')), { headers: xml }), 'No entry has a date.'],
    [
      'some dates missing',
      response(feedUrl, rss(item(1), item(2, '')), { headers: xml }),
      '1 of 2 entries have no date.',
    ],
    [
      'ids that repeat',
      response(feedUrl, rss(item(1), item(2).replace('>2<', '>1<')), { headers: xml }),
      'Ids of entries',
    ],
    ['no entries', response(feedUrl, rss(), { headers: xml }), 'It has no entries.'],
    [
      'entries of the future',
      response(feedUrl, rss(item(1, '<pubDate>Fri, 20 Nov 2099 07:30:00 GMT</pubDate>')), { headers: xml }),
      'dated more than a day ahead',
    ],
    [
      'a document that breaks off',
      response(feedUrl, rss(item(1)).replace('</channel></rss>', ''), { headers: xml }),
      'ends before its root element does',
    ],
    [
      'a large one uncompressed',
      response(feedUrl, rss(item(1, `<x>${'x'.repeat(20_000)}</x>`)), { headers: xml }),
      '20 KB are sent uncompressed',
    ],
    [
      'a move',
      { ...feed, redirects: [{ from: feedUrl, to: 'https://new.example/rss', status: 301 }] },
      'moved for good to https://new.example/rss',
    ],
  ])('tells the publisher of %s', async (_what, answer, sentence) => {
    const { printed } = await run(['check', feedUrl], answering({ [feedUrl]: answer }));
    expect(printed).toContain(sentence);
  });

  it('says why there is no feed', async () => {
    const plain = response(site, '<html><body>Harbour</body></html>');
    const { code, printed } = await run(['check', site], answering({ [site]: plain }));
    expect(code).toBe(1);
    expect(printed).toBe('There is no feed: it is no feed, and none was found that it leads to.');
  });
});

describe('feeds', () => {
  it.each([[['']], [['follow']], [['add']], [['show']], [['list', 'all']], [['add', 'mailto:desk@harbour.example']]])(
    '%j is refused with the fix',
    async (args) => {
      await expect(run(args)).rejects.toMatchObject({ code: 'usage' });
    },
  );
});
