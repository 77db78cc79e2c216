import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileShapes } from '../../bench/feeds/hostile-shapes.ts';
import {
  changeHash,
  type Entry,
  findFeeds,
  identifyEntries,
  parseDate,
  readFeed,
  readFeedList,
  readOpml,
  writeOpml,
} from '../../shared/feeds/index.ts';
import { blankEntry } from '../support/blank-entry.ts';

const pieces = fc.constantFrom(
  ...'<rss> <feed> <channel> <item> </item> <entry> <title> </title> <link href=" /> > < <![CDATA[ ]]> <!-- --> & &amp; &#0; &lt;b&gt; " \' = xml:base="/x" xmlns:a="urn:a" a:b {"items":[ {} ]} h-entry <div class="h-entry"> <pubDate> 2026-05-05 مايو \u0000 é 港'.split(
    ' ',
  ),
);
const soup = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }).map((parts) => parts.join(''));
const feedSoup = soup.map((text) => `<rss><channel><item>${text}</item></channel></rss>`);
const bytes = (text: string) => new TextEncoder().encode(text);

test('no document makes a reader fail', () => {
  fc.assert(
    fc.property(fc.oneof(soup, feedSoup, fc.uint8Array({ maxLength: 500 })), (document) => {
      const data = typeof document === 'string' ? bytes(document) : document;

      expect(['feed', 'not-a-feed']).toContain(readFeed(data, { url: 'https://quay.example/' }).outcome);
      expect(['opml', 'not-opml']).toContain(readOpml(data).outcome);
      expect(['feed-list', 'not-a-feed-list']).toContain(readFeedList(data).outcome);
    }),
  );
});

test('no page makes the search for feeds fail', () => {
  fc.assert(
    fc.property(soup, (html) => {
      expect(findFeeds(html, 'https://quay.example/')).not.toEqual([]);
    }),
  );
});

test('what is read keeps the promises of its type', () => {
  const isAddress = (url: string | null) => url === null || /^https?:\/\//.test(url);
  fc.assert(
    fc.property(feedSoup, (text) => {
      const reading = readFeed(bytes(text), { url: 'https://quay.example/' });
      for (const entry of reading.outcome === 'feed' ? reading.feed.entries : []) {
        expect([entry.url, entry.image, ...entry.enclosures.map(({ url }) => url)].every(isAddress)).toBe(true);
        expect(entry.title).not.toBe('');
        expect(entry.publishedAt === null || new Date(entry.publishedAt).toISOString() === entry.publishedAt).toBe(
          true,
        );
      }
    }),
  );
});

test('text that is escaped as XML asks comes back as it was', () => {
  const line = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(line, (title) => {
      const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const reading = readFeed(
        bytes(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="text">${escaped}</title></entry></feed>`),
      );

      expect(reading.outcome === 'feed' && reading.feed.entries[0]?.title).toBe(title);
    }),
  );
});

test('every moment comes back from its usual forms', () => {
  const seconds = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => Math.floor(date.getTime() / 1000) * 1000);
  fc.assert(
    fc.property(seconds, (time) => {
      const date = new Date(time);

      expect(parseDate(date.toISOString())).toBe(time);
      expect(parseDate(date.toUTCString())).toBe(time);
      expect(parseDate(date.toString())).toBe(time);
    }),
  );
});

test('no text makes the reading of dates fail', () => {
  const parts = fc.constantFrom(
    '5',
    '05',
    '2026',
    'May',
    'mar.',
    ':',
    '/',
    '-',
    '.',
    ' ',
    'T',
    '+02:00',
    'GMT',
    'pm',
    '年',
    '월',
    '오후',
    'Europe/Paris',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string({ maxLength: 4 })), { maxLength: 12 }), (texts) => {
      const time = parseDate(texts.join(''));

      expect(time === null || Number.isFinite(time)).toBe(true);
    }),
  );
});

const entries: fc.Arbitrary<Entry[]> = fc.array(
  fc
    .record({
      id: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
      url: fc.option(fc.constantFrom('https://x.example/1', 'https://x.example/2', 'https://x.example/3')),
      title: fc.option(fc.constantFrom('One', 'Two', 'Three')),
    })
    .map((fields) => ({ ...blankEntry, ...fields })),
);

test('every entry gets a key, the same in every poll', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const identified = identifyEntries({ entries: list });

      expect(identified.map(({ entry }) => entry)).toEqual(list);
      expect(identified.every(({ key }) => key !== '')).toBe(true);
      expect(identifyEntries({ entries: list })).toEqual(identified);
    }),
  );
});

test('entries that read the same have the same hash', () => {
  fc.assert(
    fc.property(entries, (list) => {
      expect(list.map(changeHash)).toEqual(structuredClone(list).map(changeHash));
    }),
  );
});

test('a list of feeds comes back from OPML as it was', () => {
  const name = fc.string().map((text) =>
    text
      .replace(/[^ -~]|[<>&,]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const feeds = fc.uniqueArray(
    fc.record({
      url: fc.webUrl({ validSchemes: ['https'] }).map((url) => new URL(url).href),
      title: name.filter((text) => text !== ''),
      siteUrl: fc.constantFrom(null, 'https://quay.example/'),
      language: fc.constantFrom(null, 'fr', 'pt-BR'),
      tags: fc.uniqueArray(fc.constantFrom('harbour', 'порт', '港')),
    }),
    { selector: ({ url }) => url },
  );
  fc.assert(
    fc.property(feeds, (list) => {
      expect(readOpml(bytes(writeOpml(list)))).toEqual({ outcome: 'opml', feeds: list });
    }),
  );
});

describe('300 kB of', () => {
  test.each(Object.entries(hostileShapes))('%s is read to an end', (_, shape) => {
    const data = shape(300_000);

    expect(['feed', 'not-a-feed']).toContain(readFeed(data, { url: 'https://quay.example/' }).outcome);
    expect(['opml', 'not-opml']).toContain(readOpml(data).outcome);
    expect(['feed-list', 'not-a-feed-list']).toContain(readFeedList(data).outcome);
    expect(findFeeds(new TextDecoder().decode(data), 'https://quay.example/').length).toBeGreaterThan(0);
  });
});
