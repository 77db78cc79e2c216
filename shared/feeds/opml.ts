import { decode, looksBinary } from '../charset/index.ts';
import { absoluteUrl } from './addresses.ts';
import { attribute } from './attributes.ts';

import { LIMITS } from './limits.ts';
import { readXml } from './markup.ts';
import type { MarkupElement } from './markup-tree.ts';
import { guessKind, plainText } from './text.ts';

/** A feed as a list of feeds names it. */
export interface ListedFeed {
  readonly url: string;
  readonly title: string | null;
  /** The site that the feed belongs to, absolute. */
  readonly siteUrl: string | null;
  readonly language: string | null;
  /** The folders that the feed is in and its categories. */
  readonly tags: readonly string[];
}

export type OpmlReading =
  | { readonly outcome: 'opml'; readonly feeds: readonly ListedFeed[] }
  | { readonly outcome: 'not-opml'; readonly reason: string };

const ROOTS = new Set(['opml']);

/** Reads OPML 1.0, 1.1 or 2.0, nested to any depth: every feed once, in order, folders as tags. Never throws. */
export function readOpml(bytes: Uint8Array): OpmlReading {
  if (looksBinary(bytes)) return { outcome: 'not-opml', reason: 'the document is not text' };
  const { text } = decode(bytes.subarray(0, LIMITS.bytes), { markup: 'xml' });
  const { root } = readXml(text, ROOTS, null, () => {});
  if (!root) return { outcome: 'not-opml', reason: 'the document has no <opml> element' };
  const feeds = new Map<string, ListedFeed>();
  for (const feed of outlines(root, [])) feeds.set(feed.url, merge(feeds.get(feed.url), feed));
  return { outcome: 'opml', feeds: [...feeds.values()] };
}

function outlines(parent: MarkupElement, folders: readonly string[]): readonly ListedFeed[] {
  return parent.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.key !== 'outline') return outlines(child, folders);
    const feed = listedFeed(child, folders);
    const name = titleOf(child);
    return feed ? [feed, ...outlines(child, folders)] : outlines(child, name ? [...folders, name] : folders);
  });
}

function listedFeed(outline: MarkupElement, folders: readonly string[]): ListedFeed | null {
  const isLink = attribute(outline, 'type')?.toLowerCase() === 'link';
  const url = absoluteUrl(attribute(outline, 'xmlurl') ?? (isLink ? null : attribute(outline, 'url')), null);
  if (url === null) return null;
  const categories = (attribute(outline, 'category') ?? '')
    .split(',')
    .map((category) => category.replace(/^\/+/, '').trim());
  return {
    url,
    title: titleOf(outline),
    siteUrl: absoluteUrl(attribute(outline, 'htmlurl'), null),
    language: knownLanguage(attribute(outline, 'language')),
    tags: [...new Set([...folders, ...categories.filter(Boolean)])],
  };
}

function titleOf(outline: MarkupElement): string | null {
  const title = attribute(outline, 'title') ?? attribute(outline, 'text');
  return title === null ? null : plainText(guessKind(title)) || null;
}

/** Old exporters write `unknown`. */
function knownLanguage(language: string | null): string | null {
  return language && /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(language) ? language : null;
}

/** A feed in two folders is one feed with the tags of both. */
function merge(before: ListedFeed | undefined, feed: ListedFeed): ListedFeed {
  return before ? { ...before, tags: [...new Set([...before.tags, ...feed.tags])] } : feed;
}

/** Writes OPML 2.0 that `readOpml` reads back as it was; tags become categories. */
export function writeOpml(feeds: readonly (Omit<ListedFeed, 'tags'> & Partial<Pick<ListedFeed, 'tags'>>)[]): string {
  const lines = feeds.map(({ url, title, siteUrl, language, tags = [] }) => {
    const attributes = {
      type: 'rss',
      text: title ?? url,
      title,
      xmlUrl: url,
      htmlUrl: siteUrl,
      language,
      category: tags.join(','),
    };
    return `    <outline${written(attributes)}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head><title>Feeds</title></head>',
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function written(attributes: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(attributes).filter(([, value]) => value);
  return given.map(([name, value]) => ` ${name}="${escapeAttribute(value ?? '')}"`).join('');
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
