import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  deleteFoundLinks,
  deleteLinks,
  type FoundLinkRecord,
  getArticle,
  getStory,
  getStoryMembers,
  type LinkRecord,
  putFoundLink,
  putLink,
  reverseLink,
  storeArticle,
  storyOf,
  updateStories,
  withdrawArticle,
} from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

let store: EmbeddedStore;
beforeAll(async () => {
  store = await startEmbeddedStore();
});
afterAll(() => store.stop());

const most = 7;
const languages = ['fr', 'en', 'ar', 'ja'];
const relations = ['original', 'regional', 'translation', 'adaptation', 'near-duplicate', 'same-story'] as const;
type Tie = readonly [from: number, to: number, relation: (typeof relations)[number]];

const number = fc.integer({ min: 0, max: most - 1 });
const graph = fc
  .uniqueArray(fc.tuple(number, number, fc.constantFrom(...relations)), {
    maxLength: 8,
    selector: ([a, b]) => [a, b].toSorted().join(' '),
  })
  .map((ties) => ties.filter(([a, b]) => a !== b));
const order = fc.shuffledSubarray([...Array(most).keys()], { minLength: most });

let worlds = 0;
const idIn = (world: string, article: number): string => `${world}-article-${article}`;

async function put(world: string, article: number): Promise<void> {
  const id = idIn(world, article);
  const publishedAt = `2026-11-20T0${article}:00:00.000Z`;
  const lang = languages[article % languages.length] as string;
  const language = { ...draft().language, lang } as ReturnType<typeof draft>['language'];
  const change = { id, itemId: id, url: `https://lefanal.example/${id}`, title: `Title ${article}`, language };
  await storeArticle(store.table, store.bucket, draft({ ...change, publishedAt }), content(), publishedAt);
}

const said = (world: string, [from, to, relation]: Tie): LinkRecord => ({
  articleId: idIn(world, from),
  otherId: idIn(world, to),
  relation: relation as 'original',
  url: null,
  title: null,
  lang: null,
  rule: 'phrase',
  place: 'in-article',
  confidence: 0.9,
  direction: 'out',
});
const found = (world: string, [from, to, relation]: Tie): FoundLinkRecord => ({
  articleId: idIn(world, from),
  otherId: idIn(world, to),
  relation: relation as 'adaptation',
  method: 'sentence-alignment',
  confidence: 0.9,
  lang: null,
  evidence: { pairs: [], ownCovered: 1, otherCovered: 1, names: [], numbers: [] },
  ownHash: '',
  otherHash: '',
});
const isSaid = ([, , relation]: Tie): boolean => relation === 'original' || relation === 'regional';
const nobody = { url: '', title: null, lang: null };

async function tie(world: string, one: Tie): Promise<void> {
  if (!isSaid(one)) {
    await putFoundLink(store.table, found(world, one), null);
    return;
  }
  await putLink(store.table, reverseLink(said(world, one), nobody) as LinkRecord);
  await putLink(store.table, said(world, one));
}

async function untie(world: string, one: Tie): Promise<void> {
  const link = said(world, one);
  if (isSaid(one)) await deleteLinks(store.table, [link, reverseLink(link, nobody) as LinkRecord]);
  else await deleteFoundLinks(store.table, [found(world, one)]);
}

/** An article comes: its links with those that are there are written, then its story. */
async function arrive(world: string, article: number, there: readonly number[], ties: readonly Tie[]): Promise<void> {
  await put(world, article);
  const own = ties.filter(([a, b]) => [a, b].includes(article) && there.includes(a === article ? b : a));
  for (const one of own) await tie(world, one);
  const others = own.map(([a, b]) => idIn(world, a === article ? b : a));
  await updateStories(store.table, idIn(world, article), others);
}

async function arriveAll(arrival: readonly number[], ties: readonly Tie[]): Promise<string> {
  const world = `world-${worlds++}`;
  for (const [place, article] of arrival.entries()) await arrive(world, article, arrival.slice(0, place), ties);
  return world;
}

/** The groups that ties make, by a way of their own: every article takes the least number that it can reach. */
function groupsOf(articles: readonly number[], ties: readonly Tie[]): readonly (readonly number[])[] {
  const least = new Map(articles.map((article) => [article, article]));
  for (let pass = 0; pass < most; pass++)
    for (const [a, b] of ties) {
      if (!least.has(a) || !least.has(b)) continue;
      const low = Math.min(least.get(a) as number, least.get(b) as number);
      least.set(a, low).set(b, low);
    }
  return [...Map.groupBy(articles, (article) => least.get(article)).values()].filter(({ length }) => length > 1);
}

/** What a reader finds: the stories without their ids, each with what it says of itself and of its members. */
async function storiesIn(world: string) {
  const ids = await Promise.all([...Array(most).keys()].map((article) => storyOf(store.table, idIn(world, article))));
  const stories = await Promise.all(
    [...new Set(ids)].flatMap((id) =>
      id === null ? [] : [Promise.all([getStory(store.table, id), getStoryMembers(store.table, id)])],
    ),
  );
  return stories
    .map(([story, members]) => {
      const { title, languages: spoken, articles, firstSeenAt, lastSeenAt, mergedInto } = story ?? {};
      const told = members
        .map(({ articleId, at, lang, role }) => ({ article: Number(articleId.split('-').at(-1)), at, lang, role }))
        .toSorted((a, b) => a.article - b.article);
      return { title, languages: spoken, articles, firstSeenAt, lastSeenAt, mergedInto, members: told };
    })
    .toSorted((a, b) => (a.members[0]?.article ?? 0) - (b.members[0]?.article ?? 0));
}

const membersIn = async (world: string) =>
  (await storiesIn(world)).map(({ members }) => members.map(({ article }) => article));

async function isTold(world: string, articles: readonly number[], ties: readonly Tie[]): Promise<void> {
  const stories = await storiesIn(world);
  expect(stories.map(({ members }) => members.map(({ article }) => article))).toEqual(groupsOf(articles, ties));
  for (const story of stories) {
    const { members } = story;
    expect(story).toMatchObject({
      title: `Title ${members[0]?.article}`,
      languages: [...new Set(members.map(({ lang }) => lang))].toSorted(),
      articles: members.length,
      firstSeenAt: members[0]?.at,
      lastSeenAt: members.at(-1)?.at,
      mergedInto: null,
    });
  }
}

const everybody = [...Array(most).keys()];

describe('stories', () => {
  it('end the same, in whatever order their articles come', async () => {
    await fc.assert(
      fc.asyncProperty(graph, order, order, async (ties, one, other) => {
        const [first, second] = [await arriveAll(one, ties), await arriveAll(other, ties)];
        await isTold(first, everybody, ties);
        expect(await storiesIn(second)).toEqual(await storiesIn(first));
      }),
      { numRuns: 12 },
    );
  }, 240_000);

  it('keep an id as long as an article is in them, and tell where they have gone', async () => {
    await fc.assert(
      fc.asyncProperty(graph, order, async (ties, arrival) => {
        const world = `world-${worlds++}`;
        const seen = new Set<string>();
        for (const [place, article] of arrival.entries()) {
          await arrive(world, article, arrival.slice(0, place), ties);
          for (const each of arrival.slice(0, place + 1)) {
            const id = await storyOf(store.table, idIn(world, each));
            if (id !== null) seen.add(id);
          }
        }
        for (let id of seen) {
          let story = await getStory(store.table, id);
          for (let step = 0; story?.mergedInto && step < most; step++) {
            const into = await getStory(store.table, story.mergedInto);
            expect(into?.mergedFrom).toContain(id);
            ({ mergedInto: id } = story as { mergedInto: string });
            story = into;
          }
          expect(story?.articles).toBeGreaterThan(1);
        }
      }),
      { numRuns: 8 },
    );
  }, 240_000);

  it('are what hangs together after links were taken away and articles withdrawn', async () => {
    await fc.assert(
      fc.asyncProperty(graph, order, fc.infiniteStream(fc.nat()), async (ties, arrival, chances) => {
        const world = await arriveAll(arrival, ties);
        const [cut, kept] = [ties.filter((_, index) => index % 3 === 0), ties.filter((_, index) => index % 3 !== 0)];
        for (const one of cut) {
          await untie(world, one);
          await updateStories(store.table, idIn(world, one[0]), [idIn(world, one[1])]);
        }
        await isTold(world, everybody, kept);
        const gone = (chances.next().value as number) % most;
        await withdrawArticle(store.table, store.bucket, idIn(world, gone), null, '2026-11-30T00:00:00.000Z');
        expect(await getArticle(store.table, idIn(world, gone))).toBeNull();
        await isTold(
          world,
          everybody.filter((article) => article !== gone),
          kept,
        );
      }),
      { numRuns: 10 },
    );
  }, 240_000);

  it('are one where two runs that tie them meet', async () => {
    for (let meeting = 0; meeting < 8; meeting++) {
      const world = `world-${worlds++}`;
      for (const article of [0, 1, 2]) await put(world, article);
      await Promise.all(
        [[0, 1, 'translation'] as const, [1, 2, 'adaptation'] as const].map(async (one) => {
          await tie(world, one);
          await updateStories(store.table, idIn(world, one[0]), [idIn(world, one[1])]);
        }),
      );
      expect(await membersIn(world)).toEqual([[0, 1, 2]]);
      await isTold(
        world,
        [0, 1, 2],
        [
          [0, 1, 'translation'],
          [1, 2, 'adaptation'],
        ],
      );
    }
  });

  it('larger than what is read at once grow and are left article by article', async () => {
    const world = `world-${worlds++}`;
    const size = 70;
    const idAt = (place: number) => `${world}-${String(place).padStart(3, '0')}`;
    for (let place = 0; place < size; place++) {
      const at = new Date(Date.UTC(2026, 10, 20) + place * 60_000).toISOString();
      const change = { id: idAt(place), itemId: idAt(place), title: `Title ${place}`, publishedAt: at };
      await storeArticle(store.table, store.bucket, draft(change), content(), at);
      if (place === 0) continue;
      const link = { ...found(world, [0, 0, 'same-story']), articleId: idAt(place), otherId: idAt(place - 1) };
      await putFoundLink(store.table, link, null);
      await updateStories(store.table, idAt(place), [idAt(place - 1)]);
    }
    const id = (await storyOf(store.table, idAt(0))) as string;
    expect(await getStory(store.table, id)).toMatchObject({ articles: size, title: 'Title 0' });
    await withdrawArticle(store.table, store.bucket, idAt(0), null, '2026-11-30T00:00:00.000Z');
    expect(await getStory(store.table, id)).toMatchObject({ articles: size - 1, title: 'Title 1' });
    expect(await getStoryMembers(store.table, id)).toHaveLength(size - 1);
  }, 120_000);
});
