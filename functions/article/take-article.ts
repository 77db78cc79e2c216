import { createHash } from 'node:crypto';
import type { FetchedResponse, RobotsAnswer } from '../../shared/http/index.ts';
import {
  type ArticleDraft,
  getArticle,
  getTombstone,
  type ItemRecord,
  type JoinedPages,
  putPage,
  resolveArticleId,
  storeArticle,
} from '../../shared/store/index.ts';
import { type ArticleMeasures, countArticle } from '../../shared/telemetry/index.ts';
import { articleId, canonicalUrl, chooseCanonical } from '../../shared/urls/index.ts';
import { describeFailure } from '../describe-failure.ts';
import { followPages } from './follow-pages.ts';
import type { ArticleRoom, Attempted } from './process-item.ts';
import { completeArticle, languageOf, type ReadArticle, readFirst } from './read-article.ts';

/** A page's bytes after decompression. */
const maxBytes = 10 * 1024 * 1024;
const deadlineMilliseconds = 30_000;
/** Verdicts whose pages are kept: a paywall's stub is still the article's title, standfirst and lead. */
const kept: ReadonlySet<string> = new Set(['article', 'paywall']);

/** Fetches an item's page, reads it and stores the article. */
export async function takeArticle(room: ArticleRoom, item: ItemRecord): Promise<Attempted> {
  const url = item.url === null ? null : canonicalUrl(item.url);
  if (item.url === null || url === null) return ended('no-address', `not an http address: ${item.url}`);
  const known = await knownFromElsewhere(room, item, url);
  if (known) return known;
  const robots = await room.robots.mayFetch(item.url);
  if (!robots.allowed) return refusalOfRobots(robots);
  const headers = { accept: 'text/html,application/xhtml+xml' };
  const request = { url: item.url, headers, maxBytes, deadlineMilliseconds };
  const fetched = await room.fetch(request, robots.crawlDelaySeconds);
  if (fetched.outcome === 'refused' || fetched.outcome === 'too-large')
    return ended(fetched.outcome, describeFailure(fetched));
  if (fetched.outcome !== 'response')
    return { outcome: 'unavailable', detail: describeFailure(fetched), articleId: null };
  const refusal = refusalOfStatus(fetched.status);
  if (refusal) return refusal;
  const reading = readFirst(fetched, item.entry, room);
  if (reading.outcome === 'not-a-page') return ended('not-a-page', reading.detail);
  const { first } = reading;
  const { verdict, nextPageUrl } = first.part.page;
  if (!kept.has(verdict)) {
    const lang = languageOf(first.part.page, item.entry, room)?.lang ?? null;
    return { ...ended('not-an-article', verdict), lang };
  }
  const { parts, responses, stopped } = await followPages(room, first.part, fetched);
  const article = completeArticle(first, parts, item.entry, room);
  const lang = article.language?.lang ?? null;
  if (!room.keepsLanguage(lang)) return ended('other-language', lang);
  const captures = [fetched, ...responses];
  const [pageKey = '', ...laterPageKeys] = await keepPages(room, captures);
  const pages = nextPageUrl === null ? null : { urls: captures.map((capture) => capture.url), stopped };
  return store(
    room,
    item,
    { ...article, pages },
    {
      pageKey,
      ...(laterPageKeys.length > 0 && { laterPageKeys }),
      addresses: [url, ...captures.map((capture) => canonicalUrl(capture.url) ?? url)],
    },
  );
}

async function keepPages({ bucket, now }: ArticleRoom, captures: readonly FetchedResponse[]): Promise<string[]> {
  const keys: string[] = [];
  for (const capture of captures) keys.push(await putPage(bucket, { ...capture, fetchedAt: now().toISOString() }));
  return keys;
}

const ended = (outcome: Exclude<Attempted['outcome'], 'unavailable'>, detail: string | null) =>
  ({ outcome, detail, articleId: null }) satisfies Attempted;

/** Rules are a final word; a file that can't be had just now forbids only for as long. */
const refusalOfRobots = ({ because, rule }: RobotsAnswer): Attempted =>
  because === 'unreachable'
    ? { outcome: 'unavailable', detail: 'its robots.txt cannot be had', articleId: null }
    : ended('disallowed', rule ?? null);

/**
 * An address that another feed brought already needs no second visit, unless this item's feed says that it changed; one
 * whose article was withdrawn needs none at all.
 */
async function knownFromElsewhere(room: ArticleRoom, item: ItemRecord, url: string): Promise<Attempted | null> {
  const id = await resolveArticleId(room.table, articleId(url));
  const article = await getArticle(room.table, id);
  if (!article) return (await getTombstone(room.table, id)) ? withdrawn : null;
  const changedSince = item.entry.updatedAt !== null && item.entry.updatedAt > article.updatedAt;
  return article.itemId !== item.id && !changedSince ? { outcome: 'duplicate', detail: null, articleId: id } : null;
}

const withdrawn: Attempted = { outcome: 'duplicate', detail: 'withdrawn', articleId: null };

function refusalOfStatus(status: number): Attempted | null {
  if (status === 404 || status === 410) return ended('gone', `HTTP ${status}`);
  if (status === 401 || status === 403 || status === 451) return ended('denied', `HTTP ${status}`);
  if (status === 200 || status === 203) return null;
  return { outcome: 'unavailable', detail: `HTTP ${status}`, articleId: null };
}

interface Provenance extends Pick<ArticleDraft, 'pageKey' | 'laterPageKeys'> {
  /** Every address that leads to it. */
  readonly addresses: readonly string[];
}

async function store(
  room: ArticleRoom,
  item: ItemRecord,
  article: ReadArticle & { readonly pages: JoinedPages | null },
  provenance: Provenance,
): Promise<Attempted> {
  const draft = draftOf(item, article, provenance);
  const { page, sources, explicitLinks, pages } = article;
  const { text, html, markdown, blocks, images, tags, posts } = page;
  const content = { text, html, markdown, blocks, images, tags, sources, explicitLinks, pages, posts };
  const result = await storeArticle(room.table, room.bucket, draft, content, room.now().toISOString());
  if (result.stored === 'withdrawn') return withdrawn;
  if (result.stored === 'created' && result.first)
    countArticle(measuresOf(draft, sources.citations.length, room.now()));
  await room.sendLinks([{ articleId: draft.id }]);
  return { outcome: result.stored === 'duplicate' ? 'duplicate' : 'article', detail: null, articleId: draft.id };
}

/** A feed that is new brings its older articles too; they tell nothing of how fresh the newswire is. */
const freshWithinSeconds = 24 * 60 * 60;

function measuresOf({ language, publishedAt }: ArticleDraft, citations: number, now: Date): ArticleMeasures {
  const seconds = publishedAt === null ? Number.NaN : (now.getTime() - Date.parse(publishedAt)) / 1_000;
  const isFresh = seconds >= 0 && seconds <= freshWithinSeconds;
  return { lang: language?.lang ?? null, citations, freshnessSeconds: isFresh ? seconds : null };
}

function draftOf(item: ItemRecord, article: ReadArticle, { addresses, ...keys }: Provenance): ArticleDraft {
  const { page, language, sources, url } = article;
  const canonical = chooseCanonical(url, page.canonicalUrl).url;
  const id = articleId(canonical);
  const cited = sources.citations.map(({ registryId, canonical: name }) => registryId ?? name);
  return {
    id,
    url: canonical,
    title: page.title ?? item.entry.title,
    standfirst: page.standfirst,
    language,
    publisher: sources.publisher,
    authors: page.authors.length > 0 ? page.authors : item.entry.authors,
    publishedAt: instant(page.published?.value) ?? item.entry.publishedAt,
    verdict: page.verdict,
    section: page.section,
    leadImage: page.leadImage,
    wordCount: page.wordCount,
    cites: [...new Set(cited.filter((name) => name !== null))],
    contentHash: createHash('sha256').update(`${page.title}\n${page.text}`).digest('hex'),
    ...keys,
    itemId: item.id,
    feedId: item.feedId,
    aliases: [...new Set(addresses.map(articleId))].filter((alias) => alias !== id),
  };
}

const instant = (date: string | undefined): string | null => {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};
