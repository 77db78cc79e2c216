import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DocumentKeys, SentenceKeys } from './describe-document.ts';

const headBytes = 4;
const keyBytes = 4;

/** A description's sentences as bytes, deflated: for each its length, its number of keys and the keys. About 2 KB an article. */
export function encodeSentences({ sentences }: Pick<DocumentKeys, 'sentences'>): Uint8Array {
  const size = sentences.reduce((sum, { keys }) => sum + headBytes + keyBytes * keys.length, 0);
  const view = new DataView(new ArrayBuffer(size));
  let at = 0;
  for (const { keys, length } of sentences) {
    view.setUint16(at, length);
    view.setUint16(at + 2, keys.length);
    keys.forEach((key, index) => {
      view.setUint32(at + headBytes + keyBytes * index, key);
    });
    at += headBytes + keyBytes * keys.length;
  }
  return deflateRawSync(new Uint8Array(view.buffer));
}

export function decodeSentences(bytes: Uint8Array): readonly SentenceKeys[] {
  const raw = inflateRawSync(bytes);
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  const sentences: SentenceKeys[] = [];
  for (let at = 0; at < raw.length; ) {
    const count = view.getUint16(at + 2);
    const keys = new Uint32Array(count);
    for (let index = 0; index < count; index++) keys[index] = view.getUint32(at + headBytes + keyBytes * index);
    sentences.push({ length: view.getUint16(at), keys });
    at += headBytes + keyBytes * count;
  }
  return sentences;
}
