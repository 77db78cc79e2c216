import { articleBlocks, firstAnswers } from './block-model.ts';
import { toContent } from './content.ts';
import { dateContext } from './dates.ts';
import { articleImages } from './images.ts';
import { type PagePart, renderContent } from './join-pages.ts';
import { livePosts } from './live-posts.ts';
import type { Page, RemovedBlock } from './page.ts';
import { removalReason } from './removal-reason.ts';
import type { Block } from './segment.ts';
import { type PageHints, type Survey, surveyPage } from './survey.ts';
import { judge } from './verdict.ts';

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
  const survey = surveyPage(document, address, hints);
  return assemble(survey, firstAnswers(survey), address);
}

function assemble(survey: Survey, first: readonly number[], url: string): PagePart {
  const { metadata, images: placed } = survey;
  const wanted = articleBlocks(survey, first);
  const kept = survey.blocks.filter(({ index }) => wanted[index]);
  const content = kept.map((block) => toContent(block, metadata.baseUrl));
  const images = articleImages(placed, kept[0]?.index ?? 0, kept.at(-1)?.index ?? 0, metadata.baseUrl);
  const rendered = renderContent(content, images);
  const { verdict, confidence } = judge(survey, first, rendered.wordCount, url);
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

function removedBlocks({ blocks, rows }: Survey, kept: readonly Block[]): RemovedBlock[] {
  const keptIndexes = new Set(kept.map(({ index }) => index));
  return blocks.flatMap(({ index, text }) =>
    keptIndexes.has(index) ? [] : [{ text, reason: removalReason(rows[index] as Float32Array) }],
  );
}
