import { contentProbabilities, isContent } from './block-model.ts';
import { type ContentBlock, dataTable, linksOf, toContent } from './content.ts';
import { articleImages } from './images.ts';
import type { Page, PageBlock, RemovedBlock } from './page.ts';
import { removalReason } from './removal-reason.ts';
import { toHtml, toMarkdown, toText } from './render.ts';
import type { Block } from './segment.ts';
import { type Survey, surveyPage } from './survey.ts';
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
  const survey = surveyPage(document, address, hints.title ?? null);
  const probabilities = contentProbabilities(survey);
  const wanted = survey.blocks.map((_, index) =>
    isContent(probabilities[index] ?? 0, survey.readableShare[index] ?? 0),
  );
  return assemble(survey, wanted, address);
}

function assemble(survey: Survey, wanted: readonly boolean[], url: string): Page {
  const { metadata, images: placed } = survey;
  const kept = wholeTables(survey.blocks, wanted);
  const blocks = kept.map((block) => toContent(block, metadata.baseUrl));
  const images = articleImages(placed, kept[0]?.index ?? 0, kept.at(-1)?.index ?? 0, metadata.baseUrl);
  const text = toText(blocks);
  const wordCount = wordsOf(text).length;
  const { verdict, confidence } = judge(survey, wordCount, url);
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
    removed: removedBlocks(survey, kept),
    publisherClaims: metadata.publisherClaims,
  };
}

/** Of a table all cells are kept where at least half of them are wanted, else none: half a table says nothing. */
function wholeTables(blocks: readonly Block[], wanted: readonly boolean[]): Block[] {
  const tables = Map.groupBy(blocks, dataTable);
  const decided = [...tables].flatMap(([table, cells]) => {
    const chosen = cells.filter(({ index }) => wanted[index]);
    if (table === null) return chosen;
    return chosen.length * 2 >= cells.length ? cells : [];
  });
  return decided.toSorted((a, b) => a.index - b.index);
}

function toPageBlock({ kind, text, runs, language }: ContentBlock): PageBlock {
  return { kind, text, links: linksOf(runs), language };
}

function removedBlocks({ blocks, rows }: Survey, kept: readonly Block[]): RemovedBlock[] {
  const keptIndexes = new Set(kept.map(({ index }) => index));
  return blocks.flatMap(({ index, text }) =>
    keptIndexes.has(index) ? [] : [{ text, reason: removalReason(rows[index] as Float32Array) }],
  );
}
