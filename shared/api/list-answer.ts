import type { Context } from 'hono';
import type { ArticleRecord } from '../store/index.ts';
import { atom } from './formats/atom.ts';
import { csv } from './formats/csv.ts';
import { type FeedOut, lastChange } from './formats/feed.ts';
import { jsonFeed } from './formats/json-feed.ts';
import { chosenSummary, ndjsonLine } from './formats/ndjson.ts';
import { rss } from './formats/rss.ts';
import type { ArticlesQuery, ListFormat } from './parameters.ts';
import { baseUrl } from './request.ts';

interface Answer {
  readonly type: string;
  readonly body: string;
}

/** A page of articles in the format that was asked for, with where it goes on in the `Link` header (RFC 8288). */
export function answerList(
  context: Context,
  query: ArticlesQuery,
  articles: readonly ArticleRecord[],
  next: string | null,
): Response {
  const urls = addresses(context, next);
  const { type, body } = writers[query.format]({ ...urls, title: titleOf(query), articles, query, next });
  const changed = lastChange(articles);
  if (changed !== null) context.header('last-modified', new Date(changed).toUTCString());
  if (urls.nextUrl) context.header('link', `<${urls.nextUrl}>; rel="next"`);
  return context.body(body, 200, { 'content-type': type });
}

type Page = FeedOut & { readonly query: ArticlesQuery; readonly next: string | null };

const writers: Record<ListFormat, (page: Page) => Answer> = {
  json: ({ articles, query, next }) => ({
    type: 'application/json',
    body: JSON.stringify({ articles: articles.map((article) => chosenSummary(article, query.fields)), next }),
  }),
  ndjson: ({ articles, query }) => ({
    type: 'application/x-ndjson',
    body: articles.map((article) => ndjsonLine(article, query.fields)).join(''),
  }),
  csv: ({ articles }) => ({ type: 'text/csv; charset=utf-8; header=present', body: csv(articles) }),
  jsonfeed: (page) => ({ type: 'application/feed+json', body: jsonFeed(page) }),
  rss: (page) => ({ type: 'application/rss+xml; charset=utf-8', body: rss(page) }),
  atom: (page) => ({ type: 'application/atom+xml; charset=utf-8', body: atom(page) }),
};

function addresses(context: Context, next: string | null) {
  const { pathname, search, searchParams } = new URL(context.req.url);
  const self = `${baseUrl(context)}${pathname}`;
  const following = new URLSearchParams(searchParams);
  if (next !== null) following.set('cursor', next);
  for (const name of ['format', 'limit', 'cursor', 'fields']) searchParams.delete(name);
  return {
    pageUrl: `${baseUrl(context)}/${searchParams.size > 0 ? `?${searchParams}` : ''}`,
    selfUrl: `${self}${search}`,
    nextUrl: next === null ? null : `${self}?${following}`,
  };
}

function titleOf({ q, lang, source, cites }: ArticlesQuery): string {
  const said = [q, ...lang, ...source, ...cites].filter((part) => part !== undefined);
  return ['Babelwire', ...said].join(' · ');
}
