import type { Embeddings } from '../../shared/embeddings/index.ts';
import { sameLanguage } from '../../shared/language/index.ts';
import { type ExplicitLink, openLinker } from '../../shared/links/index.ts';
import {
  type ArticleContent,
  type ArticleRecord,
  type Bucket,
  deleteLinks,
  deleteWantedTitle,
  findByTitle,
  findWanting,
  getArticle,
  getArticleContent,
  getArticles,
  getLinks,
  type LinkRecord,
  putLink,
  putTitle,
  putWantedTitle,
  removeWithdrawn,
  resolveArticleId,
  reverseLink,
  type Table,
  updateStories,
} from '../../shared/store/index.ts';
import { countLink, log } from '../../shared/telemetry/index.ts';
import { canonicalUrl, articleId as idOfAddress } from '../../shared/urls/index.ts';
import { findLinks } from './find-links.ts';

/** Opened once an execution environment; its tables are read when the first article needs them. */
const linker = openLinker();

/** What linking works with; embeddings where the operator wants them. */
export interface LinkRoom {
  readonly table: Table;
  readonly bucket: Bucket;
  readonly embeddings: Embeddings | null;
}

/**
 * Ties an article to others: the links that its own page gives, those that other pages gave before it came, and those
 * that its text shows; then puts it into its story. Of an article that was withdrawn it removes what is left. Done
 * twice, it changes nothing; the order of arrival doesn't matter.
 */
export async function linkArticle({ table, bucket, embeddings }: LinkRoom, articleId: string): Promise<void> {
  const article = await getArticle(table, articleId);
  const content = article && (await getArticleContent(bucket, article.contentKey));
  if (!article) {
    await embeddings?.forget(articleId);
    await removeWithdrawn(table, [articleId]);
  }
  if (!article || !content) return;
  const linked = await recordExplicitLinks(table, article, content);
  await bringHome(table, article);
  const waiting = await answerWanted(table, bucket, article);
  const found = await findLinks({ table, linker, embeddings }, article, content);
  const touched = [...linked, ...waiting, ...found];
  await updateStories(table, article.id, touched);
  await removeWithdrawn(table, [article.id, ...touched]);
  log.info('linked', { articleId, links: linked.length, found: found.length });
}

/** @returns the ids of the articles that it links with, or did until an edit. */
async function recordExplicitLinks(
  table: Table,
  article: ArticleRecord,
  content: ArticleContent,
): Promise<readonly string[]> {
  const links = await Promise.all(content.explicitLinks.map((link) => resolve(table, article, link)));
  const outgoing = links.filter((link) => link.otherId !== article.id);
  for (const link of outgoing) await putBothWays(table, article, link);
  const stale = await removeStale(table, article, outgoing);
  const incoming = (await getLinks(table, article.id)).filter(({ direction }) => direction === 'in');
  return [...outgoing, ...stale, ...incoming].map(({ otherId }) => otherId).filter((id) => id !== null);
}

async function resolve(table: Table, article: ArticleRecord, link: ExplicitLink): Promise<LinkRecord> {
  return { ...link, articleId: article.id, otherId: await otherEnd(table, article, link), direction: 'out' };
}

/** The article that a link leads to: by its address, or by its title as soon as an article of that title is there. */
async function otherEnd(
  table: Table,
  article: ArticleRecord,
  { url, title, lang }: ExplicitLink,
): Promise<string | null> {
  const address = url === null ? null : canonicalUrl(url);
  if (address !== null) return resolveArticleId(table, idOfAddress(address));
  if (url !== null || title === null) return null;
  await putWantedTitle(table, title, article.id);
  const named = (await findByTitle(table, title)).filter((id) => id !== article.id);
  return named.length < 2 ? (named[0] ?? null) : onlyOneIn(table, named, lang);
}

/** Of several articles of one title the one in the language that the page names; null where that leaves more than one. */
async function onlyOneIn(table: Table, ids: readonly string[], lang: string | null): Promise<string | null> {
  const articles = await getArticles(table, ids);
  const spoken = articles.filter(
    ({ language }) => language !== null && lang !== null && sameLanguage(language.lang, lang),
  );
  return spoken.length === 1 ? (spoken[0]?.id ?? null) : null;
}

/** Articles whose pages name this one by its title get their links now. */
async function answerWanted(table: Table, bucket: Bucket, article: ArticleRecord): Promise<readonly string[]> {
  await putTitle(table, article.title, article.id);
  const waiting = (await findWanting(table, article.title)).filter((id) => id !== article.id);
  for (const id of waiting) {
    const other = await getArticle(table, id);
    const content = other && (await getArticleContent(bucket, other.contentKey));
    if (other && content) await recordExplicitLinks(table, other, content);
  }
  return waiting;
}

async function putBothWays(table: Table, article: ArticleRecord, link: LinkRecord): Promise<void> {
  const reverse = reverseLink(link, { url: article.url, title: article.title, lang: article.language?.lang ?? null });
  if (reverse) await putLink(table, reverse);
  if (await putLink(table, link)) countLink(link.relation);
}

const sameLink = (a: LinkRecord, b: LinkRecord): boolean =>
  a.relation === b.relation && a.otherId === b.otherId && (a.otherId !== null || a.title === b.title);

async function removeStale(
  table: Table,
  article: ArticleRecord,
  outgoing: readonly LinkRecord[],
): Promise<readonly LinkRecord[]> {
  const stored = (await getLinks(table, article.id)).filter((link) => link.direction === 'out');
  const stale = stored.filter((link) => !outgoing.some((current) => sameLink(current, link)));
  const own = { url: article.url, title: article.title, lang: null };
  const unwanted = stale.filter(({ url, title }) => url === null && !outgoing.some((link) => link.title === title));
  for (const { title } of unwanted) await deleteWantedTitle(table, title, article.id);
  await deleteLinks(table, [...stale, ...stale.map((link) => reverseLink(link, own)).filter((link) => link !== null)]);
  return stale;
}

/** Others may have linked to one of this article's other addresses before anybody knew that it is this article. */
async function bringHome(table: Table, article: ArticleRecord): Promise<void> {
  for (const alias of article.aliases) {
    for (const strayed of await getLinks(table, alias)) {
      const other = strayed.otherId === null ? null : await getArticle(table, strayed.otherId);
      if (other) await rehome(table, article, other, strayed);
      await deleteLinks(table, [strayed]);
    }
  }
}

async function rehome(table: Table, article: ArticleRecord, other: ArticleRecord, strayed: LinkRecord): Promise<void> {
  const home = { ...strayed, articleId: article.id };
  const theirs = (await getLinks(table, other.id)).filter((link) => link.otherId === strayed.articleId);
  await putLink(table, home);
  for (const link of theirs) await putLink(table, { ...link, otherId: article.id });
  await deleteLinks(table, theirs);
}
