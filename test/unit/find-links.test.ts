import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLinks } from '../../functions/link/find-links.ts';
import { linkArticle } from '../../functions/link/link-article.ts';
import { findArticle } from '../../infra/local/newsroom/addresses.ts';
import { blocksOf, plainText } from '../../infra/local/newsroom/body.ts';
import type { ArticleReference } from '../../infra/local/newsroom/outlet.ts';
import type { Embeddable, Embeddings } from '../../shared/embeddings/index.ts';
import { type FoundRelation, type Linker, openLinker } from '../../shared/links/index.ts';
import { type ArticleRecord, getArticle, getFoundLinks, storeArticle } from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

let store: EmbeddedStore;
beforeAll(async () => {
  store = await startEmbeddedStore();
});
afterAll(() => store.stop());

const linker = openLinker();
/** The linker with a verdict of its own on whatever it is given. */
const judging = (relation: FoundRelation): Linker => ({
  ...linker,
  judge: (_, candidates) =>
    candidates.map(() => ({
      comparison: { pairs: [], coveredA: 0.5, coveredB: 0.5 } as never,
      judgement: { relation, confidence: 0.6 } as never,
    })),
});

/** Embeddings as Bedrock gives them, with answers and memory of the test's. */
function embeddingsWith(likeness: Readonly<Record<string, number>>) {
  const asked: Embeddable[] = [];
  const forgotten: string[] = [];
  const embeddings: Embeddings = {
    nearest: async (article) => {
      asked.push(article);
      return new Map(Object.entries(likeness));
    },
    forget: async (id) => {
      forgotten.push(id);
    },
  };
  return { embeddings, asked, forgotten };
}

const textsOf = (reference: ArticleReference) => blocksOf(findArticle(reference).article).map(plainText);
const blocks = (reference: ArticleReference) => ({
  blocks: textsOf(reference).map((text) => ({ kind: 'paragraph' as const, text, links: [], language: null })),
});

async function arrive(id: string, reference: ArticleReference): Promise<ArticleRecord> {
  const { outlet, article } = findArticle(reference);
  const language = { ...draft().language, lang: outlet.language } as ReturnType<typeof draft>['language'];
  const change = { id, itemId: id, title: article.title, language, publishedAt: article.published };
  await storeArticle(store.table, store.bucket, draft(change), content(blocks(reference)), '2040-01-01T00:00:00.000Z');
  await linkArticle({ ...store, embeddings: null }, id);
  return (await getArticle(store.table, id)) as ArticleRecord;
}

describe('embeddings', () => {
  it('grade the same event told anew, find it where no rare word is shared, and decide nothing else', async () => {
    await arrive('ferry', 'shioji/ferry');
    const article = await arrive('storm', 'almadraba/borrasca-berenice');
    const { embeddings, asked } = embeddingsWith({ ferry: 0.9, unknown: 0.8 });
    const find = (relation: FoundRelation, given: Embeddings | null) =>
      findLinks(
        { table: store.table, linker: judging(relation), embeddings: given },
        article,
        content(blocks('almadraba/borrasca-berenice')),
      );
    const graded = async () =>
      (await getFoundLinks(store.table, 'storm')).map(({ otherId, confidence, evidence }) => [
        otherId,
        confidence,
        evidence.likeness,
      ]);
    await find('same-story', null);
    expect(await graded()).toEqual([]);
    await find('same-story', embeddings);
    expect(await graded()).toEqual([['ferry', 0.75, 0.9]]);
    expect(asked[0]?.text.startsWith(article.title ?? '')).toBe(true);
    await find('translation', embeddings);
    expect(await graded()).toEqual([['ferry', 0.6, undefined]]);
  });

  it('forget an article that is no longer there', async () => {
    const { embeddings, forgotten } = embeddingsWith({});
    await linkArticle({ ...store, embeddings }, 'withdrawn');
    expect(forgotten).toEqual(['withdrawn']);
  });
});
