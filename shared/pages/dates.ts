import { firstMeta, type Head } from './head.ts';
import { asText, type LinkedData } from './json-ld.ts';
import type { PageDate } from './page.ts';
import { parseDate } from './parse-date.ts';

const publishedMeta = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publication_date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
];
const modifiedMeta = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'];

export interface PageDates {
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
}

/** When the page was published and last changed, by its own claims. */
export function readDates(document: Document, head: Head, article: LinkedData | null): PageDates {
  return {
    published:
      claim(asText(article?.datePublished), 'json-ld', 0.95) ??
      claim(firstMeta(head, publishedMeta), 'meta', 0.9) ??
      claim(document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null, 'time', 0.7),
    modified:
      claim(asText(article?.dateModified), 'json-ld', 0.95) ?? claim(firstMeta(head, modifiedMeta), 'meta', 0.9),
  };
}

function claim(text: string | null, source: string, confidence: number): PageDate | null {
  const value = text === null ? null : parseDate(text);
  return value === null ? null : { value, source, confidence };
}
