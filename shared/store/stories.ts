import type { Table } from './connection.ts';
import type { Key } from './keys.ts';
import type { Instant } from './records.ts';
import { getRow, queryAll } from './rows.ts';

/** An event as told by articles that belong together, in any languages. */
export interface StoryRecord {
  readonly id: string;
  /** The earliest article's; null where it has none, and where the story has no articles any more. */
  readonly title: string | null;
  readonly languages: readonly string[];
  readonly articles: number;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  /** The story that this one has gone into; its members are there. */
  readonly mergedInto: string | null;
  /** The stories that have gone into this one. */
  readonly mergedFrom: readonly string[];
  /** The story that this one was part of. */
  readonly splitFrom: string | null;
  /** The stories that parts of this one have become. */
  readonly splitInto: readonly string[];
}

export interface StoryMember {
  readonly storyId: string;
  readonly articleId: string;
  readonly lang: string | null;
  readonly at: Instant;
  /** What its links say that it is; `report` where none says more. */
  readonly role: 'original' | 'translation' | 'adaptation' | 'copy' | 'report';
}

export const storyKey = (id: string): Key => ({ pk: `STORY#${id}`, sk: 'STORY' });
export const memberKey = (id: string, articleId: string): Key => ({ pk: `STORY#${id}`, sk: `ARTICLE#${articleId}` });
/** Tells the story that an article is in. */
export const pointerKey = (articleId: string): Key => ({ pk: `ARTICLE#${articleId}`, sk: 'STORY' });

export const getStory = (table: Table, id: string): Promise<StoryRecord | null> =>
  getRow<StoryRecord>(table, storyKey(id));

/** A story's articles, in no order. */
export const getStoryMembers = (table: Table, id: string): Promise<readonly StoryMember[]> =>
  queryAll<StoryMember>(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :article)',
    ExpressionAttributeValues: { ':pk': `STORY#${id}`, ':article': 'ARTICLE#' },
  });

/** The story that an article belongs to; null where it stands alone. */
export async function storyOf(table: Table, articleId: string): Promise<string | null> {
  return (await getRow<{ storyId: string }>(table, pointerKey(articleId)))?.storyId ?? null;
}
