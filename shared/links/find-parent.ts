import type { Relation } from './explicit-link.ts';
import type { FoundRelation } from './judge.ts';

/** What provenance is traced by, of one article. */
export interface TracedArticle {
  readonly id: string;
  readonly lang: string | null;
  /** Names that others may cite it by: registry id, name, domain. */
  readonly publisherNames: readonly string[];
  /** ISO 8601 in UTC; the first sight where the article gives no time. */
  readonly publishedAt: string;
  /** Whom it cites: registry ids and names. */
  readonly cites: readonly string[];
  /** Whose text its dateline or its credit says that it is: registry id and name. */
  readonly originNames: readonly string[];
}

/** One thing that ties an article to another: a link of either page as this article has it, or one that was found. */
export interface Tie {
  readonly other: TracedArticle;
  readonly relation: Relation | 'source-of' | FoundRelation;
  readonly confidence: number;
  /** The rule or method that spoke. */
  readonly rule: string;
  /** Words of this article in the other's script that the other holds too, and the other way round. */
  readonly ownTraces: readonly string[];
  readonly otherTraces: readonly string[];
}

export interface ParentEvidence {
  /**
   * `credit`: a page says so. `dateline`: its agency line or syndication note names the other's publisher. `citation`: its
   * text does. `trace`: it holds words in the other's script. `time`: the other came first. `text`: the sentences go together.
   */
  readonly kind: 'credit' | 'dateline' | 'citation' | 'trace' | 'time' | 'text';
  readonly detail: string;
  readonly confidence: number;
}

/** A step back: where an article's text or facts come from. */
export interface ProvenanceStep {
  readonly from: string;
  readonly to: string;
  readonly relation: 'translated-from' | 'adapted-from' | 'copied-from' | 'based-on';
  readonly confidence: number;
  readonly evidence: readonly ParentEvidence[];
}

/** Relations that say that the other one comes from this article. */
const downward: ReadonlySet<string> = new Set(['translated-as', 'source-of']);
const sameText: ReadonlySet<string> = new Set(['translation', 'adaptation', 'near-duplicate', 'regional']);
const certainHours = 6;
/** Below this the answer is that it isn't known. */
const leastConfidence = 0.5;

/** The article that this one comes from, with what shows it; null where nothing does. */
export function findParent(article: TracedArticle, ties: readonly Tie[]): ProvenanceStep | null {
  const byOther = Map.groupBy(ties, ({ other }) => other.id);
  const steps = [...byOther.values()].flatMap((own) => stepTo(article, own) ?? []);
  return steps.toSorted((a, b) => rank(b) - rank(a) || (a.to < b.to ? -1 : 1))[0] ?? null;
}

/** A page's own word goes before everything that is inferred. */
const rank = ({ evidence, confidence }: ProvenanceStep): number =>
  confidence + (evidence.some(({ kind }) => kind === 'credit') ? 1 : 0);

function stepTo(article: TracedArticle, ties: readonly Tie[]): ProvenanceStep | null {
  const other = ties[0]?.other;
  if (other === undefined || other.id === article.id || comesFrom(other, article, ties)) return null;
  const direction = [
    ...credits(ties),
    ...datelines(article, other),
    ...citations(article, other, ties),
    ...traces(ties),
    ...precedence(article, other, ties),
  ];
  const text = ties.filter(({ relation }) => sameText.has(relation)).map(textEvidence);
  const confidence = 1 - direction.reduce((doubt, evidence) => doubt * (1 - evidence.confidence), 1);
  if (direction.length === 0 || confidence < leastConfidence) return null;
  return {
    from: article.id,
    to: other.id,
    relation: relationOf(article, other, ties),
    confidence,
    evidence: [...direction, ...text],
  };
}

/** Whether something says that the other one was made from this, and nothing the contrary. */
const comesFrom = (other: TracedArticle, article: TracedArticle, ties: readonly Tie[]): boolean =>
  ties.some(({ relation }) => downward.has(relation)) ||
  (names(other, article) && !names(article, other)) ||
  (datelines(other, article).length > 0 && datelines(article, other).length === 0) ||
  isTraced(ties.map(({ otherTraces, ownTraces }) => ({ ownTraces: otherTraces, otherTraces: ownTraces })));

/** Whether an article cites another's publisher. */
const names = (article: TracedArticle, other: TracedArticle): boolean => isNamed(other, article.cites);

const isNamed = ({ publisherNames }: TracedArticle, by: readonly string[]): boolean => {
  const cited = new Set(by.map(lettersOf));
  return publisherNames.some((name) => cited.has(lettersOf(name)));
};
const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, '');

const credits = (ties: readonly Tie[]): readonly ParentEvidence[] =>
  ties
    .filter(({ relation }) => relation === 'original')
    .map(({ rule, confidence }) => ({ kind: 'credit', detail: rule, confidence }));

const datelines = (article: TracedArticle, other: TracedArticle): readonly ParentEvidence[] =>
  isNamed(other, article.originNames)
    ? [{ kind: 'dateline', detail: other.publisherNames[0] ?? other.id, confidence: 0.85 }]
    : [];

/** One word in a foreign script may be anybody's trade mark. */
const fewestTraces = 2;

const isTraced = (ties: readonly Pick<Tie, 'ownTraces' | 'otherTraces'>[]): boolean =>
  ties.some(
    ({ ownTraces, otherTraces }) => ownTraces.length >= fewestTraces && ownTraces.length > 2 * otherTraces.length,
  );

/** What one text holds in the other's script, it has from there, as long as the other doesn't do the same. */
const traces = (ties: readonly Tie[]): readonly ParentEvidence[] =>
  isTraced(ties)
    ? [{ kind: 'trace', detail: ties.flatMap(({ ownTraces }) => ownTraces).join(', '), confidence: 0.6 }]
    : [];

function citations(article: TracedArticle, other: TracedArticle, ties: readonly Tie[]): readonly ParentEvidence[] {
  const linked = ties
    .filter(({ relation }) => relation === 'source')
    .map(({ rule, confidence }): ParentEvidence => ({ kind: 'citation', detail: rule, confidence }));
  if (!names(article, other)) return linked;
  return [...linked, { kind: 'citation', detail: other.publisherNames[0] ?? other.id, confidence: 0.75 }];
}

/** Of two that are one text, the earlier is likelier the original, the more so the longer it was alone. */
function precedence(article: TracedArticle, other: TracedArticle, ties: readonly Tie[]): readonly ParentEvidence[] {
  const hours = (Date.parse(article.publishedAt) - Date.parse(other.publishedAt)) / 3_600_000;
  if (!(hours > 0) || !ties.some(({ relation }) => sameText.has(relation))) return [];
  const confidence = 0.5 + 0.25 * Math.min(1, hours / certainHours);
  return [{ kind: 'time', detail: `${other.publishedAt} before ${article.publishedAt}`, confidence }];
}

const textEvidence = ({ relation, rule, confidence }: Tie): ParentEvidence => ({
  kind: 'text',
  detail: `${relation} by ${rule}`,
  confidence,
});

function relationOf(article: TracedArticle, other: TracedArticle, ties: readonly Tie[]): ProvenanceStep['relation'] {
  const relations = new Set(ties.map(({ relation }) => relation));
  if (relations.has('near-duplicate') || relations.has('regional')) return 'copied-from';
  if (relations.has('adaptation')) return 'adapted-from';
  if (relations.has('translation')) return 'translated-from';
  if (relations.has('original')) return article.lang === other.lang ? 'copied-from' : 'adapted-from';
  return 'based-on';
}
