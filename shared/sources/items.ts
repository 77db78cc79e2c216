import type { Tag } from './languages/resource.ts';
import type { AliasMatch } from './registry/alias-index.ts';
import type { Token } from './tokens.ts';

/** A piece of a sentence: a tagged phrase, a run of names, an outlet, a quotation or a mark. */
export interface Item {
  readonly kind: 'word' | 'name' | 'media' | 'quote' | 'mark';
  readonly tags: readonly Tag[];
  readonly lower: string;
  /** As written, for outlets. */
  readonly text: string;
  readonly capital: boolean;
  /** UTF-16 offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly match: AliasMatch | null;
  /** Index in the paragraph's quotes. */
  readonly quote: number;
}

export const has = (item: Item | undefined, ...tags: readonly Tag[]): boolean =>
  item?.tags.some((tag) => tags.includes(tag)) ?? false;

export const isMark = (item: Item | undefined, ...marks: readonly string[]): boolean =>
  item?.kind === 'mark' && marks.includes(item.lower);

export const isAdjacent = (before: Item, token: Token) => token.start - before.end <= 1;

export const firstWord = (lower: string) => lower.split(/[\s-]/)[0] ?? '';

export function item(kind: Item['kind'], tags: readonly Tag[], lower: string, start: number, end: number): Item {
  return { kind, tags, lower, text: lower, start, end, capital: false, match: null, quote: -1 };
}

export const quoteItem = (start: number, end: number, quote: number): Item => ({
  ...item('quote', [], '', start, end),
  quote,
});
