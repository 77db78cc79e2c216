import { type BlockFacts, readBlockFacts } from './features-block.ts';
import { createMarkupCueCache } from './markup-cues.ts';
import type { Block, PlacedImage } from './segment.ts';
import type { TreeElement } from './tree.ts';
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
}

/** What the blocks of a page add up to. */
export interface PageFacts {
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

export function readPageFacts(input: FeatureInput): PageFacts {
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

export function shingles(words: readonly string[]): string[] {
  if (words.length < 4) return words.length === 0 ? [] : [words.join(' ')];
  return Array.from(
    { length: words.length - 3 },
    (_, at) => `${words[at]} ${words[at + 1]} ${words[at + 2]} ${words[at + 3]}`,
  );
}
