import { createCueReader, FAR, markupCueNames } from './markup-cues.ts';
import { pathOf, type TreeElement } from './tree.ts';

/** Elements that say what is in them. */
export const ancestorTags = [
  'nav',
  'header',
  'footer',
  'aside',
  'figure',
  'form',
  'table',
  'ul',
  'ol',
  'li',
  'article',
  'main',
  'section',
  'figcaption',
  'details',
  'blockquote',
  'button',
  'a',
  'p',
  'dl',
  'pre',
];

/** Tells what the place of an element says; finds it out once for each element of a page, because blocks share ancestors. */
export interface ElementReader {
  /** The element and its ancestors, nearest first. */
  chainOf(element: TreeElement): readonly TreeElement[];
  /** The link that the element is or stands in. */
  anchorOf(element: TreeElement): TreeElement | null;
  isInHeading(element: TreeElement): boolean;
  /** For each of `ancestorTags`, how many levels up the nearest stands, the element itself being 0. */
  tagDistances(element: TreeElement): Uint8Array;
  /** For each of `markupCueNames`, how many levels up its nearest bearer stands. */
  cueDistances(element: TreeElement): Uint8Array;
}

const none: Uint8Array = new Uint8Array(Math.max(ancestorTags.length, markupCueNames.length)).fill(FAR);
const tagPositions: ReadonlyMap<string, number> = new Map(ancestorTags.map((tag, position) => [tag, position]));

export function createElementReader(): ElementReader {
  const cuesOf = createCueReader();
  return {
    chainOf: remembered(pathOf),
    anchorOf: inherited<TreeElement | null>(null, (element, above) => (element.tag === 'a' ? element : above)),
    isInHeading: inherited(false, ({ tag }, above) => above || /^h[1-6]$/.test(tag)),
    tagDistances: inherited(none.subarray(0, ancestorTags.length), (element, above) => {
      const distances = oneLevelFurther(above);
      const position = tagPositions.get(element.tag);
      if (position !== undefined) distances[position] = 0;
      return distances;
    }),
    cueDistances: inherited(none.subarray(0, markupCueNames.length), (element, above) => {
      if (element.tag === 'body') return above;
      const distances = oneLevelFurther(above);
      const cues = cuesOf(element);
      for (let index = 0; cues >> index > 0; index++) if ((cues >> index) & 1) distances[index] = 0;
      return distances;
    }),
  };
}

function oneLevelFurther(distances: Uint8Array): Uint8Array {
  return distances.map((distance) => (distance < FAR ? distance + 1 : FAR));
}

function remembered<Value>(find: (element: TreeElement) => Value): (element: TreeElement) => Value {
  const known = new Map<TreeElement, Value>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const found = find(element);
    known.set(element, found);
    return found;
  };
}

/** What an element has from itself and its parent's value; the root's parent has `outside`. */
function inherited<Value>(
  outside: Value,
  derive: (element: TreeElement, above: Value) => Value,
): (element: TreeElement) => Value {
  const known = new Map<TreeElement, Value>();
  const read = (element: TreeElement): Value => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const found = derive(element, element.parent ? read(element.parent) : outside);
    known.set(element, found);
    return found;
  };
  return read;
}
