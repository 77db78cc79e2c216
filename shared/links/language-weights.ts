import { readBackground, readStems } from './dictionary-files.ts';
import { type KeyWeight, keyWeights, type Rarity } from './key-weights.ts';

let rarity: Rarity | null = null;
const known = new Map<string | null, KeyWeight>();

/** How much keys tell in a language; the tables that say how rare they are are read when first asked. */
export function weightsIn(lang: string | null): KeyWeight {
  rarity ??= { background: readBackground(), stemCounts: readStems().counts };
  const weight = known.get(lang) ?? keyWeights(rarity, lang);
  known.set(lang, weight);
  return weight;
}

/** How much keys tell that texts in two languages share: as little as in the language where they tell less. */
export function weightsBetween(a: string | null, b: string | null): KeyWeight {
  const [ofA, ofB] = [weightsIn(a), weightsIn(b)];
  return (key) => Math.min(ofA(key), ofB(key));
}
