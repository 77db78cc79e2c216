/** Scripts that set no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const spacedWord = /\p{L}[\p{L}\p{M}]*/gu;

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text, in order; numbers are none. */
export const wordsOf = (text: string, lang: string): readonly string[] =>
  unspaced.test(text) ? segmentedWords(text, lang) : (text.match(spacedWord) ?? []);

function segmentedWords(text: string, lang: string): readonly string[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return [...segmenter.segment(text)]
    .filter(({ isWordLike, segment }) => isWordLike && /^\p{L}/u.test(segment))
    .map(({ segment }) => segment);
}

/** Whether a word is written in a script without spaces, whose words are shorter and whose bounds are guesses. */
export const isUnspaced = (word: string): boolean => unspaced.test(word);
