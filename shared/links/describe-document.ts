import { withoutClitics } from './affixes.ts';
import { type KeyKind, keyOf } from './keys.ts';
import { type ConceptNames, conceptNames, lookUpConcept } from './named-concepts.ts';
import { numbersIn, significantDigits } from './numbers.ts';
import { sentencesOf } from './sentences.ts';
import { skeletonsOf } from './skeleton.ts';
import { transliterate } from './transliterate.ts';
import { isUnspaced, wordsOf } from './words.ts';

export interface DocumentText {
  /** BCP 47; null where it isn't known. */
  readonly lang: string | null;
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}

/** Says what a word of some language means: stems of English words, none where it isn't known. */
export type Translate = (word: string) => readonly string[];

export interface SentenceKeys {
  /** Distinct, ascending. */
  readonly keys: Uint32Array;
  /** Characters. */
  readonly length: number;
}

export interface DocumentKeys {
  readonly lang: string | null;
  /** The title, where there is one, and the sentences in order. */
  readonly sentences: readonly SentenceKeys[];
}

/** Texts longer than this are described by their beginning. */
const maxSentences = 80;
const maxSentenceCharacters = 1_000;

/** The sentences that descriptions and evidence count from 0: the title, where there is one, and the text's. */
export const documentSentences = ({ title, paragraphs }: DocumentText): readonly string[] =>
  [title ?? '', ...paragraphs.flatMap(sentencesOf)]
    .filter((text) => text.trim() !== '')
    .slice(0, maxSentences)
    .map((text) => text.slice(0, maxSentenceCharacters));

interface Describer {
  readonly lang: string;
  readonly concepts: ConceptNames;
  readonly translate: Translate;
  readonly wordKeys: Map<string, readonly number[]>;
}

/** A document as language-neutral keys, sentence by sentence. */
export function describeDocument(document: DocumentText, translate: Translate = () => []): DocumentKeys {
  const lang = document.lang ?? 'und';
  const describer = { lang, concepts: conceptNames(lang), translate, wordKeys: new Map() };
  return {
    lang: document.lang,
    sentences: documentSentences(document).map((text) => describeSentence(describer, text)),
  };
}

function describeSentence(describer: Describer, text: string): SentenceKeys {
  const keys = new Set<number>();
  for (const number of numbersIn(text)) for (const key of numberKeys(number)) keys.add(key);
  const words = wordsOf(text, describer.lang);
  words.forEach((word, at) => {
    for (const key of keysOfWord(describer, word)) keys.add(key);
    for (const key of phraseKeys(describer, words, at)) keys.add(key);
  });
  return { keys: Uint32Array.from(keys).sort(), length: text.length };
}

function numberKeys(number: string): readonly number[] {
  const digits = significantDigits(number);
  return [keyOf('number', number), ...(digits === null ? [] : [keyOf('digits', digits)])];
}

function keysOfWord(describer: Describer, word: string): readonly number[] {
  const known = describer.wordKeys.get(word);
  if (known) return known;
  const keys = withoutClitics(word).flatMap((form) => [...soundKeys(form), ...meaningKeys(describer, form)]);
  describer.wordKeys.set(word, keys);
  return keys;
}

const meaningKeys = ({ translate }: Describer, word: string): readonly number[] =>
  translate(word.toLowerCase()).map((stem) => keyOf('meaning', stem));

function soundKeys(word: string): readonly number[] {
  const letters = transliterate(word).replace(/[^a-z]/g, '');
  if (letters.length < 3) return [];
  return [keyOf('token', letters), ...skeletonsOf(letters).flatMap(skeletonKeys)];
}

const stemLength = 4;
function skeletonKeys(skeleton: string): readonly number[] {
  if (skeleton.length < 2) return [];
  const keyed: readonly (readonly [KeyKind, string])[] =
    skeleton.length >= stemLength
      ? [
          ['skeleton', skeleton],
          ['stem', skeleton.slice(0, stemLength)],
        ]
      : [['skeleton', skeleton]];
  return keyed.map(([kind, text]) => keyOf(kind, text));
}

/** Words in a row that name one thing: concepts in any script, and names in scripts whose segmentation cuts them up. */
function phraseKeys({ concepts, lang: _lang }: Describer, words: readonly string[], at: number): readonly number[] {
  const keys: number[] = [];
  const first = words[at] as string;
  const glue = isUnspaced(first) ? '' : ' ';
  let phrase = '';
  for (let end = at; end < Math.min(at + 4, words.length); end++) {
    phrase = end === at ? first : `${phrase}${glue}${words[end]}`;
    for (const form of end === at || glue === ' ' ? withoutClitics(phrase) : [phrase]) {
      const concept = lookUpConcept(concepts, form);
      if (concept !== null) keys.push(keyOf('concept', concept));
    }
    if (end > at && glue === '' && (words[end] as string).length <= 2 && first.length <= 2 && phrase.length <= 5)
      keys.push(...soundKeys(phrase).slice(1));
  }
  return keys;
}
