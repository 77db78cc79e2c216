/** Finds the value of a key; undefined where the table doesn't list it. */
export type KeyTable = (key: number) => number | undefined;

const slotsOfEntry = 2;
const leastSlots = 16;

/** A table to look 32-bit keys up in, by open addressing in arrays of numbers; no value may be NaN, which marks a free slot. */
export function createKeyTable(entries: ReadonlyMap<number, number>): KeyTable {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(leastSlots, slotsOfEntry * entries.size)));
  const mask = slots - 1;
  const keys = new Uint32Array(slots);
  const values = new Float64Array(slots).fill(Number.NaN);
  for (const [key, value] of entries) {
    let slot = key & mask;
    while (!Number.isNaN(values[slot])) slot = (slot + 1) & mask;
    keys[slot] = key;
    values[slot] = value;
  }
  return (key) => {
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const value = values[slot] as number;
      if (Number.isNaN(value)) return undefined;
      if (keys[slot] === key) return value;
    }
  };
}
