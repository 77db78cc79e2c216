import type { Entry } from '../../shared/feeds/index.ts';

/** An entry that says nothing, for tests to fill in what they are about. */
export const blankEntry: Entry = {
  id: null,
  url: null,
  title: null,
  authors: [],
  publishedAt: null,
  updatedAt: null,
  summary: null,
  contentHtml: null,
  language: null,
  categories: [],
  enclosures: [],
  image: null,
  images: [],
  source: null,
};
