import { LIMITS } from './limits.ts';
import { type MarkupTree, readMarkup } from './markup-tree.ts';
import type { ProblemCode } from './problems.ts';

const ENTRIES = new Set(['item', 'entry', 'atom:entry', 'url', 'sitemap']);

/** Elements of feeds that hold text only: one of them inside another means that the first was not closed. */
const LEAVES = new Set(
  'title link guid pubdate description comments category enclosure id published updated summary loc lastmod'.split(' '),
);

/** Reads XML into a tree whose root is one of `roots`. */
export function readXml(
  text: string,
  roots: ReadonlySet<string>,
  base: string | null,
  report: (code: ProblemCode) => void,
): MarkupTree {
  const ends = (open: string, next: string) => LEAVES.has(open) && LEAVES.has(next);
  return readMarkup(text, { roots, entries: ENTRIES, ends, voids: NONE, maxNodes: LIMITS.nodes, base, report });
}

const NONE: ReadonlySet<string> = new Set();
const DOCUMENT = new Set(['document']);
const VOIDS = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const REPEATING = new Set('li dt dd tr td th option'.split(' '));
const BLOCKS = new Set(
  'address article aside blockquote div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);

/** Reads a web page into a tree, as far as its microformats and links need one. Its root is not an element of HTML. */
export function readHtml(text: string, base: string | null, report: (code: ProblemCode) => void): MarkupTree {
  const ends = (open: string, next: string) => (open === 'p' ? BLOCKS.has(next) : open === next && REPEATING.has(open));
  const { root } = readMarkup(`<document>${text}`, {
    roots: DOCUMENT,
    entries: NONE,
    ends,
    voids: VOIDS,
    maxNodes: LIMITS.pageNodes,
    base,
    report: (code) => {
      if (code.startsWith('limit-')) report(code);
    },
  });
  return { root, truncated: false };
}
