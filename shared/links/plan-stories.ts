/** The story that each article belongs to; null where it stands alone. */
export type Assignment = ReadonlyMap<string, string | null>;

export interface StoryPlan {
  readonly assignment: Assignment;
  /** Stories that have gone into another one. */
  readonly merged: ReadonlyMap<string, string>;
  /** New stories that were part of another one. */
  readonly splitFrom: ReadonlyMap<string, string>;
}

/** Articles that hang together by links, as groups; `links` are pairs in either order. */
export function groupsOf(
  articles: readonly string[],
  links: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  const leaders = new Map(articles.map((article) => [article, article]));
  const leaderOf = (article: string): string => {
    const leader = leaders.get(article) as string;
    return leader === article ? article : leaderOf(leader);
  };
  for (const [a, b] of links) if (leaders.has(a) && leaders.has(b)) leaders.set(leaderOf(a), leaderOf(b));
  return [...Map.groupBy(articles, leaderOf).values()];
}

/**
 * Gives every group of articles its story. A story keeps its id as long as any of its articles is in a group; where
 * groups claim the same one, the group that has most of it keeps it, and where a group has several, it keeps the one
 * that most of it come from. `newId` makes a story's id from its first article, another's where that id is taken or
 * occupied; groups list theirs earliest first.
 */
export function planStories(
  groups: readonly (readonly string[])[],
  current: ReadonlyMap<string, string>,
  newId: (firstArticle: string) => string,
  occupied: ReadonlySet<string> = new Set(),
): StoryPlan {
  const assignment = new Map<string, string | null>();
  const merged = new Map<string, string>();
  const splitFrom = new Map<string, string>();
  const taken = new Set<string>();
  const claims = groups.map((group) => ({ group, claim: storiesOf(group, current) }));
  for (const { group, claim } of claims.toSorted((a, b) => strength(b.claim) - strength(a.claim))) {
    if (group.length < 2) {
      for (const article of group) assignment.set(article, null);
      continue;
    }
    const free = claim.filter(([story]) => !taken.has(story));
    const story = free[0]?.[0] ?? unusedId(group, taken.union(occupied), newId);
    taken.add(story);
    for (const article of group) assignment.set(article, story);
    for (const [other] of free.slice(1)) merged.set(other, story);
    const origin = claim[0]?.[0];
    if (free.length === 0 && origin !== undefined) splitFrom.set(story, origin);
  }
  for (const story of taken) merged.delete(story);
  return { assignment, merged, splitFrom };
}

/** The stories that a group's articles are in, with how many of them, most first. */
function storiesOf(
  group: readonly string[],
  current: ReadonlyMap<string, string>,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const article of group) {
    const story = current.get(article);
    if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

const strength = (claim: readonly (readonly [string, number])[]): number => claim[0]?.[1] ?? 0;

const unusedId = (group: readonly string[], taken: ReadonlySet<string>, newId: (article: string) => string): string =>
  [...group, group.join('\n')].map(newId).find((id) => !taken.has(id)) as string;
