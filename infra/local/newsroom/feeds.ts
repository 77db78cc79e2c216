import { absoluteUrl, articleUrl, homeUrl, imagePath } from './addresses.ts';
import { type Html, html, raw } from './markup.ts';
import type { Article, Oddity, Outlet, OutletFeed, OutletFeedFormat } from './outlet.ts';
import { paragraphsOf } from './view.ts';

/** One entry, whatever the format says of it. */
interface FeedEntry {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly summary: string;
  /** Null where the feed gives summaries only. */
  readonly content: string | null;
  readonly author: string | null;
  readonly section: string | null;
  readonly published: string;
  readonly image: string | null;
}

interface FeedDocument {
  readonly outlet: Outlet;
  readonly title: string;
  readonly home: string;
  readonly self: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

const writers: Record<OutletFeedFormat, (document: FeedDocument) => string> = {
  rss: writeRss,
  rdf: writeRdf,
  atom: writeAtom,
  'json-feed': writeJsonFeed,
};

/** The media type that a feed of this format is served as. */
export const feedContentTypes: Record<OutletFeedFormat, string> = {
  rss: 'application/rss+xml',
  rdf: 'text/xml',
  atom: 'application/atom+xml',
  'json-feed': 'application/feed+json',
};

/** A feed's whole text; its XML declaration names the outlet's charset. */
export function writeFeed(outlet: Outlet, feed: OutletFeed, port: number): string {
  return writers[feed.format]({
    outlet,
    title: feed.title,
    home: homeUrl(outlet, port),
    self: absoluteUrl(outlet, feed.path, port),
    updated: lastPublished(outlet),
    entries: entriesOf(outlet, feed, port),
  });
}

/** The latest date of anything that the outlet has published, ISO 8601 in UTC. */
export function lastPublished(outlet: Outlet): string {
  const times = [...outlet.articles, ...outlet.oddities].map(({ published }) => Date.parse(published));
  return new Date(Math.max(...times)).toISOString();
}

/** Newest first; the outlet's oddities stand in its first feed, an article that they lead to doesn't. */
function entriesOf(outlet: Outlet, feed: OutletFeed, port: number): readonly FeedEntry[] {
  const oddities = feed === outlet.feeds[0] ? outlet.oddities : [];
  const moved = oddities.flatMap((oddity) => (oddity.kind === 'moved' ? [oddity.to] : []));
  const articles = outlet.articles.filter(
    ({ slug }) => (feed.articles?.includes(slug) ?? true) && !moved.includes(slug),
  );
  const entries = [
    ...articles.map((article) => articleEntry(outlet, article, feed, port)),
    ...oddities.map((oddity) => oddityEntry(outlet, oddity, port)),
  ];
  return entries.toSorted((one, other) => Date.parse(other.published) - Date.parse(one.published));
}

function articleEntry(outlet: Outlet, article: Article, feed: OutletFeed, port: number): FeedEntry {
  const url = articleUrl(outlet, article, port);
  const content = html`${paragraphsOf(article, port)}`.markup;
  return {
    id: url,
    url,
    title: article.title,
    summary: article.standfirst,
    content: feed.content === 'full' ? content : null,
    author: article.author.name,
    section: article.section,
    published: article.published,
    image: absoluteUrl(outlet, imagePath(article), port),
  };
}

function oddityEntry(outlet: Outlet, oddity: Oddity, port: number): FeedEntry {
  const url = oddity.path === null ? null : absoluteUrl(outlet, oddity.path, port);
  return {
    id: url ?? `tag:${outlet.host},${oddity.published.slice(0, 10)}:note`,
    url,
    title: oddity.title,
    summary: oddity.summary,
    content: null,
    author: null,
    section: null,
    published: oddity.published,
    image: null,
  };
}

/** RSS 2.0 with the content and Dublin Core modules. */
function writeRss({ outlet, title, home, self, updated, entries }: FeedDocument): string {
  return html`${xmlDeclaration(outlet)}
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${title}</title>
<link>${home}</link>
<description>${outlet.motto}</description>
<language>${outlet.language}</language>
<lastBuildDate>${new Date(updated).toUTCString()}</lastBuildDate>
<ttl>30</ttl>
<atom:link href="${self}" rel="self" type="application/rss+xml"/>
${entries.map(rssItem)}
</channel>
</rss>
`.markup;
}

function rssItem(entry: FeedEntry): Html {
  return html`<item>
<title>${entry.title}</title>
${entry.url && html`<link>${entry.url}</link>`}
<guid isPermaLink="${entry.url ? 'true' : 'false'}">${entry.id}</guid>
<pubDate>${new Date(entry.published).toUTCString()}</pubDate>
${entry.author && html`<dc:creator>${entry.author}</dc:creator>`}
${entry.section && html`<category>${entry.section}</category>`}
<description>${entry.summary}</description>
${entry.content && html`<content:encoded>${cdata(entry.content)}</content:encoded>`}
${entry.image && html`<enclosure url="${entry.image}" type="image/svg+xml" length="0"/>`}
</item>`;
}

/** RSS 1.0. */
function writeRdf({ outlet, title, home, self, updated, entries }: FeedDocument): string {
  return html`${xmlDeclaration(outlet)}
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xml:lang="${outlet.language}">
<channel rdf:about="${self}">
<title>${title}</title>
<link>${home}</link>
<description>${outlet.motto}</description>
<dc:language>${outlet.language}</dc:language>
<dc:date>${updated}</dc:date>
<sy:updatePeriod>hourly</sy:updatePeriod>
<items><rdf:Seq>
${entries.map((entry) => html`<rdf:li rdf:resource="${entry.id}"/>`)}
</rdf:Seq></items>
</channel>
${entries.map(rdfItem)}
</rdf:RDF>
`.markup;
}

function rdfItem(entry: FeedEntry): Html {
  return html`<item rdf:about="${entry.id}">
<title>${entry.title}</title>
${entry.url && html`<link>${entry.url}</link>`}
<description>${entry.summary}</description>
${entry.author && html`<dc:creator>${entry.author}</dc:creator>`}
${entry.section && html`<dc:subject>${entry.section}</dc:subject>`}
<dc:date>${entry.published}</dc:date>
</item>`;
}

/** RFC 4287. */
function writeAtom({ outlet, title, home, self, updated, entries }: FeedDocument): string {
  return html`${xmlDeclaration(outlet)}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}">
<id>${self}</id>
<title>${title}</title>
<subtitle>${outlet.motto}</subtitle>
<updated>${updated}</updated>
<link rel="self" href="${self}"/>
<link rel="alternate" type="text/html" href="${home}"/>
<author><name>${outlet.name}</name></author>
${entries.map(atomEntry)}
</feed>
`.markup;
}

function atomEntry(entry: FeedEntry): Html {
  return html`<entry>
<id>${entry.id}</id>
<title>${entry.title}</title>
${entry.url && html`<link rel="alternate" type="text/html" href="${entry.url}"/>`}
<published>${entry.published}</published>
<updated>${entry.published}</updated>
${entry.author && html`<author><name>${entry.author}</name></author>`}
${entry.section && html`<category term="${entry.section}"/>`}
<summary>${entry.summary}</summary>
${entry.content && html`<content type="html">${entry.content}</content>`}
</entry>`;
}

/** JSON Feed 1.1. */
function writeJsonFeed({ outlet, title, home, self, entries }: FeedDocument): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: outlet.motto,
    home_page_url: home,
    feed_url: self,
    language: outlet.language,
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url ?? undefined,
      title: entry.title,
      summary: entry.summary,
      ...(entry.content ? { content_html: entry.content } : { content_text: entry.summary }),
      date_published: entry.published,
      image: entry.image ?? undefined,
      authors: entry.author ? [{ name: entry.author }] : undefined,
      tags: entry.section ? [entry.section] : undefined,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function xmlDeclaration(outlet: Outlet): Html {
  return raw(`<?xml version="1.0" encoding="${outlet.charset}"?>`);
}

function cdata(markup: string): Html {
  return raw(`<![CDATA[${markup.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);
}
