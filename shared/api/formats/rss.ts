import type { ArticleRecord } from '../../store/index.ts';
import { type FeedOut, feedDescription, headingOf, lastChange } from './feed.ts';
import { element, textElement } from './xml.ts';

const namespaces = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** RSS 2.0 (https://www.rssboard.org/rss-specification). */
export function rss({ title, pageUrl, selfUrl, nextUrl, articles }: FeedOut): string {
  const changed = lastChange(articles);
  const channel = [
    textElement('title', title),
    textElement('link', pageUrl),
    textElement('description', feedDescription),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: selfUrl }, ''),
    nextUrl && element('atom:link', { rel: 'next', type: 'application/rss+xml', href: nextUrl }, ''),
    textElement('lastBuildDate', changed && new Date(changed).toUTCString()),
    ...articles.map(item),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('rss', namespaces, element('channel', {}, channel.join('')))}`;
}

const item = (article: ArticleRecord): string =>
  element(
    'item',
    {},
    [
      textElement('title', headingOf(article)),
      textElement('link', article.url),
      element('guid', { isPermaLink: 'false' }, article.id),
      textElement('pubDate', new Date(article.sortTime).toUTCString()),
      textElement('description', article.standfirst),
      ...article.authors.map((author) => textElement('dc:creator', author)),
      textElement('dc:publisher', article.publisher.name),
      textElement('dc:language', article.language?.lang ?? null),
    ].join(''),
  );
