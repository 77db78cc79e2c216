import { cueClasses } from './cues/index.ts';
import { contextFeatures, contextNames } from './features-context.ts';
import { createMarkupCueCache, FAR, type MarkupCueCache, markupCueNames, markupDistances } from './markup-cues.ts';
import { countPhrases } from './phrases.ts';
import type { Block, PlacedImage } from './segment.ts';
import { lineage, type TreeElement } from './tree.ts';
import { containment, wordsOf } from './words.ts';

/** What the block model is told of a page. */
export interface FeatureInput {
  readonly blocks: readonly Block[];
  readonly images: readonly PlacedImage[];
  /** For each block, the share of its characters that Readability kept, 0–1. */
  readonly readableShare: readonly number[];
  readonly title: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  /** The article's text as JSON-LD gives it. */
  readonly articleBody: string | null;
  readonly siteName: string | null;
  /** Absolute. */
  readonly baseUrl: string;
}

/** Blocks with at least that many words, and few of them linked, are running text. */
const LONG = 15;
const NEIGHBOURS = [-2, -1, 1, 2] as const;

interface BlockFacts {
  readonly block: Block;
  readonly words: readonly string[];
  readonly linkShare: number;
  readonly anchors: readonly TreeElement[];
  readonly readable: number;
  readonly values: Float32Array;
  readonly chain: readonly TreeElement[];
  readonly signature: string;
  readonly parentSignature: string;
  readonly isLong: boolean;
  readonly isHeading: boolean;
  readonly boilerplate: number;
}

interface Totals {
  words: number;
  linkWords: number;
  blocks: number;
  readableWords: number;
}

interface PageFacts {
  readonly facts: readonly BlockFacts[];
  readonly byElement: ReadonlyMap<TreeElement, Totals>;
  readonly bySignature: ReadonlyMap<string, Totals>;
  readonly byParentSignature: ReadonlyMap<string, Totals>;
  readonly occurrences: ReadonlyMap<string, number>;
  readonly total: Totals;
  readonly container: readonly TreeElement[];
  readonly firstLong: number;
  readonly lastLong: number;
  readonly imagesBefore: ReadonlySet<number>;
  readonly titleWords: ReadonlySet<string>;
  readonly descriptionWords: ReadonlySet<string>;
  readonly authorWords: readonly (readonly string[])[];
  readonly bodyShingles: ReadonlySet<string> | null;
}

const textNames = [
  'words',
  'characters',
  'word-length',
  'link-share',
  'links',
  'bold-share',
  'emphasis-share',
  'ends-sentence',
  'ends-colon',
  'ends-ellipsis',
  'sentences',
  'commas',
  'upper-share',
  'digit-share',
  'capitalised-share',
  'separators',
  'quotation-marks',
  'question',
  'starts-lower',
  'starts-mark',
  'parentheses',
  'address',
  'year',
  'clock',
  'lines',
  'exclamation',
  'dashes',
];

const ancestorTags = [
  'nav',
  'header',
  'footer',
  'aside',
  'figure',
  'form',
  'table',
  'ul',
  'ol',
  'li',
  'article',
  'main',
  'section',
  'figcaption',
  'details',
  'blockquote',
  'button',
  'a',
  'p',
  'dl',
  'pre',
];

const tagOrder = [
  'p',
  'div',
  'li',
  'td',
  'th',
  'dd',
  'dt',
  'blockquote',
  'section',
  'article',
  'pre',
  'figcaption',
  'figure',
  'header',
  'footer',
  'aside',
  'button',
  'address',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
];

const placeNames = [
  'depth',
  'readable',
  'readable-near',
  'position',
  'position-words',
  'position-readable',
  'before-first-long',
  'after-last-long',
  'to-previous-long',
  'to-next-long',
  'since-heading',
  'heading-boilerplate',
  'heading-words',
  'heading-readable',
  'occurrences',
  'title-in-block',
  'block-in-title',
  'description-in-block',
  'block-in-description',
  'author-in-block',
  'body-share',
  'has-body',
  'steps-up',
  'steps-down',
  'signature-readable',
  'signature-blocks',
  'parent-signature-readable',
  'parent-signature-blocks',
  'image-before',
  'page-readable-words',
  'page-readable-share',
  'page-blocks',
  'boilerplate',
];
const aroundNames = ['parent', 'grandparent', 'branch'].flatMap((of) => [
  `${of}-words`,
  `${of}-link-share`,
  `${of}-blocks`,
  `${of}-readable-share`,
]);
const neighbourNames = [
  'words',
  'link-share',
  'readable',
  'ends-sentence',
  'bold-share',
  'heading',
  'boilerplate',
  'tag',
  'same-signature',
  'same-parent',
  'capitalised-share',
  'related',
];

/** The columns of a feature row, in order. */
export const featureNames: readonly string[] = [
  ...textNames,
  'tag',
  ...ancestorTags.map((tag) => `under-${tag}`),
  ...markupCueNames.map((cue) => `markup-${cue}`),
  ...cueClasses.map((cue) => `phrase-${cue}`),
  ...cueClasses.map((cue) => `opens-${cue}`),
  ...placeNames,
  ...aroundNames,
  ...NEIGHBOURS.flatMap((offset) => neighbourNames.map((name) => `${name}@${offset}`)),
  ...contextNames,
];

/** A row of numbers for each block of a page; the same in training and in production. */
export function featureRows(input: FeatureInput): Float32Array[] {
  const page = readPageFacts(input);
  const headings = lastHeadings(page.facts);
  const longBefore = runningDistance(page.facts);
  const longAfter = runningDistance(page.facts.toReversed()).toReversed();
  const cumulative = cumulate(page.facts);
  const context = contextFeatures({
    blocks: page.facts.map((fact) => ({ ...fact, isMain: fact.isLong && fact.readable > 0.5 })),
    images: input.images,
    baseUrl: input.baseUrl,
    siteName: wordsOf(input.siteName ?? ''),
    authors: page.authorWords,
  });
  return page.facts.map((fact, index) =>
    joined([
      fact.values,
      placeFeatures(page, index, headings[index] ?? -1, longBefore[index] ?? 0, longAfter[index] ?? 0, cumulative),
      aroundFeatures(page, fact),
      ...NEIGHBOURS.map((offset) => neighbourFeatures(page.facts, index, offset)),
      context[index] ?? [],
    ]),
  );
}

/** Spreading is slow where every block of a page does it. */
function joined(parts: readonly ArrayLike<number>[]): Float32Array {
  const row = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    row.set(part, at);
    at += part.length;
  }
  return row;
}

function readPageFacts(input: FeatureInput): PageFacts {
  const cache = createMarkupCueCache();
  const facts = input.blocks.map((block, index) => readBlockFacts(block, input.readableShare[index] ?? 0, cache));
  const byElement = new Map<TreeElement, Totals>();
  const bySignature = new Map<string, Totals>();
  const byParentSignature = new Map<string, Totals>();
  const occurrences = new Map<string, number>();
  const total = emptyTotals();
  for (const fact of facts) {
    for (const element of fact.chain) addTotals(byElement, element, fact);
    addTotals(bySignature, fact.signature, fact);
    addTotals(byParentSignature, fact.parentSignature, fact);
    accumulate(total, fact);
    occurrences.set(fact.block.text, (occurrences.get(fact.block.text) ?? 0) + 1);
  }
  const longReadable = facts.flatMap((fact, index) => (fact.isLong && fact.readable > 0.5 ? [index] : []));
  return {
    facts,
    byElement,
    bySignature,
    byParentSignature,
    occurrences,
    total,
    container: mainContainer(facts, byElement, total),
    firstLong: longReadable[0] ?? facts.length,
    lastLong: longReadable.at(-1) ?? -1,
    imagesBefore: new Set(input.images.map(({ before }) => before)),
    titleWords: new Set(wordsOf(input.title ?? '')),
    descriptionWords: new Set(wordsOf(input.description ?? '')),
    authorWords: input.authors.map(wordsOf).filter((words) => words.length > 0),
    bodyShingles: input.articleBody === null ? null : new Set(shingles(wordsOf(input.articleBody))),
  };
}

function emptyTotals(): Totals {
  return { words: 0, linkWords: 0, blocks: 0, readableWords: 0 };
}

function accumulate(totals: Totals, fact: BlockFacts): void {
  totals.words += fact.words.length;
  totals.linkWords += fact.words.length * fact.linkShare;
  totals.blocks += 1;
  totals.readableWords += fact.words.length * fact.readable;
}

function addTotals<Key>(map: Map<Key, Totals>, key: Key, fact: BlockFacts): void {
  let totals = map.get(key);
  if (!totals) {
    totals = emptyTotals();
    map.set(key, totals);
  }
  accumulate(totals, fact);
}

/** The path to the deepest element that still holds most of what Readability kept. */
function mainContainer(
  facts: readonly BlockFacts[],
  byElement: ReadonlyMap<TreeElement, Totals>,
  total: Totals,
): TreeElement[] {
  let best: readonly TreeElement[] = [];
  const most = total.readableWords * 0.7;
  const seen = new Set<TreeElement>();
  for (const { chain } of facts) {
    const depth = chain.findIndex((element) => (byElement.get(element)?.readableWords ?? 0) >= most);
    const element = chain[depth];
    if (depth < 0 || !element || seen.has(element)) continue;
    seen.add(element);
    if (chain.length - depth > best.length) best = chain.slice(depth);
  }
  return [...best];
}

function readBlockFacts(block: Block, readable: number, cache: MarkupCueCache): BlockFacts {
  const chain = [...lineage(block.element)];
  const words = wordsOf(block.text);
  const inline = inlineShares(block);
  const { counts, opening } = countPhrases(words);
  const boilerplate = words.length <= 40 ? counts.reduce((sum, count) => sum + count, 0) : 0;
  const first = block.pieces.find((piece) => piece !== null);
  const tag = block.element.tag;
  return {
    block,
    words,
    linkShare: inline.link,
    anchors: inline.anchors,
    readable,
    chain,
    signature: signatureOf(chain[0]),
    parentSignature: `${signatureOf(chain[1])}>${signatureOf(chain[0])}`,
    isLong: words.length >= LONG && inline.link < 0.5,
    isHeading: chain.some((element) => /^h[1-6]$/.test(element.tag)),
    boilerplate,
    values: joined([
      textFeatures(block.text, words, inline),
      [tagOrder.indexOf(tag)],
      ancestorDistances(chain),
      markupDistances(first?.parent ?? block.element, cache),
      counts,
      opening,
    ]),
  };
}

function signatureOf(element: TreeElement | undefined): string {
  return element ? `${element.tag}.${element.attributes.class ?? ''}` : '';
}

interface InlineShares {
  readonly link: number;
  readonly anchors: readonly TreeElement[];
  readonly bold: number;
  readonly emphasis: number;
}

const boldTags: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
const emphasisTags: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'small']);

function inlineShares(block: Block): InlineShares {
  let [all, link, bold, emphasis] = [0, 0, 0, 0];
  const anchors = new Set<TreeElement>();
  for (const piece of block.pieces) {
    const length = piece?.text.trim().length ?? 0;
    if (!piece || length === 0) continue;
    all += length;
    let [isBold, isEmphasis] = [false, false];
    for (const element of lineage(piece.parent)) {
      if (element.tag === 'a') {
        anchors.add(element);
        link += length;
        break;
      }
    }
    for (const element of lineage(piece.parent)) {
      isBold ||= boldTags.has(element.tag);
      isEmphasis ||= emphasisTags.has(element.tag);
      if (element === block.element) break;
    }
    bold += isBold ? length : 0;
    emphasis += isEmphasis ? length : 0;
  }
  const share = (part: number) => (all === 0 ? 0 : part / all);
  return { link: share(link), anchors: [...anchors], bold: share(bold), emphasis: share(emphasis) };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const sentenceEnd = /[.!?。！？؟।։።…]["'”’»›」』）)\]]*$/u;
const sentenceMarks = /[.!?。！？؟।։።](?=\s|["'”’»」』)]|$|\P{ASCII})/gu;
const commaMarks = /[,،、，﹐﹑;；؛]/gu;
const upperLetters = /\p{Lu}/gu;
const anyLetter = /\p{L}/gu;
const digits = /\p{Nd}/gu;
const capitalisedWords = /(?<![\p{L}\p{N}])\p{Lu}/gu;
const spacedWords = /[^\s]+/gu;
const separatorMarks = /[|·•»›→/:–—]/gu;
const quotationMarks = /["“”„«»「」『』‘’‹›]/gu;
const dashMarks = /\s[-–—]\s/gu;

function textFeatures(text: string, words: readonly string[], inline: InlineShares): number[] {
  const sample = text.length > 2_000 ? text.slice(0, 2_000) : text;
  const letters = Math.max(1, count(sample, anyLetter));
  return [
    words.length,
    text.length,
    words.length === 0 ? 0 : text.length / words.length,
    inline.link,
    inline.anchors.length,
    inline.bold,
    inline.emphasis,
    Number(sentenceEnd.test(text)),
    Number(/[:：]$/.test(text)),
    Number(/(?:…|\.\.\.)$/.test(text)),
    count(sample, sentenceMarks),
    count(sample, commaMarks),
    count(sample, upperLetters) / letters,
    count(sample, digits) / sample.length,
    count(sample, capitalisedWords) / Math.max(1, count(sample, spacedWords)),
    count(sample, separatorMarks),
    count(sample, quotationMarks),
    Number(/[?？؟]$/.test(text)),
    Number(/^\p{Ll}/u.test(text)),
    Number(/^[^\p{L}\p{N}"“„«'‘(「¿¡]/u.test(text)),
    count(sample, /[()（）[\]]/g),
    Number(/@[\w.-]+|https?:|www\.|\w\.(?:com|org|net)\b/i.test(sample)),
    Number(/(?<!\d)(?:19|20)\d\d(?!\d)/.test(sample)),
    Number(/(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/.test(sample)),
    text.split('\n').length,
    count(sample, /[!！]/g),
    count(sample, dashMarks),
  ];
}

function ancestorDistances(chain: readonly TreeElement[]): number[] {
  return ancestorTags.map((tag) => {
    const distance = chain.findIndex((element) => element.tag === tag);
    return distance < 0 || distance > FAR ? FAR : distance;
  });
}

/** For each block the index of the last heading before it, or −1. */
function lastHeadings(facts: readonly BlockFacts[]): number[] {
  let last = -1;
  return facts.map(({ isHeading }, index) => {
    const before = last;
    if (isHeading) last = index;
    return before;
  });
}

/** Blocks since the last long one. */
function runningDistance(facts: readonly BlockFacts[]): number[] {
  let distance = 50;
  return facts.map(({ isLong }) => {
    const before = distance;
    distance = isLong ? 1 : Math.min(50, distance + 1);
    return before;
  });
}

interface Cumulative {
  readonly words: readonly number[];
  readonly readable: readonly number[];
}

function cumulate(facts: readonly BlockFacts[]): Cumulative {
  let [words, readable] = [0, 0];
  const sums = facts.map((fact) => {
    const before: [number, number] = [words, readable];
    words += fact.words.length;
    readable += fact.words.length * fact.readable;
    return before;
  });
  return { words: sums.map(([sum]) => sum), readable: sums.map(([, sum]) => sum) };
}

function shingles(words: readonly string[]): string[] {
  if (words.length < 4) return words.length === 0 ? [] : [words.join(' ')];
  return Array.from(
    { length: words.length - 3 },
    (_, at) => `${words[at]} ${words[at + 1]} ${words[at + 2]} ${words[at + 3]}`,
  );
}

function placeFeatures(
  page: PageFacts,
  index: number,
  heading: number,
  before: number,
  after: number,
  cumulative: Cumulative,
): number[] {
  const fact = page.facts[index] as BlockFacts;
  const words = new Set(fact.words);
  const near = page.facts.slice(Math.max(0, index - 5), index + 6);
  const headingFact = page.facts[heading];
  return [
    fact.chain.length,
    fact.readable,
    near.reduce((sum, { readable }) => sum + readable, 0) / near.length,
    index / page.facts.length,
    (cumulative.words[index] ?? 0) / Math.max(1, page.total.words),
    (cumulative.readable[index] ?? 0) / Math.max(1, page.total.readableWords),
    Math.max(-5, page.firstLong - index),
    Math.max(-5, index - page.lastLong),
    before,
    after,
    heading < 0 ? 60 : Math.min(60, index - heading),
    headingFact?.boilerplate ?? -1,
    headingFact?.words.length ?? -1,
    headingFact?.readable ?? -1,
    page.occurrences.get(fact.block.text) ?? 1,
    containment(page.titleWords, words),
    containment(words, page.titleWords),
    containment(page.descriptionWords, words),
    containment(words, page.descriptionWords),
    Number(page.authorWords.some((name) => name.every((word) => words.has(word)))),
    page.bodyShingles ? containment(shingles(fact.words), page.bodyShingles) : -1,
    page.bodyShingles ? page.bodyShingles.size / Math.max(1, page.total.readableWords) : -1,
    ...containerSteps(page, fact),
    ...signatureFeatures(page.bySignature.get(fact.signature)),
    ...signatureFeatures(page.byParentSignature.get(fact.parentSignature)),
    Number(page.imagesBefore.has(index)),
    page.total.readableWords,
    page.total.readableWords / Math.max(1, page.total.words),
    page.facts.length,
    fact.boilerplate,
  ];
}

function signatureFeatures(totals: Totals | undefined): [number, number] {
  return totals ? [totals.readableWords / Math.max(1, totals.words), totals.blocks] : [0, 0];
}

/** Levels from the block up to what it shares with the main container, and from there down to the container. */
function containerSteps(page: PageFacts, fact: BlockFacts): [number, number] {
  const { chain } = fact;
  let shared = 0;
  while (
    shared < chain.length &&
    shared < page.container.length &&
    chain.at(-1 - shared) === page.container.at(-1 - shared)
  )
    shared += 1;
  return [chain.length - shared, page.container.length - shared];
}

function aroundFeatures(page: PageFacts, fact: BlockFacts): number[] {
  const [up] = containerSteps(page, fact);
  const branch = fact.chain[Math.max(0, up - 1)];
  return [fact.chain[1], fact.chain[2], branch].flatMap((element) => {
    const totals = element ? page.byElement.get(element) : undefined;
    if (!totals) return [0, 0, 0, 0];
    const words = Math.max(1, totals.words);
    return [totals.words, totals.linkWords / words, totals.blocks, totals.readableWords / words];
  });
}

const linkShareAt = textNames.indexOf('link-share');
const endsSentenceAt = textNames.indexOf('ends-sentence');
const boldShareAt = textNames.indexOf('bold-share');
const capitalisedAt = textNames.indexOf('capitalised-share');
const relatedAt = textNames.length + 1 + ancestorTags.length + markupCueNames.indexOf('related');

function neighbourFeatures(facts: readonly BlockFacts[], index: number, offset: number): number[] {
  const neighbour = facts[index + offset];
  const fact = facts[index] as BlockFacts;
  if (!neighbour) return neighbourNames.map(() => -1);
  return [
    neighbour.words.length,
    neighbour.values[linkShareAt] ?? 0,
    neighbour.readable,
    neighbour.values[endsSentenceAt] ?? 0,
    neighbour.values[boldShareAt] ?? 0,
    Number(neighbour.isHeading),
    neighbour.boilerplate,
    tagOrder.indexOf(neighbour.block.element.tag),
    Number(neighbour.signature === fact.signature),
    Number(neighbour.chain[1] === fact.chain[1]),
    neighbour.values[capitalisedAt] ?? 0,
    neighbour.values[relatedAt] ?? FAR,
  ];
}
