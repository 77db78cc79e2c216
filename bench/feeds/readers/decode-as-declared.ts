/** What a reader of text needs done first: decoding by the XML declaration, as a careful caller would. */
export function decodeAsDeclared(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(200, bytes.length)).toString('latin1');
  const encoding = head.match(/encoding="([\w-]+)"/)?.[1] ?? 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
