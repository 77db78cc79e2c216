import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkArticle } from '../../functions/link/link-article.ts';
import type { ExplicitLink } from '../../shared/links/index.ts';
import { getLinks, storeArticle, traceProvenance } from '../../shared/store/index.ts';
import { articleId } from '../../shared/urls/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

let store: EmbeddedStore;
beforeAll(async () => {
  store = await startEmbeddedStore();
});
afterAll(() => store.stop());

let worlds = 0;
const urlIn = (world: string, name: number | string): string => `https://${world}.example/article/${name}`;

const credit = (change: Partial<ExplicitLink>): ExplicitLink => ({
  url: null,
  title: null,
  lang: null,
  relation: 'original',
  rule: 'phrase',
  place: 'in-article',
  confidence: 0.9,
  ...change,
});

async function arrive(
  url: string,
  explicitLinks: readonly ExplicitLink[],
  change: Parameters<typeof draft>[0],
  now = '2026-11-30T00:00:00.000Z',
): Promise<string> {
  const id = articleId(url);
  const article = draft({ id, itemId: id, url, title: `Headline of ${url}`, cites: [], ...change });
  await storeArticle(store.table, store.bucket, article, content({ explicitLinks: [...explicitLinks] }), now);
  await linkArticle({ ...store, embeddings: null }, id);
  return id;
}
const at = (hour: number): string => `2026-11-20T0${hour}:00:00.000Z`;

describe('provenance', () => {
  it.each([
    ['earliest', [0, 1, 2]],
    ['latest', [2, 1, 0]],
    ['neither', [1, 2, 0]],
  ])(
    'of pages that claim each other in a circle begins with the earliest, whoever is asked (%s first)',
    async (_, hours) => {
      const world = `circle-${worlds++}`;
      const ids: string[] = [];
      for (const [article, hour] of hours.entries())
        ids.push(
          await arrive(urlIn(world, article), [credit({ url: urlIn(world, (article + 1) % 3) })], {
            publishedAt: at(hour),
          }),
        );
      const earliest = ids[hours.indexOf(0)];
      const origins = await Promise.all(ids.map((id) => traceProvenance(store.table, id)));
      expect(origins.map((provenance, index) => provenance?.originId ?? ids[index])).toEqual([
        earliest,
        earliest,
        earliest,
      ]);
    },
  );

  it('never comes back to an article, whatever pages claim of each other', async () => {
    const claims = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(claims, fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), async (pairs, hours) => {
        const world = `claims-${worlds++}`;
        for (const article of [0, 1, 2, 3, 4]) {
          const own = pairs.filter(([from, to]) => from === article && to !== article);
          const links = own.map(([, to]) => credit({ url: urlIn(world, to) }));
          await arrive(urlIn(world, article), links, { publishedAt: at(hours[article] as number) });
        }
        for (const article of [0, 1, 2, 3, 4]) {
          const id = articleId(urlIn(world, article));
          const steps = (await traceProvenance(store.table, id))?.steps ?? [];
          const way = [id, ...steps.map(({ to }) => to)];
          expect(new Set(way).size).toBe(way.length);
          expect(steps.map(({ from }) => from)).toEqual(way.slice(0, -1));
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

describe('an article that a closing line names without a link', () => {
  const title = 'Keeper lights the lamp after thirty years';
  const naming = [credit({ title: 'KEEPER LIGHTS THE LAMP — after thirty years', lang: 'en' })];
  const english = { ...draft().language, lang: 'en' } as ReturnType<typeof draft>['language'];

  it.each([
    ['weeks before', '2026-10-01T08:00:00.000Z'],
    ['at the same time', '2026-11-20T08:00:00.000Z'],
    ['weeks later', '2027-01-10T08:00:00.000Z'],
  ])('is found when it comes %s', async (_, comes) => {
    const world = `closing-${worlds++}`;
    const own = { title: `${world} ${title}`, language: english };
    const links = naming.map((link) => ({ ...link, title: `${world} ${link.title}` }));
    const isFirst = comes < '2026-11-20T00:00:00.000Z';
    const namedUrl = urlIn(world, 'english');
    if (isFirst) await arrive(namedUrl, [], { ...own, publishedAt: comes }, comes);
    const french = await arrive(urlIn(world, 'french'), links, {}, '2026-11-20T09:00:00.000Z');
    if (!isFirst) await arrive(namedUrl, [], { ...own, publishedAt: comes }, comes);
    expect((await getLinks(store.table, french)).map(({ otherId }) => otherId)).toEqual([articleId(namedUrl)]);
    expect((await traceProvenance(store.table, french))?.originId).toBe(articleId(namedUrl));
  });

  it('is the one in the language that the line is in, where several have that title', async () => {
    const world = `several-${worlds++}`;
    const own = { title: `${world} ${title}` };
    const links = naming.map((link) => ({ ...link, title: `${world} ${link.title}` }));
    await arrive(urlIn(world, 'copy'), [], own);
    const french = await arrive(urlIn(world, 'french'), links, {});
    await arrive(urlIn(world, 'english'), [], { ...own, language: english });
    expect((await getLinks(store.table, french)).map(({ otherId }) => otherId)).toEqual([
      articleId(urlIn(world, 'english')),
    ]);
  });
});
