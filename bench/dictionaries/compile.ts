import { type Dictionary, dictionaryForm } from '../../shared/links/dictionary.ts';
import { isUnspaced } from '../../shared/links/words.ts';
import type { Meanings } from './compose.ts';

/** Words kept for one meaning. */
const wordsForStem = 9;
const maxStems = 4;
/** A meaning that has less than this share of the best one's weight is noise of the way it came. */
const leastShare = 0.25;

/** For every meaning the words that say it most plainly, so that rare meanings keep theirs and none takes all the room. */
export function compileDictionary(meanings: Meanings, positions: ReadonlyMap<string, number>): Dictionary {
  const entries = new Map<string, ReadonlyMap<string, number>>();
  for (const [word, weights] of meanings) {
    const form = dictionaryForm(word);
    const stems = bestStems(weights, positions);
    if (form.length < (isUnspaced(form) ? 1 : 3) || stems.size === 0) continue;
    if (sum(entries.get(form)) < sum(stems)) entries.set(form, stems);
  }
  const kept = [...plainest(entries)].sort();
  return {
    words: kept,
    meanings: kept.map((word) =>
      [...(entries.get(word) as ReadonlyMap<string, number>).keys()].map((stem) => positions.get(stem) as number),
    ),
  };
}

function plainest(entries: ReadonlyMap<string, ReadonlyMap<string, number>>): ReadonlySet<string> {
  const saying = new Map<string, [string, number][]>();
  for (const [word, stems] of entries)
    for (const [stem, weight] of stems) {
      const words = saying.get(stem) ?? [];
      words.push([word, weight]);
      saying.set(stem, words);
    }
  const best = [...saying.values()].flatMap((words) =>
    words.sort(([x, a], [y, b]) => b - a || x.length - y.length).slice(0, wordsForStem),
  );
  return new Set(best.map(([word]) => word));
}

function bestStems(
  weights: ReadonlyMap<string, number>,
  positions: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const known = [...weights].filter(([stem]) => positions.has(stem)).sort(([, a], [, b]) => b - a);
  const best = known[0]?.[1] ?? 0;
  return new Map(known.filter(([, weight]) => weight >= leastShare * best).slice(0, maxStems));
}

function sum(weights: ReadonlyMap<string, number> = new Map()): number {
  return [...weights.values()].reduce((total, weight) => total + weight, 0);
}
