import { baseLanguage } from '../language/index.ts';
import { autonyms, varietyNames } from './autonyms.ts';
import { allPhrases } from './phrases/index.ts';

/** The languages whose names are recognised in running text and on labels. */
const named =
  'af am ar az be bg bn bo bs ca ceb ckb cs cy da de dv el en eo es et eu fa fi fil fr fy ga gd gl gu ha he hi hr ht hu hy id ig is it ja jv ka kk km kn ko ku ky lad lb lld lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no oc om or pa pl ps pt qu rm ro ru rw sc sd se si sk sl sm sn so sq sr su sv sw ta te tg th ti tk tr tt ug uk ur uz vi wo xh yi yo zh zu'.split(
    ' ',
  );

type Names = ReadonlyMap<string, string>;

const leastStem = 4;
const longestEnding = 5;
/** A stem that no other word begins with may have one letter more after it. */
const longStem = 7;
/** Of articles and prepositions that are written together with a name, as in Arabic and Hebrew. */
const longestPrefix = 3;

const namesByLanguage = new Map<string, Names>();
const displayNames = new Map<string, Intl.DisplayNames>();
let namesOfThemselves: Names | null = null;
let stems: Names | null = null;
let varieties: Names | null = null;
const longestLabel = 40;

/** Lower case without accents, so that `inglés` and `inglesa` meet. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0640]/g, '')
    .toLocaleLowerCase('en')
    .trim();
}

function nameIn(language: string, code: string): string | null {
  const known = displayNames.get(language);
  const names = known ?? new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  if (known === undefined) displayNames.set(language, names);
  return names.of(code) ?? null;
}

/** Languages that are written in two scripts. */
const otherScripts: Readonly<Record<string, readonly string[]>> = {
  az: ['az-Cyrl'],
  sr: ['sr-Latn'],
  uz: ['uz-Cyrl'],
  zh: ['zh-Hant'],
};

/** Every name of a language in the given one, the longest first, in lower case. */
export const languageNamesIn = (language: string): readonly string[] =>
  [...namesIn(language).keys()]
    .map((name) => name.normalize('NFC'))
    .filter((name) => /^[\p{L}\p{M}]+$/u.test(name))
    .sort((a, b) => b.length - a.length);

function namesIn(language: string): Names {
  const known = namesByLanguage.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const locale of [...(otherScripts[language] ?? []), language])
    for (const code of named) {
      const name = nameIn(locale, code);
      if (name !== null) names.set(fold(name), code);
    }
  const extra = allPhrases.find(({ lang }) => lang === language)?.names ?? {};
  for (const [code, forms] of Object.entries(extra)) for (const form of forms) names.set(fold(form), code);
  namesByLanguage.set(language, names);
  return names;
}

/**
 * The language that a word of running text names, in the given language: exactly, or with another ending or a short prefix
 * (`englischen`, `английского`, `بالإنجليزية`); null where it names none.
 */
export function languageNamed(word: string, inLanguage: string): string | null {
  const folded = fold(word);
  const names = namesIn(inLanguage);
  return names.get(folded) ?? inflected(folded, names);
}

function inflected(word: string, names: Names): string | null {
  let best: { code: string; length: number } | null = null;
  for (const [name, code] of names) {
    const stem = stemOf(name);
    const at = word.indexOf(stem);
    const prefix = /^\p{Script=Latin}/u.test(word) ? 0 : longestPrefix;
    const ending = word.length - at - stem.length;
    const isLong = stem.length >= longStem;
    const longest = isLong ? longestEnding + 1 : longestEnding;
    const fits = stem.length >= leastStem && at >= 0 && at <= prefix && ending <= longest;
    if (fits && (best === null || stem.length > best.length)) best = { code, length: stem.length };
  }
  return best?.code ?? null;
}

/** A name without the ending that inflection changes; a short one stays whole. */
function stemOf(name: string): string {
  if (/\s/.test(name)) return '';
  return name.slice(0, name.length - (name.length > 6 ? 2 : name.length === 6 ? 1 : 0));
}

/**
 * The language that a label names in that language itself, in English, in the page's or by its code (`Deutsch`, `German`, `DE`,
 * `Укр`, `English (UK)`), as a tag: with its script or shore where the label is for one (`繁體`).
 */
export function languageOfLabel(label: string, pageLanguage: string | null): string | null {
  if (label.length > longestLabel) return null;
  const whole = labelKey(label);
  const inPageLanguage = pageLanguage === null ? undefined : namesIn(pageLanguage).get(whole);
  if (whole === '') return null;
  const byName = allVarieties().get(whole) ?? allAutonyms().get(whole) ?? namesIn('en').get(whole) ?? inPageLanguage;
  const byCode = /^[a-z]{2}(?:[-_](?:[a-z]{2}|latn|cyrl|han[st]))?$/.test(whole) ? codeOf(whole) : null;
  const [, beforeBracket = ''] = /^([^(（]+)[(（][^)）]+[)）]$/.exec(label.trim()) ?? [];
  const found = byCode ?? byName ?? abbreviated(whole);
  return found ?? (beforeBracket === '' ? null : languageOfLabel(beforeBracket, pageLanguage));
}

function labelKey(label: string): string {
  return fold(label.replace(/[()（）[\]|·•:→»«<>]/g, ' ').replace(/\s+/g, ' '));
}

function allVarieties(): Names {
  varieties ??= new Map(
    Object.entries(varietyNames).flatMap(([tag, names]) =>
      names.map((name): [string, string] => [labelKey(name), tag]),
    ),
  );
  return varieties;
}

function codeOf(text: string): string | null {
  const code = baseLanguage(text);
  return named.includes(code) ? code : null;
}

/** Three letters of a language's own name (`eng`, `рус`, `укр`), where they are those of one language only. */
function abbreviated(text: string): string | null {
  if (!/^\p{L}{3,4}\.?$/u.test(text)) return null;
  const start = text.replace('.', '');
  const found = new Set([...allAutonyms()].filter(([name]) => name.startsWith(start)).map(([, code]) => code));
  const [code] = found;
  return found.size === 1 ? (code ?? null) : null;
}

function allAutonyms(): Names {
  namesOfThemselves ??= new Map(
    Object.entries(autonyms).flatMap(([code, names]) => names.map((name): [string, string] => [fold(name), code])),
  );
  return namesOfThemselves;
}

/** The languages that a text calls by their own names, in any form: `en español`, `по-русски`, `中文版`. */
export function languagesCalledByThemselves(text: string): readonly string[] {
  const folded = fold(text);
  const isSpaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]*$/u.test(folded);
  const words = folded.split(/[^\p{L}\p{M}]+/u);
  return [...stemsOfThemselves()]
    .filter(([stem]) => (isSpaced ? words.some((word) => word.startsWith(stem)) : folded.includes(stem)))
    .map(([, code]) => code);
}

function stemsOfThemselves(): Names {
  stems ??= new Map([...allAutonyms()].map(([name, code]) => [stemOf(name) || name, code]));
  return stems;
}
