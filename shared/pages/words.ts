/** Scripts written without spaces: every character of theirs counts as a word here. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const wordPattern = new RegExp(`[${unspaced}]|[[\\p{L}\\p{N}\\p{M}]--[${unspaced}]]+`, 'gv');

/** A text's words, case folded; each character of a script without spaces is one. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(wordPattern) ?? [];
}

/** Share of the first text's distinct words that the second has too, 0–1; 0 for a text without words. */
export function containment(inner: ReadonlySet<string>, outer: ReadonlySet<string>): number {
  if (inner.size === 0 || outer.size === 0) return 0;
  let shared = 0;
  for (const word of inner) if (outer.has(word)) shared += 1;
  return shared / inner.size;
}
