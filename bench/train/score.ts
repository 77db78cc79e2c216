/** How near predicted texts come to the true ones, over the pages of a corpus. */
export interface TextScore {
  readonly pages: number;
  /** Harmonic mean of the pages' mean precision and mean recall in shingles of four words (Zyte's benchmark). */
  readonly shingleF1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of pages whose words equal the true ones, in order. */
  readonly exact: number;
  /** Mean of each page's F1 of words, case folded (WCXB). */
  readonly wordsF1: number;
}

export interface TextPair {
  readonly predicted: string;
  readonly truth: string;
}

export function scoreTexts(pairs: readonly TextPair[]): TextScore {
  const pages = pairs.map(scorePage);
  const precision = mean(pages.flatMap((page) => page.precision ?? []));
  const recall = mean(pages.flatMap((page) => page.recall ?? []));
  return {
    pages: pages.length,
    shingleF1: harmonic(precision, recall),
    precision,
    recall,
    exact: mean(pages.map(({ exact }) => Number(exact))),
    wordsF1: mean(pages.map(({ wordsF1 }) => wordsF1)),
  };
}

/** One page: precision and recall are null where there is nothing to be precise about or to recall. */
export function scorePage({ predicted, truth }: TextPair) {
  const [said, meant] = [wordsOf(predicted), wordsOf(truth)];
  const [saidShingles, meantShingles] = [counts(shinglesOf(said)), counts(shinglesOf(meant))];
  const shared = overlap(saidShingles, meantShingles);
  const [saidWords, meantWords] = [counts(wordsOf(predicted.toLowerCase())), counts(wordsOf(truth.toLowerCase()))];
  const same = overlap(saidWords, meantWords);
  return {
    precision: size(saidShingles) === 0 ? null : shared / size(saidShingles),
    recall: size(meantShingles) === 0 ? null : shared / size(meantShingles),
    exact: said.join(' ') === meant.join(' '),
    wordsF1: size(meantWords) + size(saidWords) === 0 ? 1 : (2 * same) / (size(meantWords) + size(saidWords)),
  };
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function shinglesOf(words: readonly string[]): string[] {
  if (words.length < 4) return words.length === 0 ? [] : [words.join(' ')];
  return Array.from({ length: words.length - 3 }, (_, at) => words.slice(at, at + 4).join(' '));
}

function counts(items: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const item of items) found.set(item, (found.get(item) ?? 0) + 1);
  return found;
}

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [item, times] of a) shared += Math.min(times, b.get(item) ?? 0);
  return shared;
}

function size(items: ReadonlyMap<string, number>): number {
  let all = 0;
  for (const times of items.values()) all += times;
  return all;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
