import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { stemmer } from 'stemmer';
import { type Background, decodeBackground } from './background.ts';
import type { Translate } from './describe-document.ts';
import { type Dictionary, decodeDictionary, lookUp } from './dictionary.ts';
import { wordsOf } from './words.ts';

const stemsFile = 'english-stems.txt';
const backgroundFile = 'background.bin';
const extension = '.dictionary';

/** For languages that have no dictionary of their own, one whose words are mostly spelled alike. */
const sharedWith: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  be: 'uk',
  bs: 'hr',
  mk: 'bg',
  gl: 'pt',
  ms: 'id',
  af: 'nl',
};

/** The files that dictionaries are read from: copy each `path` to the folder of the bundle, under its `name`. 5 MB together. */
export function dictionaryFiles(): readonly { readonly name: string; readonly path: string }[] {
  const folder = fileURLToPath(new URL('./dictionaries/', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name === stemsFile || name === backgroundFile || name.endsWith(extension))
    .map((name) => ({ name, path: `${folder}${name}` }));
}

/** The file's path: next to the running module where a bundler put it, else in its folder; null where neither has it. */
function locate(name: string): string | null {
  const places = [`./${name}`, `./dictionaries/${name}`].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((place) => existsSync(place)) ?? null;
}

/** English stems and how often each is met, as the dictionaries number them. */
export interface Stems {
  readonly stems: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

let stemsRead: Stems | null = null;
const dictionariesRead = new Map<string, Dictionary | null>();

export function readStems(): Stems {
  stemsRead ??= parseStems();
  return stemsRead;
}

function parseStems(): Stems {
  const path = locate(stemsFile);
  const rows =
    path === null
      ? []
      : readFileSync(path, 'utf8')
          .trim()
          .split('\n')
          .map((line) => line.split(' ') as [string, string]);
  return { stems: rows.map(([stem]) => stem), counts: new Map(rows.map(([stem, count]) => [stem, Number(count)])) };
}

function dictionaryOf(lang: string): Dictionary | null {
  const known = dictionariesRead.get(lang);
  if (known !== undefined) return known;
  const path = locate(`${lang}${extension}`) ?? locate(`${sharedWith[lang] ?? lang}${extension}`);
  const dictionary = path === null ? null : decodeDictionary(brotliDecompressSync(readFileSync(path)));
  dictionariesRead.set(lang, dictionary);
  return dictionary;
}

/** How common keys are, by language; empty where the table is not there. */
export function readBackground(): Background {
  const path = locate(backgroundFile);
  return path === null ? new Map() : decodeBackground(brotliDecompressSync(readFileSync(path)));
}

/** What the words of a language mean in English, read from its dictionary when first asked; nothing where there is none. */
export function translatorOf(lang: string | null): Translate {
  const base = lang === null ? 'und' : (lang.split('-')[0]?.toLowerCase() ?? 'und');
  if (base === 'en') return (word) => (readStems().counts.has(stemmer(word)) ? [stemmer(word)] : []);
  const dictionary = dictionaryOf(base);
  if (dictionary === null) return () => [];
  const { stems } = readStems();
  const named = (word: string) => lookUp(dictionary, word).map((at) => stems[at] as string);
  return (word) => {
    const whole = named(word);
    return whole.length > 0 ? whole : wordsOf(word, base).length > 1 ? wordsOf(word, base).flatMap(named) : [];
  };
}
