import { type FeedOut, feedDescription, headingOf } from './feed.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeed = ({ title, pageUrl, selfUrl, nextUrl, articles }: FeedOut): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: feedDescription,
    home_page_url: pageUrl,
    feed_url: selfUrl,
    ...(nextUrl && { next_url: nextUrl }),
    items: articles.map((article) => ({
      id: article.id,
      url: article.url,
      title: headingOf(article),
      content_text: article.standfirst ?? headingOf(article),
      date_published: article.sortTime,
      date_modified: article.updatedAt,
      ...(article.leadImage && { image: article.leadImage }),
      ...(article.language && { language: article.language.lang }),
      authors: authorsOf(article.authors, article.publisher.name),
      _babelwire: { publisher: article.publisher.name, cites: article.cites },
    })),
  });

const authorsOf = (authors: readonly string[], publisher: string) =>
  (authors.length > 0 ? authors : [publisher]).map((name) => ({ name }));
