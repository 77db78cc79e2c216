import { decode, looksBinary } from '../../shared/charset/index.ts';
import type { FetchedResponse } from '../../shared/http/index.ts';
import type { Identify, LanguageAnswer } from '../../shared/language/index.ts';
import { type ExplicitLink, findExplicitLinks } from '../../shared/links/index.ts';
import { joinPages, type Page, type PagePart, parseHtml, readPagePart } from '../../shared/pages/index.ts';
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

/** One page of an article, read by itself. */
export interface FirstRead {
  readonly url: string;
  readonly encoding: string;
  readonly part: PagePart;
  readonly explicitLinks: readonly ExplicitLink[];
}

export type Reading =
  | { readonly outcome: 'read'; readonly article: ReadArticle }
  | { readonly outcome: 'not-a-page'; readonly detail: string };

export type PageReading =
  | { readonly outcome: 'read'; readonly first: FirstRead }
  | { readonly outcome: 'not-a-page'; readonly detail: string };

export interface Reader {
  readonly identify: Identify;
  readonly registry: Registry;
  /** A page is dated no later. */
  readonly now: () => Date;
}

type Entry = Pick<ItemEntry, 'title' | 'language'> | null;
type Response = Pick<FetchedResponse, 'url' | 'headers' | 'body'>;

const pageTypes = /^\s*(text\/(html|plain|xml)|application\/(xhtml\+xml|xml|vnd\.wap\.xhtml\+xml))\s*(;|$)/i;

/** How much of a text the detectors are given: more doesn't change their minds. */
const sampleLength = 3000;

/**
 * Reads a fetched page by itself. It is the same for the pipeline and for `explain`.
 * @param entry what a feed said of it, where one did
 */
export function readArticle(fetched: Response, entry: Entry, reader: Reader): Reading {
  const reading = readFirst(fetched, entry, reader);
  return reading.outcome === 'read'
    ? { outcome: 'read', article: completeArticle(reading.first, [], entry, reader) }
    : reading;
}

/** Reads what an article's first page says; the article is complete when its other pages are known. */
export function readFirst(fetched: Response, entry: Entry, { identify, registry, now }: Reader): PageReading {
  const opened = openPage(fetched);
  if (opened.outcome === 'not-a-page') return opened;
  const { url, text, encoding } = opened;
  const document = parseHtml(text);
  const explicit = findExplicitLinks({ document, url, identify, registry });
  const part = readPagePart(document, url, { title: entry?.title ?? null, fetchedAt: now() });
  return { outcome: 'read', first: { url, encoding, part, explicitLinks: explicit.links } };
}

/** Reads a later page of an article; null where it is no page. */
export function readLater(fetched: Response, pageNumber: number): PagePart | null {
  const opened = openPage(fetched);
  return opened.outcome === 'page' ? readPagePart(parseHtml(opened.text), opened.url, { pageNumber }) : null;
}

type OpenedPage =
  | { readonly outcome: 'page'; readonly url: string; readonly text: string; readonly encoding: string }
  | { readonly outcome: 'not-a-page'; readonly detail: string };

function openPage({ url, headers, body }: Response): OpenedPage {
  const contentType = headers['content-type'] ?? null;
  if (contentType !== null && !pageTypes.test(contentType)) return { outcome: 'not-a-page', detail: contentType };
  if (looksBinary(body)) return { outcome: 'not-a-page', detail: 'binary content' };
  return { outcome: 'page', url, ...decode(body, { contentType, markup: 'html' }) };
}

/** An article of one page or more: what it says, in which language, whom it cites. */
export function completeArticle(
  { url, encoding, part, explicitLinks }: FirstRead,
  later: readonly PagePart[],
  entry: Entry,
  { identify, registry }: Reader,
): ReadArticle {
  const page = joinPages([part, ...later]);
  const language = languageOf(page, entry, { identify });
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
  return { url, encoding, page, language, sources: cite(citing, registry), explicitLinks };
}

/** Which language a page is written in, by its words and by what it and its feed claim. */
export function languageOf(page: Page, entry: Entry, { identify }: Pick<Reader, 'identify'>): LanguageAnswer | null {
  return identify(`${page.title ?? ''}\n${page.text.slice(0, sampleLength)}`, {
    feed: entry?.language ?? null,
    page: page.declaredLanguages.map(({ value }) => value),
  });
}
