import { baseLanguage, canonicalTag, type Identify } from '../language/index.ts';
import { type LanguageSource, languageOfWords } from './candidate.ts';
import { languageOfCountryDomain, languageOfSlug, languagesOfAddress } from './link-target.ts';
import type { PageAnchor } from './page-outline.ts';

export interface TargetLanguage {
  readonly lang: string;
  readonly from: LanguageSource;
}

/**
 * The language of what an anchor leads to, where something says that it is not the page's: its label's words, its attributes, the
 * codes and words of its address. Null where nothing does, or where its address says that it is the page's.
 */
export function foreignTarget(anchor: PageAnchor, pageLanguage: string, identify: Identify): TargetLanguage | null {
  const own = baseLanguage(pageLanguage);
  const words = languageOfWords(anchor.label, identify);
  if (words !== null && words !== own) return { lang: words, from: 'words' };
  const claim = anchor.declared
    .map((tag) => (canonicalTag(tag) === null ? own : baseLanguage(tag)))
    .find((tag) => tag !== own);
  if (claim !== undefined) return { lang: claim, from: 'declared' };
  const [code, ...others] = languagesOfAddress(anchor.url);
  if (code !== undefined) return code === own || others.includes(own) ? null : { lang: code, from: 'address' };
  const slug = languageOfSlug(anchor.url, identify);
  return slug === null || slug === own ? null : { lang: slug, from: 'address' };
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
