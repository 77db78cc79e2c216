/**
 * Of a table all cells are kept where at least half of them are wanted, else none: half a table says nothing. `tables` and
 * `wanted` have an entry for each block; what is no cell has no table and stays as it is wanted.
 */
export function wholeTables(tables: readonly unknown[], wanted: readonly boolean[]): boolean[] {
  const cells = Map.groupBy(wanted.keys(), (index) => tables[index] ?? null);
  const whole = new Map(
    [...cells].map(([table, indexes]) => [
      table,
      indexes.filter((index) => wanted[index]).length * 2 >= indexes.length,
    ]),
  );
  return wanted.map((isWanted, index) => {
    const table = tables[index] ?? null;
    return table === null ? isWanted : (whole.get(table) ?? false);
  });
}
