import { getArticle, getFeed, getItem, type Table } from '../../shared/store/index.ts';
import { parseObject } from './dead-letters.ts';

/** What a message is about, and how that stands. */
export interface Subject {
  /** The id of the feed, the item or the article; empty where the message names none. */
  readonly id: string;
  readonly address: string;
  /** How it ended, and what was said of that. */
  readonly outcome: string;
}

/** Looks up what a stage's message is about. */
export async function describeMessage(table: Table, body: string): Promise<Subject> {
  const { feedId, itemId, articleId } = parseObject(body) ?? {};
  if (typeof feedId === 'string') return describeFeed(table, feedId);
  if (typeof itemId === 'string') return describeItem(table, itemId);
  if (typeof articleId === 'string') return describeArticle(table, articleId);
  return { id: '', address: '', outcome: `not a message of this stage: ${body.slice(0, 80)}` };
}

async function describeFeed(table: Table, id: string): Promise<Subject> {
  const feed = await getFeed(table, id);
  if (!feed) return { id, address: '', outcome: 'the feed is removed' };
  const { lastPoll, failures } = feed;
  return { id, address: feed.url, outcome: lastPoll ? `${told(lastPoll)}, ${failures} failures` : 'never polled' };
}

async function describeItem(table: Table, id: string): Promise<Subject> {
  const item = await getItem(table, id);
  if (!item) return { id, address: '', outcome: 'the item is not there' };
  return { id, address: item.url ?? '', outcome: told({ outcome: item.outcome ?? 'on its way', detail: item.detail }) };
}

async function describeArticle(table: Table, id: string): Promise<Subject> {
  const article = await getArticle(table, id);
  return article
    ? { id, address: article.url, outcome: `stored, version ${article.version}` }
    : { id, address: '', outcome: 'the article is withdrawn' };
}

const told = ({ outcome, detail }: { readonly outcome: string; readonly detail: string | null }): string =>
  detail === null ? outcome : `${outcome} (${detail})`;
