import type { Context } from 'hono';
import { getArticles, getStory, getStoryMembers, listStories } from '../store/index.ts';
import type { ApiRoom } from './app.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { idParameter, noParameters, storiesQuery } from './parameters.ts';
import { presentStory, presentSummary } from './present.ts';
import { notFound } from './problem.ts';
import { readPath, readQuery } from './request.ts';

export async function answerStories(room: ApiRoom, context: Context): Promise<Response> {
  const { limit, cursor } = readQuery(context, storiesQuery);
  const page = await listStories(room, limit, cursor === undefined ? null : readCursor(cursor, 'stories'));
  return context.json({
    stories: page.stories.map(presentStory),
    next: page.next === null ? null : writeCursor(page.next, 'stories'),
  });
}

/** Gives a story with its articles, earliest first. */
export async function answerStory({ table }: ApiRoom, context: Context): Promise<Response> {
  readQuery(context, noParameters);
  const { id } = readPath(context, idParameter);
  const [story, members] = await Promise.all([getStory(table, id), getStoryMembers(table, id)]);
  if (!story) throw notFound(`There is no story ${id}. GET /v1/stories lists those that there are.`);
  const articles = await getArticles(
    table,
    members.map(({ articleId }) => articleId),
  );
  const roles = new Map(members.map(({ articleId, role }) => [articleId, role]));
  const told = [...articles]
    .sort((a, b) => (a.sortTime < b.sortTime ? -1 : 1))
    .map((article) => ({
      role: roles.get(article.id) ?? 'report',
      at: article.sortTime,
      article: presentSummary(article),
    }));
  return context.json({ ...presentStory(story), articles: told });
}
