import { dataTable } from './content.ts';
import { signatureOf } from './features-block.ts';
import type { Block } from './segment.ts';
import { lineage, type TreeElement } from './tree.ts';

/** Where a block stands in its page, in numbers that only tell the same from another. */
export interface Location {
  /** The block's element and its ancestors, nearest first. */
  readonly chain: readonly number[];
  /** What the element looks like, by tags and classes: it alone, in its parent, in its grandparent, from the root on. */
  readonly looks: readonly number[];
  /** The data table that the block is a cell of; null outside of tables. */
  readonly table: number | null;
}

/** One location a block. */
export function locateBlocks(blocks: readonly Block[]): Location[] {
  const elements = numbering<TreeElement>();
  const looks = numbering<string>();
  const paths = new Map<TreeElement, number>();
  const pathOf = (element: TreeElement): number => {
    const known = paths.get(element);
    if (known !== undefined) return known;
    const path = looks(`${element.parent ? pathOf(element.parent) : ''} ${signatureOf(element)}`);
    paths.set(element, path);
    return path;
  };
  const located = new Map<TreeElement, Location>();
  return blocks.map((block) => {
    const known = located.get(block.element);
    if (known) return known;
    const chain = [...lineage(block.element)];
    const near = chain.slice(0, 3).map(signatureOf);
    const table = dataTable(block);
    const location = {
      chain: chain.map(elements),
      looks: [...[1, 2, 3].map((levels) => looks(near.slice(0, levels).join('<'))), pathOf(block.element)],
      table: table && elements(table),
    };
    located.set(block.element, location);
    return location;
  });
}

/** Gives everything new the next number. */
function numbering<Thing>(): (thing: Thing) => number {
  const numbers = new Map<Thing, number>();
  return (thing) => {
    const known = numbers.get(thing);
    if (known !== undefined) return known;
    numbers.set(thing, numbers.size);
    return numbers.size - 1;
  };
}
