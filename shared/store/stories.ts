import { createHash } from 'node:crypto';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { groupsOf, planStories, type StoryPlan } from '../links/index.ts';
import { getArticles } from './articles.ts';
import type { Table } from './connection.ts';
import { type FoundLinkRecord, getFoundLinks } from './found-links.ts';
import type { Key } from './keys.ts';
import { getLinks } from './links.ts';
import type { ArticleRecord, Instant, LinkRecord } from './records.ts';
import { getRow, getRows, inParallel, putRow, queryAll } from './rows.ts';

/** An event as told by articles that belong together, in any languages. */
export interface StoryRecord {
  readonly id: string;
  /** The earliest article's. */
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
}

export interface StoryMember {
  readonly storyId: string;
  readonly articleId: string;
  readonly lang: string | null;
  readonly at: Instant;
  /** What its links say that it is; `report` where none says more. */
  readonly role: 'original' | 'translation' | 'adaptation' | 'copy' | 'report';
}

/** What an article is tied to: what its links at both kinds say. */
interface Ties {
  readonly article: ArticleRecord;
  readonly links: readonly LinkRecord[];
  readonly found: readonly FoundLinkRecord[];
}

const storyKey = (id: string): Key => ({ pk: `STORY#${id}`, sk: 'STORY' });
const memberKey = (id: string, articleId: string): Key => ({ pk: `STORY#${id}`, sk: `ARTICLE#${articleId}` });
const pointerKey = (articleId: string): Key => ({ pk: `ARTICLE#${articleId}`, sk: 'STORY' });
const newStoryId = (articleId: string): string =>
  createHash('sha256').update(`story\n${articleId}`).digest('hex').slice(0, 26);

/** More articles than these are not regrouped for one that comes: reads stay bounded. */
const maxRegrouped = 60;
/** Links that make articles one story; a citation alone doesn't. */
const binding: ReadonlySet<string> = new Set(['translation', 'original', 'translated-as', 'regional']);

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

/**
 * Puts an article into its story after its links have changed: joins it, merges stories that it ties together, splits
 * one that it held together. `touched` are the articles whose links with it were put or removed.
 */
export async function updateStories(table: Table, articleId: string, touched: readonly string[]): Promise<void> {
  const near = [...new Set([articleId, ...touched])].slice(0, maxRegrouped);
  const pointers = await pointersOf(table, near);
  const members = (await inParallel([...new Set(pointers.values())], (story) => getStoryMembers(table, story))).flat();
  const ids = [...new Set([...near, ...members.map((member) => member.articleId)])].slice(0, maxRegrouped);
  if (ids.length < 2 && pointers.size === 0) return;
  const ties = await tiesOf(table, ids);
  const current = new Map([...members.map((member) => [member.articleId, member.storyId] as const), ...pointers]);
  const plan = planStories(
    groupsOf(
      ties.map(({ article }) => article.id),
      ties.flatMap(pairsOf),
    ),
    current,
    newStoryId,
  );
  await carryOut(table, plan, ties, current);
}

async function pointersOf(table: Table, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await getRows<{ articleId: string; storyId: string }>(table, ids.map(pointerKey));
  return new Map(rows.map(({ articleId, storyId }) => [articleId, storyId]));
}

/** Earliest first. */
async function tiesOf(table: Table, ids: readonly string[]): Promise<readonly Ties[]> {
  const articles = [...(await getArticles(table, ids))].sort((a, b) =>
    a.sortTime + a.id < b.sortTime + b.id ? -1 : 1,
  );
  return inParallel(articles, async (article) => ({
    article,
    links: await getLinks(table, article.id),
    found: await getFoundLinks(table, article.id),
  }));
}

const pairsOf = ({ article, links, found }: Ties): readonly (readonly [string, string])[] => [
  ...links.flatMap(({ relation, otherId }) =>
    otherId !== null && binding.has(relation) ? [[article.id, otherId] as const] : [],
  ),
  ...found.map(({ otherId }) => [article.id, otherId] as const),
];

async function carryOut(
  table: Table,
  { assignment, merged, splitFrom }: StoryPlan,
  ties: readonly Ties[],
  current: ReadonlyMap<string, string>,
): Promise<void> {
  const stories = new Set([...assignment.values()].filter((story) => story !== null));
  await inParallel([...stories], async (story) => {
    const inside = ties.filter(({ article }) => assignment.get(article.id) === story);
    const before = await getStory(table, story);
    const mergedFrom = [...merged].filter(([, into]) => into === story).map(([from]) => from);
    await inParallel(inside, (tie) => putMember(table, memberOf(story, tie, inside)));
    await putRow(table, {
      ...storyKey(story),
      ...storyFrom(story, inside, before, mergedFrom, splitFrom.get(story) ?? null),
    });
  });
  const moved = [...current].filter(([article, story]) => assignment.has(article) && assignment.get(article) !== story);
  await inParallel(moved, async ([article, story]) => {
    await remove(table, memberKey(story, article));
    if (assignment.get(article) === null) await remove(table, pointerKey(article));
  });
  await inParallel([...merged], async ([from, into]) => {
    const story = await getStory(table, from);
    if (story) await putRow(table, { ...storyKey(from), ...story, articles: 0, mergedInto: into });
  });
}

const remove = (table: Table, Key: Key): Promise<unknown> =>
  table.client.send(new DeleteCommand({ TableName: table.name, Key }));

async function putMember(table: Table, member: StoryMember): Promise<void> {
  await putRow(table, { ...memberKey(member.storyId, member.articleId), ...member });
  await putRow(table, { ...pointerKey(member.articleId), articleId: member.articleId, storyId: member.storyId });
}

function memberOf(storyId: string, tie: Ties, all: readonly Ties[]): StoryMember {
  const { article } = tie;
  return {
    storyId,
    articleId: article.id,
    lang: article.language?.lang ?? null,
    at: article.sortTime,
    role: roleOf(tie, all),
  };
}

function roleOf({ article, links, found }: Ties, all: readonly Ties[]): StoryMember['role'] {
  if (links.some(({ relation }) => relation === 'original')) return 'translation';
  const order = all.map((tie) => tie.article.id);
  const isLater = ({ otherId }: { readonly otherId: string }) =>
    order.indexOf(otherId) < order.indexOf(article.id) && order.includes(otherId);
  const earlier = found.filter(isLater);
  if (earlier.some(({ relation }) => relation === 'near-duplicate')) return 'copy';
  if (earlier.some(({ relation }) => relation === 'translation')) return 'translation';
  if (earlier.some(({ relation }) => relation === 'adaptation')) return 'adaptation';
  const isOrigin =
    links.some(({ relation }) => relation === 'translated-as') ||
    found.some(({ relation }) => relation !== 'same-story');
  return isOrigin ? 'original' : 'report';
}

function storyFrom(
  id: string,
  inside: readonly Ties[],
  before: StoryRecord | null,
  mergedFrom: readonly string[],
  splitFrom: string | null,
): StoryRecord {
  const times = inside.map(({ article }) => article.sortTime).sort();
  const languages = inside.map(({ article }) => article.language?.lang).filter((lang) => lang !== undefined);
  return {
    id,
    title: inside[0]?.article.title ?? null,
    languages: [...new Set(languages)].sort(),
    articles: inside.length,
    firstSeenAt: times[0] ?? '',
    lastSeenAt: times.at(-1) ?? '',
    mergedInto: null,
    mergedFrom: [...new Set([...(before?.mergedFrom ?? []), ...mergedFrom])],
    splitFrom: before?.splitFrom ?? splitFrom,
  };
}
