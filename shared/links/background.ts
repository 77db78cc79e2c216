/** For each language the share of its paragraphs (0–1) that hold a key; keys that it doesn't list are rare. */
export type Background = ReadonlyMap<string, ReadonlyMap<number, number>>;

const scale = 255;

/** A line of text for each language (its tag and its number of keys) before the keys, ascending, each with its share. */
export function encodeBackground(background: Background): Uint8Array {
  const head = [...background].map(([lang, shares]) => `${lang} ${shares.size}`).join('\n');
  const headBytes = new TextEncoder().encode(`${head}\n\n`);
  const total = [...background.values()].reduce((sum, shares) => sum + shares.size, 0);
  const bytes = new Uint8Array(headBytes.length + 5 * total);
  bytes.set(headBytes);
  const view = new DataView(bytes.buffer);
  let at = headBytes.length;
  for (const shares of background.values())
    for (const [key, share] of [...shares].sort(([a], [b]) => a - b)) {
      view.setUint32(at, key);
      bytes[at + 4] = Math.max(1, Math.round(share * scale));
      at += 5;
    }
  return bytes;
}

export function decodeBackground(bytes: Uint8Array): Background {
  const newline = 10;
  const headEnd = bytes.findIndex((byte, at) => byte === newline && bytes[at + 1] === newline);
  const rows = new TextDecoder()
    .decode(bytes.subarray(0, headEnd))
    .split('\n')
    .map((line) => line.split(' '));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = headEnd + 2;
  return new Map(
    rows.map(([lang = '', count]) => {
      const shares = new Map<number, number>();
      for (const end = at + 5 * Number(count); at < end; at += 5)
        shares.set(view.getUint32(at), (bytes[at + 4] as number) / scale);
      return [lang, shares];
    }),
  );
}
