/**
 * Namespaces by what feeds call them, without scheme, `www.` and trailing punctuation: publishers vary those.
 * The empty name is that of a feed's own elements, which RSS leaves without a namespace.
 */
const NAMES: Readonly<Record<string, string>> = {
  'backend.userland.com/rss': '',
  'backend.userland.com/rss2': '',
  'backend.userland.com/rss191': '',
  'blogs.law.harvard.edu/tech/rss': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'cyber.law.harvard.edu/rss/rss.html': '',
  'my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'purl.org/net/rss1.1': '',
  'purl.org/rss/1.0': '',
  'sitemaps.org/schemas/sitemap/0.9': '',
  'google.com/schemas/sitemap/0.84': '',
  'google.com/schemas/sitemap/0.9': '',
  'purl.org/atom/ns': 'atom',
  'purl.org/pie': 'atom',
  'w3.org/2005/atom': 'atom',
  'w3.org/1999/xhtml': 'xhtml',
  'w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'w3.org/xml/1998/namespace': 'xml',
  'w3.org/1999/xlink': 'xlink',
  'w3.org/2000/svg': 'svg',
  'w3.org/1998/math/mathml': 'mathml',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'purl.org/rss/1.0/modules/slash': 'slash',
  'purl.org/rss/1.0/modules/syndication': 'sy',
  'purl.org/syndication/thread/1.0': 'thr',
  'wellformedweb.org/commentapi': 'wfw',
  'search.yahoo.com/mrss': 'media',
  'video.search.yahoo.com/mrss': 'media',
  'search.yahoo.com/rss': 'media',
  'itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'georss.org/georss': 'georss',
  'w3.org/2003/01/geo/wgs84_pos': 'geo',
  'opengis.net/gml': 'gml',
  'google.com/schemas/sitemap-news/0.9': 'news',
  'google.com/schemas/sitemap-image/1.1': 'image',
  'google.com/schemas/sitemap-video/1.1': 'video',
  'news.google.com/schemas/sitemap-news': 'news',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'podcastindex.org/namespace/1.0': 'podcast',
};

/** The prefixes that the elements of a known namespace are given here, whatever the document calls them. */
export const CONVENTIONAL_PREFIXES: ReadonlySet<string> = new Set(Object.values(NAMES));

/** What a namespace is called here, or null where nobody knows its URI. */
export function namespaceName(uri: string): string | null {
  const bare = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/#]+$/, '');
  return NAMES[bare] ?? null;
}
