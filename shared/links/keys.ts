/**
 * Kinds of language-neutral keys. A key is 32 bits: the kind in the upper three, a hash of what it says in the others,
 * so that a description is a few arrays of integers, comparing two is merging them, and no key tells whose text it was.
 */
export const keyKinds = ['number', 'digits', 'concept', 'token', 'skeleton', 'stem', 'meaning'] as const;
export type KeyKind = (typeof keyKinds)[number];

const hashBits = 29;
const hashMask = 2 ** hashBits - 1;

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, with a final mix that spreads short texts over all bits. */
export function keyOf(kind: KeyKind, text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return ((keyKinds.indexOf(kind) << hashBits) | (hash & hashMask)) >>> 0;
}

export const kindOf = (key: number): KeyKind => keyKinds[key >>> hashBits] as KeyKind;
export const kindIndex = (key: number): number => key >>> hashBits;
