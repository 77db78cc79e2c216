/**
 * A set of texts as three bytes each: where an article stands, or which words it holds, small enough to be repeated in
 * every row of the index. A text that isn't in the set is taken for one that is about once in 17 million divided by the
 * size of the set; whoever needs certainty looks at the article itself.
 */
export function signatureOf(texts: readonly string[]): Uint8Array {
  const hashes = [...new Set(texts.map(hash24))];
  const signature = Buffer.alloc(hashes.length * width);
  for (const [index, hash] of hashes.entries()) signature.writeUIntBE(hash, index * width, width);
  return signature;
}

/** Whether a text is in the set, as far as its signature tells. */
export function mayHold(signature: Uint8Array, text: string): boolean {
  const hash = hash24(text);
  const [high, middle, low] = [hash >> 16, (hash >> 8) & 0xff, hash & 0xff];
  for (let at = 0; at < signature.length; at += width) {
    if (signature[at] === high && signature[at + 1] === middle && signature[at + 2] === low) return true;
  }
  return false;
}

const width = 3;

/** FNV-1a over UTF-16 code units, folded to 24 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash24(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return ((hash >>> 24) ^ hash) & 0xffffff;
}
