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

/** A name or number and the key by which other documents have it. */
interface Term {
  readonly text: string;
  readonly key: number;
}

/** A document is asked about with each of its links. */
const known = new WeakMap<DocumentText, Readonly<Record<keyof SharedTerms, readonly Term[]>>>();

/** The names and numbers of a document that another one holds too, in any spelling. */
export function sharedTerms(document: DocumentText, other: DocumentKeys): SharedTerms {
  const terms = known.get(document) ?? termsOf(document);
  known.set(document, terms);
  const keys = new Set(other.sentences.flatMap((sentence) => [...sentence.keys]));
  const held = (all: readonly Term[]) => distinct(all.filter(({ key }) => keys.has(key)).map(({ text }) => text));
  return { names: held(terms.names), numbers: held(terms.numbers) };
}

function termsOf({ lang, title, paragraphs }: DocumentText): Readonly<Record<keyof SharedTerms, readonly Term[]>> {
  const text = [title ?? '', ...paragraphs].join('\n');
  return {
    names: wordsOf(text, lang ?? 'und').flatMap(nameIn),
    numbers: numbersIn(text)
      .filter((number) => number.length > 1)
      .map((number) => ({ text: number, key: keyOf('number', number) })),
  };
}

const distinct = (terms: readonly string[]): readonly string[] => [...new Set(terms)].slice(0, maxTerms);

const soundOf = (word: string): string => skeletonOf(transliterate(word).replace(/[^a-z]/g, ''));

/** A word as a name: capitalised where the script has capitals; long enough to be no accident. */
function nameIn(word: string): readonly Term[] {
  const isCapitalised = word.toLowerCase() !== word || word.toLowerCase() === word.toUpperCase();
  const sound = isCapitalised ? soundOf(word) : '';
  return sound.length >= shortestName - 1 ? [{ text: word, key: keyOf('skeleton', sound) }] : [];
}
