import { transliterate } from './transliterate.ts';
import { isUnspaced } from './words.ts';

/** A language's words and what they mean, as positions in the list of English stems. */
export interface Dictionary {
  /** In `dictionaryForm`, ascending by UTF-16 units. */
  readonly words: readonly string[];
  /** For each word its stems' positions. */
  readonly meanings: readonly (readonly number[])[];
}

/** How dictionaries spell a word: accents and stress marks off, in Latin letters; scripts without spaces as they are. */
export const dictionaryForm = (word: string): string =>
  isUnspaced(word)
    ? word.normalize('NFKC')
    : transliterate(word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')).replace(/[^a-z]/g, '');

/** Writes a dictionary as bytes: each word as what it shares with the one before it and the rest, then its stems. */
export function encodeDictionary({ words, meanings }: Dictionary): Uint8Array {
  const bytes: number[] = [];
  let before = '';
  words.forEach((word, at) => {
    const shared = Math.min(255, sharedPrefix(before, word));
    const rest = new TextEncoder().encode(word.slice(shared));
    const stems = meanings[at] ?? [];
    bytes.push(shared, rest.length, ...rest, stems.length, ...stems.flatMap((stem) => [stem & 255, stem >> 8]));
    before = word;
  });
  return Uint8Array.from(bytes);
}

export function decodeDictionary(bytes: Uint8Array): Dictionary {
  const words: string[] = [];
  const meanings: number[][] = [];
  const decoder = new TextDecoder();
  let before = '';
  for (let at = 0; at < bytes.length; ) {
    const restEnd = at + 2 + (bytes[at + 1] as number);
    before = before.slice(0, bytes[at]) + decoder.decode(bytes.subarray(at + 2, restEnd));
    const count = bytes[restEnd] as number;
    words.push(before);
    meanings.push(Array.from({ length: count }, (_, stem) => littleEndian(bytes, restEnd + 1 + 2 * stem)));
    at = restEnd + 1 + 2 * count;
  }
  return { words, meanings };
}

const littleEndian = (bytes: Uint8Array, at: number): number =>
  (bytes[at] as number) | ((bytes[at + 1] as number) << 8);

/**
 * What a word means, inflected or not: the entry that is spelled like it, else the one that shares the longest
 * beginning with it, which stands in for a stemmer in every language alike.
 */
export function lookUp(dictionary: Dictionary, word: string): readonly number[] {
  const form = dictionaryForm(word);
  const { words, meanings } = dictionary;
  const place = firstNotBefore(words, form);
  if (words[place] === form) return meanings[place] as readonly number[];
  if (isUnspaced(form) || form.length < shortestInflected) return [];
  const near = [place - 2, place - 1, place, place + 1].filter((at) => isInflectionOf(form, words[at]));
  const best = near.sort((a, b) => likeness(form, words[b] as string) - likeness(form, words[a] as string))[0];
  return best === undefined ? [] : (meanings[best] as readonly number[]);
}

const shortestInflected = 4;
const longestEnding = 4;

function isInflectionOf(form: string, headword: string | undefined): boolean {
  if (headword === undefined) return false;
  const shared = sharedPrefix(form, headword);
  return (
    shared >= Math.max(3, 0.6 * form.length) &&
    form.length - shared <= longestEnding &&
    headword.length - shared <= longestEnding - 1
  );
}

const likeness = (form: string, headword: string): number => 2 * sharedPrefix(form, headword) - headword.length;

function firstNotBefore(words: readonly string[], form: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < form) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
