import { findParent, type ProvenanceStep, type Tie, type TracedArticle } from '../links/index.ts';
import { getArticle, getArticles } from './articles.ts';
import type { Table } from './connection.ts';
import { getFoundLinks } from './found-links.ts';
import { getLinks } from './links.ts';
import type { ArticleRecord } from './records.ts';

/** Where an article comes from, as far as is known. */
export interface Provenance {
  /** From the article back, each step with its evidence; empty where nothing shows where it comes from. */
  readonly steps: readonly ProvenanceStep[];
  /** The earliest known ancestor; null where that isn't known. */
  readonly originId: string | null;
  /** The steps' confidences multiplied, 0–1; null without steps. */
  readonly confidence: number | null;
  /** Whom the last article of the chain cites: the facts may be theirs. */
  readonly cites: readonly string[];
}

/** Chains are short; a longer one is a mistake of somebody's. */
const maxSteps = 8;

/** Traces an article to its earliest known ancestor; null where there is no such article. */
export async function traceProvenance(table: Table, articleId: string): Promise<Provenance | null> {
  let article = await getArticle(table, articleId);
  if (!article) return null;
  const steps: ProvenanceStep[] = [];
  const seen = new Set([article.id]);
  while (steps.length < maxSteps) {
    const step = findParent(
      traced(article),
      (await tiesOf(table, article)).filter(({ other }) => !seen.has(other.id)),
    );
    const parent = step && (await getArticle(table, step.to));
    if (!step || !parent) break;
    steps.push(step);
    seen.add(parent.id);
    article = parent;
  }
  const confidence = steps.reduce((product, step) => product * step.confidence, 1);
  return {
    steps,
    originId: steps.length === 0 ? null : article.id,
    confidence: steps.length === 0 ? null : confidence,
    cites: article.cites,
  };
}

async function tiesOf(table: Table, article: ArticleRecord): Promise<readonly Tie[]> {
  const [links, found] = await Promise.all([getLinks(table, article.id), getFoundLinks(table, article.id)]);
  const said = links.map(({ otherId, relation, confidence, rule }) => ({ otherId, relation, confidence, rule }));
  const seen = found.map(({ otherId, relation, confidence, method }) => ({
    otherId,
    relation,
    confidence,
    rule: method,
  }));
  const ids = [...said, ...seen].map(({ otherId }) => otherId).filter((id) => id !== null);
  const others = new Map((await getArticles(table, ids)).map((other) => [other.id, traced(other)]));
  return [...said, ...seen].flatMap(({ otherId, ...tie }) => {
    const other = otherId === null ? undefined : others.get(otherId);
    return other ? [{ ...tie, other }] : [];
  });
}

const traced = ({ id, language, publisher, publishedAt, firstSeenAt, cites }: ArticleRecord): TracedArticle => ({
  id,
  lang: language?.lang ?? null,
  publisherNames: [publisher.id, publisher.name, publisher.domain].filter((name) => name !== null),
  publishedAt: publishedAt ?? firstSeenAt,
  cites,
});
