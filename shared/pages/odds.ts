/** Certainty has no log-odds; this is as near to it as numbers go. */
const LEAST = 1e-4;

/** Of a probability, 0–1. */
export function logOdds(probability: number): number {
  return Math.log((probability + LEAST) / (1 - probability + LEAST));
}

/** Of log-odds. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
