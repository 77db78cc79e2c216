import { findIncise } from './incise.ts';
import { type Item, item, quoteItem } from './items.ts';
import type { Spoken } from './sentences.ts';
import { type Tagging, tagOne } from './tag-tokens.ts';
import type { Token } from './tokens.ts';

/** A paragraph that opens with a dash and says inside it who speaks: `— Oui, dit Jean Roc. — Viens.` Null for every other. */
export function tagDialogue(tagging: Tagging, quotes: Spoken[]): Item[] | null {
  const { tokens, text } = tagging;
  if (tokens[0]?.lower !== '—' || !tokens[1]) return null;
  const items: Item[] = [];
  let from = 1;
  while (from < tokens.length) {
    const incise = findIncise(tagging, from, tokens.length, true);
    if (!incise && items.length === 0) return null;
    const until = incise?.from ?? tokens.length;
    const last = tokens[until - 1] as Token;
    const mark = tokens[until];
    const end = mark && /[?!…]/.test(mark.text) ? mark.end : last.end;
    quotes.push({ start: (tokens[from] as Token).start, end, open: false, continued: items.length > 0 });
    items.push(quoteItem((tokens[from] as Token).start, end, quotes.length - 1));
    if (!incise) return items;
    items.push(item('mark', [], ',', end, end));
    tagUntil(tagging, incise.from + 1, incise.to, items);
    const next = afterIncise(tokens, incise.to);
    const dashed = tokens.slice(incise.to, next).some((token) => token.lower === '—');
    const speaks = dashed || tagging.resource.speechGoesOn === true;
    items.push(item('mark', [], '.', lastEnd(items), lastEnd(items)));
    if (!speaks) tagUntil(tagging, next, tokens.length, items);
    if (!speaks || !text.slice(tokens[next]?.start ?? text.length).trim()) return items;
    from = next;
  }
  return items;
}

function tagUntil(tagging: Tagging, from: number, to: number, items: Item[]): void {
  const media = new Map(tagging.media.map((match) => [match.from, match]));
  for (let at = from; at < to; ) at = tagOne(tagging, media, at, items);
}

const lastEnd = (items: readonly Item[]) => items.at(-1)?.end ?? 0;

/** Past the stop, the comma and the dash between an attribution and what follows it. */
function afterIncise(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && /^[,.:;!?…—]$/.test((tokens[at] as Token).lower)) at += 1;
  return at;
}
