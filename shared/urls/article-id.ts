import { createHash } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const idLength = 26;

/** An article's id: the first 130 bits of the SHA-256 of its canonical address, in lower-case base32 (RFC 4648). */
export function articleId(canonical: string): string {
  const bits = [...createHash('sha256').update(canonical).digest()]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return Array.from({ length: idLength }, (_, index) =>
    alphabet.charAt(Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)),
  ).join('');
}
