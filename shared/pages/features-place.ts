import type { BlockFacts } from './features-block.ts';
import { type PageFacts, shingles, type Totals } from './features-page.ts';
import { sharedLevels } from './tree.ts';
import { containment } from './words.ts';

export const placeNames = [
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
export const aroundNames = ['parent', 'grandparent', 'branch'].flatMap((of) => [
  `${of}-words`,
  `${of}-link-share`,
  `${of}-blocks`,
  `${of}-readable-share`,
]);
/** Where each block stands among the others: one entry a block. */
export interface Places {
  /** Words, and words that Readability kept, of all blocks before. */
  readonly words: readonly number[];
  readonly readable: readonly number[];
  /** Sum of the shares that Readability kept of all blocks before; one entry more than blocks. */
  readonly shares: readonly number[];
  /** Index of the last heading before, or −1. */
  readonly headings: readonly number[];
  /** Blocks since the last long one, and to the next. */
  readonly sinceLong: readonly number[];
  readonly toLong: readonly number[];
}

export function readPlaces(facts: readonly BlockFacts[]): Places {
  return {
    words: sumsBefore(facts.map(({ words }) => words.length)),
    readable: sumsBefore(facts.map(({ words, readable }) => words.length * readable)),
    shares: sumsBefore(facts.map(({ readable }) => readable)),
    headings: lastHeadings(facts),
    sinceLong: runningDistance(facts),
    toLong: runningDistance(facts.toReversed()).reverse(),
  };
}

/** The sum of all values before each, and last the sum of all. */
export function sumsBefore(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
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

/** Blocks to both sides that count as near. */
const NEAR = 5;

export function placeFeatures(page: PageFacts, places: Places, index: number): number[] {
  const fact = page.facts[index] as BlockFacts;
  const { distinct } = fact;
  const from = Math.max(0, index - NEAR);
  const to = Math.min(page.facts.length, index + NEAR + 1);
  const at = (list: readonly number[], position = index) => list[position] as number;
  const heading = at(places.headings);
  const headingFact = page.facts[heading];
  return [
    fact.chain.length,
    fact.readable,
    (at(places.shares, to) - at(places.shares, from)) / (to - from),
    index / page.facts.length,
    at(places.words) / Math.max(1, page.total.words),
    at(places.readable) / Math.max(1, page.total.readableWords),
    Math.max(-5, page.firstLong - index),
    Math.max(-5, index - page.lastLong),
    at(places.sinceLong),
    at(places.toLong),
    heading < 0 ? 60 : Math.min(60, index - heading),
    headingFact?.boilerplate ?? -1,
    headingFact?.words.length ?? -1,
    headingFact?.readable ?? -1,
    page.occurrences.get(fact.block.text) ?? 1,
    containment(page.titleWords, distinct),
    containment(distinct, page.titleWords),
    containment(page.descriptionWords, distinct),
    containment(distinct, page.descriptionWords),
    Number(page.authorWords.some((name) => name.every((word) => distinct.has(word)))),
    page.bodyShingles ? containment(new Set(shingles(fact.words)), page.bodyShingles) : -1,
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
function containerSteps({ container }: PageFacts, { chain }: BlockFacts): [number, number] {
  const shared = sharedLevels(chain, container);
  return [chain.length - shared, container.length - shared];
}

export function aroundFeatures(page: PageFacts, fact: BlockFacts): number[] {
  const [up] = containerSteps(page, fact);
  const branch = fact.chain[Math.max(0, up - 1)];
  return [fact.chain[1], fact.chain[2], branch].flatMap((element) => {
    const totals = element ? page.byElement.get(element) : undefined;
    if (!totals) return [0, 0, 0, 0];
    const words = Math.max(1, totals.words);
    return [totals.words, totals.linkWords / words, totals.blocks, totals.readableWords / words];
  });
}
