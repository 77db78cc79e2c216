import { decode, type EncodingSource, looksBinary } from '../charset/index.ts';
import { absoluteUrl } from './addresses.ts';
import { FORBIDDEN, withoutForbidden } from './entities.ts';
import type { Feed, FeedReading } from './feed.ts';
import { readHFeed } from './h-feed.ts';
import { isJsonFeed, readJsonFeed } from './json-feed.ts';
import { parseJson } from './json-text.ts';
import { LIMITS } from './limits.ts';
import { readHtml, readXml } from './markup.ts';
import { type ProblemLog, problemLog } from './problems.ts';
import { readSitemap } from './sitemap.ts';
import { readXmlFeed } from './xml-feed.ts';

export interface ReadFeedOptions {
  /** Where the document came from; relative addresses are relative to it. */
  readonly url?: string | null;
  /** The headers of the response that bear on the reading. */
  readonly contentType?: string | null;
  readonly contentLocation?: string | null;
  readonly contentLanguage?: string | null;
}

type Contents = Omit<Feed, 'encoding' | 'problems' | 'truncated'>;

const ROOTS = new Set(['rss', 'rdf', 'feed', 'channel', 'urlset', 'sitemapindex']);

/**
 * Reads a feed in whatever format, encoding and state of repair: RSS 0.9x–2.0, RDF, Atom 0.3 and 1.0, JSON Feed,
 * sitemaps and their indexes, and microformats where a page has nothing else. Never throws, and takes time and memory
 * linear in the number of bytes, of which it reads at most 15 million.
 *
 * @example
 * const reading = readFeed(bytes, { url, contentType: 'application/rss+xml' });
 * if (reading.outcome === 'feed') reading.feed.entries
 */
export function readFeed(bytes: Uint8Array, options: ReadFeedOptions = {}): FeedReading {
  const problems = problemLog();
  if (bytes.length === 0) return { outcome: 'not-a-feed', reason: 'The document is empty.' };
  if (looksBinary(bytes)) return { outcome: 'not-a-feed', reason: 'The document is not text.' };
  if (bytes.length > LIMITS.bytes) problems.report('limit-bytes');
  const { text, encoding } = readText(bytes.subarray(0, LIMITS.bytes), options.contentType, problems);
  const base = absoluteUrl(options.contentLocation, options.url ?? null) ?? options.url ?? null;
  const read = /^\s*\{/.test(text) ? readJson(text, base, problems) : readMarkupFeed(text, base, problems);
  if (!read) return { outcome: 'not-a-feed', reason: notAFeed(text) };
  const language = read.contents.language ?? options.contentLanguage?.split(',')[0]?.trim() ?? null;
  const truncated = read.truncated || bytes.length > LIMITS.bytes;
  if (truncated) problems.report('truncated');
  return {
    outcome: 'feed',
    feed: { ...read.contents, language: language || null, encoding, truncated, problems: problems.list() },
  };
}

interface Read {
  readonly contents: Contents;
  readonly truncated: boolean;
}

function readText(
  bytes: Uint8Array,
  contentType: string | null | undefined,
  problems: ProblemLog,
): { text: string; encoding: string } {
  const { encoding, declared, from, lossy, ...decoded } = decode(bytes, {
    contentType: contentType ?? null,
    markup: 'xml',
  });
  if (lossy) problems.report('charset-lossy');
  if (declared !== null && declared !== encoding && GUESSED.has(from)) problems.report('charset-mismatch');
  const text = decoded.text.replace(/^\ufeff+/, '');
  if (!FORBIDDEN.test(text)) return { text, encoding };
  problems.report('control-characters');
  return { text: withoutForbidden(text), encoding };
}

/** Where the bytes and not the publisher told the encoding. */
const GUESSED: ReadonlySet<EncodingSource> = new Set<EncodingSource>(['valid-utf-8', 'detected', 'default']);

function readJson(text: string, base: string | null, problems: ProblemLog): Read | null {
  const { json, truncated } = parseJson(text, problems);
  return isJsonFeed(json) ? { contents: readJsonFeed(json, base, problems), truncated } : null;
}

function readMarkupFeed(text: string, base: string | null, problems: ProblemLog): Read | null {
  const found = problemLog();
  const { root, truncated } = readXml(text, ROOTS, base, found.report);
  if (!root) return readPage(text, base, problems);
  problems.adopt(found);
  const isSitemap = root.key === 'urlset' || root.key === 'sitemapindex';
  return { contents: isSitemap ? readSitemap(root, problems) : readXmlFeed(root, problems), truncated };
}

function readPage(text: string, base: string | null, problems: ProblemLog): Read | null {
  if (!/\bh-entry\b/.test(text)) return null;
  const { root, truncated } = readHtml(text, base, problems.report);
  const contents = root && readHFeed(root, base, problems);
  return contents && { contents, truncated };
}

function notAFeed(text: string): string {
  if (/<html|<!doctype html|<body/i.test(text.slice(0, 10_000)))
    return 'The document is a web page without entries of its own.';
  return 'The document has none of the elements that a feed begins with.';
}
