import { absoluteLinks, absoluteUrl } from './addresses.ts';
import { type DateReader, dateReader } from './dates.ts';
import type { Enclosure, Entry, Feed } from './feed.ts';
import { LIMITS } from './limits.ts';
import type { ProblemLog } from './problems.ts';
import { NO_SCHEDULE } from './schedule-hints.ts';
import { escapeText, plainText } from './text.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Says whether parsed JSON is a feed: it says so by its version, or has a list of items. */
export function isJsonFeed(json: unknown): json is JsonObject {
  return isObject(json) && (Array.isArray(json.items) || /jsonfeed\.org\/version/.test(string(json.version) ?? ''));
}

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). Whatever is of another type than it should be is left out. */
export function readJsonFeed(
  json: JsonObject,
  base: string | null,
  problems: ProblemLog,
): Omit<Feed, 'encoding' | 'problems' | 'truncated'> {
  const items = list(json.items);
  if (items.length > LIMITS.entries) problems.report('limit-entries');
  const language = string(json.language);
  const date = dateReader(language, problems);
  const authors = authorsOf(json);
  return {
    format: 'json-feed',
    title: line(json.title),
    link: absoluteUrl(string(json.home_page_url), base),
    self: absoluteUrl(string(json.feed_url), base),
    description: string(json.description),
    language,
    entries: items
      .slice(0, LIMITS.entries)
      .filter(isObject)
      .map((item) => readItem(item, base, authors, date)),
    hubs: list(json.hubs)
      .filter(isObject)
      .flatMap((hub) => absoluteUrl(string(hub.url), base) ?? []),
    sitemaps: [],
    schedule: NO_SCHEDULE,
  };
}

function readItem(item: JsonObject, base: string | null, feedAuthors: readonly string[], date: DateReader): Entry {
  const url = absoluteUrl(string(item.url), base) ?? absoluteUrl(string(item.external_url), base);
  const own = authorsOf(item);
  const images = [item.image, item.banner_image].flatMap((image) => absoluteUrl(string(image), base) ?? []);
  const text = string(item.content_text);
  const html = string(item.content_html) ?? (text === null ? null : escapeText(text));
  return {
    id: identifier(item.id) ?? url,
    url,
    title: line(item.title),
    authors: own.length > 0 ? own : feedAuthors,
    publishedAt: date([[string(item.date_published)]], 'earliest'),
    updatedAt: date([[string(item.date_modified)]], 'latest'),
    summary: string(item.summary),
    contentHtml: html === null ? null : absoluteLinks(html, base),
    language: string(item.language),
    categories: list(item.tags).flatMap((tag) => line(tag) ?? []),
    enclosures: list(item.attachments)
      .filter(isObject)
      .flatMap((attachment) => readAttachment(attachment, base) ?? []),
    image: images[0] ?? null,
    images,
    source: null,
  };
}

function readAttachment(attachment: JsonObject, base: string | null): Enclosure | null {
  const url = absoluteUrl(string(attachment.url), base);
  const size = attachment.size_in_bytes;
  return url === null
    ? null
    : { url, type: string(attachment.mime_type), length: typeof size === 'number' && size >= 0 ? size : null };
}

/** Version 1.1 has a list of authors, version 1.0 one. */
function authorsOf(holder: JsonObject): readonly string[] {
  const authors = [...list(holder.authors), holder.author];
  const names = authors.map((author) => (isObject(author) ? line(author.name) : line(author)));
  return [...new Set(names.filter((name) => name !== null))];
}

/** Identifiers are strings; a number is read as one, as the specification asks. */
function identifier(id: unknown): string | null {
  return typeof id === 'number' ? String(id) : string(id);
}

function line(value: unknown): string | null {
  const text = string(value);
  return text === null ? null : plainText({ value: text, kind: 'text' }) || null;
}

function string(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() || null : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
