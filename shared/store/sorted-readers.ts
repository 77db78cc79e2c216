/** A row of a sorted partition: its place, and what it tells of the article in other partitions. */
export interface SortedRow {
  readonly key: string;
  /** Where else the article stands (`signatureOf`); null where the row doesn't tell. */
  readonly signature: Uint8Array | null;
  /** The words of its text, as a signature; null in rows that have none. */
  readonly words: Uint8Array | null;
}

/** Gives the rows of a sorted partition, or of several, from the greatest key to the least, below a bound. */
export interface DescendingReader {
  /** The row with the greatest key not above `bound`; null at the end. Bounds never rise from call to call. */
  seek(bound: string): Promise<SortedRow | null>;
}

/** Rows that stand in any of the readers. */
export function unite(readers: readonly DescendingReader[]): DescendingReader {
  const [only] = readers;
  if (readers.length === 1 && only) return only;
  return {
    async seek(bound) {
      const rows = await Promise.all(readers.map((reader) => reader.seek(bound)));
      return rows.reduce(
        (greatest, row) => (row !== null && (greatest === null || row.key > greatest.key) ? row : greatest),
        null,
      );
    },
  };
}

/** Rows of readers one after the other: each holds only keys below those of the one before, and is opened when it is needed. */
export function chain(open: () => AsyncIterator<DescendingReader>): DescendingReader {
  const readers = open();
  let current: DescendingReader | null = null;
  let ended = false;
  return {
    async seek(bound) {
      while (!ended) {
        const row = current ? await current.seek(bound) : null;
        if (row !== null) return row;
        const next = await readers.next();
        ended = next.done === true;
        current = next.done ? null : next.value;
      }
      return null;
    },
  };
}

/** Rows of keys that are known already, the greatest first. */
export const readList = (keys: readonly string[]): DescendingReader => ({
  async seek(bound) {
    const key = keys.find((candidate) => candidate <= bound);
    return key === undefined ? null : { key, signature: null, words: null };
  },
});
