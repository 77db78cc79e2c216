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
  return keys.flatMap((key) => elements.get(key) ?? []);
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

/** An attribute, whatever the case and the prefix of its name. Null where it is absent or blank. */
export function attribute(element: MarkupElement, name: string): string | null {
  const { attributes } = element;
  const exact = attributes[name] ?? attributes[Object.keys(attributes).find((key) => bareName(key) === name) ?? ''];
  return exact?.trim() || null;
}

function bareName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** The element's text, trimmed, as it stands. Null where it is blank. */
export function trimmed(element: MarkupElement): string | null {
  return innerText(element).trim() || null;
}

/** The element as a line of plain text. Null where it is blank. */
export function plain(element: MarkupElement): string | null {
  return plainText(readContent(element, 'guess')) || null;
}
