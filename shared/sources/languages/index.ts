import { arabic } from './ar.ts';
import { german } from './de.ts';
import { greek } from './el.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { persian } from './fa.ts';
import { french } from './fr.ts';
import { indonesian } from './id.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import type { LanguageResource } from './resource.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import type { UnspacedResource } from './unspaced-resource.ts';
import { vietnamese } from './vi.ts';
import { chinese } from './zh.ts';

/** By the primary subtag. Bundles read a language's file when its function is first called. A language is added with one file and its line here. */
const spaced: Readonly<Record<string, () => LanguageResource>> = {
  ar: () => arabic,
  de: () => german,
  el: () => greek,
  en: () => english,
  es: () => spanish,
  fa: () => persian,
  fr: () => french,
  id: () => indonesian,
  it: () => italian,
  nl: () => dutch,
  pl: () => polish,
  pt: () => portuguese,
  ru: () => russian,
  sv: () => swedish,
  tr: () => turkish,
  uk: () => ukrainian,
  vi: () => vietnamese,
};

const unspaced: Readonly<Record<string, () => UnspacedResource>> = {
  ja: () => japanese,
  ko: () => korean,
  zh: () => chinese,
};

/** The resource of a language written without spaces; null for every other. */
export const findUnspacedLanguage = (lang: string | null): UnspacedResource | null => findIn(unspaced, lang);

/** The resource of a language, by its BCP 47 tag; null for a language that has none. */
export const findLanguage = (lang: string | null): LanguageResource | null => findIn(spaced, lang);

function findIn<Resource>(resources: Readonly<Record<string, () => Resource>>, lang: string | null): Resource | null {
  const primary = lang?.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(resources, primary) ? (resources[primary]?.() ?? null) : null;
}

/** For languages without a resource: marks of all scripts and no words. */
export const scriptNeutral: LanguageResource = {
  lang: 'und',
  quotationMarks: [
    ['„', '”'],
    ['„', '“'],
    ['«', '»'],
    ['»', '«'],
    ['“', '”'],
    ['”', '”'],
    ['"', '"'],
    ['「', '」'],
  ],
  words: {},
};
