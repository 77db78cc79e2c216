import { readSegments } from './apposition.ts';
import type { Attribution } from './attribution.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { segmentsAfter } from './noun-phrase.ts';
import { readParty } from './party.ts';

/** "accounts seen by The Associated Press", "un rapport … que Le Soleil s'est procuré": an outlet's copy is a source. */
export function obtainedDocument(items: readonly Item[], resource: LanguageResource): Attribution | null {
  const { obtained } = resource;
  if (!obtained) return null;
  const media = items.findIndex(
    (item, at) =>
      item.kind === 'media' &&
      (items.slice(Math.max(0, at - 3), at).some((each) => obtained.test(each.lower)) ||
        items.slice(at + 1, at + 6).some((each) => each.kind !== 'quote' && obtained.test(each.lower))),
  );
  const at = items.findLastIndex(
    (item, index) =>
      index < media &&
      index > media - 12 &&
      has(item, 'document') &&
      (!has(item, 'say', 'agency', 'medium') || has(items[index - 1], 'determiner')),
  );
  if (at < 0 || items.slice(at, media).some((item) => item.kind === 'quote')) return null;
  const article = has(items[at - 1], 'determiner') ? at - 1 : at;
  const party = readParty(items.slice(article, at + 1), resource);
  return party?.kind === 'document' && !party.earlier ? { at, rule: 'shows', party } : null;
}

/** "In a 46-page ruling, the judge wrote": the document is cited with its author. */
export function openingDocument(items: readonly Item[], resource: LanguageResource): Attribution | null {
  const from = has(items[0], 'clause') ? 1 : 0;
  if (!/^(?:in|dans|en|em|в|في|no|na|num|numa)$/.test(items[from]?.lower ?? '')) return null;
  const comma = items.findIndex((item) => isMark(item, ','));
  const relative = items.findIndex((item, index) => index > from + 1 && has(item, 'clause'));
  const end = relative > 0 ? Math.min(relative, comma) : comma;
  if (end < from + 2 || end > from + 9) return null;
  const party = readParty(items.slice(from + 1, end), resource);
  return party?.kind === 'document' && !party.statement ? { at: 0, rule: 'shows', party } : null;
}

/** "a paper published by CSIRO": a document's author is cited with it. */
export function agentOf(items: readonly Item[], { party, at }: Attribution, resource: LanguageResource): Attribution[] {
  if (party?.kind !== 'document') return [];
  const from = items.findIndex((item) => item.start >= party.span.end);
  const until = items.findIndex((item, index) => index >= from && (item.kind === 'mark' || item.kind === 'quote'));
  const by = items.findIndex(
    (item, index) => index >= from && (until < 0 || index < until) && resource.by?.test(item.lower),
  );
  if (from < 0 || by < 0) return [];
  const agent = readSegments(segmentsAfter(items, by + 1, resource), resource);
  return agent?.kind === 'name' || (agent?.kind === 'organisation' && !agent.earlier)
    ? [{ at, rule: 'according-to', party: agent }]
    : [];
}
