import { type ContentBlock, linksOf } from './content.ts';
import type { Page } from './page.ts';
import { type ArticleImage, toHtml, toMarkdown, toText } from './render.ts';
import { wordsOf } from './words.ts';

/** One page of an article: as it reads alone, and what it is joined to others by. */
export interface PagePart {
  readonly page: Page;
  readonly content: readonly ContentBlock[];
  readonly images: readonly ArticleImage[];
}

/** A reader's pace. */
const WORDS_PER_MINUTE = 230;
/** Blocks at the end of every page of an article that are no part of it, such as a line about its author. */
const LONGEST_REFRAIN = 6;

/** What follows from an article's blocks and images. */
export function renderContent(blocks: readonly ContentBlock[], images: readonly ArticleImage[]) {
  const text = toText(blocks);
  const wordCount = wordsOf(text).length;
  return {
    blocks: blocks.map(({ kind, text: own, runs, language }) => ({ kind, text: own, links: linksOf(runs), language })),
    images: images.map(({ url, alternative, caption }) => ({ url, alternative, caption })),
    text,
    html: toHtml(blocks, images),
    markdown: toMarkdown(blocks, images),
    wordCount,
    readingMinutes: wordCount === 0 ? 0 : Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE)),
  };
}

/** True where a page has nothing that the earlier pages of its article haven't: a site that knows no such page. */
export function repeatsEarlier(part: PagePart, earlier: readonly PagePart[]): boolean {
  const known = textsOf(earlier.flatMap(({ content }) => content));
  return part.content.every(({ text }) => known.has(text));
}

/**
 * One page of several. What the article is comes from the first: title, authors, dates, verdict. What later pages say
 * again at their start (title, standfirst, byline) is dropped there; what all say at their end stays at the last.
 */
export function joinPages(parts: readonly [PagePart, ...PagePart[]]): Page {
  const [{ page }] = parts;
  if (parts.length === 1) return page;
  const pieces = withoutRefrains(parts.map(({ content }) => content));
  const blocks: ContentBlock[] = [];
  const images: ArticleImage[] = [];
  let offset = 0;
  parts.forEach((part, at) => {
    const known = at === 0 ? new Set<string>() : textsOf(blocks);
    const own = dropOpening(pieces[at] ?? [], known);
    blocks.push(...own.map((block) => ({ ...block, index: block.index + offset })));
    const seen = new Set(images.map(({ url }) => url));
    const fresh = part.images.filter(({ url }) => !seen.has(url));
    images.push(...fresh.map((image) => ({ ...image, before: image.before + offset })));
    offset = (blocks.at(-1)?.index ?? 0) + 1;
  });
  return {
    ...page,
    ...renderContent(blocks, images),
    nextPageUrl: parts.at(-1)?.page.nextPageUrl ?? null,
    removed: parts.flatMap((part) => part.page.removed),
    posts: parts.flatMap((part) => part.page.posts),
  };
}

function textsOf(blocks: readonly ContentBlock[]): Set<string> {
  return new Set(blocks.map(({ text }) => text));
}

function dropOpening(blocks: readonly ContentBlock[], known: ReadonlySet<string>): readonly ContentBlock[] {
  const first = blocks.findIndex(({ text }) => !known.has(text));
  return first < 0 ? [] : blocks.slice(first);
}

/** Each page but the last without the blocks at its end that the next page ends with too. */
function withoutRefrains(pages: readonly (readonly ContentBlock[])[]): (readonly ContentBlock[])[] {
  return pages.map((blocks, at) => {
    const next = pages[at + 1] ?? [];
    let shared = 0;
    while (
      shared < LONGEST_REFRAIN &&
      shared < Math.min(blocks.length, next.length) - 1 &&
      blocks.at(-1 - shared)?.text === next.at(-1 - shared)?.text
    )
      shared += 1;
    return shared === 0 ? blocks : blocks.slice(0, -shared);
  });
}
