import { functionWords } from './function-words.ts';

/**
 * Words as the index holds them and as queries ask for them: without case, accents and width, split by Unicode's word
 * rules (UAX #29) and, where a script writes no spaces, by ICU's dictionaries. No language need be known.
 */
export function searchWords(text: string, mostCharacters = longestText): readonly string[] {
  const words: string[] = [];
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (const { segment, isWordLike } of segmenter.segment(fold(text.slice(0, mostCharacters)))) {
    if (isWordLike) words.push(segment.slice(0, longestWord));
  }
  return words;
}

/** Whether a word is in the index: words that stand in nearly every text tell nothing and cost a row each. */
export const isIndexed = (word: string): boolean => !functionWords.has(word);

/** One alternative of a query: a word, or several in a row. */
export type SearchTerm = readonly string[];

/** What a text must hold: of each list in `all` at least one term, and of `none` not one. */
export interface SearchQuery {
  readonly all: readonly (readonly SearchTerm[])[];
  readonly none: readonly SearchTerm[];
}

/** Whether a text, given as its words in order, answers a query. */
export function answersQuery({ all, none }: SearchQuery, words: readonly string[]): boolean {
  const holds = (term: SearchTerm): boolean => containsRun(words, term);
  return all.every((terms) => terms.some(holds)) && !none.some(holds);
}

const containsRun = (words: readonly string[], run: readonly string[]): boolean =>
  words.some((_, start) => run.every((word, index) => words[start + index] === word));

/** Made when words are first asked for, as it takes a while and most functions ask for none when they start. */
let segmenter: Intl.Segmenter | null = null;
const longestText = 2000;
const longestWord = 40;

/** Marks that readers leave out when they type: accents, Hebrew points, Arabic vowels. Not the vowel signs of Indic scripts. */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const apostrophes = /['’ʼ`´]/g;
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
};

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(marks, '')
    .replace(apostrophes, ' ')
    .replace(/[ßæœøđðłþıςى]/g, (letter) => letters[letter] ?? letter);
