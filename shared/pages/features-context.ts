import type { Block, PlacedImage } from './segment.ts';
import { lineage, type TreeElement } from './tree.ts';
import { containment } from './words.ts';

/** A block as its context sees it. */
export interface ContextBlock {
  readonly block: Block;
  readonly words: readonly string[];
  readonly distinct: ReadonlySet<string>;
  readonly linkShare: number;
  readonly isMain: boolean;
  readonly anchors: readonly TreeElement[];
}

export interface ContextInput {
  readonly blocks: readonly ContextBlock[];
  readonly images: readonly PlacedImage[];
  readonly baseUrl: string;
  readonly siteName: readonly string[];
  readonly authors: readonly (readonly string[])[];
}

export const contextNames: readonly string[] = [
  'cohesion',
  'cohesion-names',
  'names',
  'same-start-before',
  'same-start-after',
  'site-name-in-block',
  'starts-with-author',
  'internal-links',
  'link-slug-words',
  'link-slug-overlap',
  'starts-linked',
  'link-run',
  'short-run',
  'images-in-parent',
  'main-here',
];

/** What a block has to do with the rest of the page: shared vocabulary, repeated beginnings, where its links lead. */
export function contextFeatures(input: ContextInput): number[][] {
  const terms = input.blocks.map(({ words }) => termsOf(words));
  const names = input.blocks.map(({ block }) => namesOf(block.text));
  const vocabulary = mainVocabulary(input.blocks, terms);
  const starts = startPositions(input.blocks);
  const linkRuns = runLengths(input.blocks.map(({ linkShare }) => linkShare > 0.8));
  const shortRuns = runLengths(input.blocks.map(({ words }) => words.length < 12));
  const imagesBelow = countImages(input.images);
  const host = URL.canParse(input.baseUrl) ? new URL(input.baseUrl).hostname.replace(/^www\./, '') : '';
  return input.blocks.map((fact, index) => {
    const positions = starts.get(startOf(fact.words)) ?? [];
    const known = (list: ReadonlySet<string>) => shareKnown(list, vocabulary, fact.isMain ? 1 : 0);
    return [
      known(terms[index] as Set<string>),
      known(names[index] as Set<string>),
      names[index]?.size ?? 0,
      positions.filter((position) => position < index).length,
      positions.filter((position) => position > index).length,
      Number(holds(fact.words, input.siteName)),
      Number(input.authors.some((author) => author.every((word, at) => fact.words[at] === word))),
      internalShare(fact.anchors, host),
      ...slugFeatures(fact),
      Number(startsLinked(fact.block)),
      linkRuns[index] ?? 0,
      shortRuns[index] ?? 0,
      imagesBelow.get(fact.block.element.parent ?? fact.block.element) ?? 0,
      Number(fact.isMain),
    ];
  });
}

const unspacedWord = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;

/** Words long enough to be about something; of scripts without spaces, pairs of characters. */
function termsOf(words: readonly string[]): Set<string> {
  const terms = new Set<string>();
  words.forEach((word, at) => {
    if (word.length > 3) terms.add(word);
    else if (at > 0 && word.length === 1 && unspacedWord.test(word)) terms.add(`${words[at - 1]}${word}`);
  });
  return terms;
}

/** Capitalised words, not at the beginning. */
function namesOf(text: string): Set<string> {
  const found = text.slice(0, 1_000).match(/(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? [];
  return new Set(found.map((name) => name.toLowerCase()));
}

/** In how many blocks of the main text each term occurs. */
function mainVocabulary(blocks: readonly ContextBlock[], terms: readonly ReadonlySet<string>[]): Map<string, number> {
  const vocabulary = new Map<string, number>();
  blocks.forEach(({ isMain }, index) => {
    if (!isMain) return;
    for (const term of terms[index] ?? []) vocabulary.set(term, (vocabulary.get(term) ?? 0) + 1);
  });
  return vocabulary;
}

/** The share of words that the main text has too; `own` is how often the block itself was counted. */
function shareKnown(list: ReadonlySet<string>, vocabulary: ReadonlyMap<string, number>, own: number): number {
  if (list.size === 0) return -1;
  let known = 0;
  for (const word of list) if ((vocabulary.get(word) ?? 0) > own) known += 1;
  return known / list.size;
}

const START_WORDS = 6;

function startOf(words: readonly string[]): string {
  return words.slice(0, START_WORDS).join(' ');
}

function startPositions(blocks: readonly ContextBlock[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  blocks.forEach(({ words }, index) => {
    const start = startOf(words);
    const list = positions.get(start);
    if (!list) positions.set(start, [index]);
    else if (list.length < 10) list.push(index);
  });
  return positions;
}

function holds(words: readonly string[], phrase: readonly string[]): boolean {
  const [first] = phrase;
  if (first === undefined) return false;
  return words.some((word, at) => word === first && phrase.every((part, offset) => words[at + offset] === part));
}

/** −1 where there is no link. */
function internalShare(anchors: readonly TreeElement[], host: string): number {
  if (anchors.length === 0) return -1;
  const internal = anchors.filter(({ attributes }) => {
    const address = attributes.href ?? '';
    return !/^(?:[a-z][a-z+.-]*:)?\/\//i.test(address) || (host !== '' && address.includes(host));
  });
  return internal.length / anchors.length;
}

/** Links of a block that are looked at. */
const MOST_LINKS = 20;
/** Words; shorter last steps of a path are names of pages and sections. */
const HEADLINE_WORDS = 3;

/** Headlines stand in addresses word by word: how many words there are, and the share of them that the block says. */
function slugFeatures({ anchors, distinct }: ContextBlock): [number, number] {
  let [most, overlap] = [0, -1];
  for (const { attributes } of anchors.slice(0, MOST_LINKS)) {
    const [path = ''] = (attributes.href ?? '').split(/[?#]/, 1);
    const words = (path.split('/').findLast(Boolean) ?? '').toLowerCase().split(/[-_]/);
    most = Math.max(most, Math.min(20, words.length));
    if (words.length >= HEADLINE_WORDS) overlap = Math.max(overlap, containment(new Set(words), distinct));
  }
  return [most, overlap];
}

function startsLinked({ pieces, element }: Block): boolean {
  const first = pieces.find((piece) => piece && piece.text.trim() !== '');
  if (!first) return false;
  for (const { tag } of lineage(first.parent)) {
    if (tag === 'a') return true;
    if (tag === element.tag) return false;
  }
  return false;
}

/** For each position the length of the run of flags that it stands in; 0 where its own is not set. */
function runLengths(flags: readonly boolean[]): number[] {
  const lengths = flags.map(Number);
  for (let at = 1; at < flags.length; at++) if (flags[at]) lengths[at] = (lengths[at - 1] ?? 0) + 1;
  for (let at = flags.length - 2; at >= 0; at--) if (flags[at] && flags[at + 1]) lengths[at] = lengths[at + 1] ?? 0;
  return lengths;
}

/** Levels above an image that know of it. */
const IMAGE_LEVELS = 4;

function countImages(images: readonly PlacedImage[]): Map<TreeElement, number> {
  const counts = new Map<TreeElement, number>();
  for (const { element } of images) {
    let level = 0;
    for (const ancestor of lineage(element)) {
      if (level++ > IMAGE_LEVELS) break;
      counts.set(ancestor, (counts.get(ancestor) ?? 0) + 1);
    }
  }
  return counts;
}
