/** A claim as a well-formed BCP 47 tag (`en_US` becomes `en-US`, `iw` becomes `he`); null where it is none or names no language. */
export function canonicalTag(claim: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(claim.trim().replaceAll('_', '-'));
    return tag === undefined || /^(?:und|mul|zxx|x|mis)\b/.test(tag) ? null : tag;
  } catch {
    return null;
  }
}

/** The few tags that are asked for again and again; reading one costs a hundred times a look-up. */
const baseLanguages = new Map<string, string>();
const rememberedTags = 500;

/** The language of a tag without script and region, in its usual code: `zh-Hant` → `zh`, `iw` → `he`. */
export function baseLanguage(tag: string): string {
  const known = baseLanguages.get(tag);
  if (known !== undefined) return known;
  const canonical = canonicalTag(tag);
  const language = canonical === null ? tag.toLowerCase() : new Intl.Locale(canonical).language;
  const base = writtenAlike[language] ?? language;
  if (baseLanguages.size < rememberedTags) baseLanguages.set(tag, base);
  return base;
}

/** Codes that a publisher uses for one and the same language. */
const writtenAlike: Readonly<Record<string, string>> = { no: 'nb', cmn: 'zh', prs: 'fa', pes: 'fa', arb: 'ar' };

/**
 * A tag with no more than what is filed apart: the language, its script where that is not the usual one, the shore of Portuguese
 * (`zh-TW` → `zh-Hant`, `en-US` → `en`, `pt-BR` → `pt-BR`).
 */
export function shortestTag(tag: string): string {
  const language = baseLanguage(tag);
  const canonical = canonicalTag(tag);
  if (canonical === null) return language;
  const { script, region } = new Intl.Locale(canonical).maximize();
  if (language === 'pt' && /-(?:BR|PT)\b/.test(canonical)) return `pt-${region}`;
  const usual = new Intl.Locale(language).maximize().script;
  return script === usual || script === undefined ? language : `${language}-${script}`;
}

/** Whether two BCP 47 tags name one language, whatever their regions and scripts. */
export function sameLanguage(a: string, b: string): boolean {
  return baseLanguage(a) === baseLanguage(b);
}

/** The name of a language in a language, in its own where none is given (`languageName('fr')` → `français`); null for an unknown code. */
export function languageName(tag: string, inLanguage: string = tag): string | null {
  const canonical = canonicalTag(tag);
  if (canonical === null) return null;
  return new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' }).of(canonical) ?? null;
}
