import { featureNames, wordCount } from './features.ts';
import { tagOrder } from './features-block.ts';

/** What the block model's answers say of the whole page, in the order of `keptEvidence`. */
export const keptNames: readonly string[] = [
  'kept-words',
  'kept-share',
  'kept-of-readable',
  'kept-blocks',
  'kept-runs',
  'kept-longest-run',
  'kept-first',
  'kept-last',
  'kept-certainty',
  'uncertain-share',
  'kept-link-share',
  'kept-sentence-share',
  'kept-list-share',
  'kept-table-share',
  'kept-heading-share',
  'kept-prose-share',
  'kept-siblings',
  'kept-questions',
  'kept-since-title',
  'kept-mean-words',
  'kept-outside',
];

const at = (name: string) => featureNames.indexOf(name);
const linkShareAt = at('link-share');
const endsSentenceAt = at('ends-sentence');
const readableAt = at('readable');
const listAt = at('under-li');
const tableAt = at('under-table');
const proseAt = at('prose');
const siblingsAt = at('branch-siblings');
const questionAt = at('question');
const sinceTitleAt = at('since-title');
const headingTagAt = at('tag');
const firstHeading = tagOrder.indexOf('h1');

/** One row for the page: how much would be kept, how surely, in how many pieces, and what it is like. */
export function keptEvidence(rows: readonly Float32Array[], probabilities: readonly number[]): number[] {
  const words = rows.map(wordCount);
  const isKept = probabilities.map((probability) => probability >= 0.5);
  const total = Math.max(1, sum(words));
  const keptWords = sum(words.filter((_, index) => isKept[index]));
  const readable = sum(rows.map((row, index) => (words[index] ?? 0) * (row[readableAt] ?? 0)));
  const share = (value: (row: Float32Array, index: number) => number) =>
    sum(rows.map((row, index) => (isKept[index] ? value(row, index) * (words[index] ?? 0) : 0))) /
    Math.max(1, keptWords);
  const runs = runsOf(isKept, words);
  const kept = rows.filter((_, index) => isKept[index]);
  return [
    keptWords,
    keptWords / total,
    keptWords / Math.max(1, readable),
    kept.length,
    runs.length,
    Math.max(0, ...runs),
    isKept.indexOf(true) / Math.max(1, rows.length),
    isKept.lastIndexOf(true) / Math.max(1, rows.length),
    share((_, index) => probabilities[index] ?? 0),
    sum(words.filter((_, index) => Math.abs((probabilities[index] ?? 0) - 0.5) < 0.35)) / Math.max(1, readable),
    share((row) => row[linkShareAt] ?? 0),
    share((row) => row[endsSentenceAt] ?? 0),
    share((row) => Number((row[listAt] ?? 0) <= 3)),
    share((row) => Number((row[tableAt] ?? 0) <= 3)),
    share((row) => Number((row[headingTagAt] ?? 0) >= firstHeading)),
    share((row) => Number((row[proseAt] ?? 0) > 0)),
    share((row) => row[siblingsAt] ?? 0),
    sum(kept.map((row) => row[questionAt] ?? 0)),
    kept[0]?.[sinceTitleAt] ?? -30,
    keptWords / Math.max(1, kept.length),
    share((row) => Number((row[readableAt] ?? 0) <= 0.5)),
  ];
}

/** Words of each run of kept blocks. */
function runsOf(isKept: readonly boolean[], words: readonly number[]): number[] {
  const runs: number[] = [];
  isKept.forEach((kept, index) => {
    if (!kept) return;
    if (isKept[index - 1]) runs[runs.length - 1] = (runs.at(-1) ?? 0) + (words[index] ?? 0);
    else runs.push(words[index] ?? 0);
  });
  return runs;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
