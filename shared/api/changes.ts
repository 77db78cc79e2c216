import type { Context } from 'hono';
import { type ArticleRecord, type ChangeRecord, getArticles, listChanges } from '../store/index.ts';
import type { ApiRoom } from './app.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { changesQuery } from './parameters.ts';
import { presentSummary } from './present.ts';
import { readQuery } from './request.ts';

/**
 * How old a change is before it is told. A change is written into the log before it is carried out, by machines whose
 * clocks differ a little: what is older than this stands in its final place, so that no cursor passes one by.
 */
export const settlingMilliseconds = 30_000;

/** Lists changes after a cursor, each with the article as it is now. Replaying them twice does no harm. */
export async function answerChanges({ table, now }: ApiRoom, context: Context): Promise<Response> {
  const { cursor, limit } = readQuery(context, changesQuery);
  const after = cursor === undefined ? null : readCursor(cursor, 'changes');
  const settled = new Date(now().getTime() - settlingMilliseconds).toISOString();
  const found = await listChanges(table, after, settled, limit + 1);
  const changes = found.slice(0, limit);
  const articles = await getArticles(
    table,
    changes.map(({ articleId }) => articleId),
  );
  const byId = new Map(articles.map((article) => [article.id, article]));
  const last = changes.at(-1);
  const place = last ? `${last.at}#${last.articleId}` : after;
  return context.json({
    changes: changes.map((change) => presentChange(change, byId.get(change.articleId) ?? null)),
    next: place === null ? null : writeCursor(place, 'changes'),
    more: found.length > limit,
  });
}

const presentChange = ({ kind, at, articleId }: ChangeRecord, article: ArticleRecord | null) => ({
  kind,
  at,
  id: articleId,
  article: article && presentSummary(article),
});
