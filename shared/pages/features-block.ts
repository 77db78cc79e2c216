import { cueClasses } from './cues/index.ts';
import { inlineShares, textFeatures, textNames } from './features-text.ts';
import { FAR, type MarkupCueCache, markupCueNames, markupDistances } from './markup-cues.ts';
import { countPhrases } from './phrases.ts';
import type { Block } from './segment.ts';
import { lineage, type TreeElement } from './tree.ts';
import { wordsOf } from './words.ts';

/** Blocks with at least that many words, and few of them linked, are running text. */
export const LONG = 15;

export interface BlockFacts {
  readonly block: Block;
  readonly words: readonly string[];
  readonly linkShare: number;
  readonly anchors: readonly TreeElement[];
  readonly readable: number;
  readonly values: Float32Array;
  readonly chain: readonly TreeElement[];
  readonly signature: string;
  readonly parentSignature: string;
  readonly isLong: boolean;
  readonly isHeading: boolean;
  readonly boilerplate: number;
}

const ancestorTags = [
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

export const tagOrder = [
  'p',
  'div',
  'li',
  'td',
  'th',
  'dd',
  'dt',
  'blockquote',
  'section',
  'article',
  'pre',
  'figcaption',
  'figure',
  'header',
  'footer',
  'aside',
  'button',
  'address',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
];

/** The columns that a block fills by itself, in the order of `BlockFacts.values`. */
export const blockNames: readonly string[] = [
  ...textNames,
  'tag',
  ...ancestorTags.map((tag) => `under-${tag}`),
  ...markupCueNames.map((cue) => `markup-${cue}`),
  ...cueClasses.map((cue) => `phrase-${cue}`),
  ...cueClasses.map((cue) => `opens-${cue}`),
];

/** What a block says of itself, wherever it stands. */
export function readBlockFacts(block: Block, readable: number, cache: MarkupCueCache): BlockFacts {
  const chain = [...lineage(block.element)];
  const words = wordsOf(block.text);
  const inline = inlineShares(block);
  const { counts, opening } = countPhrases(words);
  const boilerplate = words.length <= 40 ? counts.reduce((sum, count) => sum + count, 0) : 0;
  const first = block.pieces.find((piece) => piece !== null);
  const tag = block.element.tag;
  return {
    block,
    words,
    linkShare: inline.link,
    anchors: inline.anchors,
    readable,
    chain,
    signature: signatureOf(chain[0]),
    parentSignature: `${signatureOf(chain[1])}>${signatureOf(chain[0])}`,
    isLong: words.length >= LONG && inline.link < 0.5,
    isHeading: chain.some((element) => /^h[1-6]$/.test(element.tag)),
    boilerplate,
    values: joined([
      textFeatures(block.text, words, inline),
      [tagOrder.indexOf(tag)],
      ancestorDistances(chain),
      markupDistances(first?.parent ?? block.element, cache),
      counts,
      opening,
    ]),
  };
}

function signatureOf(element: TreeElement | undefined): string {
  return element ? `${element.tag}.${element.attributes.class ?? ''}` : '';
}

function ancestorDistances(chain: readonly TreeElement[]): number[] {
  return ancestorTags.map((tag) => {
    const distance = chain.findIndex((element) => element.tag === tag);
    return distance < 0 || distance > FAR ? FAR : distance;
  });
}

/** Spreading is slow where every block of a page does it. */
export function joined(parts: readonly ArrayLike<number>[]): Float32Array {
  const row = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    row.set(part, at);
    at += part.length;
  }
  return row;
}
