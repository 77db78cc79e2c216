import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkArticle } from '../../functions/link/link-article.ts';
import { findArticle } from '../../infra/local/newsroom/addresses.ts';
import { blocksOf, plainText } from '../../infra/local/newsroom/body.ts';
import type { ArticleReference } from '../../infra/local/newsroom/outlet.ts';
import type { ExplicitLink } from '../../shared/links/index.ts';
import {
  getFoundLinks,
  getLinks,
  getStory,
  getStoryMembers,
  storeArticle,
  storyOf,
  traceProvenance,
} from '../../shared/store/index.ts';
import { articleId } from '../../shared/urls/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

let store: EmbeddedStore;
beforeAll(async () => {
  store = await startEmbeddedStore();
});
afterAll(() => store.stop());

interface Arrival {
  readonly cites?: readonly string[];
  readonly links?: readonly ExplicitLink[];
  readonly paragraphs?: readonly string[];
}

/** Stores an article of the sample newsroom in a world of its own, as the article stage does, and links it. */
async function arrive(
  world: string,
  reference: ArticleReference,
  { cites = [], links = [], paragraphs }: Arrival = {},
) {
  const { outlet, article } = findArticle(reference);
  const texts = paragraphs ?? blocksOf(article).map(plainText);
  const url = urlOf(world, reference);
  const id = articleId(url);
  const base = draft();
  const published = new Date(Date.parse(article.published) + yearsOf(world)).toISOString();
  const language = { ...base.language, lang: outlet.language } as typeof base.language;
  await storeArticle(
    store.table,
    store.bucket,
    {
      ...base,
      id,
      itemId: id,
      url,
      title: `${world}: ${article.title}`,
      language,
      publisher: { ...base.publisher, id: null, name: outlet.name, domain: outlet.host },
      publishedAt: published,
      cites: [...cites],
      contentHash: `${id} ${texts.join(' ').length}`,
    },
    content({
      blocks: texts.map((text) => ({ kind: 'paragraph' as const, text, links: [], language: null })),
      explicitLinks: [...links],
    }),
    '2040-01-01T00:00:00.000Z',
  );
  await linkArticle({ ...store, embeddings: null }, id);
  return id;
}

const urlOf = (world: string, reference: ArticleReference): string =>
  `https://${reference.split('/')[0]}.example/${world}/${reference.split('/')[1]}`;

/** Worlds lie years apart, so that one test's articles are no candidates of another's. */
const worlds: string[] = [];
function yearsOf(world: string): number {
  if (!worlds.includes(world)) worlds.push(world);
  return worlds.indexOf(world) * 365 * 86_400_000;
}

const relationsOf = async (id: string) =>
  Object.fromEntries((await getFoundLinks(store.table, id)).map(({ otherId, relation }) => [otherId, relation]));

describe('links that no page gives', () => {
  it('stand at both ends with their evidence, whichever article comes first', async () => {
    for (const order of [
      ['shioji/eelgrass', 'almadraba/pradera-submarina'],
      ['almadraba/pradera-submarina', 'shioji/eelgrass'],
    ] as const) {
      const world = `order-${order[0].replace('/', '-')}`;
      await arrive(world, 'almadraba/borrasca-berenice');
      const [first, second] = [await arrive(world, order[0]), await arrive(world, order[1])];
      expect(await relationsOf(first)).toEqual({ [second]: 'translation' });
      expect(await relationsOf(second)).toEqual({ [first]: 'translation' });
      const [link] = await getFoundLinks(store.table, first);
      const [back] = await getFoundLinks(store.table, second);
      expect(link?.evidence.pairs.length).toBeGreaterThan(4);
      expect(back?.evidence.pairs).toEqual(link?.evidence.pairs.map(([own, other]) => [other, own]));
    }
  });

  it('are no story of two articles that have their outlet’s bylines and lives in common', async () => {
    const desk = [
      '16 ноября 2026 г. в 08:15 | Аркадий Сумин',
      'Аркадий Сумин.',
      'Корреспондент отдела городской жизни, коллекционирует довоенные карты.',
      'Каждый четверг он ведёт прогулки по старой пристани, и Сорок Первый причал знает его в лицо.',
      'Подписывайтесь на письма Аркадия Сумина: Старая пристань, Новый берег и другие прогулки.',
    ];
    const told = (reference: ArticleReference) => [...desk, ...blocksOf(findArticle(reference).article).map(plainText)];
    const first = await arrive('desk', 'bereg/theatre', { paragraphs: told('bereg/theatre') });
    const second = await arrive('desk', 'bereg/ice-crossing', { paragraphs: told('bereg/ice-crossing') });
    expect(await relationsOf(first)).toEqual({});
    expect(await relationsOf(second)).toEqual({});
  });

  it('are the same when the message comes twice', async () => {
    const first = await arrive('twice', 'shioji/eelgrass');
    const second = await arrive('twice', 'almadraba/pradera-submarina');
    const before = await getFoundLinks(store.table, second);
    await linkArticle({ ...store, embeddings: null }, first);
    await linkArticle({ ...store, embeddings: null }, second);
    expect((await getFoundLinks(store.table, second)).map(({ otherId, relation }) => [otherId, relation])).toEqual(
      before.map(({ otherId, relation }) => [otherId, relation]),
    );
  });

  it('go at both ends when an edit leaves nothing of the text', async () => {
    const first = await arrive('edited', 'shioji/eelgrass');
    const second = await arrive('edited', 'almadraba/pradera-submarina');
    const other = blocksOf(findArticle('almadraba/flamencos-salinas').article).map(plainText);
    await arrive('edited', 'almadraba/pradera-submarina', { paragraphs: other });
    expect(await relationsOf(first)).toEqual({});
    expect(await relationsOf(second)).toEqual({});
    expect(await storyOf(store.table, first)).toBeNull();
  });
});

describe('a link by title', () => {
  const byTitle = (title: string): ExplicitLink => ({
    url: null,
    title,
    lang: 'en',
    relation: 'original',
    rule: 'foreign-closing-line',
    place: 'after-article',
    confidence: 0.8,
  });
  const title = findArticle('meridian/sewn-ship').article.title;

  it.each(['before', 'after'])('reaches its article when that comes %s it', async (order) => {
    const world = `title-${order}`;
    const link = { links: [byTitle(`${world}: ${title}`.toUpperCase())] };
    if (order === 'before') await arrive(world, 'meridian/sewn-ship');
    const french = await arrive(world, 'lequai/mer-rouge-epave-cousue', link);
    if (order === 'after') await arrive(world, 'meridian/sewn-ship');
    const english = articleId(urlOf(world, 'meridian/sewn-ship'));
    const target = ({ relation, otherId }: { relation: string; otherId: string | null }) => [relation, otherId];
    expect((await getLinks(store.table, french)).map(target)).toEqual([['original', english]]);
    expect((await getLinks(store.table, english)).map(target)).toContainEqual(['translated-as', french]);
  });
});

describe('stories and provenance', () => {
  it('lead from the French adaptation over the English site to the Arabic daily', async () => {
    const french = await arrive('chain', 'lequai/mer-rouge-epave-cousue', {
      links: [
        {
          url: urlOf('chain', 'meridian/sewn-ship'),
          title: null,
          lang: 'en',
          relation: 'original',
          rule: 'foreign-closing-line',
          place: 'after-article',
          confidence: 0.9,
        },
      ],
    });
    const arabic = await arrive('chain', 'alwaha/shipwreck');
    const english = await arrive('chain', 'meridian/sewn-ship', {
      cites: [findArticle('alwaha/shipwreck').outlet.name],
    });
    await arrive('chain', 'shioji/eelgrass');
    expect(Object.keys(await relationsOf(english)).toSorted()).toEqual([arabic, french].toSorted());
    const provenance = await traceProvenance(store.table, french);
    expect(provenance?.steps.map(({ to }) => to)).toEqual([english, arabic]);
    expect(provenance?.originId).toBe(arabic);
    const story = await getStory(store.table, (await storyOf(store.table, french)) ?? '');
    expect(story).toMatchObject({ articles: 3, languages: ['ar', 'en', 'fr'] });
    const members = await getStoryMembers(store.table, story?.id ?? '');
    expect(members.map(({ articleId }) => articleId).toSorted()).toEqual([arabic, english, french].toSorted());
  });

  it('answer that an origin is not known', async () => {
    const alone = await arrive('alone', 'shioji/ferry');
    expect(await traceProvenance(store.table, alone)).toMatchObject({ steps: [], originId: null, confidence: null });
    expect(await traceProvenance(store.table, 'nothing')).toBeNull();
  });
});
