import { createElementReader } from './element-facts.ts';
import { type BlockFacts, readBlockFacts } from './features-block.ts';
import type { Block, PlacedImage } from './segment.ts';
import { pathOf, type TreeElement } from './tree.ts';
import { wordsOf } from './words.ts';

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

export interface Totals {
  words: number;
  linkWords: number;
  blocks: number;
  readableWords: number;
  /** Words of running text. */
  proseWords: number;
}

/** What the blocks of a page add up to. */
export interface PageFacts {
  readonly facts: readonly BlockFacts[];
  readonly byElement: ReadonlyMap<TreeElement, Totals>;
  readonly bySignature: ReadonlyMap<string, Totals>;
  readonly byParentSignature: ReadonlyMap<string, Totals>;
  readonly occurrences: ReadonlyMap<string, number>;
  readonly total: Totals;
  /** The path to the deepest element that still holds most of what Readability kept. */
  readonly container: readonly TreeElement[];
  /** And to the one that holds most of the running text. */
  readonly proseContainer: readonly TreeElement[];
  readonly firstLong: number;
  readonly lastLong: number;
  readonly imagesBefore: ReadonlySet<number>;
  readonly titleWords: ReadonlySet<string>;
  readonly descriptionWords: ReadonlySet<string>;
  readonly authorWords: readonly (readonly string[])[];
  readonly bodyShingles: ReadonlySet<string> | null;
}

/** Reads every block by itself, each into its row, and adds up what they say together. */
export function readPageFacts(input: FeatureInput, rows: readonly Float32Array[]): PageFacts {
  const elements = createElementReader();
  const facts = input.blocks.map((block, index) =>
    readBlockFacts(block, input.readableShare[index] ?? 0, rows[index] as Float32Array, elements),
  );
  const bySignature = new Map<string, Totals>();
  const byParentSignature = new Map<string, Totals>();
  const occurrences = new Map<string, number>();
  const total = emptyTotals();
  for (const fact of facts) {
    addTotals(bySignature, fact.signature, fact);
    addTotals(byParentSignature, fact.parentSignature, fact);
    accumulate(total, fact);
    occurrences.set(fact.block.text, (occurrences.get(fact.block.text) ?? 0) + 1);
  }
  const byElement = totalsByElement(facts);
  const longReadable = facts.flatMap((fact, index) => (fact.isMain ? [index] : []));
  return {
    facts,
    byElement,
    bySignature,
    byParentSignature,
    occurrences,
    total,
    container: pathToHolder(byElement, ({ readableWords }) => readableWords, total.readableWords * 0.7),
    proseContainer: pathToHolder(byElement, ({ proseWords }) => proseWords, total.proseWords * 0.6),
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
  return { words: 0, linkWords: 0, blocks: 0, readableWords: 0, proseWords: 0 };
}

function accumulate(totals: Totals, fact: BlockFacts): void {
  totals.words += fact.words.length;
  totals.linkWords += fact.words.length * fact.linkShare;
  totals.blocks += 1;
  totals.readableWords += fact.words.length * fact.readable;
  totals.proseWords += fact.prose;
}

function addTotals<Key>(map: Map<Key, Totals>, key: Key, fact: BlockFacts): void {
  let totals = map.get(key);
  if (!totals) {
    totals = emptyTotals();
    map.set(key, totals);
  }
  accumulate(totals, fact);
}

/** Each block counts for all elements round it: summed up where blocks stand, then carried from the deepest upwards. */
function totalsByElement(facts: readonly BlockFacts[]): Map<TreeElement, Totals> {
  const byElement = new Map<TreeElement, Totals>();
  const levels: TreeElement[][] = [];
  const totalsOf = (element: TreeElement) => {
    let totals = byElement.get(element);
    if (!totals) {
      totals = emptyTotals();
      byElement.set(element, totals);
      levels[element.depth] ??= [];
      levels[element.depth]?.push(element);
    }
    return totals;
  };
  for (const fact of facts) accumulate(totalsOf(fact.block.element), fact);
  for (let depth = levels.length - 1; depth > 0; depth--) {
    for (const element of levels[depth] ?? []) {
      if (element.parent) addTo(totalsOf(element.parent), totalsOf(element));
    }
  }
  return byElement;
}

function addTo(totals: Totals, more: Totals): void {
  totals.words += more.words;
  totals.linkWords += more.linkWords;
  totals.blocks += more.blocks;
  totals.readableWords += more.readableWords;
  totals.proseWords += more.proseWords;
}

/** The path to the deepest element that holds at least so much. */
function pathToHolder(
  byElement: ReadonlyMap<TreeElement, Totals>,
  amountOf: (totals: Totals) => number,
  least: number,
): readonly TreeElement[] {
  let best: TreeElement | null = null;
  for (const [element, totals] of byElement) {
    if (amountOf(totals) >= least && (!best || element.depth > best.depth)) best = element;
  }
  return best ? pathOf(best) : [];
}

/** Every four words that follow each other. */
export function shingles(words: readonly string[]): string[] {
  if (words.length < 4) return words.length === 0 ? [] : [words.join(' ')];
  return Array.from(
    { length: words.length - 3 },
    (_, at) => `${words[at]} ${words[at + 1]} ${words[at + 2]} ${words[at + 3]}`,
  );
}
