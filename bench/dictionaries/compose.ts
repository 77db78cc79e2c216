import type { WordList } from './dictd.ts';
import { stemsOf } from './english.ts';

/** Headword → English stem → weight. */
export type Meanings = ReadonlyMap<string, ReadonlyMap<string, number>>;
type Edges = Map<string, Map<string, number>>;

const directWeight = 2;

/** What the words of a language mean in English: by lists that have English at one end, and by way of each third language. */
export function meaningsOf(language: string, lists: readonly WordList[]): Meanings {
  const meanings: Edges = new Map();
  addPaths(meanings, direct(language, lists), directWeight);
  const others = new Set(lists.flatMap(({ from, to }) => [from, to]));
  others.delete(language);
  others.delete('eng');
  for (const other of others) {
    const toEnglish = direct(other, lists);
    const toOther = wordsBetween(language, other, lists);
    if (toEnglish.size > 0 && toOther.size > 0) addPaths(meanings, joined(toOther, toEnglish), 1);
  }
  return meanings;
}

/** Stems straight from lists between the language and English, whichever way they go. */
const direct = (language: string, lists: readonly WordList[]): Edges => {
  const stems: Edges = new Map();
  for (const [word, translations] of wordsBetween(language, 'eng', lists))
    for (const [translation, weight] of translations) {
      const said = stemsOf(translation);
      for (const stem of said) add(stems, word, stem, weight / said.length);
    }
  return stems;
};

function wordsBetween(a: string, b: string, lists: readonly WordList[]): Edges {
  const edges: Edges = new Map();
  for (const list of lists) {
    if (list.from === a && list.to === b) addEntries(list, (word, target, weight) => add(edges, word, target, weight));
    if (list.from === b && list.to === a) addEntries(list, (word, target, weight) => add(edges, target, word, weight));
  }
  return edges;
}

/** Single words only; earlier translations weigh more. */
function addEntries(list: WordList, take: (word: string, target: string, weight: number) => void): void {
  for (const [word, targets] of list.entries) {
    if (word.includes(' ') && list.from !== 'eng') continue;
    targets.forEach((target, at) => {
      if (target.includes(' ') && list.to !== 'eng') return;
      take(unstressed(word), unstressed(target), 1 / (1 + at / 2));
    });
  }
}

const unstressed = (word: string): string => (word.includes('\u0301') ? word.replaceAll('\u0301', '') : word);

function joined(first: Edges, second: Edges): Edges {
  const paths: Edges = new Map();
  for (const [word, middles] of first)
    for (const [middle, weight] of normalisedWeights(middles))
      for (const [stem, further] of normalisedWeights(second.get(middle) ?? new Map()))
        add(paths, word, stem, weight * further);
  return paths;
}

function addPaths(into: Edges, paths: Edges, weight: number): void {
  for (const [word, stems] of paths)
    for (const [stem, share] of normalisedWeights(stems)) add(into, word, stem, weight * share);
}

function normalisedWeights(weights: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return [...weights].map(([key, weight]) => [key, weight / total] as const);
}

function add(edges: Edges, from: string, to: string, weight: number): void {
  const targets = edges.get(from) ?? new Map<string, number>();
  targets.set(to, (targets.get(to) ?? 0) + weight);
  edges.set(from, targets);
}
