import { readFeed } from '../../shared/feeds/index.ts';

interface Options {
  readonly url?: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The feed reader in the form that feed scorers ask for. */
export function parse(bytes: Uint8Array, { url, contentType, headers = {} }: Options = {}) {
  const reading = readFeed(bytes, {
    url: url ?? null,
    contentType: contentType ?? headers['content-type'] ?? null,
    contentLocation: headers['content-location'] ?? null,
    contentLanguage: headers['content-language'] ?? null,
  });
  if (reading.outcome !== 'feed') throw new Error(reading.reason);
  const { feed } = reading;
  return {
    title: feed.title,
    link: feed.link ?? feed.self,
    language: feed.language,
    description: feed.description,
    encoding: feed.encoding,
    items: feed.entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      id: entry.id,
      author: entry.authors.join(', '),
      published: entry.publishedAt,
      updated: entry.updatedAt,
      summary: entry.summary,
      contentHtml: entry.contentHtml,
      categories: entry.categories,
      enclosures: entry.enclosures,
      image: entry.image,
      media: entry.images,
    })),
  };
}
