/** The size of the largest group of items that share a key. */
export function largestGroup<Item>(items: readonly Item[], keyOf: (item: Item) => string): number {
  const sizes = new Map<string, number>();
  let largest = 0;
  for (const item of items) {
    const key = keyOf(item);
    const size = (sizes.get(key) ?? 0) + 1;
    sizes.set(key, size);
    largest = Math.max(largest, size);
  }
  return largest;
}
