import { featureRows } from './features.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { type Readable, readReadable } from './readable.ts';
import { type Block, type PlacedImage, segment } from './segment.ts';
import { readTree, type TreeElement, type TreeText } from './tree.ts';

/** A page before anything was decided: its blocks, what is known of each, and what the page claims. */
export interface Survey {
  readonly body: TreeElement;
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly images: readonly PlacedImage[];
  /** For each block, the share of its characters that Readability kept, 0–1. */
  readonly readableShare: number[];
  /** For each block, the block model's input. */
  readonly rows: Float32Array[];
}

/** What whoever led to the page knows of it, such as a feed. */
export interface PageHints {
  readonly title?: string | null;
  /** Which page of an article on several pages it is, from 1. */
  readonly pageNumber?: number;
  /** When it was fetched: what it dates more than a day later is a mistake. */
  readonly fetchedAt?: Date;
}

/** Reads all that the decisions about a page rest on. Takes the document apart. `url` must be absolute. */
export function surveyPage(document: Document, url: string, hints: PageHints = {}): Survey {
  const sources = new WeakMap<Node, TreeText>();
  const body = readTree(document.body, sources);
  const { blocks, images } = segment(body);
  const metadata = readMetadata(document, { url, number: hints.pageNumber ?? 1 }, { body, blocks }, hints);
  const readable = readReadable(document, body, sources);
  const readableShare = blocks.map((block) => shareReadable(block, readable));
  const rows = featureRows({ blocks, images, readableShare, ...metadata });
  return { body, metadata, blocks, images, readableShare, rows };
}

function shareReadable(block: Block, readable: Readable): number {
  let [all, surviving] = [0, 0];
  for (const piece of block.pieces) {
    const length = piece?.text.trim().length ?? 0;
    all += length;
    if (piece && readable.texts.has(piece)) surviving += length;
  }
  return all === 0 ? 0 : surviving / all;
}
