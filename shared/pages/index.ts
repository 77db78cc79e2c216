export { joinPages, type PagePart, repeatsEarlier } from './join-pages.ts';
export type {
  DeclaredLanguage,
  LivePost,
  Page,
  PageBlock,
  PageDate,
  PageImage,
  PublisherClaim,
  RemovedBlock,
  Verdict,
} from './page.ts';
export { parseHtml } from './parse-html.ts';
export { readPage, readPagePart } from './read-page.ts';
