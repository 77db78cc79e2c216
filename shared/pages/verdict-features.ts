import { cueClasses } from './cues/index.ts';
import { featureNames } from './features.ts';
import { largestGroup } from './groups.ts';
import { FAR, markupCueNames } from './markup-cues.ts';
import type { Survey } from './survey.ts';
import { descendants } from './tree.ts';
import phrases from './verdict-phrases.json' with { type: 'json' };
import { containment, wordsOf } from './words.ts';

/** Elements whose number says what kind of page it is. */
const countedTags =
  'a img button input select form iframe video article section h1 h2 h3 h4 p li table time blockquote pre code svg'.split(
    ' ',
  );

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
  'prose-words',
  'prose-share',
  'article-elements',
  'most-siblings',
  'slug-in-title',
  'purchase-phrases',
  'has-section',
  ...countedTags.map((tag) => `tag-${tag}`),
  ...countedTags.map((tag) => `tag-rate-${tag}`),
];

/** A block's value in the named column; columns are looked up once, not for each of a page's blocks. */
function columnReader(name: string): (row: Float32Array | undefined) => number {
  const column = featureNames.indexOf(name);
  return (row) => row?.[column] ?? 0;
}

const wordCount = columnReader('words');
const linkShare = columnReader('link-share');
const endsSentence = columnReader('ends-sentence');
const clock = columnReader('clock');
const year = columnReader('year');
const question = columnReader('question');
const exclamation = columnReader('exclamation');
const commas = columnReader('commas');
const proseWords = columnReader('prose-words');
const articleElements = columnReader('articles');
const branchSiblings = columnReader('branch-siblings');
const under = ['pre', 'table', 'li', 'form'].map((tag) => columnReader(`under-${tag}`));
const cueCounts = cueClasses.map((cue) => columnReader(`phrase-${cue}`));
const cueDistances = markupCueNames.map((cue) => columnReader(`markup-${cue}`));
const structureDistances = ['article', 'main', 'section'].map((tag) => columnReader(`under-${tag}`));

const price = /[$€£¥₹₽₩₺]\s?\d|\d\s?(?:[$€£¥₹₽₩₺]|USD|EUR|GBP|zł|kr\b|Kč|CHF)/;

/** One row for the whole page. */
export function verdictRow(survey: Survey, url: string): Float32Array {
  return Float32Array.from([
    ...textEvidence(survey),
    ...claimEvidence(survey, url),
    ...shapeEvidence(survey),
    ...markupEvidence(survey.rows, survey.readableShare),
    ...bodyEvidence(survey.body.attributes.class ?? ''),
    ...structureEvidence(survey, url),
    ...tagEvidence(survey),
  ]);
}

function structureEvidence({ blocks, rows, metadata }: Survey, url: string): number[] {
  const [first] = rows;
  const words = Math.max(1, sum(rows.map(wordCount)));
  const slug = new URL(url).pathname.split('/').findLast(Boolean) ?? '';
  const title = new Set(wordsOf(metadata.title ?? ''));
  return [
    proseWords(first),
    proseWords(first) / words,
    articleElements(first),
    rows.reduce((most, row) => Math.max(most, branchSiblings(row)), 0),
    containment(new Set(wordsOf(slug.replaceAll(/[-_+]|%20/g, ' '))), title),
    blocks.filter(({ text }) => text.length < 40 && phrases.buy.some((phrase) => text.toLowerCase().includes(phrase)))
      .length,
    Number(metadata.section !== null),
  ];
}

function tagEvidence({ body, rows }: Survey): number[] {
  const counts = new Map(countedTags.map((tag) => [tag, 0]));
  for (const { tag } of descendants(body)) {
    const before = counts.get(tag);
    if (before !== undefined) counts.set(tag, before + 1);
  }
  const words = Math.max(50, sum(rows.map(wordCount)));
  return [...counts.values(), ...[...counts.values()].map((count) => (100 * count) / words)];
}

function textEvidence({ blocks, rows, readableShare }: Survey): number[] {
  const words = rows.map(wordCount);
  const isReadable = readableShare.map((share) => share > 0.5);
  const total = sum(words);
  const readable = sum(words.filter((_, index) => isReadable[index]));
  const isLong = rows.map((row, index) => (words[index] ?? 0) >= 15 && linkShare(row) < 0.5);
  const weighted = (value: (row: Float32Array | undefined) => number, only: readonly boolean[] | null) => {
    const weights = words.map((count, index) => (only && !only[index] ? 0 : count));
    return sum(weights.map((weight, index) => weight * value(rows[index]))) / Math.max(1, sum(weights));
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
    weighted(linkShare, null),
    weighted(endsSentence, null),
    weighted(linkShare, isReadable),
    weighted(endsSentence, isReadable),
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
    sum(rows.map(clock)),
    sum(rows.map(year)),
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
  const readableRows = rows.filter((_, index) => (readableShare[index] ?? 0) > 0.5);
  const lengths = readableRows.map(wordCount).toSorted((a, b) => b - a);
  const readableWords = Math.max(1, sum(lengths));
  return [
    sum(readableRows.map(question)),
    sum(readableRows.map(exclamation)),
    ...under.map((distance) => rows.filter((row) => distance(row) < FAR).length / total),
    sum(readableRows.map(commas)) / readableWords,
    lengths[1] ?? 0,
    lengths[2] ?? 0,
    longestRun(readableRows.map((row) => wordCount(row) >= 15 && linkShare(row) < 0.3)),
    ...cueCounts.map((count) => sum(rows.map((row) => Math.min(1, count(row)))) / total),
  ];
}

/** Levels. */
const NEAR = 3;

/** How much of the page, and of what Readability kept, stands in which kind of markup. */
export function markupEvidence(rows: readonly Float32Array[], readableShare: readonly number[]): number[] {
  const readable = rows.filter((_, index) => (readableShare[index] ?? 0) > 0.5);
  const share = (of: readonly Float32Array[], distance: (row: Float32Array) => number, limit: number) =>
    of.reduce((found, row) => found + Number(distance(row) <= limit), 0) / Math.max(1, of.length);
  return [
    ...cueDistances.flatMap((distance) => [share(rows, distance, NEAR), share(readable, distance, NEAR)]),
    ...structureDistances.map((distance) => share(readable, distance, FAR - 1)),
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
