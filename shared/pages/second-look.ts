import { featureNames, wordCount } from './features.ts';
import { tagOrder } from './features-block.ts';
import { sumsBefore } from './features-place.ts';
import type { Location } from './locate-blocks.ts';
import { logOdds, probability } from './odds.ts';
import { sharedLevels } from './tree.ts';

/** The block model's first answers for a page, and what they were given for. */
export interface FirstLook {
  readonly rows: readonly Float32Array[];
  readonly locations: readonly Location[];
  /** How likely each block is content, 0–1, looked at without its neighbours' answers. */
  readonly probabilities: readonly number[];
}

/** Positions beside a block whose answers it is told. */
const NEIGHBOURS = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
/** Blocks to both sides that an average is taken of. */
const SPANS = [2, 5, 10] as const;
/** Ancestors that may hold other blocks: the parent and two above it. */
const HOLDERS = [1, 2, 3] as const;
/** Words; a shorter block says little of where the article is. */
const SUBSTANTIAL = 8;
/** Longer blocks don't weigh more among blocks of their kind. */
const WEIGHTY_WORDS = 60;
const BEYOND_THE_PAGE = -8;

/** What the block's own row says, that its neighbours' answers are to be weighed with. */
const ownColumns = [
  'words',
  'link-share',
  'readable',
  'tag',
  'ends-sentence',
  'bold-share',
  'occurrences',
  'title-in-block',
  'block-in-title',
  'image-before',
  'depth',
  'parent-link-share',
  'boilerplate',
  'heading-boilerplate',
  'body-share',
  'description-in-block',
  'author-in-block',
  'same-signature-as-previous-main',
  'same-signature-as-next-main',
  'since-title',
  'cohesion',
].map((name) => featureNames.indexOf(name));

const tagAt = featureNames.indexOf('tag');
const firstHeading = tagOrder.indexOf('h1');

/** Blocks less likely than that are not looked at again. */
const HOPELESS = 0.02;

/**
 * How likely each block is content when it is looked at again, 0–1: the mean, in log-odds, of the first answer and of what
 * `model` says of its row of `surroundings`.
 */
export function secondAnswers(look: FirstLook, model: (row: Float32Array) => number): number[] {
  const rowOf = surroundings(look);
  return look.probabilities.map((first, index) =>
    isWorthALook(first) ? probability((logOdds(first) + logOdds(model(rowOf(index)))) / 2) : first,
  );
}

/** False for blocks that are surely no content: neither trained on nor looked at again. */
export const isWorthALook = (first: number): boolean => first >= HOPELESS;

/**
 * What the first answers say of the blocks round one, a row of numbers for its index: of its neighbours, of blocks that look
 * the same or stand in the same element, of its section, and of how much of the article is over. What a publisher repeats,
 * such as a box between two paragraphs, is told by many places better than by one.
 */
export function surroundings({ rows, locations, probabilities }: FirstLook): (index: number) => Float32Array {
  const words = rows.map(wordCount);
  const odds = probabilities.map(logOdds);
  const weights = sumsBefore(words.map((count) => count + 1));
  const contents = sumsBefore(words.map((count, index) => (count + 1) * (probabilities[index] ?? 0)));
  const [all, total] = [weights.at(-1) ?? 0, contents.at(-1) ?? 0];
  const isHeading = rows.map((row) => (row[tagAt] ?? -1) >= firstHeading);
  const isKept = probabilities.map((probability, index) => probability > 0.5 && (words[index] ?? 0) >= SUBSTANTIAL);
  const groups = [
    ...[0, 1, 2, 3].map((look) => (location: Location) => location.looks[look]),
    ...HOLDERS.map((level) => (location: Location) => location.chain[level]),
    (location: Location) => location.table ?? undefined,
  ].map((keyOf) => averages(locations.map(keyOf), words, probabilities));
  const headings = previous(isHeading);
  const nextHeadings = next(isHeading);
  const before = previous(isKept);
  const after = next(isKept);
  const first = isKept.indexOf(true);

  /** The mean answer of blocks `from` to before `to`, leaving out `index`; `none` where there are no others. */
  const meanBetween = (from: number, to: number, index: number, none: number): number => {
    const own = index >= from && index < to;
    const weight = at(weights, to) - at(weights, from) - (own ? at(words, index) + 1 : 0);
    const content =
      at(contents, to) - at(contents, from) - (own ? (at(words, index) + 1) * at(probabilities, index) : 0);
    return weight > 0 ? content / weight : none;
  };

  return (index) => {
    const [earlier, later, heading] = [before[index] ?? null, after[index] ?? null, headings[index] ?? null];
    const sectionEnd = nextHeadings[index] ?? rows.length;
    return Float32Array.from([
      at(odds, index),
      ...NEIGHBOURS.map((offset) => odds[index + offset] ?? BEYOND_THE_PAGE),
      ...SPANS.map((span) => meanBetween(Math.max(0, index - span), Math.min(rows.length, index + span + 1), index, 0)),
      at(contents, index),
      total - at(contents, index + 1),
      at(contents, index) / (total + 1),
      total,
      total / Math.max(1, all),
      ...groups.flatMap((group) => group[index] ?? []),
      earlier === null ? 99 : index - earlier,
      later === null ? 99 : later - index,
      levelsUp(locations, index, earlier),
      levelsUp(locations, index, later),
      earlier === null ? 999 : at(weights, index) - at(weights, earlier + 1),
      later === null ? 999 : at(weights, later) - at(weights, index + 1),
      alike(locations, index, earlier),
      alike(locations, index, later),
      heading === null ? BEYOND_THE_PAGE : at(odds, heading),
      heading === null ? 99 : index - heading,
      meanBetween(heading ?? 0, sectionEnd, index, -1),
      meanBetween(index + 1, Math.max(index + 1, sectionEnd), index, -1),
      index - first,
      ...ownColumns.map((column) => at(at(rows, index), column)),
    ]);
  };
}

/** For each block the mean answer of the others with its key, −1 without others, and how many blocks have that key. */
function averages(
  keys: readonly (number | undefined)[],
  words: readonly number[],
  probabilities: readonly number[],
): [number, number][] {
  const sums = new Map<number, { weight: number; content: number; blocks: number }>();
  const weights = words.map((count) => Math.min(WEIGHTY_WORDS, count) + 1);
  keys.forEach((key, index) => {
    if (key === undefined) return;
    const sum = sums.get(key) ?? { weight: 0, content: 0, blocks: 0 };
    sum.weight += at(weights, index);
    sum.content += at(weights, index) * at(probabilities, index);
    sum.blocks += 1;
    sums.set(key, sum);
  });
  return keys.map((key, index) => {
    const sum = key === undefined ? undefined : sums.get(key);
    if (!sum) return [-1, 0];
    const weight = sum.weight - at(weights, index);
    return [weight <= 0 ? -1 : (sum.content - at(weights, index) * at(probabilities, index)) / weight, sum.blocks];
  });
}

/** For each position the last flagged one before it. */
function previous(flags: readonly boolean[]): (number | null)[] {
  let last: number | null = null;
  return flags.map((flag, index) => {
    const found = last;
    if (flag) last = index;
    return found;
  });
}

/** For each position the first flagged one after it. */
function next(flags: readonly boolean[]): (number | null)[] {
  return previous(flags.toReversed())
    .reverse()
    .map((position) => (position === null ? null : flags.length - 1 - position));
}

/** Levels from a block's element up to the one that holds the other too; −1 without another. */
function levelsUp(locations: readonly Location[], index: number, other: number | null): number {
  if (other === null) return -1;
  const { chain } = at(locations, index);
  return chain.length - sharedLevels(chain, at(locations, other).chain);
}

/** Whether two blocks look the same from the root on; −1 without another. */
function alike(locations: readonly Location[], index: number, other: number | null): number {
  return other === null ? -1 : Number(at(locations, index).looks.at(-1) === at(locations, other).looks.at(-1));
}

function at<Value>(list: ArrayLike<Value>, index: number): Value {
  return list[index] as Value;
}
