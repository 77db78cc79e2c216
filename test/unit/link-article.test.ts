import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { linkArticle } from '../../functions/link/link-article.ts';
import type { ExplicitLink } from '../../shared/links/index.ts';
import { getLinks, storeArticle } from '../../shared/store/index.ts';
import { articleId } from '../../shared/urls/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

let store: EmbeddedStore;
beforeAll(async () => {
  store = await startEmbeddedStore();
});
afterAll(() => store.stop());

let run = 0;
beforeEach(() => {
  run += 1;
});
const french = () => `https://lefanal.example/${run}/port`;
const english = () => `https://harbour.example/${run}/port`;
const idOf = (url: string) => articleId(url);

const linkTo = (url: string | null, change: Partial<ExplicitLink> = {}): ExplicitLink => ({
  url,
  title: 'Port reopens on Monday',
  lang: 'en',
  relation: 'original',
  rule: 'foreign-closing-line',
  place: 'after-article',
  confidence: 0.9,
  ...change,
});

async function arrive(url: string, explicitLinks: ExplicitLink[] = [], change: Parameters<typeof draft>[0] = {}) {
  const article = draft({ id: idOf(url), itemId: url, url, title: `Title of ${url}`, ...change });
  await storeArticle(store.table, store.bucket, article, content({ explicitLinks }), '2026-11-20T09:00:00.000Z');
  await linkArticle({ ...store, embeddings: null }, article.id);
}
const facts = async (url: string) =>
  (await getLinks(store.table, idOf(url))).map(({ relation, direction, otherId }) => ({
    relation,
    direction,
    otherId,
  }));

describe('links', () => {
  const bothWays = async () => {
    expect(await facts(french())).toEqual([{ relation: 'original', direction: 'out', otherId: idOf(english()) }]);
    expect(await facts(english())).toEqual([{ relation: 'translated-as', direction: 'in', otherId: idOf(french()) }]);
  };

  it('stand at both ends when the target is there', async () => {
    await arrive(english());
    await arrive(french(), [linkTo(english())]);
    await bothWays();
  });

  it('stand at both ends when the target comes later', async () => {
    await arrive(french(), [linkTo(english())]);
    await arrive(english());
    await bothWays();
  });

  it('come home when the target arrives under another address than the link gave', async () => {
    const short = `https://harbour.example/${run}/p`;
    await arrive(french(), [linkTo(short)]);
    await arrive(english(), [], { aliases: [idOf(short)] });
    await bothWays();
  });

  it('find a target by any of its addresses', async () => {
    const short = `https://harbour.example/${run}/p`;
    await arrive(english(), [], { aliases: [idOf(short)] });
    await arrive(french(), [linkTo(short)]);
    await bothWays();
  });

  it('are the same when the message comes twice', async () => {
    await arrive(english());
    await arrive(french(), [linkTo(english())]);
    await linkArticle({ ...store, embeddings: null }, idOf(french()));
    await bothWays();
  });

  it('are kept apart where both pages name each other', async () => {
    await arrive(english(), [linkTo(french(), { relation: 'translation', lang: 'fr' })]);
    await arrive(french(), [linkTo(english(), { relation: 'translation' })]);
    expect(await facts(french())).toEqual([
      { relation: 'translation', direction: 'in', otherId: idOf(english()) },
      { relation: 'translation', direction: 'out', otherId: idOf(english()) },
    ]);
  });

  it('go at both ends when an edit takes them away', async () => {
    await arrive(english());
    await arrive(french(), [linkTo(english())]);
    await arrive(french(), [], { contentHash: 'hash-2' });
    expect(await facts(french())).toEqual([]);
    expect(await facts(english())).toEqual([]);
  });

  it('are kept by their title where the page gives no address', async () => {
    await arrive(french(), [linkTo(null)]);
    expect(await getLinks(store.table, idOf(french()))).toMatchObject([
      { title: 'Port reopens on Monday', otherId: null, url: null },
    ]);
  });

  it('never lead from an article to itself', async () => {
    await arrive(french(), [linkTo(`${french()}?utm_source=feed`)]);
    expect(await facts(french())).toEqual([]);
  });
});
