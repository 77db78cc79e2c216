import type { Block } from '../../shared/pages/segment.ts';
import { wordsOf } from '../../shared/pages/words.ts';

const SHINGLE = 4;

/** Says of each block whether it belongs to the article: whether most of its 4-word shingles stand in the true text. */
export function labelBlocks(blocks: readonly Block[], trueText: string): boolean[] {
  const truth = wordsOf(trueText);
  const shingles = new Set(shinglesOf(truth));
  const running = ` ${truth.join(' ')} `;
  const lines = new Set(trueText.split('\n').map((line) => wordsOf(line).join(' ')));
  const labels = blocks.map(({ text }) => standsIn(wordsOf(text), shingles, lines));
  settleRepeats(blocks, labels, running);
  return labels;
}

function shinglesOf(words: readonly string[]): string[] {
  return Array.from({ length: Math.max(0, words.length - SHINGLE + 1) }, (_, at) =>
    words.slice(at, at + SHINGLE).join(' '),
  );
}

/** A block too short for a shingle must be a whole line: its words stand in every long text. */
function standsIn(words: readonly string[], shingles: ReadonlySet<string>, lines: ReadonlySet<string>): boolean {
  if (words.length < SHINGLE) return lines.has(words.join(' '));
  const own = shinglesOf(words);
  return own.filter((shingle) => shingles.has(shingle)).length * 2 > own.length;
}

/** Of a text that the page repeats more often than the truth, the copies among content are content. */
function settleRepeats(blocks: readonly Block[], labels: boolean[], running: string): void {
  const copies = new Map<string, number[]>();
  blocks.forEach(({ text }, index) => {
    if (labels[index]) copies.set(text, [...(copies.get(text) ?? []), index]);
  });
  const before = [...labels];
  for (const [text, indexes] of copies) {
    const expected = running.split(` ${wordsOf(text).join(' ')} `).length - 1;
    if (indexes.length <= Math.max(1, expected)) continue;
    const ranked = indexes.toSorted((a, b) => contentAround(before, b) - contentAround(before, a));
    for (const index of ranked.slice(Math.max(1, expected))) labels[index] = false;
  }
}

function contentAround(labels: readonly boolean[], index: number): number {
  return labels.slice(Math.max(0, index - 4), index + 5).filter(Boolean).length;
}
