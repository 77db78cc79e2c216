import type { Context } from 'hono';
import { writeOpml } from '../feeds/index.ts';
import { type DayCount, getFeed, getItem, listFeeds, listItems, readStatistics } from '../store/index.ts';
import type { ApiRoom } from './app.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { feedsQuery, idParameter, itemsQuery, noParameters, statisticsQuery } from './parameters.ts';
import { presentFeed, presentItem } from './present.ts';
import { notFound } from './problem.ts';
import { readPath, readQuery } from './request.ts';

export async function answerFeeds({ table }: ApiRoom, context: Context): Promise<Response> {
  const { format } = readQuery(context, feedsQuery);
  const feeds = (await listFeeds(table)).map(presentFeed).sort((a, b) => (a.url < b.url ? -1 : 1));
  if (format === 'opml') return context.body(writeOpml(feeds), 200, { 'content-type': 'text/x-opml; charset=utf-8' });
  return context.json({ feeds });
}

export async function answerItems({ table }: ApiRoom, context: Context): Promise<Response> {
  const { feed = null, outcome = null, limit, cursor } = readQuery(context, itemsQuery);
  const filter = { feedId: feed, outcome };
  const page = await listItems(table, filter, limit, cursor === undefined ? null : readCursor(cursor, filter));
  return context.json({
    items: page.items.map(presentItem),
    next: page.next === null ? null : writeCursor(page.next, filter),
  });
}

export async function answerItem({ table }: ApiRoom, context: Context): Promise<Response> {
  readQuery(context, noParameters);
  const { id } = readPath(context, idParameter);
  const item = await getItem(table, id);
  if (!item) throw notFound(`There is no item ${id}.`);
  return context.json(presentItem(item));
}

/** Counts a day's articles. */
export async function answerStatistics({ table, now }: ApiRoom, context: Context): Promise<Response> {
  const { day = now().toISOString().slice(0, 10) } = readQuery(context, statisticsQuery);
  const counts = await readStatistics(table, day);
  const languages = counts.filter(({ by }) => by === 'language');
  const hours = Array.from({ length: 24 }, (_, hour) => sum(languages.filter((count) => count.hour === hour)));
  return context.json({
    day,
    articles: sum(languages),
    byLanguage: byValue(languages),
    bySource: byValue(counts.filter(({ by }) => by === 'source')),
    byHour: hours,
  });
}

const sum = (counts: readonly DayCount[]): number => counts.reduce((total, { articles }) => total + articles, 0);

const byValue = (counts: readonly DayCount[]) =>
  [...Map.groupBy(counts, ({ value }) => value)]
    .map(([value, group]) => ({ value, articles: sum(group) }))
    .sort((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1));

/** Reads a row that need not be there: it is the reading that tells. */
export async function answerHealth({ table }: ApiRoom, context: Context): Promise<Response> {
  readQuery(context, noParameters);
  await getFeed(table, 'health');
  return context.json({ status: 'ok' });
}
