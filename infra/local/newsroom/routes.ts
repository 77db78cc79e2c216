import iconv from 'iconv-lite';
import { articleUrl, imagePath, pagePaths, sectionPath } from './addresses.ts';
import { feedContentTypes, lastPublished, writeFeed } from './feeds.ts';
import { html } from './markup.ts';
import type { Article, Oddity, Outlet, OutletFeed } from './outlet.ts';
import { writePdf } from './pdf.ts';
import { templates } from './templates/all.ts';
import { consentWall } from './templates/consent-wall.ts';
import { articleView, indexView } from './view.ts';

/** What is sent for an address. */
export interface Document {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

type Route = readonly [path: string, document: () => Document];

/** An outlet's addresses (path and query) and what each serves, built only when it is asked for. */
export function routesOf(outlet: Outlet, port: number): ReadonlyMap<string, () => Document> {
  const template = templates[outlet.template];
  const indexPage = (section: string | null) => () =>
    page(outlet, template.index(indexView(outlet, section, port)).markup, lastPublished(outlet));
  return new Map<string, () => Document>([
    ['/', indexPage(null)],
    ['/robots.txt', () => text('User-agent: *\nAllow: /\n')],
    ...outlet.sections.map((section): Route => [sectionPath(outlet, section), indexPage(section)]),
    ...outlet.feeds.map((feed): Route => [feed.path, () => feedDocument(outlet, feed, port)]),
    ...outlet.articles.flatMap((article): readonly Route[] => [
      ...pagePaths(outlet, article).map(
        (path, index): Route => [path, () => articlePage(outlet, article, port, index + 1)],
      ),
      [imagePath(article), () => image(article)],
    ]),
    ...outlet.oddities.flatMap((oddity): readonly Route[] =>
      oddity.path === null ? [] : [[oddity.path, () => oddityDocument(outlet, oddity, port)]],
    ),
  ]);
}

function articlePage(outlet: Outlet, article: Article, port: number, number: number): Document {
  const view = articleView(outlet, article, port, number);
  return page(outlet, templates[outlet.template].article(view).markup, article.published);
}

function page(outlet: Outlet, markup: string, modified: string): Document {
  return encoded(outlet, 'text/html', markup, modified);
}

function feedDocument(outlet: Outlet, feed: OutletFeed, port: number): Document {
  return encoded(outlet, feedContentTypes[feed.format], writeFeed(outlet, feed, port), lastPublished(outlet));
}

function encoded(outlet: Outlet, mediaType: string, content: string, modified: string): Document {
  return {
    status: 200,
    headers: {
      'content-type': outlet.charsetInHeader ? `${mediaType}; charset=${outlet.charset}` : mediaType,
      'last-modified': new Date(modified).toUTCString(),
      'cache-control': 'max-age=0, must-revalidate',
    },
    body: iconv.encode(content, outlet.charset),
  };
}

function oddityDocument(outlet: Outlet, oddity: Oddity, port: number): Document {
  switch (oddity.kind) {
    case 'moved':
      return redirect(outlet, oddity.to, port);
    case 'consent-wall':
      return page(outlet, consentWall(outlet).markup, oddity.published);
    case 'document':
      return { status: 200, headers: { 'content-type': 'application/pdf' }, body: writePdf(oddity.title) };
    case 'withdrawn':
      return { ...text('Gone\n'), status: 410 };
    default:
      return { ...text('Not found\n'), status: 404 };
  }
}

function redirect(outlet: Outlet, slug: string, port: number): Document {
  const article = outlet.articles.find((candidate) => candidate.slug === slug);
  if (!article) throw new Error(`${outlet.host} moved an entry to ${slug}, which it doesn't have.`);
  return { ...text('Moved\n'), status: 301, headers: { location: articleUrl(outlet, article, port) } };
}

function text(content: string): Document {
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: Buffer.from(content) };
}

/** A photograph's stand-in: sky over sea, in colours of the article's own. */
function image(article: Article): Document {
  const hue = (article.id * 47) % 360;
  const picture = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675" role="img">
<title>${article.photo.caption}</title>
<rect width="1200" height="675" fill="hsl(${hue} 45% 82%)"/>
<circle cx="${200 + ((article.id * 131) % 800)}" cy="190" r="70" fill="hsl(45 90% 88%)"/>
<path d="M0 430 Q300 380 600 430 T1200 430 V675 H0 Z" fill="hsl(${(hue + 40) % 360} 40% 45%)"/>
<path d="M0 510 Q300 470 600 510 T1200 510 V675 H0 Z" fill="hsl(${(hue + 40) % 360} 45% 33%)"/>
</svg>
`;
  return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: Buffer.from(picture.markup) };
}
