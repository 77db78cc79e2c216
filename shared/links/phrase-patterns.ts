import { languageNamed, languageNamesIn, languagesCalledByThemselves } from './language-names.ts';
import { allPhrases } from './phrases/index.ts';
import type { Phrases } from './phrases/phrases.ts';

type Saying = 'original' | 'translator' | 'translatedAs' | 'readIn' | 'writtenIn';

/** A phrase found in a text, with the language that it names, where it names one. */
export interface FoundPhrase {
  readonly named: string | null;
  readonly start: number;
  readonly end: number;
}

interface Compiled {
  readonly pattern: RegExp;
  /** The same without a language's name: it never matches where the phrase means nothing without one. */
  readonly nameless: RegExp;
}

/** Languages whose words run into one another, or into their endings: a name is looked for letter by letter. */
const spaceless = new Set(['zh', 'ja', 'ko', 'th', 'km', 'my', 'lo']);
const compiled = new Map<string, readonly Compiled[]>();
const openers = new Map<string, RegExp>();

function phrasesOf(language: string): Phrases | null {
  return allPhrases.find(({ lang }) => lang === language) ?? null;
}

function compile(language: string, saying: Saying): readonly Compiled[] {
  const key = `${saying} ${language}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const isSpaceless = spaceless.has(language);
  const name = isSpaceless ? `(${languageNamesIn(language).join('|')})` : '([\\p{L}\\p{M}’\\u200c-]{2,24})';
  const end = saying === 'writtenIn' ? '[^\\p{L}]*$' : '';
  const bounded = (body: string) =>
    new RegExp(isSpaceless ? `(?:${body})${end}` : `(?<![\\p{L}\\p{M}])(?:${body})(?![\\p{L}\\p{M}])${end}`, 'u');
  const result = (phrasesOf(language)?.[saying] ?? []).map((source) => ({
    pattern: bounded(source.replaceAll('{language}', name)),
    nameless: bounded(source.replaceAll('{language}', '(?:(?!))')),
  }));
  compiled.set(key, result);
  return result;
}

/** The first phrase of a kind in a text, by the phrases of one language; one that names a language goes before one that doesn't. */
export function findPhrase(text: string, saying: Saying, language: string): FoundPhrase | null {
  // Lower case is compared with lower case, because ignoring case costs ten times as much.
  const lowerCase = text.toLowerCase();
  let unnamed: FoundPhrase | null = null;
  for (const { pattern, nameless } of compile(language, saying)) {
    const match = pattern.exec(lowerCase);
    if (match === null) continue;
    const named = match.slice(1).reduce<string | null>((found, word) => found ?? nameOf(word, language), null);
    if (named !== null) return { named, start: match.index, end: match.index + match[0].length };
    const bare: RegExpExecArray | null = unnamed === null ? nameless.exec(lowerCase) : null;
    if (bare !== null) unnamed = { named: null, start: bare.index, end: bare.index + bare[0].length };
  }
  return unnamed;
}

function nameOf(word: string | undefined, language: string): string | null {
  return word === undefined ? null : languageNamed(word, language);
}

/** All phrases of a kind in a text, in no order. */
export function findPhrases(text: string, saying: Saying, language: string): readonly FoundPhrase[] {
  const lowerCase = text.toLowerCase();
  return compile(language, saying).flatMap(({ pattern, nameless }) => {
    const match = pattern.exec(lowerCase);
    const named = match?.slice(1).reduce<string | null>((found, word) => found ?? nameOf(word, language), null) ?? null;
    const found = match === null || named !== null ? match : nameless.exec(lowerCase);
    return found === null ? [] : [{ named, start: found.index, end: found.index + found[0].length }];
  });
}

/** An offer in the words of the language that it leads to (`Lire en français`) or in English (`Read in French`). */
export function findPromise(label: string): FoundPhrase | null {
  for (const language of [...languagesCalledByThemselves(label), 'en']) {
    const found = findPhrase(label, 'readIn', language);
    if (found?.named) return found;
  }
  return null;
}

/** The language that a label ends by naming (`relatório em inglês`); null where it ends otherwise. */
export function languageWrittenIn(label: string, language: string): string | null {
  return findPhrase(label, 'writtenIn', language)?.named ?? null;
}

function opener(language: string, kind: 'source' | 'furtherReading'): RegExp {
  const key = `${kind} ${language}`;
  const known = openers.get(key);
  if (known !== undefined) return known;
  const alternatives = (phrasesOf(language)?.[kind] ?? ['(?!)']).join('|');
  // Between the word and the colon the name of an outlet may stand.
  const end =
    kind === 'source' ? '(?:\\s[^:：.!?]{2,40})?\\s*[:：]' : spaceless.has(language) ? '' : '(?![\\p{L}\\p{M}])';
  const pattern = new RegExp(`^[^\\p{L}]*(?:${alternatives})${end}`, 'iu');
  openers.set(key, pattern);
  return pattern;
}

/** Whether a line opens with words that lead to other articles (`Read also`, `Lesen Sie auch`). */
export function isFurtherReading(text: string, language: string): boolean {
  return opener(language, 'furtherReading').test(text) || opener('en', 'furtherReading').test(text);
}

/** Where the words after `Source:` begin; null where a line doesn't open so. */
export function afterSourceOpener(text: string, language: string): number | null {
  const match = opener(language, 'source').exec(text) ?? opener('en', 'source').exec(text);
  return match === null ? null : match[0].length;
}
