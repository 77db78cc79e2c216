import { dataTable } from './content.ts';
import { signatureOf } from './features-block.ts';
import type { Block } from './segment.ts';
import type { TreeElement } from './tree.ts';

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
  const placeOf = placeReader();
  const located = new Map<TreeElement, Location>();
  return blocks.map((block) => {
    const known = located.get(block.element);
    if (known) return known;
    const table = dataTable(block);
    const { chain, looks } = placeOf(block.element);
    const location = { chain, looks, table: table && (placeOf(table).chain[0] as number) };
    located.set(block.element, location);
    return location;
  });
}

interface Place extends Pick<Location, 'chain' | 'looks'> {
  /** The element's own tag and classes, and with its parent's. */
  readonly own: string;
  readonly inParent: string;
}

/** Finds out about each element once: blocks share ancestors. */
function placeReader(): (element: TreeElement) => Place {
  const places = new Map<TreeElement, Place>();
  const looks = numbering();
  const read = (element: TreeElement): Place => {
    const known = places.get(element);
    if (known) return known;
    const above = element.parent && read(element.parent);
    const own = signatureOf(element);
    const inParent = above ? `${own}<${above.own}` : own;
    const inGrandparent = above ? `${own}<${above.inParent}` : own;
    const place = {
      chain: above ? [places.size, ...above.chain] : [places.size],
      looks: [looks(own), looks(inParent), looks(inGrandparent), looks(`${above?.looks.at(-1) ?? ''} ${own}`)],
      own,
      inParent,
    };
    places.set(element, place);
    return place;
  };
  return read;
}

/** Gives every new text the next number. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
}
