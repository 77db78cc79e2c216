import type { DocumentKeys, DocumentText } from './describe-document.ts';
import { keyOf } from './keys.ts';
import { numbersIn } from './numbers.ts';
import { skeletonOf } from './skeleton.ts';
import { transliterate } from './transliterate.ts';
import { wordsOf } from './words.ts';

/** What two documents have in common that a reader can check, as the first one writes it. */
export interface SharedTerms {
  readonly names: readonly string[];
  readonly numbers: readonly string[];
}

const maxTerms = 12;
const shortestName = 4;

/** The names and numbers of a document that another one holds too, in any spelling. */
export function sharedTerms({ lang, title, paragraphs }: DocumentText, other: DocumentKeys): SharedTerms {
  const keys = new Set(other.sentences.flatMap((sentence) => [...sentence.keys]));
  const text = [title ?? '', ...paragraphs].join('\n');
  const names = wordsOf(text, lang ?? 'und').filter(
    (word) => isName(word) && keys.has(keyOf('skeleton', soundOf(word))),
  );
  const numbers = numbersIn(text).filter((number) => number.length > 1 && keys.has(keyOf('number', number)));
  return { names: distinct(names), numbers: distinct(numbers) };
}

const distinct = (terms: readonly string[]): readonly string[] => [...new Set(terms)].slice(0, maxTerms);

const soundOf = (word: string): string => skeletonOf(transliterate(word).replace(/[^a-z]/g, ''));

/** Capitalised where the script has capitals; long enough to be no accident. */
const isName = (word: string): boolean =>
  (word.toLowerCase() !== word || word.toLowerCase() === word.toUpperCase()) &&
  soundOf(word).length >= shortestName - 1;
