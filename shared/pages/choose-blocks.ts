/** A block likelier than that is always kept, one less likely than `NEVER` never, however sure the rest of the page is. */
const ALWAYS = 0.6;
const NEVER = 0.3;

/**
 * Which blocks to keep so that the F1 of words is likely to be the greatest: the likeliest ones, down to where another one would
 * cost more precision than it brings recall (Lewis, "Evaluating and optimizing autonomous text classification systems",
 * SIGIR 1995). On a page that is clear that is about even odds, on a doubtful one less.
 */
export function chooseBlocks(probabilities: readonly number[], words: readonly number[]): boolean[] {
  const probability = (index: number) => probabilities[index] as number;
  const size = (index: number) => words[index] as number;
  const likeliestFirst = probabilities.map((_, index) => index).sort((a, b) => probability(b) - probability(a));
  const wanted = likeliestFirst.reduce((sum, index) => sum + probability(index) * size(index), 0);
  let [kept, right, best, least] = [0, 0, 0, 0.5];
  for (const index of likeliestFirst) {
    kept += size(index);
    right += probability(index) * size(index);
    const score = right / (kept + wanted);
    if (score > best) [best, least] = [score, probability(index)];
  }
  const threshold = Math.min(ALWAYS, Math.max(NEVER, least));
  return probabilities.map((value) => value >= threshold);
}
