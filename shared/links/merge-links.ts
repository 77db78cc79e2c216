import { shortestTag } from '../language/index.ts';
import { type Candidate, languageSources } from './candidate.ts';
import type { ExplicitLink, Relation } from './explicit-link.ts';

/** Which rule's relation stands where several found one target: one that tells a direction goes before one that doesn't. */
const relations: readonly Relation[] = ['original', 'translated-as', 'regional', 'translation', 'source'];

/** One link a target: its relation, its language and its title each from the rule that knows best. */
export function mergeLinks(candidates: readonly Candidate[]): readonly ExplicitLink[] {
  const groups = Map.groupBy(candidates, targetOf);
  return [...groups.values()].map(mergeGroup);
}

function targetOf({ url, title }: Candidate): string {
  if (url === null) return `title ${title ?? ''}`;
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

function mergeGroup(group: readonly Candidate[]): ExplicitLink {
  const [chief] = group.toSorted((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation));
  const [teller] = group
    .filter(({ lang }) => lang !== null)
    .toSorted((a, b) => rankOf(a.languageFrom) - rankOf(b.languageFrom));
  const { url, relation, rule, place } = chief as Candidate;
  const missing = group.reduce((product, { confidence }) => product * (1 - confidence), 1);
  return {
    url,
    title: group.find(({ title }) => title !== null)?.title ?? null,
    lang: languageOf(relation === 'regional' ? chief : teller),
    relation,
    rule,
    place,
    confidence: Math.min(0.99, Math.round((1 - missing) * 100) / 100),
  };
}

function languageOf(candidate: Candidate | undefined): string | null {
  const lang = candidate?.lang ?? null;
  return lang === null || candidate?.relation === 'regional' ? lang : shortestTag(lang);
}

function rankOf(source: Candidate['languageFrom']): number {
  return source === null ? languageSources.length : languageSources.indexOf(source);
}
