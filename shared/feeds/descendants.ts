import type { MarkupElement } from './markup-tree.ts';

/** Everything inside an element, in document order. */
export function descendants(element: MarkupElement): readonly MarkupElement[] {
  return select(
    element,
    () => true,
    () => true,
  );
}

/** The elements inside another that are wanted, looking only inside those that may be entered. */
export function select(
  element: MarkupElement,
  wanted: (element: MarkupElement) => boolean,
  entered: (element: MarkupElement) => boolean,
): readonly MarkupElement[] {
  const found: MarkupElement[] = [];
  const visit = (parent: MarkupElement): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      if (wanted(child)) found.push(child);
      if (entered(child)) visit(child);
    }
  };
  visit(element);
  return found;
}
