import { absoluteUrl } from './addresses.ts';
import { attribute } from './attributes.ts';
import { type DateReader, dateReader } from './dates.ts';
import { descendants, select } from './descendants.ts';

import type { Entry, Feed } from './feed.ts';
import { LIMITS } from './limits.ts';
import type { MarkupElement } from './markup-tree.ts';
import type { ProblemLog } from './problems.ts';
import { NO_SCHEDULE } from './schedule-hints.ts';
import { innerMarkup } from './text.ts';

/**
 * Reads the entries that a page marks up for machines with microformats2 (`h-feed`, `h-entry`). Null where it has
 * none. See microformats.org/wiki/h-feed.
 */
export function readHFeed(
  root: MarkupElement,
  base: string | null,
  problems: ProblemLog,
): Omit<Feed, 'encoding' | 'problems' | 'truncated'> | null {
  const elements = descendants(root);
  const feed = elements.find((element) => hasClass(element, 'h-feed')) ?? root;
  const found = select(feed, isEntry, (element) => !isEntry(element));
  if (found.length === 0) return null;
  if (found.length > LIMITS.entries) problems.report('limit-entries');
  const language = languageOf(elements);
  const date = dateReader(language, problems);
  return {
    format: 'h-feed',
    title: textOf(property(feed, 'p-name')) ?? titleOf(elements),
    link: base,
    self: null,
    description: textOf(property(feed, 'p-summary')),
    language,
    entries: found.slice(0, LIMITS.entries).map((entry) => readEntry(entry, base, date)),
    hubs: [],
    sitemaps: [],
    schedule: NO_SCHEDULE,
  };
}

function readEntry(entry: MarkupElement, base: string | null, date: DateReader): Entry {
  const url = address(property(entry, 'u-url'), base) ?? address(entry, base);
  const content = property(entry, 'e-content');
  const photos = [...properties(entry, 'u-featured'), ...properties(entry, 'u-photo')];
  const images = photos.flatMap((photo) => address(photo, base) ?? []);
  return {
    id: textOrAddress(property(entry, 'u-uid'), base) ?? url,
    url,
    title: textOf(property(entry, 'p-name')),
    authors: properties(entry, 'p-author').flatMap(
      (author) => textOf(property(author, 'p-name')) ?? textOf(author) ?? [],
    ),
    publishedAt: date([[timeOf(property(entry, 'dt-published'))]], 'earliest'),
    updatedAt: date([[timeOf(property(entry, 'dt-updated'))]], 'latest'),
    summary: textOf(property(entry, 'p-summary')),
    contentHtml: content ? innerMarkup(content.children, true).trim() || null : null,
    language: attribute(entry, 'lang'),
    categories: properties(entry, 'p-category').flatMap((category) => textOf(category) ?? []),
    enclosures: [],
    image: images[0] ?? null,
    images,
    source: null,
  };
}

/** An entry inside an entry is part of it. */
function isEntry(element: MarkupElement): boolean {
  return hasClass(element, 'h-entry');
}

function hasClass(element: MarkupElement, name: string): boolean {
  const classes = attribute(element, 'class');
  return classes?.includes(name) === true && (classes === name || classes.split(/\s+/).includes(name));
}

/** The elements that give a property of this item; those inside a nested item or inside one another are not its own. */
function properties(item: MarkupElement, name: string): readonly MarkupElement[] {
  const isItem = (element: MarkupElement) => /(?:^|\s)h-[a-z]/.test(attribute(element, 'class') ?? '');
  return select(
    item,
    (element) => hasClass(element, name),
    (element) => !isItem(element) && !hasClass(element, name),
  );
}

function property(item: MarkupElement, name: string): MarkupElement | null {
  return properties(item, name)[0] ?? null;
}

function textOf(element: MarkupElement | null): string | null {
  return element ? spacedText(element).replace(/\s+/g, ' ').trim() || null : null;
}

function spacedText(element: MarkupElement): string {
  const texts = element.children.map((child) => (typeof child === 'string' ? child : spacedText(child)));
  return /^(?:br|p|div|li)$/.test(element.key) ? ` ${texts.join('')} ` : texts.join('');
}

function address(element: MarkupElement | null, base: string | null): string | null {
  if (!element) return null;
  const names = ['href', 'src', 'data', 'value'];
  return absoluteUrl(
    names.map((name) => attribute(element, name)).find((value) => value !== null),
    base,
  );
}

function textOrAddress(element: MarkupElement | null, base: string | null): string | null {
  return address(element, base) ?? textOf(element);
}

function timeOf(element: MarkupElement | null): string | null {
  return element && (attribute(element, 'datetime') ?? attribute(element, 'title') ?? textOf(element));
}

function languageOf(elements: readonly MarkupElement[]): string | null {
  const html = elements.find((element) => element.key === 'html');
  return html ? attribute(html, 'lang') : null;
}

function titleOf(elements: readonly MarkupElement[]): string | null {
  return textOf(elements.find((element) => element.key === 'title') ?? null);
}
