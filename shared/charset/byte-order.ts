/** A byte order mark: the encoding that it announces and its length in bytes. */
export interface ByteOrderMark {
  readonly encoding: string;
  readonly length: number;
}

/** UTF-32 comes before UTF-16: its little-endian mark begins with that of UTF-16. */
const MARKS: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The byte order mark that the bytes begin with. */
export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | null {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  return mark ? { encoding: mark.encoding, length: mark.bytes.length } : null;
}

/** How many code units must follow the pattern of a wide encoding. */
const PATTERN_UNITS = 4;

/**
 * The wide encoding that text without a byte order mark shows by the places of its zero bytes:
 * markup and JSON begin with ASCII characters whatever language follows (XML 1.0, appendix F).
 */
export function wideEncoding(bytes: Uint8Array): string | null {
  if (unitsMatch(bytes, 4, 3)) return 'utf-32be';
  if (unitsMatch(bytes, 4, 0)) return 'utf-32le';
  if (unitsMatch(bytes, 2, 1)) return 'utf-16be';
  if (unitsMatch(bytes, 2, 0)) return 'utf-16le';
  return null;
}

function unitsMatch(bytes: Uint8Array, width: number, asciiAt: number): boolean {
  const length = Math.min(PATTERN_UNITS * width, bytes.length - (bytes.length % width));
  if (length < 2 * width) return false;
  return bytes.subarray(0, length).every((byte, at) => (at % width === asciiAt ? byte > 0 && byte < 0x80 : byte === 0));
}
