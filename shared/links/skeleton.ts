/**
 * The consonants of a name by their class of sound, so that its spellings in many languages fall together: Haftar,
 * Khaftar, حفتر (`hftr`) and 哈夫塔尔 (`hafutaer`). A descendant of Soundex (Russell, 1918) for any transliterated text.
 */
const classOfGroup: Readonly<Record<string, string>> = {
  shch: 's',
  tsch: 's',
  sch: 's',
  tch: 's',
  dzh: 's',
  ch: 's',
  sh: 's',
  cz: 's',
  sz: 's',
  zh: 's',
  dj: 's',
  dz: 's',
  ts: 's',
  tz: 's',
  ph: 'f',
  th: 't',
  kh: '',
  ck: 'k',
  ng: 'n',
};
const longestGroup = Math.max(...Object.keys(classOfGroup).map(({ length }) => length));
const groupsBegin = new Set(Object.keys(classOfGroup).map((group) => group.charAt(0)));
const classOfLetter: Readonly<Record<string, string>> = {
  b: 'p',
  p: 'p',
  v: 'f',
  f: 'f',
  d: 't',
  t: 't',
  g: 'k',
  k: 'k',
  q: 'k',
  x: 'ks',
  z: 's',
  s: 's',
  j: 's',
  m: 'm',
  n: 'n',
  l: 'l',
  r: 'r',
};
const vowels = 'aeiouy';
const softening = 'eiy';

/** The skeletons of a transliterated word: where a `g` may be soft, as in George and Argentina, it has two. */
export const skeletonsOf = (word: string): readonly string[] =>
  /g[eiy]/.test(word) ? [skeletonOf(word), skeletonOf(word.replace(/g(?=[eiy])/g, 'j'))] : [skeletonOf(word)];

/** The consonant classes of a transliterated word, repeated ones once; a vowel at its start is kept as `a`. */
export function skeletonOf(word: string): string {
  let skeleton = vowels.includes(word.charAt(0)) ? 'a' : '';
  for (let at = 0; at < word.length; ) {
    const [sound, length] = soundAt(word, at);
    if (!skeleton.endsWith(sound)) skeleton += sound;
    at += length;
  }
  return skeleton;
}

function soundAt(word: string, at: number): readonly [string, number] {
  const longest = groupsBegin.has(word.charAt(at)) ? Math.min(longestGroup, word.length - at) : 0;
  for (let length = longest; length >= 2; length--) {
    const sound = classOfGroup[word.slice(at, at + length)];
    if (sound !== undefined) return [sound, length];
  }
  if (word.startsWith('gh', at)) return [vowels.includes(word.charAt(at + 2) || 'h') ? 'k' : '', 2];
  return [letterSound(word, at), 1];
}

function letterSound(word: string, at: number): string {
  const letter = word.charAt(at);
  const next = word.charAt(at + 1);
  if (letter === 'c') return softening.includes(next) && next !== '' ? 's' : 'k';
  if (letter === 'w') return at === 0 || (next !== '' && vowels.includes(next)) ? 'f' : '';
  return classOfLetter[letter] ?? '';
}
