import { withoutClitics } from '../../shared/links/affixes.ts';
import { dictionaryForm } from '../../shared/links/dictionary.ts';
import { wordsOf } from '../../shared/links/words.ts';
import type { Meanings } from './compose.ts';
import { wordStems } from './english.ts';
import type { ParallelText } from './parallel-texts.ts';

interface Sentence {
  readonly stems: readonly string[];
  readonly words: readonly string[];
}

type Table = ReadonlyMap<string, ReadonlyMap<string, number>>;

const rounds = 6;
/** Below this a word and a stem stood together by chance: the product of how surely each says the other. */
const leastAgreement = 0.06;
const maxWords = 120;
/**
 * What the words of a language mean, learnt from texts that say the same: IBM model 1 (Brown et al. 1993) in both
 * directions, and of the pairs those that both agree on.
 */
export function learnMeanings(language: string, texts: readonly ParallelText[], known: ReadonlySet<string>): Meanings {
  const sentences = prepare(language, texts, known);
  const toStems = translationTable(sentences.map(({ stems, words }) => [words, stems]));
  const toWords = translationTable(sentences.map(({ stems, words }) => [stems, words]));
  const meanings = new Map<string, ReadonlyMap<string, number>>();
  for (const [word, stems] of toStems) {
    const agreed = [...stems]
      .map(([stem, chance]) => [stem, Math.sqrt(chance * (toWords.get(stem)?.get(word) ?? 0))] as const)
      .filter(([, agreement]) => agreement >= leastAgreement);
    if (agreed.length > 0) meanings.set(word, new Map(agreed));
  }
  return meanings;
}

function prepare(language: string, texts: readonly ParallelText[], known: ReadonlySet<string>): readonly Sentence[] {
  const spoken = texts.map(({ english, other }) => ({
    stems: [...new Set(wordStems(english).filter((stem) => known.has(stem)))],
    words: wordsOf(other, language),
  }));
  const counts = countsOf(spoken.flatMap(({ words }) => words));
  return spoken
    .map(({ stems, words }) => {
      const forms = words.map((word) => dictionaryForm(bareForm(word, counts)));
      return { stems, words: [...new Set(forms)].filter(Boolean) };
    })
    .filter(({ stems, words }) => stems.length > 0 && words.length > 0 && stems.length + words.length <= maxWords);
}

/** The word without what its script joins to it, where the rest is met by itself too. */
const bareForm = (word: string, counts: ReadonlyMap<string, number>): string =>
  withoutClitics(word)
    .filter((form) => form === word || (counts.get(form) ?? 0) > 0)
    .reduce((shortest, form) => (form.length < shortest.length ? form : shortest));

function countsOf(list: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** The chance that a word on the left is said by each on the right. */
function translationTable(pairs: readonly (readonly [readonly string[], readonly string[]])[]): Table {
  const { cells, lefts, rights, groups } = cellsOf(pairs);
  const chances = new Float64Array(cells.length).fill(1);
  for (let round = 0; round < rounds; round++) reestimate(chances, cells, lefts.size, groups);
  const leftNames = [...lefts.keys()];
  const rightNames = [...rights.keys()];
  const table = new Map<string, Map<string, number>>();
  cells.forEach(({ left, right }, at) => {
    const row = table.get(leftNames[left] as string) ?? new Map<string, number>();
    row.set(rightNames[right] as string, chances[at] as number);
    table.set(leftNames[left] as string, row);
  });
  table.delete(nothing);
  return table;
}

interface Cell {
  readonly left: number;
  readonly right: number;
}

/** What a word has no counterpart for is said by nothing. */
const nothing = '';

/** Every two words that ever stand in one pair, and for each word on the right of a pair the cells that may have said it. */
function cellsOf(pairs: readonly (readonly [readonly string[], readonly string[]])[]) {
  const lefts = new Map<string, number>();
  const rights = new Map<string, number>();
  const places = new Map<number, number>();
  const cells: Cell[] = [];
  const numberOf = (numbers: Map<string, number>, word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const cellAt = (left: number, right: number): number => {
    const name = left * 2 ** 24 + right;
    const known = places.get(name) ?? cells.push({ left, right }) - 1;
    places.set(name, known);
    return known;
  };
  const groups = pairs.flatMap(([left, right]) => {
    const sources = [nothing, ...left].map((word) => numberOf(lefts, word));
    return right.map((word) => Int32Array.from(sources, (source) => cellAt(source, numberOf(rights, word))));
  });
  return { cells, lefts, rights, groups };
}

/** One round of expectation and maximisation. */
function reestimate(chances: Float64Array, cells: readonly Cell[], lefts: number, groups: readonly Int32Array[]): void {
  const counts = new Float64Array(cells.length);
  for (const group of groups) {
    let total = 0;
    for (const cell of group) total += chances[cell] as number;
    if (total > 0)
      for (const cell of group) counts[cell] = (counts[cell] as number) + (chances[cell] as number) / total;
  }
  const totals = new Float64Array(lefts);
  cells.forEach(({ left }, at) => {
    totals[left] = (totals[left] as number) + (counts[at] as number);
  });
  cells.forEach(({ left }, at) => {
    chances[at] = (counts[at] as number) / ((totals[left] as number) || 1);
  });
}
