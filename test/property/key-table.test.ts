import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createKeyTable } from '../../shared/links/key-table.ts';

const key = fc.oneof(
  fc.integer({ min: 0, max: 0xffffffff }),
  // Keys that want the same slot.
  fc.integer({ min: 0, max: 0xffff }).map((high) => high * 0x10000),
  fc.constantFrom(0, 0xffffffff),
);
const value = fc.double({ noNaN: true });

it('a key table answers what a map would, 0 among its keys and values', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value), { maxLength: 80 }), fc.array(key), (entries, others) => {
      const map = new Map(entries);
      const find = createKeyTable(map);
      for (const asked of [...map.keys(), ...others]) expect(find(asked)).toBe(map.get(asked));
    }),
  );
});
