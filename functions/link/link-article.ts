import type { ExplicitLink } from '../../shared/links/index.ts';
import {
  type ArticleRecord,
  type Bucket,
  deleteLinks,
  getArticle,
  getArticleContent,
  getLinks,
  type LinkRecord,
  putLink,
  resolveArticleId,
  reverseLink,
  type Table,
} from '../../shared/store/index.ts';
import { countLink, log } from '../../shared/telemetry/index.ts';
import { canonicalUrl, articleId as idOfAddress } from '../../shared/urls/index.ts';

/**
 * Records an article's explicit links with their reverses, brings home those that were written to its other addresses
 * before it came, and removes those that an edit took away. Done twice, it changes nothing.
 */
export async function linkArticle(table: Table, bucket: Bucket, articleId: string): Promise<void> {
  const article = await getArticle(table, articleId);
  const content = article && (await getArticleContent(bucket, article.contentKey));
  if (!article || !content) return;
  const links = await Promise.all(content.explicitLinks.map((link) => resolve(table, article, link)));
  const outgoing = links.filter((link) => link.otherId !== article.id);
  for (const link of outgoing) await putBothWays(table, article, link);
  await removeStale(table, article, outgoing);
  await bringHome(table, article);
  log.info('linked', { articleId, links: outgoing.length });
}

async function resolve(table: Table, article: ArticleRecord, link: ExplicitLink): Promise<LinkRecord> {
  const address = link.url === null ? null : canonicalUrl(link.url);
  return {
    ...link,
    articleId: article.id,
    otherId: address === null ? null : await resolveArticleId(table, idOfAddress(address)),
    direction: 'out',
  };
}

async function putBothWays(table: Table, article: ArticleRecord, link: LinkRecord): Promise<void> {
  const reverse = reverseLink(link, { url: article.url, title: article.title, lang: article.language?.lang ?? null });
  if (reverse) await putLink(table, reverse);
  if (await putLink(table, link)) countLink(link.relation);
}

const sameLink = (a: LinkRecord, b: LinkRecord): boolean =>
  a.relation === b.relation && a.otherId === b.otherId && (a.otherId !== null || a.title === b.title);

async function removeStale(table: Table, article: ArticleRecord, outgoing: readonly LinkRecord[]): Promise<void> {
  const stored = (await getLinks(table, article.id)).filter((link) => link.direction === 'out');
  const stale = stored.filter((link) => !outgoing.some((current) => sameLink(current, link)));
  const own = { url: article.url, title: article.title, lang: null };
  await deleteLinks(table, [...stale, ...stale.map((link) => reverseLink(link, own)).filter((link) => link !== null)]);
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
