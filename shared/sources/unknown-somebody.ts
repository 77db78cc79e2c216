import { has, type Item } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';
import { segmentsAfter } from './noun-phrase.ts';
import { isGoverned, type Party, spanOf } from './party.ts';

/** "s'étrangle l'éleveur", "desliza un veterano de la cuerda": an article and a noun that no lexicon has, where a verb's subject stands. */
export function unknownSomebody(items: readonly Item[], from: number, resource: LanguageResource): Party | null {
  const [article, noun, after] = items.slice(from, from + 3);
  if (!article || !noun || !has(article, 'determiner') || noun.kind !== 'word' || noun.tags.length > 0) return null;
  if (noun.capital && !resource.capitalNouns) return null;
  const ends = after === undefined || after.kind === 'mark';
  if (ends && resource.definite?.test(article.lower))
    return { kind: 'role', span: { start: article.start, end: noun.end }, role: noun, definite: true, of: null };
  if (!resource.indefinite?.test(article.lower)) return null;
  const words = segmentsAfter(items, from, resource)[0] ?? [];
  if (words.some((item) => item.kind === 'name' && !isGoverned(words, words.indexOf(item)))) return null;
  return { kind: 'anonymous', span: spanOf(words), earlier: false, of: null };
}
