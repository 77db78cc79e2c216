import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../shared/api/index.ts';
import { readFeed } from '../../shared/feeds/index.ts';
import { storeArticle } from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

const titles = ['Le port & la <mer>', 'الميناء "الأكبر"', 'A\u0007 bell, =SUM(1) rings', null];
let store: EmbeddedStore;
let api: ReturnType<typeof createApi>;
beforeAll(async () => {
  store = await startEmbeddedStore();
  api = createApi({ ...store, now: () => new Date('2026-12-01'), report: () => {} });
  for (const [index, title] of titles.entries()) {
    const change = { id: `a${index}`, itemId: `i${index}`, url: `https://lefanal.example/${index}?a=1&b=2`, title };
    const publishedAt = `2026-11-0${index + 1}T08:00:00.000Z`;
    const standfirst = index === 0 ? 'Ouvert, enfin\net "vite"' : null;
    await storeArticle(
      store.table,
      store.bucket,
      draft({ ...change, publishedAt, standfirst }),
      content(),
      '2026-11-20T00:00:00.000Z',
    );
  }
});
afterAll(() => store.stop());
const get = (query: string) => api.request(`https://wire.example/v1/articles?${query}`);
const shown = ['https://lefanal.example/3?a=1&b=2', 'A bell, =SUM(1) rings', 'الميناء "الأكبر"', 'Le port & la <mer>'];
const addresses = [3, 2, 1, 0].map((index) => `https://lefanal.example/${index}?a=1&b=2`);

describe.each([
  ['rss', 'application/rss+xml'],
  ['atom', 'application/atom+xml'],
])('%s', (format, type) => {
  it('is read by rss-parser', async () => {
    const response = await get(`format=${format}`);
    expect(response.headers.get('content-type')).toContain(type);
    const feed = await new Parser().parseString(await response.text());
    expect(feed.title).toBe('Babelwire');
    expect(feed.items.map(({ title }) => title)).toEqual(shown);
    expect(feed.items.map(({ link }) => link)).toEqual(addresses);
    expect(feed.items.map(({ isoDate }) => isoDate)).toEqual(
      [4, 3, 2, 1].map((day) => `2026-11-0${day}T08:00:00.000Z`),
    );
  });
});

describe('feedsmith', () => {
  const read = async (format: string) => parseFeed(await (await get(`format=${format}`)).text());
  const days = [4, 3, 2, 1].map((day) => Date.UTC(2026, 10, day, 8));
  const timeOf = (date: string | undefined) => Date.parse(date ?? '');

  it('reads the RSS feed, with what each item must have', async () => {
    const { format, feed } = await read('rss');
    if (format !== 'rss') throw new Error(`feedsmith takes it for ${format}`);
    expect(feed).toMatchObject({ title: 'Babelwire', link: expect.any(String), description: expect.any(String) });
    const items = feed.items ?? [];
    expect(items.map(({ title }) => title)).toEqual(shown);
    expect(items.map(({ link }) => link)).toEqual(addresses);
    expect(items.map(({ pubDate }) => timeOf(pubDate))).toEqual(days);
    expect(items.map(({ guid }) => guid?.value)).toEqual(['a3', 'a2', 'a1', 'a0']);
  });

  it('reads the Atom feed, with what each entry must have', async () => {
    const { format, feed } = await read('atom');
    if (format !== 'atom') throw new Error(`feedsmith takes it for ${format}`);
    expect(feed).toMatchObject({ title: { value: 'Babelwire' }, id: expect.any(String), updated: expect.any(String) });
    const entries = feed.entries ?? [];
    expect(entries.map(({ title }) => title?.value)).toEqual(shown);
    expect(entries.map(({ links }) => links?.[0]?.href)).toEqual(addresses);
    expect(entries.map(({ published }) => timeOf(published))).toEqual(days);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.every(({ updated }) => timeOf(updated) > 0)).toBe(true);
  });

  it('reads the JSON Feed, with what each item must have', async () => {
    const { format, feed } = await read('jsonfeed');
    if (format !== 'json') throw new Error(`feedsmith takes it for ${format}`);
    expect(feed).toMatchObject({ title: 'Babelwire', feed_url: expect.stringContaining('format=jsonfeed') });
    const items = feed.items ?? [];
    expect(items.map(({ id }) => id)).toEqual(['a3', 'a2', 'a1', 'a0']);
    expect(items.map(({ url }) => url)).toEqual(addresses);
    expect(items.map(({ date_published }) => timeOf(date_published))).toEqual(days);
  });
});

describe.each(['rss', 'atom', 'jsonfeed'])('%s', (format) => {
  it('is read by our own reader, so that one newswire can follow another', async () => {
    const response = await get(`format=${format}`);
    const body = new Uint8Array(await response.arrayBuffer());
    const contentType = response.headers.get('content-type');
    const read = readFeed(body, { url: 'https://wire.example/v1/articles', contentType });
    expect(read).toMatchObject({ outcome: 'feed' });
    if (read.outcome !== 'feed') return;
    expect(read.feed.entries.map(({ url }) => url)).toEqual(addresses);
    expect(read.feed.entries.map(({ title }) => title).slice(1)).toEqual(
      format === 'jsonfeed' ? ['A\u0007 bell, =SUM(1) rings', ...shown.slice(2)] : shown.slice(1),
    );
    expect(read.feed.problems).toEqual([]);
  });

  it('says where it goes on', async () => {
    const response = await get(`format=${format}&limit=2`);
    const next = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1] ?? '';
    expect(new URL(next).searchParams.get('format')).toBe(format);
    expect((await response.text()).replaceAll('&amp;', '&')).toContain(next);
    const following = new Uint8Array(await (await api.request(next)).arrayBuffer());
    const read = readFeed(following, { url: next, contentType: null });
    expect(read.outcome === 'feed' && read.feed.entries.map(({ url }) => url)).toEqual(addresses.slice(2));
  });
});

describe('csv', () => {
  it('quotes what needs quotes, and disarms formulas', async () => {
    const text = await (await get('format=csv')).text();
    expect(text.split('\r\n')[0]).toBe(
      'id,url,title,standfirst,lang,publisher,domain,country,authors,publishedAt,firstSeenAt,updatedAt,wordCount,cites',
    );
    expect(text).toContain('"Ouvert, enfin\net ""vite"""');
    expect(text).toContain('"A\u0007 bell, =SUM(1) rings"');
    const formula = draft({
      id: 'formula',
      itemId: 'formula',
      url: 'https://lefanal.example/f',
      title: '=HYPERLINK("x")',
    });
    await storeArticle(store.table, store.bucket, formula, content(), '2026-11-20T00:00:00.000Z');
    expect(await (await get('format=csv&limit=1')).text()).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('ndjson', () => {
  it('is one article a line', async () => {
    const lines = (await (await get('format=ndjson&fields=id&to=2026-11-04')).text()).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([{ id: 'a2' }, { id: 'a1' }, { id: 'a0' }]);
  });
});
