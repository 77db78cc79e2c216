import { byteOrderMark, wideEncoding } from './byte-order.ts';

/** How many of the first bytes tell text from binary. */
const SAMPLE_BYTES = 4096;

/** The share of control bytes that no damaged text reaches; of random bytes they are a tenth. */
const BINARY_SHARE = 0.05;

const SIGNATURES: readonly (readonly number[])[] = [
  [0x1f, 0x8b],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x42, 0x5a, 0x68],
  [0x47, 0x49, 0x46, 0x38],
  [0x50, 0x4b, 0x03, 0x04],
  [0x52, 0x49, 0x46, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
];

/**
 * Says whether the bytes are something other than text: a picture, an archive, still compressed, a PDF.
 * Text in any charset is not binary, UTF-16 and UTF-32 included.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  if (SIGNATURES.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return true;
  if (byteOrderMark(bytes) !== null || wideEncoding(bytes) !== null) return false;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) if (isBinaryControl(byte)) controls += 1;
  return controls > sample.length * BINARY_SHARE;
}

/** Control bytes that no text charset uses: escape is left out, because the ISO-2022 family switches scripts with it. */
function isBinaryControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b);
}
