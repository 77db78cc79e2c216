import type { BlockFacts } from './features-block.ts';
import { type PageFacts, shingles, type Totals } from './features-page.ts';
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
export interface Cumulative {
  readonly words: readonly number[];
  readonly readable: readonly number[];
}

export function cumulate(facts: readonly BlockFacts[]): Cumulative {
  let [words, readable] = [0, 0];
  const sums = facts.map((fact) => {
    const before: [number, number] = [words, readable];
    words += fact.words.length;
    readable += fact.words.length * fact.readable;
    return before;
  });
  return { words: sums.map(([sum]) => sum), readable: sums.map(([, sum]) => sum) };
}
/** For each block the index of the last heading before it, or −1. */
export function lastHeadings(facts: readonly BlockFacts[]): number[] {
  let last = -1;
  return facts.map(({ isHeading }, index) => {
    const before = last;
    if (isHeading) last = index;
    return before;
  });
}

/** Blocks since the last long one. */
export function runningDistance(facts: readonly BlockFacts[]): number[] {
  let distance = 50;
  return facts.map(({ isLong }) => {
    const before = distance;
    distance = isLong ? 1 : Math.min(50, distance + 1);
    return before;
  });
}

export function placeFeatures(
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
