import type { MarkupElement } from './markup-tree.ts';

/** An attribute, whatever the case and the prefix of its name. Null where it is absent or blank. */
export function attribute({ attributes }: MarkupElement, name: string): string | null {
  if (attributes.length === 0) return null;
  const found = attributes.find((one) => one.name === name) ?? attributes.find((one) => bareName(one.name) === name);
  return found?.value.trim() || null;
}

function bareName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
