import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { groupsOf, planStories, type StoryPlan } from '../links/index.ts';
import { getArticles } from './articles.ts';
import type { Table } from './connection.ts';
import { type FoundLinkRecord, getFoundLinks } from './found-links.ts';
import { getLinks } from './links.ts';
import type { ArticleRecord, LinkRecord } from './records.ts';
import { deleteRow, getRows, inParallel, putRow } from './rows.ts';
import { getStoryMembers, memberKey, pointerKey, type StoryMember, type StoryRecord, storyKey } from './stories.ts';

/** An article with what its links of both kinds say. */
interface Tied {
  readonly article: ArticleRecord;
  readonly links: readonly LinkRecord[];
  readonly found: readonly FoundLinkRecord[];
}

/** What is known around some articles before their stories are decided anew. */
interface Situation {
  /** Those whose links were read, earliest first. */
  readonly tied: readonly Tied[];
  /** The member rows of all stories that are concerned. */
  readonly rows: readonly StoryMember[];
  /** The story that each article is in so far. */
  readonly current: ReadonlyMap<string, string>;
  /** Every article that there is among them, earliest first. */
  readonly order: readonly string[];
}

/** Links that make articles one story; a citation alone doesn't. */
const binding: ReadonlySet<string> = new Set(['translation', 'original', 'translated-as', 'regional']);
/** Of more articles than these the links are not read anew: such stories only grow and merge, and reads stay bounded. */
const mostRead = 60;
/** Runs that meet settle in two passes. */
const mostPasses = 5;

const newStoryId = (articleId: string): string =>
  createHash('sha256').update(`story\n${articleId}`).digest('hex').slice(0, 26);

/**
 * Puts an article into its story after its links have changed: joins it, merges stories that it ties together, splits
 * one that it held together. It goes on until nothing is left to write, so that what a run wrote that came between, or
 * one that was cut off, is put right. `touched` are the articles whose links with it were put or removed.
 */
export async function updateStories(table: Table, articleId: string, touched: readonly string[]): Promise<void> {
  const consistent = { ...table, isConsistent: true };
  let near: readonly string[] = [articleId, ...touched];
  for (let pass = 0; pass < mostPasses; pass++) {
    const situation = await readSituation(consistent, [...new Set(near)].slice(0, mostRead));
    if (!(await settle(consistent, situation))) return;
    near = [...near, ...situation.order, ...situation.tied.flatMap(boundTo)];
  }
}

async function readSituation(table: Table, near: readonly string[]): Promise<Situation> {
  const pointers = await getRows<{ articleId: string; storyId: string }>(table, near.map(pointerKey));
  const stories = [...new Set(pointers.map(({ storyId }) => storyId))];
  const rows = (await inParallel(stories, (story) => getStoryMembers(table, story))).flat();
  const current = new Map([...rows, ...pointers].map(({ articleId, storyId }) => [articleId, storyId]));
  const everybody = [...new Set([...near, ...current.keys()])];
  const read = new Set(everybody.length <= mostRead ? everybody : near);
  const tied = await readTied(table, [...read]);
  const unread = rows.filter(({ articleId }) => !read.has(articleId));
  const places = [...tied.map(({ article }) => ({ at: article.sortTime, articleId: article.id })), ...unread];
  return { tied, rows, current, order: places.toSorted(byTime).map(({ articleId }) => articleId) };
}

type Placed = Pick<StoryMember, 'at' | 'articleId'>;
const byTime = (a: Placed, b: Placed): number => (a.at + a.articleId < b.at + b.articleId ? -1 : 1);

const readTied = async (table: Table, ids: readonly string[]): Promise<readonly Tied[]> =>
  inParallel(await getArticles(table, ids), async (article) => ({
    article,
    links: await getLinks(table, article.id),
    found: await getFoundLinks(table, article.id),
  }));

const boundTo = ({ links, found }: Tied): readonly string[] => [
  ...links.filter(({ relation }) => binding.has(relation)).flatMap(({ otherId }) => otherId ?? []),
  ...found.map(({ otherId }) => otherId),
];

/** A new story is not given the id of one that others are in: one that began with an article may have let it go. */
async function planFor(table: Table, situation: Situation): Promise<StoryPlan> {
  const { tied, rows, current, order } = situation;
  const isRead = new Set(tied.map(({ article }) => article.id));
  const heldTogether = rows.filter(({ articleId }) => !isRead.has(articleId));
  const groups = groupsOf(order, [
    ...tied.flatMap((one) => boundTo(one).map((other) => [one.article.id, other] as const)),
    ...(heldTogether.length === 0 ? [] : chained(rows)),
  ]);
  const known = new Set(current.values());
  const occupied = new Set<string>();
  for (;;) {
    const plan = planStories(groups, current, newStoryId, occupied);
    const begun = [...new Set(plan.assignment.values())].filter((story) => story !== null && !known.has(story));
    const members = (await inParallel(begun as string[], (story) => getStoryMembers(table, story))).flat();
    const strangers = members.filter(({ articleId }) => !order.includes(articleId));
    if (strangers.length === 0) return plan;
    for (const { storyId } of strangers) occupied.add(storyId);
  }
}

/** Ties the members of each story to one another. */
const chained = (rows: readonly StoryMember[]): readonly (readonly [string, string])[] =>
  [...Map.groupBy(rows, ({ storyId }) => storyId).values()].flatMap((members) =>
    members.slice(1).map((member, index) => [(members[index] as StoryMember).articleId, member.articleId] as const),
  );

/**
 * Decides the stories and writes what differs: first the stories, then each article's place, and last what tells the
 * place, by which a run that goes on after one that was cut off finds what is left to do.
 * @returns whether anything was written
 */
async function settle(table: Table, situation: Situation): Promise<boolean> {
  const plan = await planFor(table, situation);
  const members = situation.order.flatMap((id) => memberOf(id, plan, situation) ?? []);
  const { rows, current } = situation;
  const stories = [...new Set([...current.values(), ...members.map(({ storyId }) => storyId)])];
  const stored = new Map((await getRows<StoryRecord>(table, stories.map(storyKey))).map((story) => [story.id, story]));
  const records = await inParallel(stories, (id) => recordOf(table, id, members, plan, situation, stored.get(id)));
  const changed = records.filter((record) => !isDeepStrictEqual(record, stored.get(record.id)));
  await inParallel(changed, (story) => putRow(table, { ...storyKey(story.id), ...story }));
  const isNew = (member: StoryMember) => !rows.some((row) => isDeepStrictEqual(row, member));
  const fresh = members.filter(isNew);
  await inParallel(fresh, (member) => putRow(table, { ...memberKey(member.storyId, member.articleId), ...member }));
  const places = new Map(members.map(({ articleId, storyId }) => [articleId, storyId]));
  const left = rows.filter(({ articleId, storyId }) => places.get(articleId) !== storyId);
  await inParallel(left, ({ articleId, storyId }) => deleteRow(table, memberKey(storyId, articleId)));
  const moved = [...new Set([...current.keys(), ...places.keys()])].filter((id) => current.get(id) !== places.get(id));
  await inParallel(moved, (id) => point(table, id, places.get(id)));
  return changed.length + fresh.length + left.length + moved.length > 0;
}

const point = (table: Table, articleId: string, storyId: string | undefined): Promise<unknown> =>
  storyId === undefined
    ? deleteRow(table, pointerKey(articleId))
    : putRow(table, { ...pointerKey(articleId), articleId, storyId });

/** An article as a member of the story that it is in from now on; null where it stands alone. */
function memberOf(id: string, plan: StoryPlan, { tied, rows, order }: Situation): StoryMember | null {
  const storyId = plan.assignment.get(id) ?? null;
  const one = tied.find(({ article }) => article.id === id);
  const row = rows.find(({ articleId }) => articleId === id);
  if (storyId === null) return null;
  if (one === undefined) return row === undefined ? null : { ...row, storyId };
  const { language, sortTime } = one.article;
  return { storyId, articleId: id, lang: language?.lang ?? null, at: sortTime, role: roleOf(one, order) };
}

function roleOf({ article, links, found }: Tied, order: readonly string[]): StoryMember['role'] {
  const ownPlace = order.indexOf(article.id);
  const isEarlier = ({ otherId }: { readonly otherId: string | null }): boolean =>
    otherId !== null && order.includes(otherId) && order.indexOf(otherId) < ownPlace;
  const credited = links.filter(({ relation }) => relation === 'original').map(({ otherId }) => otherId);
  if (found.some(({ relation, otherId }) => relation === 'adaptation' && credited.includes(otherId)))
    return 'adaptation';
  if (credited.length > 0) return 'translation';
  const all = [...links, ...found];
  const earlier = new Set(all.filter(isEarlier).map(({ relation }) => relation));
  if (earlier.has('near-duplicate') || earlier.has('regional')) return 'copy';
  if (earlier.has('translation')) return 'translation';
  if (earlier.has('adaptation')) return 'adaptation';
  return all.some(({ relation, otherId }) => sameText.has(relation) && otherId !== null) ? 'original' : 'report';
}

/** Relations in which another article has this one's text. */
const sameText: ReadonlySet<string> = new Set([
  'translated-as',
  'translation',
  'adaptation',
  'near-duplicate',
  'regional',
]);

async function recordOf(
  table: Table,
  id: string,
  members: readonly StoryMember[],
  { merged, splitFrom }: StoryPlan,
  { tied }: Situation,
  before: StoryRecord | undefined,
): Promise<StoryRecord> {
  const own = members.filter(({ storyId }) => storyId === id);
  const [first] = own;
  const named = (list: ReadonlyMap<string, string>) => [...list].flatMap(([one, other]) => (other === id ? [one] : []));
  const history = {
    mergedFrom: [...new Set([...(before?.mergedFrom ?? []), ...named(merged)])],
    splitFrom: before?.splitFrom ?? splitFrom.get(id) ?? null,
    splitInto: [...new Set([...(before?.splitInto ?? []), ...named(splitFrom)])],
  };
  const known = { id, articles: own.length, ...history };
  if (first === undefined) {
    const { firstSeenAt = '', lastSeenAt = '', mergedInto = null } = before ?? {};
    return { ...known, title: null, languages: [], firstSeenAt, lastSeenAt, mergedInto: merged.get(id) ?? mergedInto };
  }
  const article = tied.find((one) => one.article.id === first.articleId)?.article;
  const [earliest = article] = article ? [article] : await getArticles(table, [first.articleId]);
  return {
    ...known,
    title: earliest?.title ?? null,
    languages: [...new Set(own.flatMap(({ lang }) => lang ?? []))].sort(),
    firstSeenAt: first.at,
    lastSeenAt: own.at(-1)?.at ?? first.at,
    mergedInto: null,
  };
}
