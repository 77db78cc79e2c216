/** The first of every address, in order. */
export function uniqueByUrl<T extends { readonly url: string }>(items: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return items.filter(({ url }) => {
    const isNew = !seen.has(url);
    seen.add(url);
    return isNew;
  });
}
