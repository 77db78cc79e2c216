import { decode, looksBinary } from '../charset/index.ts';
import { absoluteUrl } from './addresses.ts';
import { LIMITS } from './limits.ts';
import { type ListedFeed, readOpml } from './opml.ts';
import { uniqueByUrl } from './unique-by-url.ts';

export type FeedListReading =
  | { readonly outcome: 'feed-list'; readonly form: 'opml' | 'csv' | 'plain'; readonly feeds: readonly ListedFeed[] }
  | { readonly outcome: 'not-a-feed-list'; readonly reason: string };

/** What the columns of a table of feeds are called. */
const COLUMNS = {
  url: /^(?:url|feed|feed ?url|xml ?url|rss|rss ?url|address|link)$/,
  title: /^(?:title|name|text|feed ?title|feed ?name|outlet|source)$/,
  siteUrl: /^(?:site|site ?url|html ?url|home ?page|home ?page ?url|website|web ?site)$/,
  language: /^(?:language|lang)$/,
  tags: /^(?:tags?|category|categories|folders?|labels?|topics?)$/,
} as const;

/**
 * Reads a list of feeds as people keep them: OPML; a table of comma-, semicolon- or tab-separated values, with names
 * in its first line or without; or one address a line, `#` beginning a remark. Never throws; a table is read up to a
 * hundred thousand cells.
 */
export function readFeedList(bytes: Uint8Array): FeedListReading {
  const opml = readOpml(bytes);
  if (opml.outcome === 'opml') return { outcome: 'feed-list', form: 'opml', feeds: opml.feeds };
  if (looksBinary(bytes)) return { outcome: 'not-a-feed-list', reason: 'the document is not text' };
  const { text } = decode(bytes.subarray(0, LIMITS.bytes), { markup: 'text' });
  const rows = readRows(text).filter(([cell]) => cell !== undefined && !cell.startsWith('#'));
  const feeds = uniqueByUrl(readTable(rows));
  if (feeds.length === 0) return { outcome: 'not-a-feed-list', reason: 'no line holds an address' };
  return { outcome: 'feed-list', form: rows.some((row) => row.length > 1) ? 'csv' : 'plain', feeds };
}

type Row = readonly string[];

function readTable(rows: readonly Row[]): readonly ListedFeed[] {
  const [head] = rows;
  const names =
    head?.map((name) =>
      name
        .toLowerCase()
        .replace(/[\s_-]+/g, ' ')
        .trim(),
    ) ?? [];
  const columns = {
    url: find(names, COLUMNS.url),
    title: find(names, COLUMNS.title),
    siteUrl: find(names, COLUMNS.siteUrl),
    language: find(names, COLUMNS.language),
    tags: find(names, COLUMNS.tags),
  };
  const isNamed = columns.url >= 0 && !head?.some((cell) => absoluteUrl(cell, null));
  return isNamed
    ? rows.slice(1).flatMap((row) => fromColumns(row, columns) ?? [])
    : rows.flatMap((row) => fromCells(row) ?? []);
}

function find(names: readonly string[], pattern: RegExp): number {
  return names.findIndex((name) => pattern.test(name));
}

function fromColumns(row: Row, columns: Readonly<Record<keyof typeof COLUMNS, number>>): ListedFeed | null {
  const url = absoluteUrl(row[columns.url], null);
  if (url === null) return null;
  return {
    url,
    title: row[columns.title] || null,
    siteUrl: absoluteUrl(row[columns.siteUrl], null),
    language: row[columns.language] || null,
    tags: (row[columns.tags] ?? '')
      .split(/[,;|]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
  };
}

/** Without names the first address is the feed's, the second the site's, and the first text is the title. */
function fromCells(row: Row): ListedFeed | null {
  const [url, siteUrl] = row.flatMap((cell) => absoluteUrl(cell, null) ?? []);
  if (url === undefined) return null;
  const title = row.find((cell) => cell !== '' && absoluteUrl(cell, null) === null);
  return { url, title: title ?? null, siteUrl: siteUrl ?? null, language: null, tags: [] };
}

/** RFC 4180, with the separator that the first line uses most. */
function readRows(text: string): readonly Row[] {
  const separator = separatorOf(text);
  const pattern = separator === '\t' ? CELLS.tab : separator === ';' ? CELLS.semicolon : CELLS.comma;
  const rows: string[][] = [[]];
  let cells = 0;
  for (const [, quoted, bare = '', end = ''] of text.matchAll(pattern)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? bare).trim());
    if (end === '\n' || end === '\r\n' || end === '\r') rows.push([]);
    cells += 1;
    if (end === '' || cells >= LIMITS.cells) break;
  }
  return rows.filter((row) => row.some(Boolean));
}

const CELLS = {
  comma: /(?:"((?:[^"]|"")*)"[^,\r\n]*|([^,\r\n]*))(,|\r\n|\n|\r|$)/g,
  semicolon: /(?:"((?:[^"]|"")*)"[^;\r\n]*|([^;\r\n]*))(;|\r\n|\n|\r|$)/g,
  tab: /(?:"((?:[^"]|"")*)"[^\t\r\n]*|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g,
} as const;

/** Addresses may hold commas and semicolons: a line that begins with one and holds no blank is a single cell. */
function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r?\n|\r/, 1);
  const counts = [',', ';', '\t'].map((separator) => [separator, line.split(separator).length] as const);
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}
