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
export const relationName = (relation: Link['relation']): string => relations[relation];

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
