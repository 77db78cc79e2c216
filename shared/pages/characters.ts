/** What a character is, as bits: it can be several things. */
export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
export const DIGIT = 8;
export const NUMBER = 16;
export const SPACE = 32;
export const SENTENCE_MARK = 64;
export const COMMA = 128;
export const SEPARATOR = 256;
export const QUOTATION_MARK = 512;
export const BRACKET = 1024;
export const EXCLAMATION = 2048;
export const DASH = 4096;
/** Set for every character looked up, so that 0 means "not looked up yet". */
const KNOWN = 32768;

const kinds: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
  [DIGIT, /\p{Nd}/u],
  [NUMBER, /\p{N}/u],
  [SPACE, /\s/u],
  [SENTENCE_MARK, /[.!?。！？؟।։።]/u],
  [COMMA, /[,،、，﹐﹑;；؛]/u],
  [SEPARATOR, /[|·•»›→/:–—]/u],
  [QUOTATION_MARK, /["“”„«»「」『』‘’‹›]/u],
  [BRACKET, /[()（）[\]]/u],
  [EXCLAMATION, /[!！]/u],
  [DASH, /[-–—]/u],
];

/** By UTF-16 unit; filled as characters are met, because a page uses few of them. */
const ofUnit = new Uint16Array(0x1_0000);
/** Beyond the basic plane: of every such character met, at most as many as Unicode has. */
const ofOther = new Map<number, number>();

/** The bits of a code point. */
export function characterClass(codePoint: number): number {
  return codePoint > 0xffff ? classOfOther(codePoint) : (ofUnit[codePoint] as number) || lookUp(codePoint);
}

function lookUp(unit: number): number {
  const found = classify(unit);
  ofUnit[unit] = found;
  return found;
}

function classOfOther(codePoint: number): number {
  let found = ofOther.get(codePoint);
  if (found === undefined) {
    found = classify(codePoint);
    ofOther.set(codePoint, found);
  }
  return found;
}

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  return kinds.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), KNOWN);
}
