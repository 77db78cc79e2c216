/**
 * Sorted partitions, joined by merging: every reader gives keys from the greatest to the least, below a bound. An
 * intersection leaps: each reader is asked for its next key at or below the lowest that the others have shown, so the
 * cost follows the keys returned and not the partitions' sizes.
 */
export interface DescendingReader {
  /** The greatest key not above `bound`; null at the end. Bounds never rise from call to call. */
  seek(bound: string): Promise<string | null>;
}

/** Keys that stand in all of the readers. */
export function intersect(readers: readonly DescendingReader[]): DescendingReader {
  const [only] = readers;
  if (readers.length === 1 && only) return only;
  return {
    async seek(bound) {
      for (let candidate = bound; ; ) {
        const keys = await Promise.all(readers.map((reader) => reader.seek(candidate)));
        const found = keys.filter((key) => key !== null);
        if (found.length < keys.length) return null;
        if (found.every((key) => key === found[0])) return found[0] ?? null;
        candidate = found.toSorted()[0] as string;
      }
    },
  };
}

/** Keys that stand in any of the readers. */
export function unite(readers: readonly DescendingReader[]): DescendingReader {
  const [only] = readers;
  if (readers.length === 1 && only) return only;
  return {
    async seek(bound) {
      const keys = await Promise.all(readers.map((reader) => reader.seek(bound)));
      return keys.reduce(
        (greatest, key) => (key !== null && (greatest === null || key > greatest) ? key : greatest),
        null,
      );
    },
  };
}

/** Readers one after the other: each holds only keys below those of the one before, and is opened when it is needed. */
export function chain(open: () => AsyncIterator<DescendingReader>): DescendingReader {
  const readers = open();
  let current: DescendingReader | null = null;
  let ended = false;
  return {
    async seek(bound) {
      while (!ended) {
        const key = current ? await current.seek(bound) : null;
        if (key !== null) return key;
        const next = await readers.next();
        ended = next.done === true;
        current = next.done ? null : next.value;
      }
      return null;
    },
  };
}

/** Keys that are known already, the greatest first. */
export const readList = (keys: readonly string[]): DescendingReader => ({
  seek: async (bound) => keys.find((key) => key <= bound) ?? null,
});
