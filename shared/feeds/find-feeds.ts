import { absoluteUrl } from './addresses.ts';
import { attribute } from './attributes.ts';
import { descendants } from './descendants.ts';

import { readHtml } from './markup.ts';
import type { MarkupElement } from './markup-tree.ts';
import { innerText } from './text.ts';
import { uniqueByUrl } from './unique-by-url.ts';

/** An address where a site may have a feed. */
export interface FeedCandidate {
  readonly url: string;
  readonly title: string | null;
  /** What names the address: the page declares it, links to it, or software of its kind serves feeds there. */
  readonly from: 'declared' | 'json-ld' | 'linked' | 'generator' | 'well-known';
}

const FEED_TYPE = /^(?:application|text)\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|x-rss\+xml|rss|atom)(?:;|$)/i;
const LOOSE_TYPE = /^(?:application|text)\/(?:xml|json)(?:;|$)/i;
const FEED_PATH =
  /(?:^|[/._=&?-])(?:feeds?|rss|rss2|atom|rdf|xmlrss)(?:[/._=&?-]|$)|\.(?:rss|rdf|atom)$|^\/index\.xml$|feed\.json$/i;
const OTHERS =
  /^https?:\/\/(?:[^/]+\.)?(?:feedly|inoreader|netvibes|newsblur|theoldreader|facebook|twitter|x|addtoany)\.com\//i;

/** Where the software that a page names as its generator serves feeds, from the site's root. */
const GENERATORS: readonly { readonly name: RegExp; readonly paths: readonly string[] }[] = [
  { name: /wordpress|woocommerce|elementor/i, paths: ['/feed/'] },
  { name: /ghost/i, paths: ['/rss/'] },
  { name: /drupal/i, paths: ['/rss.xml'] },
  { name: /joomla/i, paths: ['/?format=feed&type=rss'] },
  { name: /hugo/i, paths: ['/index.xml'] },
  { name: /jekyll|gatsby|eleventy|astro|hexo/i, paths: ['/feed.xml', '/rss.xml', '/atom.xml'] },
  { name: /blogger/i, paths: ['/feeds/posts/default'] },
  { name: /typo3/i, paths: ['/?type=9818', '/rss.xml'] },
  { name: /wix/i, paths: ['/blog-feed.xml'] },
  { name: /squarespace/i, paths: ['/?format=rss'] },
];

const WELL_KNOWN = [
  '/feed',
  '/rss',
  '/feed.xml',
  '/rss.xml',
  '/atom.xml',
  '/index.xml',
  '/feed/rss',
  '/feed.json',
  '/rss/index.rss',
  '/index.rdf',
  '/feeds/posts/default',
  '/sitemap-news.xml',
  '/news-sitemap.xml',
  '/sitemap_news.xml',
];

/**
 * Lists where a site may have feeds, given a page of it and the page's address, the likeliest first: what the page
 * declares (HTML's `rel="alternate"` and `rel="feed"`), names in JSON-LD, links to, what its generator serves, and
 * well-known paths. Nothing is fetched: candidates are to be tried.
 */
export function findFeeds(html: string, url: string): readonly FeedCandidate[] {
  const { root } = readHtml(html, url, () => {});
  const elements = root ? descendants(root) : [];
  const baseElement = elements.find(({ key }) => key === 'base');
  const base = absoluteUrl(baseElement && attribute(baseElement, 'href'), url) ?? url;
  const candidates = [
    ...elements.flatMap((element) => declared(element, base) ?? []),
    ...elements.flatMap((element) => jsonLdFeeds(element, base)),
    ...elements.flatMap((element) => linked(element, base) ?? []),
    ...generated(elements, base),
    ...WELL_KNOWN.map((path) => candidate(path, base, 'well-known')).filter((found) => found !== null),
  ];
  return uniqueByUrl(candidates);
}

function candidate(
  address: string | null,
  base: string,
  from: FeedCandidate['from'],
  title: string | null = null,
): FeedCandidate | null {
  const url = absoluteUrl(address, base);
  return url === null ? null : { url, title: title?.replace(/\s+/g, ' ').trim() || null, from };
}

function declared(element: MarkupElement, base: string): FeedCandidate | null {
  if (element.key !== 'link' && element.key !== 'a') return null;
  const relations = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  const type = attribute(element, 'type') ?? '';
  const address = attribute(element, 'href');
  const isFeed =
    relations.includes('feed') ||
    (relations.includes('alternate') && (FEED_TYPE.test(type) || isLooselyTyped(type, address)));
  return isFeed ? candidate(address, base, 'declared', attribute(element, 'title')) : null;
}

function isLooselyTyped(type: string, address: string | null): boolean {
  return LOOSE_TYPE.test(type) && !/oembed|wp-json/i.test(address ?? '');
}

function linked(element: MarkupElement, base: string): FeedCandidate | null {
  if (element.key !== 'a' && element.key !== 'area') return null;
  const found = candidate(attribute(element, 'href'), base, 'linked');
  if (!found || OTHERS.test(found.url)) return null;
  const { pathname, search } = new URL(found.url);
  return FEED_PATH.test(pathname) || FEED_PATH.test(search) ? { ...found, title: label(element) } : null;
}

/** What a link shows: its own text and that of the elements in it, which hostile pages nest without end. */
function label(element: MarkupElement): string | null {
  const texts = element.children.map((child) => (typeof child === 'string' ? child : ownText(child)));
  return texts.join('').replace(/\s+/g, ' ').trim() || null;
}

function ownText({ children }: MarkupElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

/** schema.org names a feed as a DataFeed, or as an encoding of the page in a feed's format. */
function jsonLdFeeds(element: MarkupElement, base: string): readonly FeedCandidate[] {
  if (element.key !== 'script' || attribute(element, 'type')?.toLowerCase() !== 'application/ld+json') return [];
  const text = innerText(element);
  if (!/DataFeed|rss\+xml|atom\+xml|feed\+json/.test(text)) return [];
  try {
    return objectsIn(JSON.parse(text))
      .filter(isFeedObject)
      .flatMap((object) => candidate(addressIn(object), base, 'json-ld') ?? []);
  } catch {
    return [];
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function objectsIn(json: unknown): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const rest: unknown[] = [json];
  for (let value = rest.pop(); rest.length > 0 || value !== undefined; value = rest.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) found.push(value as JsonObject);
    rest.push(...Object.values(value).slice(0, 1000));
    if (found.length > 10_000) break;
  }
  return found;
}

function isFeedObject(object: JsonObject): boolean {
  return object['@type'] === 'DataFeed' || FEED_TYPE.test(String(object.encodingFormat ?? ''));
}

function addressIn(object: JsonObject): string | null {
  const address = object.contentUrl ?? object.url ?? object['@id'];
  return typeof address === 'string' ? address : null;
}

function generated(elements: readonly MarkupElement[], base: string): readonly FeedCandidate[] {
  const meta = elements.find(
    (element) => element.key === 'meta' && attribute(element, 'name')?.toLowerCase() === 'generator',
  );
  const generator = (meta && attribute(meta, 'content')) ?? '';
  const paths = GENERATORS.filter(({ name }) => name.test(generator)).flatMap((known) => known.paths);
  return paths.map((path) => candidate(path, base, 'generator')).filter((found) => found !== null);
}
