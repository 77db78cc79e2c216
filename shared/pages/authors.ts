import type { Head } from './head.ts';
import { asList, asText, type LinkedData } from './json-ld.ts';
import { collapse } from './segment.ts';

const metaKeys = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'citation_author',
];

/** Who wrote the article: of the page's claims the most trusted one that names anybody. */
export function readAuthors(head: Head, article: LinkedData | null, byline: string | null): string[] {
  const claims = [
    asList(article?.author).flatMap((author) => asText(author) ?? []),
    metaKeys.flatMap((key) => head.meta.get(key) ?? []).slice(0, 1),
    byline === null ? [] : [byline],
  ];
  for (const claim of claims) {
    const names = [...new Set(claim.map(collapse).filter((name) => name !== '' && !/^https?:/.test(name)))];
    if (names.length > 0) return names;
  }
  return [];
}
