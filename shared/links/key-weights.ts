import type { Background } from './background.ts';
import { createKeyTable, type KeyTable } from './key-table.ts';
import { type KeyKind, keyKinds, keyOf, kindIndex } from './keys.ts';
import { conceptCodes } from './named-concepts.ts';

/** What the rarity of keys is known from. */
export interface Rarity {
  readonly background: Background;
  /** How often each English stem stands in `stemCorpusWords` words of running text. */
  readonly stemCounts: ReadonlyMap<string, number>;
}

/** How much a key tells: from nothing (0) to a rare one's weight. */
export type KeyWeight = (key: number) => number;

/** The words of WordNet's sense-annotated texts, which the counts were made on. */
const stemCorpusWords = 235_000;
const documentWords = 400;
const documentParagraphs = 16;

/** How much a match of each kind tells where both are equally rare, and the rarest that a key of the kind is taken for. */
const kinds: Readonly<Record<KeyKind, { readonly trust: number; readonly rarest: number }>> = {
  number: { trust: 3, rarest: 0.004 },
  digits: { trust: 2, rarest: 0.01 },
  concept: { trust: 2.5, rarest: 0.02 },
  token: { trust: 0.7, rarest: 0.004 },
  skeleton: { trust: 1, rarest: 0.006 },
  stem: { trust: 0.6, rarest: 0.012 },
  meaning: { trust: 1.5, rarest: 0.004 },
};
const unit = 6;

/** Weighs keys as common as they are in a language; two documents share a key for the lesser of its weights in theirs. */
export function keyWeights(rarity: Rarity, lang: string | null): KeyWeight {
  const background = rarity.background.get(lang?.split('-')[0]?.toLowerCase() ?? '') ?? new Map<number, number>();
  const fixed = fixedKeys(rarity);
  const ofLanguage = createKeyTable(
    new Map([...background].map(([key, paragraphs]) => [key, weightOf(key, paragraphs, fixed.shares.get(key) ?? 0)])),
  );
  return (key) =>
    ofLanguage(key) ?? fixed.weightOf(key) ?? (kindByIndex[kindIndex(key)] as (typeof kindByIndex)[number]).unseen;
}

/** `paragraphs`: the share of a language's paragraphs that hold a key; `share`: of documents in any language. */
function weightOf(key: number, paragraphs: number, share: number): number {
  const { trust, rarest, unseen } = kindByIndex[kindIndex(key)] as (typeof kindByIndex)[number];
  if (paragraphs === 0 && share <= rarest) return unseen;
  const documents = Math.max(share, 1 - (1 - paragraphs) ** documentParagraphs, rarest);
  return (trust * Math.log(1 / Math.min(1, documents))) / unit;
}

const kindByIndex = keyKinds.map((kind) => {
  const { trust, rarest } = kinds[kind];
  return { trust, rarest, unseen: (trust * Math.log(1 / rarest)) / unit };
});

/** Keys that mean the same in every language: the share of documents that hold each, and what it tells. */
interface FixedKeys {
  readonly shares: ReadonlyMap<number, number>;
  readonly weightOf: KeyTable;
}

const fixedByRarity = new WeakMap<Rarity, FixedKeys>();

function fixedKeys(rarity: Rarity): FixedKeys {
  const known = fixedByRarity.get(rarity);
  if (known) return known;
  const shares = new Map([...numberShares(), ...conceptShares(), ...stemShares(rarity.stemCounts)]);
  const weights = new Map([...shares].map(([key, share]) => [key, weightOf(key, 0, share)]));
  const fixed = { shares, weightOf: createKeyTable(weights) };
  fixedByRarity.set(rarity, fixed);
  return fixed;
}

function* numberShares(): Iterable<readonly [number, number]> {
  for (let value = 0; value < 100; value++)
    yield [keyOf('number', String(value)), value <= 12 ? 0.35 : value % 10 === 0 ? 0.25 : 0.12];
  for (let year = 1940; year < 2060; year++) yield [keyOf('number', String(year)), year > 2000 ? 0.25 : 0.06];
  for (let round = 100; round <= 10_000_000; round *= 10)
    for (let times = 1; times < 10; times++) yield [keyOf('number', String(times * round)), 0.05];
  for (let value = 10; value < 100; value++) yield [keyOf('digits', String(value)), 0.15];
  for (let year = 1940; year < 2060; year++) yield [keyOf('digits', String(year)), year > 2000 ? 0.25 : 0.06];
}

const shareOfConcepts: Readonly<Record<string, number>> = {
  region: 0.06,
  language: 0.08,
  currency: 0.1,
  month: 0.2,
  weekday: 0.25,
};

function* conceptShares(): Iterable<readonly [number, number]> {
  for (const code of conceptCodes) yield [keyOf('concept', code), shareOfConcepts[code.split(':')[0] ?? ''] ?? 0.1];
}

function* stemShares(counts: ReadonlyMap<string, number>): Iterable<readonly [number, number]> {
  for (const [stem, count] of counts)
    yield [keyOf('meaning', stem), 1 - Math.exp((-documentWords * count) / stemCorpusWords)];
}
