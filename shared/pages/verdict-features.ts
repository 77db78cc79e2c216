import { cueClasses } from './cues/index.ts';
import { featureNames } from './features.ts';
import { largestGroup } from './groups.ts';
import { markupCueNames } from './markup-cues.ts';
import type { Survey } from './survey.ts';
import { wordsOf } from './words.ts';

/** What the verdict model is told of a page: its columns, in order. */
export const verdictFeatureNames: readonly string[] = [
  'readable-words',
  'readable-share',
  'words',
  'blocks',
  'long-blocks',
  'long-readable-blocks',
  'longest-block',
  'words-a-block',
  'link-share',
  'sentence-share',
  'readable-link-share',
  'readable-sentence-share',
  'headings',
  'readable-headings',
  'readable-blocks',
  'repeated-signature',
  'repeated-parent',
  'prices',
  'price-share',
  'clocks',
  'years',
  'open-graph-article',
  'open-graph-product',
  'open-graph-website',
  'type-article',
  'type-product',
  'type-forum',
  'type-list',
  'type-web-page',
  'type-person',
  'type-software',
  'path-depth',
  'path-length',
  'slug-words',
  'path-digits',
  'path-date',
  'path-query',
  'is-home',
  'path-forum',
  'path-product',
  'path-list',
  'path-article',
  'path-docs',
  'host-forum',
  'published',
  'published-confidence',
  'modified',
  'authors',
  'title-words',
  'title-question',
  'description-words',
  'tags',
  'body-words',
  'images',
  'next-page',
  'amp',
  'questions',
  'exclamations',
  'code',
  'table-share',
  'list-share',
  'form-blocks',
  'comma-rate',
  'second-longest',
  'third-longest',
  'paragraph-run',
  ...cueClasses.map((cue) => `cue-${cue}`),
  ...markupCueNames.flatMap((cue) => [`markup-${cue}`, `readable-markup-${cue}`]),
  'under-article',
  'under-main',
  'under-section',
  'body-article',
  'body-page',
  'body-shop',
  'body-forum',
  'body-list',
  'body-home',
];

const columns = new Map(featureNames.map((name, index) => [name, index]));

function column(row: Float32Array | undefined, name: string): number {
  return row?.[columns.get(name) ?? -1] ?? 0;
}

const price = /[$€£¥₹₽₩₺]\s?\d|\d\s?(?:[$€£¥₹₽₩₺]|USD|EUR|GBP|zł|kr\b|Kč|CHF)/;

/** One row for the whole page. */
export function verdictRow(survey: Survey, url: string): Float32Array {
  return Float32Array.from([
    ...textEvidence(survey),
    ...claimEvidence(survey, url),
    ...shapeEvidence(survey),
    ...markupEvidence(survey.rows, survey.readableShare),
    ...bodyEvidence(survey.body.attributes.class ?? ''),
  ]);
}

function textEvidence({ blocks, rows, readableShare }: Survey): number[] {
  const words = rows.map((row) => column(row, 'words'));
  const isReadable = readableShare.map((share) => share > 0.5);
  const total = sum(words);
  const readable = sum(words.filter((_, index) => isReadable[index]));
  const isLong = rows.map((row, index) => (words[index] ?? 0) >= 15 && column(row, 'link-share') < 0.5);
  const weighted = (name: string, only: readonly boolean[] | null) => {
    const weights = words.map((count, index) => (only && !only[index] ? 0 : count));
    return sum(weights.map((weight, index) => weight * column(rows[index], name))) / Math.max(1, sum(weights));
  };
  const headings = blocks.map(({ element }) => /^h[1-6]$/.test(element.tag));
  const prices = blocks.filter(({ text }) => text.length < 200 && price.test(text)).length;
  return [
    readable,
    readable / Math.max(1, total),
    total,
    blocks.length,
    count(isLong),
    count(isLong.map((long, index) => long && isReadable[index] === true)),
    Math.max(0, ...words),
    total / Math.max(1, blocks.length),
    weighted('link-share', null),
    weighted('ends-sentence', null),
    weighted('link-share', isReadable),
    weighted('ends-sentence', isReadable),
    count(headings),
    count(headings.map((heading, index) => heading && isReadable[index] === true)),
    count(isReadable),
    largestGroup(blocks, ({ element }) => `${element.tag}.${element.attributes.class ?? ''}`) /
      Math.max(1, blocks.length),
    largestGroup(
      blocks,
      ({ element }) =>
        `${element.parent?.tag}.${element.parent?.attributes.class ?? ''}>${element.tag}.${element.attributes.class ?? ''}`,
    ),
    prices,
    prices / Math.max(1, blocks.length),
    sum(rows.map((row) => column(row, 'clock'))),
    sum(rows.map((row) => column(row, 'year'))),
  ];
}

function claimEvidence({ metadata, images }: Survey, url: string): number[] {
  const { pathname, search, hostname } = new URL(url);
  const segments = pathname.split('/').filter(Boolean);
  const slug = segments.at(-1) ?? '';
  const has = (pattern: RegExp) => Number(metadata.linkedTypes.some((type) => pattern.test(type)));
  const graph = metadata.openGraphType ?? '';
  const under = (pattern: RegExp) => Number(pattern.test(pathname));
  return [
    Number(/article|blog|news/i.test(graph)),
    Number(/product|game|app/i.test(graph)),
    Number(/website/i.test(graph)),
    has(/Article$|Posting$|^Report$/),
    has(/^(?:Product|Offer|AggregateOffer|ProductGroup|Vehicle)$/),
    has(/^(?:DiscussionForumPosting|QAPage|Question|Comment)$/),
    has(/^(?:ItemList|CollectionPage|SearchResultsPage|OfferCatalog)$/),
    has(/^(?:WebPage)$/),
    has(/^Person$/),
    has(/^(?:SoftwareApplication|WebApplication|Service|LocalBusiness|MobileApplication)$/),
    segments.length,
    pathname.length,
    slug.split(/[-_]/).length,
    (pathname.match(/\d/g) ?? []).length,
    Number(/\/(?:19|20)\d\d\/\d/.test(pathname)),
    search.length,
    Number(segments.length === 0),
    under(/forum|thread|topic|viewtopic|showthread|discussion|\/t\/|questions?\/|community|comments\//i),
    under(/product|\/p\/|\/dp\/|item|shop|store|buy|\/app\//i),
    under(/categor|collection|\/tags?\/|search|archive|list|browse|\/c\/|index/i),
    under(/blog|news|article|post|story|20\d\d/i),
    under(/docs?\/|documentation|reference|manual|guide|api|wiki|help|support/i),
    Number(/forum|community|discuss|stackexchange|stackoverflow|reddit/i.test(hostname)),
    Number(metadata.published !== null),
    metadata.published?.confidence ?? 0,
    Number(metadata.modified !== null),
    metadata.authors.length,
    wordsOf(metadata.title ?? '').length,
    Number(/[?？؟]/.test(metadata.title ?? '')),
    wordsOf(metadata.description ?? '').length,
    metadata.tags.length,
    wordsOf(metadata.articleBody ?? '').length,
    images.length,
    Number(metadata.nextPageUrl !== null),
    Number(metadata.ampUrl !== null),
  ];
}

function shapeEvidence({ blocks, rows, readableShare }: Survey): number[] {
  const total = Math.max(1, blocks.length);
  const under = (tag: string) => rows.filter((row) => column(row, `under-${tag}`) < 10).length / total;
  const readableRows = rows.filter((_, index) => (readableShare[index] ?? 0) > 0.5);
  const lengths = readableRows.map((row) => column(row, 'words')).toSorted((a, b) => b - a);
  const readableWords = Math.max(1, sum(lengths));
  return [
    sum(readableRows.map((row) => column(row, 'question'))),
    sum(readableRows.map((row) => column(row, 'exclamation'))),
    under('pre'),
    under('table'),
    under('li'),
    under('form'),
    sum(readableRows.map((row) => column(row, 'commas'))) / readableWords,
    lengths[1] ?? 0,
    lengths[2] ?? 0,
    longestRun(readableRows.map((row) => column(row, 'words') >= 15 && column(row, 'link-share') < 0.3)),
    ...cueClasses.map((cue) => sum(rows.map((row) => Math.min(1, column(row, `phrase-${cue}`)))) / total),
  ];
}

/** Levels. */
const NEAR = 3;

/** How much of the page, and of what Readability kept, stands in which kind of markup. */
export function markupEvidence(rows: readonly Float32Array[], readableShare: readonly number[]): number[] {
  const readable = rows.filter((_, index) => (readableShare[index] ?? 0) > 0.5);
  const share = (of: readonly Float32Array[], name: string, limit: number) => {
    const at = columns.get(name) ?? -1;
    return of.reduce((found, row) => found + Number((row[at] ?? 0) <= limit), 0) / Math.max(1, of.length);
  };
  return [
    ...markupCueNames.flatMap((cue) => [share(rows, `markup-${cue}`, NEAR), share(readable, `markup-${cue}`, NEAR)]),
    ...['article', 'main', 'section'].map((tag) => share(readable, `under-${tag}`, 9)),
  ];
}

const bodyClasses: readonly RegExp[] = [
  /single|post-?(?:template|id|type)|article|blog-?post|story|is-post/i,
  /page-(?:template|id|type)|template-page|landing|full-?width|\bpage\b/i,
  /product|woocommerce|shop|cart|pdp|plp|collection|catalog|store/i,
  /forum|topic|thread|question|discuss|community/i,
  /archive|category|\btags?\b|search|listing|index|taxonomy|hub/i,
  /\bhome|front-?page|homepage/i,
];

/** Content management systems say in the body's class which template they used. */
export function bodyEvidence(classes: string): number[] {
  return bodyClasses.map((pattern) => Number(pattern.test(classes)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function count(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length;
}

function longestRun(flags: readonly boolean[]): number {
  let [longest, run] = [0, 0];
  for (const flag of flags) {
    run = flag ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
