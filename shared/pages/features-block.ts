import { cueClasses } from './cues/index.ts';
import { ancestorTags, type ElementReader } from './element-facts.ts';
import { inlineShares, textFeatures, textNames } from './features-text.ts';
import { markupCueNames } from './markup-cues.ts';
import { countPhrases } from './phrases.ts';
import type { Block } from './segment.ts';
import type { TreeElement } from './tree.ts';
import { wordsOf } from './words.ts';

/** Blocks with at least that many words, and few of them linked, are running text. */
const LONG = 15;
/** Longer blocks may well mention what shorter ones are about. */
const BOILERPLATE_WORDS = 40;
/** Words; shorter blocks are seldom running text. */
const PROSE_WORDS = 12;

/** A block, and what was found out about it before its neighbours are looked at. */
export interface BlockFacts {
  readonly block: Block;
  readonly words: readonly string[];
  readonly distinct: ReadonlySet<string>;
  readonly linkShare: number;
  readonly anchors: readonly TreeElement[];
  readonly readable: number;
  /** The block's columns, the first ones filled. */
  readonly row: Float32Array;
  /** The block's element and its ancestors, nearest first. */
  readonly chain: readonly TreeElement[];
  readonly signature: string;
  readonly parentSignature: string;
  readonly isLong: boolean;
  /** Long, and kept by Readability. */
  readonly isMain: boolean;
  readonly isHeading: boolean;
  readonly boilerplate: number;
  /** Words where the block is running text, else 0: long, little linked, in sentences, without boilerplate's phrases. */
  readonly prose: number;
}

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

const sentencesAt = blockNames.indexOf('sentences');

/** Reads what a block says of itself, wherever it stands, into the first columns of its row. */
export function readBlockFacts(block: Block, readable: number, row: Float32Array, elements: ElementReader): BlockFacts {
  const { element } = block;
  const words = wordsOf(block.text);
  const inline = inlineShares(block, elements.anchorOf);
  const { counts, opening } = countPhrases(words);
  const first = block.pieces.find((piece) => piece !== null)?.parent ?? element;
  fill(row, 0, [
    textFeatures(block.text, words.length, inline),
    [tagOrder.indexOf(element.tag)],
    elements.tagDistances(element),
    elements.cueDistances(first),
    counts,
    opening,
  ]);
  const signature = signatureOf(element);
  const boilerplate = words.length <= BOILERPLATE_WORDS ? counts.reduce((sum, count) => sum + count, 0) : 0;
  const isProse = words.length >= PROSE_WORDS && inline.link < 0.4 && (row[sentencesAt] ?? 0) > 0 && boilerplate === 0;
  const isLong = words.length >= LONG && inline.link < 0.5;
  return {
    block,
    words,
    distinct: new Set(words),
    linkShare: inline.link,
    anchors: inline.anchors,
    readable,
    row,
    chain: elements.chainOf(element),
    signature,
    parentSignature: element.parent ? `${signatureOf(element.parent)}>${signature}` : signature,
    isLong,
    isMain: isLong && readable > 0.5,
    isHeading: elements.isInHeading(element),
    boilerplate,
    prose: isProse ? words.length : 0,
  };
}

/** An element's tag and classes: what publishers repeat for things of one kind. */
export function signatureOf({ tag, attributes }: TreeElement): string {
  return `${tag}.${attributes.class ?? ''}`;
}

/** Writes parts one after the other, and says where they end. */
export function fill(row: Float32Array, from: number, parts: readonly ArrayLike<number>[]): number {
  let at = from;
  for (const part of parts) {
    row.set(part, at);
    at += part.length;
  }
  return at;
}
