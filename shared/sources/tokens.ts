/** A word or a mark of a text. */
export interface Token {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For comparing: lower case, accents and vowel signs folded, Cyrillic endings cut. */
  readonly norm: string;
  /** Lower case with accents, as lexicons are written. */
  readonly lower: string;
  readonly word: boolean;
  readonly capital: boolean;
  /** Directly after the token before it, with no space between. */
  readonly glued: boolean;
}

/** Scripts written without spaces, where every character counts as a word. */
const unspaced =
  '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff';
const tokenPattern = new RegExp(
  `[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}]\\u200c?)+(?<!\\u200c)|[^\\s\\p{L}\\p{M}\\p{N}]`,
  'gu',
);
const wordPattern = /^[\p{L}\p{M}\p{N}]/u;
const capitalPattern = /^[\p{Lu}\p{Lt}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: everything but ASCII
const beyondAscii = /[^\u0000-\u007f]/;

/** The words and marks of a text, in order. Linear in the text's length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(tokenPattern)) {
    const start = match.index;
    tokens.push(makeToken(match[0], start, start === end));
    end = start + match[0].length;
  }
  return tokens;
}

/** The first word of a text as `norm` would have it; empty where there is none. */
export function firstWord(text: string): string {
  const word = /^[A-Za-z0-9]+(?![^ -~]|[A-Za-z0-9])/.exec(text)?.[0];
  if (word !== undefined) return word.toLowerCase();
  const code = text.charCodeAt(0);
  if (code >= 0x3400 && code <= 0x9fff) return text.charAt(0);
  return foldWord((firstWordPattern.exec(text)?.[0] ?? '').toLowerCase());
}

const firstWordPattern = new RegExp(
  `[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}]\\u200c?)+(?<!\\u200c)`,
  'u',
);

function makeToken(text: string, start: number, glued: boolean): Token {
  const code = text.charCodeAt(0);
  const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  const word = letter || (code > 127 ? wordPattern.test(text) : code >= 48 && code <= 57);
  const lower = word ? text.toLowerCase() : (plainMarks[text] ?? text);
  return {
    start,
    end: start + text.length,
    text,
    norm: word ? foldWord(lower) : lower,
    lower,
    word,
    capital: letter ? code < 97 : word && code > 127 && capitalPattern.test(text),
    glued,
  };
}

const plainMarks: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '`': "'",
  '–': '—',
  '―': '—',
  '−': '—',
  '‒': '—',
  '،': ',',
  '、': ',',
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '؟': '?',
};

/** A word for comparing across typography, accents and (in Cyrillic) cases. */
export function foldWord(word: string): string {
  if (!beyondAscii.test(word)) return word.toLowerCase();
  const first = word.charCodeAt(0);
  const lower = first > 0x2000 ? word.normalize('NFKC').toLowerCase() : word.toLowerCase();
  if (first >= 0x0400 && first < 0x0530) return stemCyrillic(lower);
  if (first >= 0x0600 && first < 0x0700) return foldArabic(lower);
  return first < 0x0400 ? foldAccents(lower) : lower;
}

const foldAccents = (word: string) =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ς/g, 'σ');

/** Letters that Arabic and Persian write in several ways; an empty string for vowel signs and the like. */
const arabicForms = new Map<number, string>([
  ...[0x0622, 0x0623, 0x0625, 0x0671].map((code) => [code, 'ا'] as const),
  ...[0x0626, 0x0649, 0x06cc].map((code) => [code, 'ي'] as const),
  [0x0624, 'و'],
  [0x0629, 'ه'],
  [0x06c0, 'ه'],
  [0x06a9, 'ك'],
  [0x0640, ''],
  [0x200c, ''],
  [0x0670, ''],
  ...Array.from({ length: 0x21 }, (_, index) => [0x064b + index, ''] as const).filter(([code]) => code < 0x0660),
]);

function foldArabic(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at += 1) folded += arabicForms.get(word.charCodeAt(at)) ?? word.charAt(at);
  return folded;
}

const cyrillicEndings = new Set(
  'ыми ими ами ями ого его ому ему ой ей ом ем ам ям ах ях ов ев ая яя ую юю ою ею ые ие ый ий ых их ым им а я у ю ы и е о э ъ ь й і ї'.split(
    ' ',
  ),
);

function stemCyrillic(word: string): string {
  const plain = word.includes('ё') ? word.replaceAll('ё', 'е') : word;
  if (plain.length < 4) return plain;
  for (let length = 3; length > 0; length -= 1) {
    if (cyrillicEndings.has(plain.slice(-length))) return plain.length - length >= 3 ? plain.slice(0, -length) : plain;
  }
  return plain;
}
