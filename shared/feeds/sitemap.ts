import { absoluteUrl } from './addresses.ts';
import { attribute } from './attributes.ts';
import { readCategories } from './categories.ts';
import { type DateReader, dateReader, dateTexts } from './dates.ts';
import { all, type Elements, elementsByKey, first, plain, trimmed } from './elements.ts';
import type { ChildSitemap, Entry, Feed } from './feed.ts';
import type { MarkupElement } from './markup-tree.ts';
import type { ProblemLog } from './problems.ts';
import { NO_SCHEDULE } from './schedule-hints.ts';

/**
 * Reads a sitemap (sitemaps.org 0.9), with Google's news and image extensions, as a feed of its addresses; a
 * sitemap index has no entries, but sitemaps.
 */
export function readSitemap(
  root: MarkupElement,
  problems: ProblemLog,
): Omit<Feed, 'encoding' | 'problems' | 'truncated'> {
  const date = dateReader(null, problems);
  const elements = elementsByKey(root);
  return {
    format: 'sitemap',
    title: null,
    link: null,
    self: null,
    description: null,
    language: root.language,
    entries: all(elements, ['url']).map((page) => readPage(page, date)),
    sitemaps: all(elements, ['sitemap']).flatMap((child) => readChild(child, date) ?? []),
    hubs: [],
    schedule: NO_SCHEDULE,
  };
}

function readPage(page: MarkupElement, date: DateReader): Entry {
  const elements = elementsByKey(page);
  const news = elementsByKey(first(elements, ['news:news'], (element) => element));
  const publication = elementsByKey(first(news, ['news:publication'], (element) => element));
  const images = imagesOf(elements);
  const name = first(publication, ['news:name'], plain);
  return {
    ...bareEntry(elements, date),
    title: first(news, ['news:title'], plain),
    publishedAt: date(dateTexts(news, ['news:publication_date']), 'earliest'),
    language: first(publication, ['news:language'], trimmed) ?? alternateLanguage(elements),
    categories: readCategories(news),
    image: images[0] ?? null,
    images,
    source: name === null ? null : { title: name, url: null },
  };
}

function readChild(child: MarkupElement, date: DateReader): ChildSitemap | null {
  const elements = elementsByKey(child);
  const url = location(elements);
  return url === null ? null : { url, updatedAt: date(dateTexts(elements, ['lastmod']), 'latest') };
}

function location(elements: Elements): string | null {
  return first(elements, ['loc', 'link'], (loc) => absoluteUrl(trimmed(loc), loc.base));
}

function bareEntry(elements: Elements, date: DateReader): Entry {
  const url = location(elements);
  return {
    id: url,
    url,
    title: null,
    authors: [],
    publishedAt: null,
    updatedAt: date(dateTexts(elements, ['lastmod']), 'latest'),
    summary: null,
    contentHtml: null,
    language: null,
    categories: [],
    enclosures: [],
    image: null,
    images: [],
    source: null,
  };
}

function imagesOf(elements: Elements): readonly string[] {
  const locations = all(elements, ['image:image']).flatMap((image) => all(elementsByKey(image), ['image:loc']));
  return locations.flatMap((location) => absoluteUrl(trimmed(location), location.base) ?? []);
}

/** `xhtml:link` names a page's versions by language; the one that names the page itself tells its language. */
function alternateLanguage(elements: Elements): string | null {
  const own = first(elements, ['loc'], trimmed);
  return first(elements, ['xhtml:link'], (link) =>
    attribute(link, 'href') === own ? attribute(link, 'hreflang') : null,
  );
}
