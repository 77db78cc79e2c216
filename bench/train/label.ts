import type { Block } from '../../shared/pages/segment.ts';
import { wordsOf } from '../../shared/pages/words.ts';

const SHINGLE = 4;

/** A block found in the true text: at which of its words it begins, and how many shingles agree. */
interface Placement {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

interface Truth {
  readonly words: readonly string[];
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** Positions at which a line begins, each with the line's words. */
  readonly lines: ReadonlyMap<number, string>;
}

/**
 * Says of each block whether it belongs to the article. Blocks are laid along the true text, in order: the heaviest
 * chain is content, short blocks where they fill the gaps between its links, and blocks that stand elsewhere in the
 * truth as long as they say what the chain doesn't. So of a text that the page repeats one copy is content.
 */
export function labelBlocks(
  blocks: readonly Block[],
  trueText: string,
  readableShare: readonly number[] = [],
): boolean[] {
  const truth = readTruth(trueText);
  const words = blocks.map(({ text }) => wordsOf(text));
  const labels = blocks.map(() => false);
  const placements = words.flatMap((list, index) => placementsOf(list, index, truth, readableShare[index] ?? 0));
  const chain = heaviestChain(placements);
  for (const { block } of chain) labels[block] = true;
  fillGaps(words, chain, truth, labels);
  addDisplaced(words, placements, truth, labels);
  return labels;
}

function readTruth(text: string): Truth {
  const words: string[] = [];
  const lines = new Map<number, string>();
  for (const line of text.split('\n')) {
    const own = wordsOf(line);
    if (own.length > 0) lines.set(words.length, own.join(' '));
    for (const word of own) words.push(word);
  }
  const positions = new Map<string, number[]>();
  shinglesOf(words).forEach((shingle, at) => {
    const list = positions.get(shingle);
    if (list) list.push(at);
    else positions.set(shingle, [at]);
  });
  return { words, positions, lines };
}

function shinglesOf(words: readonly string[]): string[] {
  return Array.from({ length: Math.max(0, words.length - SHINGLE + 1) }, (_, at) =>
    words.slice(at, at + SHINGLE).join(' '),
  );
}

/** The places where most of a block's shingles stand, the best three; none for a block too short for a shingle. */
function placementsOf(words: readonly string[], block: number, truth: Truth, readable: number): Placement[] {
  const shingles = shinglesOf(words);
  const found = shingles.filter((shingle) => truth.positions.has(shingle)).length;
  if (shingles.length === 0 || found * 2 <= shingles.length) return [];
  const votes = new Map<number, number>();
  shingles.forEach((shingle, at) => {
    for (const position of (truth.positions.get(shingle) ?? []).slice(0, 8))
      votes.set(position - at, (votes.get(position - at) ?? 0) + 1);
  });
  return [...votes]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([start, weight]) => ({ block, start, end: start + words.length, weight: weight + readable / 2 }));
}

/** Blocks in the order of the page whose places are in the order of the truth; close neighbours win a tie. */
function heaviestChain(placements: readonly Placement[]): Placement[] {
  const best: { readonly weight: number; readonly previous: number }[] = [];
  let last = -1;
  placements.forEach((placement, at) => {
    let [weight, previous] = [placement.weight, -1];
    for (let before = 0; before < at; before++) {
      const other = placements[before] as Placement;
      if (other.block >= placement.block || placement.start < other.end - SHINGLE) continue;
      const total = (best[before]?.weight ?? 0) + placement.weight + 0.5 / (placement.block - other.block);
      if (total > weight) [weight, previous] = [total, before];
    }
    best.push({ weight, previous });
    if (weight > (best[last]?.weight ?? 0)) last = at;
  });
  const chain: Placement[] = [];
  for (let at = last; at >= 0; at = best[at]?.previous ?? -1) chain.push(placements[at] as Placement);
  return chain.reverse();
}

/** Between two links of the chain, short blocks that continue the text or are whole lines of it. */
function fillGaps(
  words: readonly (readonly string[])[],
  chain: readonly Placement[],
  truth: Truth,
  labels: boolean[],
): void {
  const ends = [...chain, { block: words.length, start: truth.words.length, end: 0, weight: 0 }];
  let [block, at] = [0, 0];
  for (const next of ends) {
    for (; block < next.block; block++) {
      const found = placeInGap(words[block] as readonly string[], at, next.start, truth);
      if (found < 0) continue;
      labels[block] = true;
      at = found + (words[block]?.length ?? 0);
    }
    block = next.block + 1;
    at = next.end;
  }
}

function placeInGap(words: readonly string[], from: number, to: number, truth: Truth): number {
  if (words.length === 0 || words.length >= SHINGLE) return -1;
  const line = words.join(' ');
  for (let at = Math.max(0, from); at + words.length <= to; at++) {
    const isAdjacent = at === from && from > 0;
    if (truth.lines.get(at) === line) return at;
    if (isAdjacent && words.every((word, offset) => truth.words[at + offset] === word)) return at;
  }
  return -1;
}

/** Blocks that the page has in another order than the truth: content while most of what they say is not yet said. */
function addDisplaced(
  words: readonly (readonly string[])[],
  placements: readonly Placement[],
  truth: Truth,
  labels: boolean[],
): void {
  const open = new Map(Array.from(truth.positions, ([shingle, list]) => [shingle, list.length]));
  const take = (shingles: readonly string[]) => {
    for (const shingle of shingles) open.set(shingle, (open.get(shingle) ?? 0) - 1);
  };
  labels.forEach((label, block) => {
    if (label) take(shinglesOf(words[block] ?? []));
  });
  for (const block of new Set(placements.toSorted((a, b) => b.weight - a.weight).map((placement) => placement.block))) {
    if (labels[block]) continue;
    const shingles = shinglesOf(words[block] ?? []);
    if (shingles.filter((shingle) => (open.get(shingle) ?? 0) > 0).length * 2 <= shingles.length) continue;
    labels[block] = true;
    take(shingles);
  }
}
