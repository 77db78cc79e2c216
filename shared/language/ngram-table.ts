/**
 * The n-gram table of the eld package as one binary: typed arrays over a file's bytes, so that it is ready as soon as it is read.
 * (The package's own module is an object literal of 81,000 keys: half a second and 160 MB.)
 *
 * Layout, little endian: the number of languages, n-grams and entries (three Uint32); the language codes as a padded
 * JSON array (its length as a Uint32 first); the n-grams' hashes, sorted (Uint32 each); each n-gram's first entry (Uint32 each);
 * the entries' languages (Uint8 each); the entries' scores (Uint8 each).
 */
export interface NgramTable {
  readonly languages: readonly string[];
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly entryLanguages: Uint8Array;
  readonly entryScores: Uint8Array;
}

/** FNV-1a over bytes `from`–`to`, with a marker before the first byte of a word and after its last. */
export function hashNgram(
  bytes: Uint8Array,
  from: number,
  to: number,
  opensWord: boolean,
  closesWord: boolean,
): number {
  let hash = opensWord ? step(0x811c9dc5, 0x20) : 0x811c9dc5;
  for (let i = from; i < to; i++) hash = step(hash, bytes[i] as number);
  return (closesWord ? step(hash, 0x20) : hash) >>> 0;
}

function step(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/** Puts a table's parts into one run of bytes, as `readNgramTable` takes them apart. */
export function writeNgramTable(table: NgramTable): Uint8Array {
  const codes = new TextEncoder().encode(JSON.stringify(table.languages));
  const padded = new Uint8Array(Math.ceil(codes.length / 4) * 4).fill(0x20);
  padded.set(codes);
  const header = Uint32Array.of(table.languages.length, table.hashes.length, table.entryScores.length, padded.length);
  const parts = [
    bytesOf(header),
    padded,
    bytesOf(table.hashes),
    bytesOf(table.starts),
    table.entryLanguages,
    table.entryScores,
  ];
  return new Uint8Array(Buffer.concat(parts));
}

function bytesOf(array: Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Reads a table without copying its big parts. */
export function readNgramTable(file: Uint8Array): NgramTable {
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  let at = 0;
  const words = (count: number) => {
    const array = new Uint32Array(bytes.buffer, bytes.byteOffset + at, count);
    at += count * 4;
    return array;
  };
  const octets = (count: number) => {
    at += count;
    return bytes.subarray(at - count, at);
  };
  const [, ngrams = 0, entries = 0, codesLength = 0] = words(4);
  const languages: readonly string[] = JSON.parse(new TextDecoder().decode(octets(codesLength)));
  return {
    languages,
    hashes: words(ngrams),
    starts: words(ngrams),
    entryLanguages: octets(entries),
    entryScores: octets(entries),
  };
}
