import { baseLanguage, canonicalTag } from '../language/index.ts';
import type { Outlet } from '../sources/index.ts';
import { type LanguageSource, languageOfWords, type PageInLanguage } from './candidate.ts';
import { languageOfCountryDomain, languageOfSlug, languagesOfAddress, mayBeInLanguage } from './link-target.ts';
import { languageOfOutletName } from './outlet-words.ts';
import type { PageAnchor } from './page-outline.ts';

export interface TargetLanguage {
  readonly lang: string;
  readonly from: LanguageSource;
}

/** What a target's language is judged by beside the anchor. */
type Beside = Pick<PageInLanguage, 'lang' | 'identify' | 'registry'>;

/**
 * The language of what an anchor leads to, where something says that it is not the page's: its label's words, its attributes, the
 * codes and words of its address, the outlet that the address or the label is of. Null where nothing does, or where its address
 * says that it is the page's.
 */
export function foreignTarget(anchor: PageAnchor, page: Beside): TargetLanguage | null {
  const { identify, registry } = page;
  const own = baseLanguage(page.lang);
  const words = languageOfWords(anchor.label, identify);
  if (words !== null && words !== own) return { lang: words, from: 'words' };
  const claim = anchor.declared
    .map((tag) => (canonicalTag(tag) === null ? own : baseLanguage(tag)))
    .find((tag) => tag !== own);
  if (claim !== undefined) return { lang: claim, from: 'declared' };
  const [code, ...others] = languagesOfAddress(anchor.url);
  if (code !== undefined) return code === own || others.includes(own) ? null : { lang: code, from: 'address' };
  const slug = languageOfSlug(anchor.url, identify);
  if (slug !== null) return slug === own ? null : { lang: slug, from: 'address' };
  const { hostname } = new URL(anchor.url);
  const outlet = registry.findByDomain(hostname) ?? registry.findByName(anchor.label);
  const lang =
    outlet === null
      ? (languageOfOutletName(`${anchor.label} ${hostname}`) ?? byCountry(anchor, page))
      : onlyLanguage(outlet);
  return lang === null || lang === own ? null : { lang, from: 'address' };
}

/** The language of the country that an address is in, where its words don't tell another. */
function byCountry({ url }: PageAnchor, { identify }: Beside): string | null {
  const country = languageOfCountryDomain(url);
  return country !== null && mayBeInLanguage(url, country, identify) ? country : null;
}

/** The one language that an outlet publishes in; null where it has several. */
function onlyLanguage({ languages }: Outlet): string | null {
  const bases = new Set(languages.map(baseLanguage));
  const [only = null] = bases;
  return bases.size === 1 ? only : null;
}

/** The same, where the page says that its target is foreign, so that the country of its address is enough. */
export function likelyTarget(anchor: PageAnchor, page: Beside): TargetLanguage | null {
  const country = languageOfCountryDomain(anchor.url);
  const isForeignCountry = country !== null && country !== baseLanguage(page.lang);
  const found = foreignTarget(anchor, page);
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
