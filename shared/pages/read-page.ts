import { type ContentBlock, linksOf, toContent } from './content.ts';
import { articleImages } from './images.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import type { Page, PageBlock, RemovedBlock } from './page.ts';
import { type Readable, readReadable } from './readable.ts';
import { toHtml, toMarkdown, toText } from './render.ts';
import { type Block, type Segments, segment } from './segment.ts';
import { readTree, type TreeText } from './tree.ts';
import { judge } from './verdict.ts';
import { wordsOf } from './words.ts';

/** What whoever led to the page knows of it, such as a feed. */
export interface PageHints {
  readonly title?: string | null;
  readonly language?: string | null;
}

/** A reader's pace. */
const WORDS_PER_MINUTE = 230;

/**
 * Reads a page: its article, what it claims about itself, and what kind of page it is. Takes the document apart: who
 * needs it for something else does that first. Never throws for what is in the document.
 */
export function readPage(document: Document, url: string, hints: PageHints = {}): Page {
  const address = URL.canParse(url) ? url : 'about:blank';
  const metadata = readMetadata(document, address, hints.title ?? null);
  const sources = new WeakMap<Node, TreeText>();
  const body = readTree(document.body, sources);
  const segments = segment(body);
  const readable = readReadable(document, body, sources);
  const kept = segments.blocks.filter((block) => isReadable(block, readable));
  return assemble(metadata, segments, kept);
}

/** True where most of a block's characters survived Readability. */
export function isReadable(block: Block, readable: Readable): boolean {
  let all = 0;
  let surviving = 0;
  for (const piece of block.pieces) {
    if (!piece) continue;
    const length = piece.text.trim().length;
    all += length;
    if (readable.texts.has(piece)) surviving += length;
  }
  return surviving * 2 > all;
}

function assemble(metadata: Metadata, segments: Segments, kept: readonly Block[]): Page {
  const blocks = kept.map((block) => toContent(block, metadata.baseUrl));
  const images = articleImages(segments.images, kept[0]?.index ?? 0, kept.at(-1)?.index ?? 0, metadata.baseUrl);
  const text = toText(blocks);
  const wordCount = wordsOf(text).length;
  const { verdict, confidence } = judge({ words: wordCount });
  return {
    verdict,
    verdictConfidence: confidence,
    title: metadata.title,
    standfirst: metadata.description,
    authors: metadata.authors,
    published: metadata.published,
    modified: metadata.modified,
    section: metadata.section,
    tags: metadata.tags,
    leadImage: metadata.leadImage ?? images[0]?.url ?? null,
    images: images.map(({ url, alternative, caption }) => ({ url, alternative, caption })),
    canonicalUrl: metadata.canonicalUrl,
    ampUrl: metadata.ampUrl,
    nextPageUrl: metadata.nextPageUrl,
    siteName: metadata.siteName,
    declaredLanguages: metadata.declaredLanguages,
    blocks: blocks.map(toPageBlock),
    text,
    html: toHtml(blocks, images),
    markdown: toMarkdown(blocks, images),
    wordCount,
    readingMinutes: wordCount === 0 ? 0 : Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE)),
    removed: removedBlocks(segments.blocks, kept),
    publisherClaims: metadata.publisherClaims,
  };
}

function toPageBlock({ kind, text, runs, language }: ContentBlock): PageBlock {
  return { kind, text, links: linksOf(runs), language };
}

function removedBlocks(blocks: readonly Block[], kept: readonly Block[]): RemovedBlock[] {
  const keptIndexes = new Set(kept.map(({ index }) => index));
  return blocks.filter(({ index }) => !keptIndexes.has(index)).map(({ text }) => ({ text, reason: 'not-readable' }));
}
