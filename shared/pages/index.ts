export type {
  DeclaredLanguage,
  Page,
  PageBlock,
  PageDate,
  PageImage,
  PublisherClaim,
  RemovedBlock,
  Verdict,
} from './page.ts';
export { parseHtml } from './parse-html.ts';
export { type PageHints, readPage } from './read-page.ts';
