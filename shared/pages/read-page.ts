import { contentProbabilities, isContent } from './block-model.ts';
import { dataTable, toContent } from './content.ts';
import { dateContext } from './dates.ts';
import { articleImages } from './images.ts';
import { type PagePart, renderContent } from './join-pages.ts';
import { livePosts } from './live-posts.ts';
import type { Page, RemovedBlock } from './page.ts';
import { removalReason } from './removal-reason.ts';
import type { Block } from './segment.ts';
import { type Survey, surveyPage } from './survey.ts';
import { judge } from './verdict.ts';

/** What whoever led to the page knows of it, such as a feed. */
export interface PageHints {
  readonly title?: string | null;
  readonly language?: string | null;
  /** Which page of an article on several pages it is, from 1. */
  readonly pageNumber?: number;
}

/**
 * Reads a page: its article, what it claims about itself, and what kind of page it is. Takes the document apart: who
 * needs it for something else does that first. Never throws for what is in the document.
 */
export function readPage(document: Document, url: string, hints: PageHints = {}): Page {
  return readPagePart(document, url, hints).page;
}

/** The same, with what it takes to join it with the article's other pages. */
export function readPagePart(document: Document, url: string, hints: PageHints = {}): PagePart {
  const address = URL.canParse(url) ? url : 'about:blank';
  const survey = surveyPage(document, address, hints.title ?? null, hints.pageNumber ?? 1);
  const probabilities = contentProbabilities(survey);
  const wanted = survey.blocks.map((_, index) =>
    isContent(probabilities[index] ?? 0, survey.readableShare[index] ?? 0),
  );
  return assemble(survey, probabilities, wanted, address);
}

function assemble(survey: Survey, probabilities: readonly number[], wanted: readonly boolean[], url: string): PagePart {
  const { metadata, images: placed } = survey;
  const kept = wholeTables(survey.blocks, wanted);
  const content = kept.map((block) => toContent(block, metadata.baseUrl));
  const images = articleImages(placed, kept[0]?.index ?? 0, kept.at(-1)?.index ?? 0, metadata.baseUrl);
  const rendered = renderContent(content, images);
  const { verdict, confidence } = judge(survey, probabilities, rendered.wordCount, url);
  const page: Page = {
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
    canonicalUrl: metadata.canonicalUrl,
    ampUrl: metadata.ampUrl,
    nextPageUrl: metadata.nextPageUrl,
    siteName: metadata.siteName,
    declaredLanguages: metadata.declaredLanguages,
    ...rendered,
    removed: removedBlocks(survey, kept),
    posts: livePosts({
      body: survey.body,
      kept,
      linkedData: metadata.linkedData,
      day: metadata.published?.value ?? null,
      dates: dateContext({ url, languages: metadata.declaredLanguages.map(({ value }) => value) }),
    }),
    publisherClaims: metadata.publisherClaims,
  };
  return { page, content, images };
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

function removedBlocks({ blocks, rows }: Survey, kept: readonly Block[]): RemovedBlock[] {
  const keptIndexes = new Set(kept.map(({ index }) => index));
  return blocks.flatMap(({ index, text }) =>
    keptIndexes.has(index) ? [] : [{ text, reason: removalReason(rows[index] as Float32Array) }],
  );
}
