import { type CueClass, cueClasses, cuesByLanguage } from './cues/index.ts';
import { wordsOf } from './words.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly cue: number;
}

/** How often each class of phrase occurs in a text, in the order of `cueClasses`; and which classes open it. */
export interface PhraseCounts {
  readonly counts: Uint8Array;
  readonly opening: Uint8Array;
}

/** Words looked at from a block's start, and from its end. */
const HEAD_WORDS = 40;
const TAIL_WORDS = 12;

let phrasesByFirstWord: ReadonlyMap<string, readonly Phrase[]> | null = null;

/** Built on first use, for every language at once: a page's language is not known yet when its blocks are read. */
function phraseIndex(): ReadonlyMap<string, readonly Phrase[]> {
  if (phrasesByFirstWord) return phrasesByFirstWord;
  const index = new Map<string, Phrase[]>();
  for (const phrases of Object.values(cuesByLanguage)) {
    for (const [cue, list] of Object.entries(phrases)) {
      for (const phrase of list ?? []) addPhrase(index, wordsOf(phrase), cueClasses.indexOf(cue as CueClass));
    }
  }
  phrasesByFirstWord = index;
  return index;
}

function addPhrase(index: Map<string, Phrase[]>, words: readonly string[], cue: number): void {
  const [first] = words;
  if (first === undefined) return;
  const sharing = index.get(first);
  if (sharing) sharing.push({ words, cue });
  else index.set(first, [{ words, cue }]);
}

/** Counts the phrases of every class near the start and the end of a text. */
export function countPhrases(words: readonly string[]): PhraseCounts {
  const counts = new Uint8Array(cueClasses.length);
  const opening = new Uint8Array(cueClasses.length);
  const index = phraseIndex();
  const head = Math.min(words.length, HEAD_WORDS);
  for (let at = 0; at < head; at++) matchAt(index, words, at, counts, at === 0 ? opening : null);
  for (let at = Math.max(head, words.length - TAIL_WORDS); at < words.length; at++)
    matchAt(index, words, at, counts, null);
  return { counts, opening };
}

function matchAt(
  index: ReadonlyMap<string, readonly Phrase[]>,
  words: readonly string[],
  at: number,
  counts: Uint8Array,
  opening: Uint8Array | null,
): void {
  for (const phrase of index.get(words[at] as string) ?? []) {
    if (!phrase.words.every((word, offset) => words[at + offset] === word)) continue;
    counts[phrase.cue] = Math.min(9, (counts[phrase.cue] ?? 0) + 1);
    if (opening) opening[phrase.cue] = 1;
  }
}
