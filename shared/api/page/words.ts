import type { Link } from '../client.ts';

/** The name of a language in itself: "français", "العربية". */
export function autonym(lang: string | null): string {
  if (lang === null) return 'language unknown';
  return nameIn(lang, lang, 'language');
}

export const languageName = (lang: string): string => nameIn('en', lang, 'language');
export const countryName = (country: string): string => nameIn('en', country, 'region');

function nameIn(speaking: string, code: string, type: 'language' | 'region'): string {
  try {
    return new Intl.DisplayNames([speaking], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

const relations: Readonly<Record<Link['relation'], string>> = {
  translation: 'translation',
  original: 'original of this',
  'translated-as': 'translated from this',
  source: 'source of this',
  'source-of': 'built on this',
  regional: 'regional edition',
  adaptation: 'adaptation',
  'near-duplicate': 'the same text',
  'same-story': 'the same story',
};
const relationName = (relation: Link['relation']): string => relations[relation];

/** A share of certainty, which no line ends in the middle of. */
export const sure = (confidence: number): string => `${Math.round(confidence * 100)}\u00a0%\u00a0sure`;

/** What shows that two articles belong together, by the rule that found it. */
const reasons: Readonly<Record<string, string>> = {
  hreflang: 'a page names the other as its version in another language',
  'json-ld': 'a page’s own data say so',
  phrase: 'a sentence with a link says so',
  'credit-text': 'the credit line says so',
  switcher: 'a page’s choice of languages leads to the other',
  'foreign-closing-line': 'a page ends with the other’s headline',
  'source-line': 'a page gives the other as its source',
  'foreign-anchor': 'a page links to the other',
  'sentence-alignment': 'their sentences match',
};

/**
 * What one article is to another by all that ties them, in words: a relation that tells who was first says more than
 * one that doesn't, and each is said once, then what shows it.
 */
export function describeTies(ties: readonly Pick<Link, 'relation' | 'rule' | 'confidence'>[]): readonly string[] {
  const relations = [...new Set(ties.map(({ relation }) => relation))];
  const telling = relations.filter((relation) => !undirected.has(relation));
  const shown = new Map(ties.map(({ rule, confidence }) => [reasons[rule] ?? rule.replaceAll('-', ' '), confidence]));
  return [
    (telling.length > 0 ? telling : relations).map(relationName).join(', '),
    ...[...shown].map(([reason, confidence]) => `${reason} (${sure(confidence)})`),
  ];
}

const undirected = new Set<Link['relation']>(['translation', 'near-duplicate', 'same-story']);

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const calendar = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
export const timeOf = (instant: string): string => clock.format(new Date(instant));
export const dayOf = (instant: string): string => calendar.format(new Date(instant));

const rightToLeft = new Set(['ar', 'arz', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction in which a language is written; `auto` where none is known. */
export function directionOf(lang: string | null): 'rtl' | 'ltr' | 'auto' {
  if (lang === null) return 'auto';
  return rightToLeft.has(lang.split('-')[0] as string) ? 'rtl' : 'ltr';
}
