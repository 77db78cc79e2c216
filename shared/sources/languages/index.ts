import { arabic } from './ar.ts';
import { german } from './de.ts';
import { greek } from './el.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { indonesian } from './id.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
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

/** A language is added with one file and its line here. */
const spaced: readonly LanguageResource[] = [
  arabic,
  dutch,
  english,
  french,
  german,
  greek,
  indonesian,
  italian,
  polish,
  portuguese,
  russian,
  spanish,
  swedish,
  turkish,
  ukrainian,
  vietnamese,
];

const unspaced: readonly UnspacedResource[] = [chinese, japanese];

/** The resource of a language written without spaces; null for every other. */
export function findUnspacedLanguage(lang: string | null): UnspacedResource | null {
  const primary = lang?.toLowerCase().split('-')[0];
  return unspaced.find((resource) => resource.lang === primary) ?? null;
}

/** The resource of a language, by its BCP 47 tag; null for a language that has none. */
export function findLanguage(lang: string | null): LanguageResource | null {
  const primary = lang?.toLowerCase().split('-')[0];
  return spaced.find((resource) => resource.lang === primary) ?? null;
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
