import type { ArticleRecord } from '../../store/index.ts';
import { type FeedOut, headingOf, lastChange } from './feed.ts';
import { element, textElement } from './xml.ts';

/** Atom (RFC 4287). */
export function atom({ title, pageUrl, selfUrl, nextUrl, articles }: FeedOut): string {
  const feed = [
    textElement('id', selfUrl),
    textElement('title', title),
    textElement('updated', lastChange(articles) ?? '1970-01-01T00:00:00.000Z'),
    element('link', { rel: 'alternate', type: 'text/html', href: pageUrl }, ''),
    element('link', { rel: 'self', type: 'application/atom+xml', href: selfUrl }, ''),
    nextUrl && element('link', { rel: 'next', type: 'application/atom+xml', href: nextUrl }, ''),
    ...articles.map(entry),
  ];
  const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, feed.join(''));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

const entry = (article: ArticleRecord): string =>
  element(
    'entry',
    article.language ? { 'xml:lang': article.language.lang } : {},
    [
      textElement('id', `urn:babelwire:${article.id}`),
      textElement('title', headingOf(article)),
      element('link', { rel: 'alternate', href: article.url }, ''),
      textElement('published', article.sortTime),
      textElement('updated', article.updatedAt),
      textElement('summary', article.standfirst),
      ...(article.authors.length > 0 ? article.authors : [article.publisher.name]).map((name) =>
        element('author', {}, textElement('name', name)),
      ),
    ].join(''),
  );
