import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
  getTombstone,
  listChanges,
  putPage,
  storeArticle,
  storyOf,
  type Table,
  withdrawArticle,
} from '../../shared/store/index.ts';
import { articleId } from '../../shared/urls/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

const now = '2026-11-30T00:00:00.000Z';
const later = '2026-11-30T00:05:00.000Z';
let store: EmbeddedStore;
beforeEach(async () => {
  store = await startEmbeddedStore();
});
afterEach(() => store.stop());

const linkTo = (change: Partial<ExplicitLink>): ExplicitLink => ({
  url: null,
  title: null,
  lang: 'en',
  relation: 'original',
  rule: 'foreign-closing-line',
  place: 'after-article',
  confidence: 0.9,
  ...change,
});

interface Arrival {
  readonly title?: string;
  readonly explicitLinks?: readonly ExplicitLink[];
  readonly hash?: string;
}

const urlOf = (reference: ArticleReference): string =>
  `https://${findArticle(reference).outlet.host}/${reference.split('/')[1]}`;

/** Stores an article of the sample newsroom as the article stage does, and links it. */
async function arrive(reference: ArticleReference, { title, explicitLinks = [], hash = 'one' }: Arrival = {}) {
  const { outlet, article } = findArticle(reference);
  const url = urlOf(reference);
  const id = articleId(url);
  const body = new TextEncoder().encode(hash);
  const pageKey = await putPage(store.bucket, { url, status: 200, headers: {}, body, fetchedAt: now });
  const language = { ...draft().language, lang: outlet.language } as ReturnType<typeof draft>['language'];
  const change = {
    id,
    itemId: id,
    url,
    title: title ?? article.title,
    language,
    pageKey,
    contentHash: `${id} ${hash}`,
  };
  const blocks = blocksOf(article).map((block) => ({
    kind: 'paragraph' as const,
    text: plainText(block),
    links: [],
    language: null,
  }));
  const { published: publishedAt } = article;
  await storeArticle(
    store.table,
    store.bucket,
    draft({ ...change, publishedAt }),
    content({ blocks, explicitLinks: [...explicitLinks] }),
    now,
  );
  await linkArticle({ ...store, embeddings: null }, id);
  return id;
}

const japanese: ArticleReference = 'shioji/eelgrass';
const spanish: ArticleReference = 'almadraba/pradera-submarina';
const french: ArticleReference = 'lequai/mer-rouge-epave-cousue';

/** An article that was edited once, is tied to another by its text, names a third by its title and is named by a fourth. */
async function arriveAll() {
  await arrive(spanish, { title: 'Una pradera que vuelve a crecer' });
  await arrive('meridian/sewn-ship');
  const wanted = linkTo({ title: 'A headline that nobody has seen' });
  await arrive(japanese);
  const id = await arrive(japanese, { hash: 'two', title: '海草の藻場が戻ってきた', explicitLinks: [wanted] });
  await arrive(french, {
    explicitLinks: [linkTo({ url: urlOf(japanese), lang: 'ja' })],
  });
  return id;
}

interface Row {
  readonly pk: string;
  readonly sk: string;
}
async function allRows(): Promise<readonly Row[]> {
  const { Items = [] } = await store.table.client.send(new ScanCommand({ TableName: store.table.name }));
  return (Items as Row[]).toSorted((a, b) => (a.pk + a.sk < b.pk + b.sk ? -1 : 1));
}
const objectsOf = async (): Promise<readonly string[]> =>
  ((await store.bucket.client.send(new ListObjectsV2Command({ Bucket: store.bucket.name }))).Contents ?? []).map(
    ({ Key = '' }) => Key,
  );

/** A table whose writes fail from the given one on. */
function failingAt(table: Table, write: number): Table {
  let writes = 0;
  const send = (command: { readonly constructor: { readonly name: string } }) => {
    if (/^(?:Put|Delete|BatchWrite|Update)/.test(command.constructor.name) && ++writes >= write)
      throw new Error('cut off');
    return table.client.send(command as never);
  };
  return { ...table, client: { send } as unknown as Table['client'] };
}

describe('an article that is withdrawn', () => {
  it('leaves its tombstone, the log, the counts and what pages of others say; nothing else tells of it', async () => {
    const id = await arriveAll();
    expect((await allRows()).filter((row) => JSON.stringify(row).includes(id)).length).toBeGreaterThan(50);
    expect(await withdrawArticle(store.table, store.bucket, id, 'asked for', now)).toBe(true);
    const left = (await allRows()).filter((row) => JSON.stringify(row).includes(id));
    expect(left.map(({ pk, sk }) => `${pk} ${sk.split('#')[0]}`).toSorted()).toEqual(
      [
        `ARTICLE#${articleId(urlOf(french))} LINK`,
        `ARTICLE#${id} WITHDRAWN`,
        ...left.filter(({ pk }) => pk.startsWith('CHANGE#')).map(({ pk, sk }) => `${pk} ${sk.split('#')[0]}`),
      ].toSorted(),
    );
    expect(JSON.stringify(await allRows())).not.toContain('海草の藻場');
    expect((await objectsOf()).filter((key) => key.includes(id))).toEqual([]);
    expect(await objectsOf()).toHaveLength(6);
    expect(await getTombstone(store.table, id)).toMatchObject({ withdrawnAt: now, reason: 'asked for' });
  });

  it('goes from its story, which is then what still hangs together', async () => {
    const id = await arriveAll();
    const story = (await storyOf(store.table, id)) ?? '';
    expect(await getStory(store.table, story)).toMatchObject({ articles: 4, languages: ['en', 'es', 'fr', 'ja'] });
    await withdrawArticle(store.table, store.bucket, id, null, now);
    expect(await storyOf(store.table, id)).toBeNull();
    expect(await getStory(store.table, story)).toMatchObject({ articles: 2, languages: ['en', 'fr'] });
    expect((await getStoryMembers(store.table, story)).map(({ lang }) => lang).toSorted()).toEqual(['en', 'fr']);
    expect(await storyOf(store.table, articleId(urlOf(spanish)))).toBeNull();
  });

  it('ends the story that it was one of two of', async () => {
    const [id] = [await arrive(japanese), await arrive(spanish)];
    const story = (await storyOf(store.table, id)) ?? '';
    await withdrawArticle(store.table, store.bucket, id, null, now);
    expect(await getStoryMembers(store.table, story)).toEqual([]);
    expect(await getStory(store.table, story)).toMatchObject({ articles: 0, languages: [], title: null });
  });

  it('is told to those who follow the changes, and to the articles that were linked with it', async () => {
    const id = await arriveAll();
    await withdrawArticle(store.table, store.bucket, id, null, later);
    const changes = await listChanges(store.table, null, '2026-12-01T00:00:00.000Z', 100);
    expect(changes.at(-1)).toMatchObject({ articleId: id, kind: 'withdrawn', at: later });
    expect(await getFoundLinks(store.table, articleId(urlOf(spanish)))).toEqual([]);
    expect(await getLinks(store.table, articleId(urlOf(french)))).toMatchObject([{ otherId: id }]);
  });

  it('is withdrawn once: the second time changes nothing', async () => {
    const id = await arriveAll();
    await withdrawArticle(store.table, store.bucket, id, 'asked for', now);
    const before = await allRows();
    expect(await withdrawArticle(store.table, store.bucket, id, 'again', later)).toBe(false);
    expect(await allRows()).toEqual(before);
    expect(await withdrawArticle(store.table, store.bucket, 'nobody', null, later)).toBe(false);
    expect(await allRows()).toEqual(before);
  });

  it('is withdrawn completely by the run that follows one that was cut off, wherever that was', async () => {
    const id = await arriveAll();
    let cut = 0;
    for (let write = 1; ; write += 7, cut++) {
      const whole = await withdrawArticle(failingAt(store.table, write), store.bucket, id, null, now).then(
        () => true,
        (error: Error) => {
          expect(error.message).toBe('cut off');
          return false;
        },
      );
      if (whole) break;
    }
    expect(cut).toBeGreaterThan(2);
    const left = (await allRows()).filter((row) => JSON.stringify(row).includes(id)).map(({ pk }) => pk.split('#')[0]);
    expect(new Set(left)).toEqual(new Set(['ARTICLE', 'CHANGE']));
    expect((await allRows()).filter(({ pk }) => pk === `ARTICLE#${id}`).map(({ sk }) => sk)).toEqual(['WITHDRAWN']);
    expect((await objectsOf()).filter((key) => key.includes(id))).toEqual([]);
  });

  it('stays away when a link run was on its way at that moment', async () => {
    const id = await arriveAll();
    await withdrawArticle(store.table, store.bucket, id, null, now);
    // The neighbour's page still names it, and an edit of that page has its links written anew.
    await arrive(french, {
      hash: 'two',
      explicitLinks: [linkTo({ url: urlOf(japanese), lang: 'ja' })],
    });
    expect((await allRows()).filter(({ pk }) => pk === `ARTICLE#${id}`).map(({ sk }) => sk)).toEqual(['WITHDRAWN']);
  });
});
