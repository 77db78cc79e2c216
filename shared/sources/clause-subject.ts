import { readSegments } from './apposition.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';

import type { Party } from './party.ts';

/** Where the verb comes last, its subject begins the clause, behind the last quotation or before it: "Belediye Başkanı Ayşe Doruk, onarımın sürdüğünü söyledi". */
export function clauseSubject(items: readonly Item[], at: number, resource: LanguageResource): Party | null {
  const quote = items.findLastIndex((item, index) => index < at && item.kind === 'quote');
  const stop = items.findLastIndex((item, index) => index < at && isMark(item, ';', '؛', ':', '.', '!', '?'));
  return (
    firstPhrase(items.slice(Math.max(quote, stop) + 1, at), resource) ??
    (quote > stop ? firstPhrase(items.slice(stop + 1, quote), resource) : null)
  );
}

export function firstPhrase(items: readonly Item[], resource: LanguageResource): Party | null {
  const segments = segmentsOf(items);
  for (const [index, segment] of segments.entries()) {
    const words = nominal(segment, resource);
    const next = nominal(segments[index + 1] ?? [], resource);
    const bearer = bearerOf(words, resource);
    if (bearer) return bearer;
    const party = words.length > 0 ? readSegments(next.length > 0 ? [words, next] : [words], resource) : null;
    if (party) return party;
  }
  return null;
}

function segmentsOf(items: readonly Item[]): Item[][] {
  const segments: Item[][] = [[]];
  for (const item of items) {
    if (isMark(item, ',') || item.kind === 'quote') segments.push([]);
    else segments.at(-1)?.push(item);
  }
  return segments.filter((segment) => segment.length > 0);
}

/** Behind a clause that describes it, as far as no preposition, conjunction or verb says that the phrase is over. */
function nominal(segment: readonly Item[], { adnominal, oblique }: LanguageResource): readonly Item[] {
  const described = segment.findLastIndex(
    (item) => item.kind === 'word' && !item.capital && item.tags.length === 0 && (adnominal?.test(item.lower) ?? false),
  );
  const rest = segment.slice(described + 1);
  const opens = rest.findIndex((item) => !has(item, 'filler', 'clause') || has(item, 'determiner', 'pronoun'));
  const words = opens < 0 ? [] : rest.slice(opens);
  const end = words.findIndex(
    (item, index) =>
      has(item, 'preposition', 'to', 'interview', 'clause', 'say', 'show', 'according') ||
      (index > 0 && has(item, 'filler') && !has(item, 'determiner')) ||
      (has(item, 'determiner', 'pronoun') && isBody(words[index - 1])) ||
      (item.kind === 'word' && item.tags.length === 0 && isOutlet(words, index - 1)) ||
      (isMark(item, "'") && oblique !== undefined),
  );
  const phrase = end < 0 ? words : words.slice(0, end);
  const inflected = isMark(words[end], "'") || (phrase[0]?.kind === 'name' && oblique?.test(phrase[0].lower));
  return inflected ? [] : phrase;
}

/** "Belediye | o gün seferlerin ücretsiz olacağını duyurdu" */
const isBody = (item: Item | undefined) => has(item, 'organisation') && !has(item, 'document', 'say');

/** "Il Molo gazetesi | maçı özetledi": the noun that ends an outlet's name. */
const isOutlet = (words: readonly Item[], at: number) => has(words[at], 'medium') && words[at - 1]?.kind === 'name';

/** "Yuka adlı turist" */
function bearerOf(words: readonly Item[], { named }: LanguageResource): Party | null {
  const at = words.findIndex((item) => named?.test(item.lower));
  const name = words[at - 1];
  const noun = words[at + 1];
  return name?.kind === 'name' && noun
    ? { kind: 'person', name, role: { start: noun.start, end: (words.at(-1) as Item).end } }
    : null;
}
