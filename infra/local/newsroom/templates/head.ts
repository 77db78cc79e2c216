import { absoluteUrl, articleUrl, findArticle, homeUrl, imagePath, referenceUrl } from '../addresses.ts';
import { type Html, html, jsonScript } from '../markup.ts';
import type { Article, Outlet, OutletFeedFormat } from '../outlet.ts';

const feedMediaTypes: Record<OutletFeedFormat, string> = {
  rss: 'application/rss+xml',
  rdf: 'application/rdf+xml',
  atom: 'application/atom+xml',
  'json-feed': 'application/feed+json',
};

/** Everything that an article's head says, style and template matters apart. */
export function articleHead(outlet: Outlet, article: Article, port: number): Html {
  const url = articleUrl(outlet, article, port);
  return html`${charsetAndTitle(outlet, article.title)}
<meta name="description" content="${article.standfirst}">
<meta name="author" content="${article.author.name}">
<link rel="canonical" href="${url}">
${hreflangLinks(outlet, article, port)}
${feedLinks(outlet, port)}
${openGraph(outlet, article, url, absoluteUrl(outlet, imagePath(article), port))}
<script type="application/ld+json">${jsonScript(newsArticle(outlet, article, port))}</script>`;
}

export function indexHead(outlet: Outlet, section: string | null, port: number): Html {
  return html`${charsetAndTitle(outlet, section ?? outlet.motto)}
<meta name="description" content="${outlet.motto}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${outlet.name}">
${feedLinks(outlet, port)}`;
}

function charsetAndTitle(outlet: Outlet, title: string): Html {
  const charset =
    outlet.template === 'tables'
      ? html`<meta http-equiv="Content-Type" content="text/html; charset=${outlet.charset}">`
      : html`<meta charset="${outlet.charset}">`;
  return html`${charset}
<title>${title} | ${outlet.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">`;
}

function feedLinks(outlet: Outlet, port: number): readonly Html[] {
  return outlet.feeds.map(
    (feed) =>
      html`<link rel="alternate" type="${feedMediaTypes[feed.format]}" title="${feed.title}" href="${absoluteUrl(outlet, feed.path, port)}">`,
  );
}

function hreflangLinks(outlet: Outlet, article: Article, port: number): readonly Html[] {
  if (!article.translation) return [];
  const other = findArticle(article.translation);
  return [
    html`<link rel="alternate" hreflang="${outlet.language}" href="${articleUrl(outlet, article, port)}">`,
    html`<link rel="alternate" hreflang="${other.outlet.language}" href="${articleUrl(other.outlet, other.article, port)}">`,
  ];
}

function openGraph(outlet: Outlet, article: Article, url: string, image: string): Html {
  return html`<meta property="og:type" content="article">
<meta property="og:title" content="${article.title}">
<meta property="og:description" content="${article.standfirst}">
<meta property="og:url" content="${url}">
<meta property="og:image" content="${image}">
<meta property="og:site_name" content="${outlet.name}">
<meta property="og:locale" content="${outlet.locale}">
<meta property="article:published_time" content="${article.published}">
<meta property="article:section" content="${article.section}">
${article.tags.map((tag) => html`<meta property="article:tag" content="${tag}">`)}
<meta name="twitter:card" content="summary_large_image">`;
}

function newsArticle(outlet: Outlet, article: Article, port: number): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: articleUrl(outlet, article, port),
    headline: article.title,
    description: article.standfirst,
    inLanguage: outlet.language,
    datePublished: article.published,
    dateModified: article.published,
    articleSection: article.section,
    keywords: article.tags.join(', '),
    image: [absoluteUrl(outlet, imagePath(article), port)],
    author: { '@type': 'Person', name: article.author.name },
    publisher: { '@type': 'NewsMediaOrganization', name: outlet.name, url: homeUrl(outlet, port) },
    ...(article.basedOn && { isBasedOn: referenceUrl(article.basedOn, port) }),
  };
}
