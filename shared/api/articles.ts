import type { Context } from 'hono';
import type { Registry } from '../sources/index.ts';
import {
  type ArticleFilter,
  type ArticleRecord,
  getArticle,
  getArticleContent,
  getArticles,
  getFoundLinks,
  getLinks,
  getTombstone,
  getTombstones,
  getVersions,
  type LinkRecord,
  listArticles,
  type Provenance,
  type Table,
  traceProvenance,
  type VersionRecord,
} from '../store/index.ts';
import type { ApiRoom } from './app.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { answerList } from './list-answer.ts';
import {
  type ArticleFilterQuery,
  articleQuery,
  articlesQuery,
  idParameter,
  noParameters,
  versionParameters,
} from './parameters.ts';
import { presentArticle, presentFoundLink, presentLink, presentSummary, presentVersion } from './present.ts';
import { gone, invalidParameter, notFound } from './problem.ts';
import { readPath, readQuery } from './request.ts';
import { readSearch } from './search-query.ts';
import { citedAs } from './sources.ts';

/** Lists and searches articles, in the format that is asked for. */
export async function answerArticles(room: ApiRoom, context: Context): Promise<Response> {
  const query = readQuery(context, articlesQuery);
  if (query.fields && query.format !== 'json' && query.format !== 'ndjson')
    throw invalidParameter('fields', 'goes with the formats json and ndjson only');
  const filter = filterOf(query, room.registry);
  const after = query.cursor === undefined ? null : readCursor(query.cursor, filter);
  const { articles, next } = await listArticles(room, filter, query.limit, after);
  return answerList(context, query, articles, next === null ? null : writeCursor(next, filter));
}

/**
 * What a query asks the store for.
 * @throws ProblemError for a span of time that holds no moment, and for a name that several outlets bear
 */
export function filterOf(query: ArticleFilterQuery, registry?: Registry): ArticleFilter {
  const { q, searchIn, lang, source, country, cites, feed, from, to, story, hasTranslation, sort } = query;
  if (from !== undefined && to !== undefined && from >= to)
    throw invalidParameter('from', `${from} is not before ${to}; give a time before \`to\`, which itself is left out`);
  return {
    facets: { lang, source, country, cites: cites.flatMap((name) => citedAs(name, registry)), feed },
    from: from ?? null,
    to: to ?? null,
    search: q === undefined ? null : readSearch(q),
    searchIn,
    story: story ?? null,
    translated: hasTranslation === undefined ? null : hasTranslation === 'true',
    sort,
  };
}

/** Gives one article with its content, sources and links. */
export async function answerArticle({ table, bucket }: ApiRoom, context: Context): Promise<Response> {
  const { format } = readQuery(context, articleQuery);
  const article = await requireArticle(table, context);
  const [content, links] = await Promise.all([
    getArticleContent(bucket, article.contentKey),
    linksOf(table, article.id),
  ]);
  return context.json(presentArticle(article, content, links, format ?? null));
}

/** Lists an article's links to other languages. */
export async function answerLinks({ table }: ApiRoom, context: Context): Promise<Response> {
  readQuery(context, noParameters);
  const { id } = await requireArticle(table, context);
  return context.json({ links: await linksOf(table, id) });
}

/** Traces an article back. */
export async function answerProvenance({ table }: ApiRoom, context: Context): Promise<Response> {
  readQuery(context, noParameters);
  const { id } = await requireArticle(table, context);
  const traced = await traceProvenance(table, id);
  const steps = traced?.steps ?? [];
  const articles = await getArticles(
    table,
    steps.map(({ to }) => to),
  );
  return context.json({
    steps: steps.flatMap((step) =>
      presentStep(
        step,
        articles.find((article) => article.id === step.to),
      ),
    ),
    confidence: traced?.confidence ?? null,
    cites: traced?.cites ?? [],
  });
}

const presentStep = ({ relation, confidence, evidence }: Provenance['steps'][number], article?: ArticleRecord) =>
  article ? [{ relation, confidence, evidence, article: presentSummary(article) }] : [];

/** Lists an article's versions. */
export async function answerVersions({ table }: ApiRoom, context: Context): Promise<Response> {
  readQuery(context, noParameters);
  const { id } = await requireArticle(table, context);
  return context.json({ versions: (await getVersions(table, id)).map(presentVersion) });
}

/** Gives the text of one version. */
export async function answerVersion({ table, bucket }: ApiRoom, context: Context): Promise<Response> {
  readQuery(context, noParameters);
  const { id, version } = readPath(context, versionParameters);
  await requireArticle(table, context);
  const record: VersionRecord | undefined = (await getVersions(table, id))[Number(version) - 1];
  if (!record) throw notFound(`The article ${id} has no version ${version}.`);
  const content = await getArticleContent(bucket, record.contentKey);
  return context.json({ ...presentVersion(record, Number(version) - 1), text: content?.text ?? null });
}

async function requireArticle(table: Table, context: Context): Promise<ArticleRecord> {
  const { id } = readPath(context, idParameter.loose());
  const article = await getArticle(table, id);
  if (article) return article;
  const tombstone = await getTombstone(table, id);
  if (tombstone) throw gone(`The article ${id} was withdrawn at ${tombstone.withdrawnAt}.`);
  throw notFound(`There is no article ${id}. GET /v1/articles lists those that there are.`);
}

/**
 * The links of an article, each with the article that it leads to: first what its own page says, then what others say
 * of it, then what was found. What several say in the same words is told once.
 */
async function linksOf(table: Table, articleId: string) {
  const [said, found] = await Promise.all([getLinks(table, articleId), getFoundLinks(table, articleId)]);
  const once = new Map<string, LinkRecord>();
  for (const link of [...said].sort((a, b) => Number(a.direction === 'in') - Number(b.direction === 'in'))) {
    const key = `${link.relation} ${link.otherId ?? link.title}`;
    if (!once.has(key)) once.set(key, link);
  }
  const ids = [...once.values(), ...found].map(({ otherId }) => otherId).filter((id) => id !== null);
  const others = new Map<string, ArticleRecord>((await getArticles(table, ids)).map((other) => [other.id, other]));
  const missing = ids.filter((id) => !others.has(id));
  const withdrawn = new Set((await getTombstones(table, missing)).map(({ articleId }) => articleId));
  return [
    ...[...once.values()].map((link) => {
      const other = link.otherId === null ? undefined : others.get(link.otherId);
      return presentLink(link, other ?? null, link.otherId !== null && withdrawn.has(link.otherId));
    }),
    ...[...found]
      .sort((a, b) => b.confidence - a.confidence)
      .flatMap((link) => {
        const other = others.get(link.otherId);
        return other ? [presentFoundLink(link, other)] : [];
      }),
  ];
}
