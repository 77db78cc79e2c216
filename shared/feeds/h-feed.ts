import { absoluteUrl } from './addresses.ts';
import { type DateReader, dateReader } from './dates.ts';
import { descendants, select } from './descendants.ts';
import type { Entry, Feed } from './feed.ts';
import type { MarkupElement } from './markup-tree.ts';
import type { ProblemLog } from './problems.ts';
import { NO_SCHEDULE } from './schedule-hints.ts';
import { innerMarkup, innerText } from './text.ts';

/**
 * Reads the entries that a page marks up for machines with microformats2 (`h-feed`, `h-entry`). Null where it has
 * none. See microformats.org/wiki/h-feed.
 */
export function readHFeed(
  root: MarkupElement,
  base: string | null,
  problems: ProblemLog,
): Omit<Feed, 'encoding' | 'problems' | 'truncated'> | null {
  const feed = descendants(root).find((element) => hasClass(element, 'h-feed')) ?? root;
  const entries = descendants(feed).filter((element) => hasClass(element, 'h-entry'));
  if (entries.length === 0) return null;
  const language = languageOf(root);
  const date = dateReader(language, problems);
  return {
    format: 'h-feed',
    title: textOf(property(feed, 'p-name')) ?? titleOf(root),
    link: base,
    self: null,
    description: textOf(property(feed, 'p-summary')),
    language,
    entries: entries.map((entry) => readEntry(entry, base, date)),
    hubs: [],
    schedule: NO_SCHEDULE,
  };
}

function readEntry(entry: MarkupElement, base: string | null, date: DateReader): Entry {
  const url = address(property(entry, 'u-url'), base) ?? address(entry, base);
  const content = property(entry, 'e-content');
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
    language: entry.attributes.lang?.trim() || null,
    categories: properties(entry, 'p-category').flatMap((category) => textOf(category) ?? []),
    enclosures: [],
    image: address(property(entry, 'u-photo') ?? property(entry, 'u-featured'), base),
    source: null,
  };
}

function hasClass(element: MarkupElement, name: string): boolean {
  return (element.attributes.class ?? '').split(/\s+/).includes(name);
}

/** The elements that give a property of this item; those inside a nested item are that item's. */
function properties(item: MarkupElement, name: string): readonly MarkupElement[] {
  const isItem = (element: MarkupElement) => /(?:^|\s)h-[a-z]/.test(element.attributes.class ?? '');
  return select(
    item,
    (element) => hasClass(element, name),
    (element) => !isItem(element),
  );
}

function property(item: MarkupElement, name: string): MarkupElement | null {
  return properties(item, name)[0] ?? null;
}

function textOf(element: MarkupElement | null): string | null {
  return element ? innerText(element).replace(/\s+/g, ' ').trim() || null : null;
}

function address(element: MarkupElement | null, base: string | null): string | null {
  const { href, src, data, value } = element?.attributes ?? {};
  return absoluteUrl(href ?? src ?? data ?? value, base);
}

function textOrAddress(element: MarkupElement | null, base: string | null): string | null {
  return address(element, base) ?? textOf(element);
}

function timeOf(element: MarkupElement | null): string | null {
  return element?.attributes.datetime ?? element?.attributes.title ?? textOf(element);
}

function languageOf(root: MarkupElement): string | null {
  return (
    descendants(root)
      .find((element) => element.key === 'html')
      ?.attributes.lang?.trim() || null
  );
}

function titleOf(root: MarkupElement): string | null {
  return textOf(descendants(root).find((element) => element.key === 'title') ?? null);
}
