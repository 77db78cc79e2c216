import { decode, looksBinary } from '../../shared/charset/index.ts';
import type { FetchedResponse } from '../../shared/http/index.ts';
import type { Identify, LanguageAnswer } from '../../shared/language/index.ts';
import { type ExplicitLink, findExplicitLinks } from '../../shared/links/index.ts';
import { type Page, parseHtml, readPage } from '../../shared/pages/index.ts';
import { type ArticleSources, type CitingArticle, cite, type Registry } from '../../shared/sources/index.ts';
import type { ItemEntry } from '../../shared/store/index.ts';
import { registrableDomain } from '../../shared/urls/index.ts';

/** A page read to the end: what it says, in which language, whom it cites, where it links to in other languages. */
export interface ReadArticle {
  readonly url: string;
  readonly encoding: string;
  readonly page: Page;
  readonly language: LanguageAnswer | null;
  readonly sources: ArticleSources;
  readonly explicitLinks: readonly ExplicitLink[];
}

export type Reading =
  | { readonly outcome: 'read'; readonly article: ReadArticle }
  | { readonly outcome: 'not-a-page'; readonly detail: string };

const pageTypes = /^\s*(text\/(html|plain|xml)|application\/(xhtml\+xml|xml|vnd\.wap\.xhtml\+xml))\s*(;|$)/i;

/** How much of a text the detectors are given: more doesn't change their minds. */
const sampleLength = 3000;

/**
 * Reads a fetched page. It is the same for the pipeline and for `explain`.
 * @param entry what a feed said of it, where one did
 */
export function readArticle(
  fetched: Pick<FetchedResponse, 'url' | 'headers' | 'body'>,
  entry: Pick<ItemEntry, 'title' | 'language'> | null,
  { identify, registry }: { readonly identify: Identify; readonly registry: Registry },
): Reading {
  const { url, body } = fetched;
  const contentType = fetched.headers['content-type'] ?? null;
  if (contentType !== null && !pageTypes.test(contentType)) return { outcome: 'not-a-page', detail: contentType };
  if (looksBinary(body)) return { outcome: 'not-a-page', detail: 'binary content' };
  const { text, encoding } = decode(body, { contentType, markup: 'html' });
  const document = parseHtml(text);
  const explicit = findExplicitLinks({ document, url, identify, registry });
  const page = readPage(document, url, { title: entry?.title ?? null });
  const language = identify(`${page.title ?? ''}\n${page.text.slice(0, sampleLength)}`, {
    feed: entry?.language ?? null,
    page: page.declaredLanguages.map(({ value }) => value),
  });
  const citing: CitingArticle = {
    lang: language?.lang ?? null,
    title: page.title,
    url,
    authors: page.authors,
    publisher: { name: page.siteName, domain: registrableDomain(url) },
    publisherClaims: page.publisherClaims,
    canonicalUrl: page.canonicalUrl,
    paragraphs: page.blocks.map(({ text: paragraph }) => paragraph),
  };
  const sources = cite(citing, registry);
  return { outcome: 'read', article: { url, encoding, page, language, sources, explicitLinks: explicit.links } };
}
