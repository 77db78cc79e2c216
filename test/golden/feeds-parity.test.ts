import { readFileSync } from 'node:fs';
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../shared/feeds/index.ts';

/** The well-formed fixtures in formats that both references know, and the encodings they are in. */
const FEEDS = {
  'atom-0.3-korean.xml': 'euc-kr',
  'atom-1.0-xhtml-greek.xml': 'windows-1253',
  'plain-atom-ukrainian.xml': 'utf-8',
  'plain-rdf-swahili.xml': 'utf-8',
  'plain-rss-english.xml': 'utf-8',
  'podcast-turkish.xml': 'windows-1254',
  'rdf-1.0-japanese.xml': 'shift_jis',
  'rss-2.0-arabic-media.xml': 'utf-8',
  'rss-2.0-portuguese.xml': 'utf-8',
  'utf-16-thai.xml': 'utf-16le',
} as const;

type Name = keyof typeof FEEDS;

/** What every reader can say of an entry; null where it says nothing. */
interface Basics {
  readonly title: string | null;
  readonly url: string | null;
  readonly id: string | null;
  readonly publishedAt: string | null;
  readonly categories: string;
}

type Field = keyof Basics;

/**
 * Where a reference says something else than this project's reader, and why the reference is wrong. Silence is not
 * listed: a reference that says nothing of a field has not read it.
 */
const WRONG: Readonly<Record<string, string>> = {
  'rss-parser atom-1.0-xhtml-greek.xml: 0 entries, not 2': 'knows Atom without a prefix only',
  'rss-parser rdf-1.0-japanese.xml: 0 entries, not 2': 'knows RDF by the prefix rdf only',
  'feedsmith atom-1.0-xhtml-greek.xml 0 title: Ήρθαν τα <em>νέα</em> πλοία &lt;τρία&gt;': 'leaves XHTML in titles',
  'feedsmith atom-1.0-xhtml-greek.xml 0 url: ploia.html': 'leaves addresses relative to xml:base',
  'feedsmith atom-1.0-xhtml-greek.xml 1 url: //allou.example/x': 'leaves addresses relative to xml:base',
};

describe.each(Object.keys(FEEDS) as Name[])('%s', (name) => {
  test.each([
    { reader: 'rss-parser', read: readByRssParser },
    { reader: 'feedsmith', read: readByFeedsmith },
  ])('has the entries that $reader reads right', async ({ reader, read }) => {
    const ours = readByOurs(name);

    const reference = await read(name);

    expect(differences(reader, name, ours, reference).filter((difference) => !(difference in WRONG))).toEqual([]);
  });
});

test('every listed mistake of a reference is still made', async () => {
  const found = new Set<string>();
  for (const name of Object.keys(FEEDS) as Name[]) {
    const ours = readByOurs(name);
    for (const one of differences('rss-parser', name, ours, await readByRssParser(name))) found.add(one);
    for (const one of differences('feedsmith', name, ours, readByFeedsmith(name))) found.add(one);
  }

  expect(Object.keys(WRONG).filter((mistake) => !found.has(mistake))).toEqual([]);
});

function differences(
  reader: string,
  name: Name,
  ours: readonly Basics[],
  theirs: readonly Basics[],
): readonly string[] {
  if (ours.length !== theirs.length) return [`${reader} ${name}: ${theirs.length} entries, not ${ours.length}`];
  return ours.flatMap((entry, index) => {
    const fields = Object.keys(entry) as Field[];
    const other = theirs[index];
    return fields
      .filter((field) => other?.[field] && other[field] !== entry[field])
      .map((field) => `${reader} ${name} ${index} ${field}: ${other?.[field]}`);
  });
}

function bytesOf(name: Name): Uint8Array {
  return readFileSync(new URL(`../fixtures/feeds/${name}`, import.meta.url));
}

function textOf(name: Name): string {
  return new TextDecoder(FEEDS[name]).decode(bytesOf(name));
}

function readByOurs(name: Name): readonly Basics[] {
  const reading = readFeed(bytesOf(name));
  if (reading.outcome !== 'feed') return [];
  return reading.feed.entries.map((entry) => ({
    title: entry.title,
    url: entry.url,
    id: entry.id,
    publishedAt: entry.publishedAt,
    categories: entry.categories.join(),
  }));
}

async function readByRssParser(name: Name): Promise<readonly Basics[]> {
  const { items } = await new RssParser().parseString(textOf(name)).catch(() => ({ items: [] }));
  return items.map((item) => ({
    title: item.title ?? null,
    url: item.link ?? null,
    id: item.guid ?? item.id ?? null,
    publishedAt: item.isoDate ?? null,
    categories: (item.categories ?? []).map((category) => (typeof category === 'string' ? category : '')).join(),
  }));
}

function readByFeedsmith(name: Name): readonly Basics[] {
  const { format, feed } = parseFeed(textOf(name));
  if (format === 'atom')
    return (feed.entries ?? []).map((entry) => ({
      title: entry.title?.value ?? null,
      url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null,
      id: entry.id ?? null,
      publishedAt: isoDate(entry.published),
      categories: (entry.categories ?? []).map(({ term }) => term).join(),
    }));
  if (format === 'rss')
    return (feed.items ?? []).map((item) => ({
      title: item.title ?? null,
      url: item.link ?? null,
      id: item.guid?.value ?? null,
      publishedAt: isoDate(item.pubDate),
      categories: (item.categories ?? []).map((category) => category.name).join(),
    }));
  if (format === 'rdf')
    return (feed.items ?? []).map((item) => ({
      title: item.title ?? null,
      url: item.link ?? null,
      id: item.rdf?.about ?? null,
      publishedAt: isoDate(item.dc?.dates?.[0]),
      categories: (item.dc?.subjects ?? []).join(),
    }));
  return [];
}

function isoDate(date: unknown): string | null {
  const time = Date.parse(String(date));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
