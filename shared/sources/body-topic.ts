import { genderOf } from './gender.ts';
import { has, type Item } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { segmentsAfter } from './noun-phrase.ts';
import { type Party, readParty, type Span } from './party.ts';
import type { Sentence } from './sentences.ts';

/** A body that a sentence is about, and what its article tells of its gender. */
export interface Topic {
  readonly party: Extract<Party, { kind: 'organisation' }>;
  readonly gender: 'feminine' | 'masculine' | null;
}

/** The body that begins a sentence as its subject: "L'agence régionale de santé finance". */
export function bodyTopicOf({ items }: Sentence, resource: LanguageResource): Topic | null {
  const from = items.findIndex((item) => !has(item, 'filler', 'clause') || has(item, 'determiner'));
  const article = items[from];
  if (!article || from > 1 || !has(article, 'determiner')) return null;
  const words = segmentsAfter(items, from, resource)[0] ?? [];
  const party = words.length > 1 && words.length < 12 ? readParty(words, resource) : null;
  if (party?.kind !== 'organisation' || party.earlier) return null;
  return { party: { ...party, span: untilVerb(words, party.span) }, gender: genderOfArticle(article, resource) };
}

/** A name ends a body's noun phrase; what follows without a tag is the verb. */
export function untilVerb(words: readonly Item[], span: Span): Span {
  const verb = words.findIndex(
    (item, at) =>
      (words[at - 1]?.kind === 'name' || (at > 1 && words[at - 1]?.capital)) &&
      item.kind === 'word' &&
      !item.capital &&
      item.tags.length === 0,
  );
  return verb > 0 ? { start: span.start, end: (words[verb - 1] as Item).end } : span;
}

const genderOfArticle = ({ lower }: Item, { feminineArticle, masculineArticle }: LanguageResource): Topic['gender'] =>
  feminineArticle?.test(lower) ? 'feminine' : masculineArticle?.test(lower) ? 'masculine' : null;

/** Whether a pronoun can mean a body: "it" does, "elle" where the body is feminine. */
export function meansBody(pronoun: string, { gender }: Topic, resource: LanguageResource): boolean {
  if (resource.it) return resource.it.test(pronoun);
  const told = genderOf(pronoun, resource);
  return resource.feminineArticle !== undefined && told !== null && (gender === null || gender === told);
}
