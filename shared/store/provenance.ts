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

/**
 * Traces an article to its earliest known ancestor; null where there is no such article. Pages that claim each other in a
 * circle can't all be right: the earliest article of the circle is taken for its beginning, from wherever one starts.
 */
export async function traceProvenance(table: Table, articleId: string): Promise<Provenance | null> {
  const first = await getArticle(table, articleId);
  if (!first) return null;
  const chain: ArticleRecord[] = [first];
  const steps: ProvenanceStep[] = [];
  while (steps.length < maxSteps) {
    const article = chain.at(-1) as ArticleRecord;
    const step = findParent(traced(article), await tiesOf(table, article));
    const parent = step && (await getArticle(table, step.to));
    if (!step || !parent) break;
    const turn = chain.findIndex(({ id }) => id === parent.id);
    if (turn >= 0) {
      const beginning = chain.indexOf(earliest(chain.slice(turn)));
      chain.splice(beginning + 1);
      steps.splice(beginning);
      break;
    }
    steps.push(step);
    chain.push(parent);
  }
  const origin = chain.at(-1) as ArticleRecord;
  const confidence = steps.reduce((product, step) => product * step.confidence, 1);
  return {
    steps,
    originId: steps.length === 0 ? null : origin.id,
    confidence: steps.length === 0 ? null : confidence,
    cites: origin.cites,
  };
}

const earliest = (articles: readonly ArticleRecord[]): ArticleRecord =>
  articles.reduce((a, b) => (b.sortTime + b.id < a.sortTime + a.id ? b : a));

async function tiesOf(table: Table, article: ArticleRecord): Promise<readonly Tie[]> {
  const [links, found] = await Promise.all([getLinks(table, article.id), getFoundLinks(table, article.id)]);
  const said = links.map(({ otherId, relation, confidence, rule }) => ({
    otherId,
    relation,
    confidence,
    rule,
    ownTraces: [],
    otherTraces: [],
  }));
  const seen = found.map(({ otherId, relation, confidence, method, evidence }) => {
    const { ownTraces = [], otherTraces = [] } = evidence;
    return { otherId, relation, confidence, rule: method, ownTraces, otherTraces };
  });
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
  originNames: publisher.origin ? [publisher.origin.id, publisher.origin.name].filter((name) => name !== null) : [],
});
