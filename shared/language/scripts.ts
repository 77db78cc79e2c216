/** Scripts that news is written in, by ISO 15924, with the weight of one letter: an ideograph or a syllable says more than a letter. */
const scripts: readonly { readonly code: string; readonly pattern: RegExp; readonly weight: number }[] = [
  ['Latn', 'Latin', 1],
  ['Cyrl', 'Cyrillic', 1],
  ['Arab', 'Arabic', 1],
  ['Hani', 'Han', 3],
  ['Hira', 'Hiragana', 2],
  ['Kana', 'Katakana', 2],
  ['Hang', 'Hangul', 2],
  ['Deva', 'Devanagari', 1],
  ['Grek', 'Greek', 1],
  ['Hebr', 'Hebrew', 1],
  ['Thai', 'Thai', 1],
  ['Beng', 'Bengali', 1],
  ['Taml', 'Tamil', 1],
  ['Telu', 'Telugu', 1],
  ['Gujr', 'Gujarati', 1],
  ['Guru', 'Gurmukhi', 1],
  ['Knda', 'Kannada', 1],
  ['Mlym', 'Malayalam', 1],
  ['Orya', 'Oriya', 1],
  ['Sinh', 'Sinhala', 1],
  ['Geor', 'Georgian', 1],
  ['Armn', 'Armenian', 1],
  ['Ethi', 'Ethiopic', 2],
  ['Khmr', 'Khmer', 1],
  ['Laoo', 'Lao', 1],
  ['Mymr', 'Myanmar', 1],
  ['Tibt', 'Tibetan', 1],
  ['Thaa', 'Thaana', 1],
  ['Mong', 'Mongolian', 1],
  ['Tfng', 'Tifinagh', 1],
  ['Olck', 'Ol_Chiki', 1],
  ['Cher', 'Cherokee', 1],
  ['Cans', 'Canadian_Aboriginal', 1],
  ['Nkoo', 'Nko', 1],
  ['Syrc', 'Syriac', 1],
].map(([code, name, weight]) => ({
  code: code as string,
  pattern: new RegExp(`\\p{Script=${name}}`, 'gu'),
  weight: weight as number,
}));

/** The share of a text's letters in each script; empty where it has no letters. */
export function scriptShares(text: string): ReadonlyMap<string, number> {
  const counts = scripts.map(
    ({ code, pattern, weight }) => [code, (text.match(pattern)?.length ?? 0) * weight] as const,
  );
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return new Map(counts.filter(([, count]) => count > 0).map(([code, count]) => [code, count / total]));
}

const leastKana = 0.05;

/** A text in another script quotes names in Latin letters; the other way round is rare. So a share like this outweighs Latin. */
const leastShareBesideLatin = 0.2;

/**
 * The script that a text is written in (ISO 15924): `Jpan` where kana stand among ideographs, `Kore` for Hangul; null without letters.
 */
export function dominantScript(text: string): string | null {
  const shares = new Map(scriptShares(text));
  const kana = (shares.get('Hira') ?? 0) + (shares.get('Kana') ?? 0);
  const ideographs = shares.get('Hani') ?? 0;
  if (kana > leastKana * (kana + ideographs)) {
    for (const part of ['Hira', 'Kana', 'Hani']) shares.delete(part);
    shares.set('Jpan', kana + ideographs);
  }
  const ranked = [...shares].sort(([, a], [, b]) => b - a);
  const [first] =
    ranked[0]?.[0] === 'Latn'
      ? ranked
          .filter(([, share]) => share >= leastShareBesideLatin)
          .slice(1, 2)
          .concat(ranked)
      : ranked;
  if (first === undefined) return null;
  return first[0] === 'Hang' ? 'Kore' : first[0];
}

/** A text without the words in Latin letters, where it is written in another script. */
export function wordsInScript(text: string, script: string): string {
  return script === 'Latn'
    ? text
    : text.replace(/[\p{Script=Latin}\p{M}'’.-]+/gu, (word) => (/\p{Script=Latin}/u.test(word) ? ' ' : word));
}
