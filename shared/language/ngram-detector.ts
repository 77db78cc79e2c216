import { hashNgram, type NgramTable } from './ngram-table.ts';

/** What eld adds to every stored score; it is left out of the tables to make them small. */
const baseScore = 53;
const maximalBytes = 1200;

/**
 * Scores a text as the eld package does: the sum, over its different n-grams of four bytes, of the n-gram's weight in each
 * language; divided by the number of n-grams, so that long and short texts compare.
 */
export function scoreNgrams(table: NgramTable, text: string): Map<string, number> {
  const ngrams = ngramsOf(text);
  const sums = new Float64Array(table.languages.length);
  for (const ngram of ngrams) addScores(table, ngram, sums);
  const scores = new Map<string, number>();
  table.languages.forEach((language, index) => {
    const sum = sums[index] ?? 0;
    if (sum > 0) scores.set(language, sum / ngrams.size);
  });
  return scores;
}

function addScores(table: NgramTable, ngram: number, sums: Float64Array): void {
  const index = find(table.hashes, ngram);
  if (index < 0) return;
  const end = table.starts[index + 1] ?? table.entryScores.length;
  for (let entry = table.starts[index] as number; entry < end; entry++) {
    const language = table.entryLanguages[entry] as number;
    sums[language] = (sums[language] as number) + (table.entryScores[entry] as number) + baseScore;
  }
}

function find(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] as number;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Every third window of four bytes of each word, and the word's last four. */
function ngramsOf(text: string): Set<number> {
  const ngrams = new Set<number>();
  const encoder = new TextEncoder();
  let total = 0;
  for (const word of text.toLowerCase().split(/[^\p{L}]+(?<!['`’])/u)) {
    if (word === '' || total > maximalBytes) continue;
    const bytes = encoder.encode(word).subarray(0, 70);
    total += bytes.length;
    let from = 0;
    for (; from + 4 < bytes.length; from += 3) ngrams.add(hashNgram(bytes, from, from + 4, from === 0, false));
    ngrams.add(hashNgram(bytes, Math.max(0, bytes.length - 4), bytes.length, from === 0, true));
  }
  return ngrams;
}
