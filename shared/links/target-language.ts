import { baseLanguage, canonicalTag, type Identify } from '../language/index.ts';
import { type LanguageSource, languageOfWords } from './candidate.ts';
import { languageOfAddress, languageOfCountryDomain, languageOfSlug } from './link-target.ts';
import type { PageAnchor } from './page-outline.ts';

export interface TargetLanguage {
  readonly lang: string;
  readonly from: LanguageSource;
}

/**
 * The language of what an anchor leads to, where something says that it is not the page's: its label's words, its attributes, the
 * words and codes of its address. Null where nothing does.
 */
export function foreignTarget(anchor: PageAnchor, pageLanguage: string, identify: Identify): TargetLanguage | null {
  const own = baseLanguage(pageLanguage);
  const isForeign = (language: string | null): language is string => language !== null && language !== own;
  const words = languageOfWords(anchor.label, identify);
  if (isForeign(words)) return { lang: words, from: 'words' };
  const declared = anchor.declared.map((claim) => (canonicalTag(claim) === null ? null : baseLanguage(claim)));
  const claim = declared.find(isForeign);
  if (claim !== undefined) return { lang: claim, from: 'declared' };
  const code = languageOfAddress(anchor.url);
  if (isForeign(code)) return { lang: code, from: 'address' };
  const slug = languageOfSlug(anchor.url, identify);
  return isForeign(slug) ? { lang: slug, from: 'address' } : null;
}

/** The same, where the page says that its target is foreign, so that the country of its address is enough. */
export function likelyTarget(anchor: PageAnchor, pageLanguage: string, identify: Identify): TargetLanguage | null {
  const country = languageOfCountryDomain(anchor.url);
  const isForeignCountry = country !== null && country !== baseLanguage(pageLanguage);
  const found = foreignTarget(anchor, pageLanguage, identify);
  if (found !== null && (found.from !== 'words' || !isForeignCountry)) return found;
  // Transliterated words mislead the detectors; a country's domain that fits none of their guesses is the better witness.
  if (isForeignCountry)
    return { lang: found?.lang === country ? found.lang : romanised(anchor, country, found), from: 'address' };
  return found;
}

function romanised(anchor: PageAnchor, country: string, found: TargetLanguage | null): string {
  const usualScript = new Intl.Locale(country).maximize().script;
  const isLatin = /^[\p{Script=Latin}\P{L}]*$/u.test(anchor.label);
  return found === null || (isLatin && usualScript !== 'Latn') ? country : found.lang;
}
