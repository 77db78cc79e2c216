import type { MarkupElement } from './markup-tree.ts';
import { innerText, plainText, readContent } from './text.ts';

/** The child elements of an element by key, in document order. */
export type Elements = ReadonlyMap<string, readonly MarkupElement[]>;

export function elementsByKey(...parents: readonly (MarkupElement | null | undefined)[]): Elements {
  const byKey = new Map<string, MarkupElement[]>();
  for (const parent of parents) {
    for (const child of parent?.children ?? []) {
      if (typeof child === 'string') continue;
      const same = byKey.get(child.key);
      if (same) same.push(child);
      else byKey.set(child.key, [child]);
    }
  }
  return byKey;
}

/** All elements of the given keys, the keys' order first. */
export function all(elements: Elements, keys: readonly string[]): readonly MarkupElement[] {
  const found: MarkupElement[] = [];
  for (const key of keys) {
    const same = elements.get(key);
    if (same) found.push(...same);
  }
  return found;
}

/** What the first element gives that gives anything, in the order of the keys. */
export function first<T>(
  elements: Elements,
  keys: readonly string[],
  read: (element: MarkupElement) => T | null,
): T | null {
  for (const key of keys) {
    for (const element of elements.get(key) ?? []) {
      const value = read(element);
      if (value !== null) return value;
    }
  }
  return null;
}

/** The element's text, trimmed, as it stands. Null where it is blank. */
export function trimmed(element: MarkupElement): string | null {
  return innerText(element).trim() || null;
}

/** The element as a line of plain text. Null where it is blank. */
export function plain(element: MarkupElement): string | null {
  return plainText(readContent(element, 'guess')) || null;
}
