import { collapse } from './segment.ts';
import { containment, wordsOf } from './words.ts';

/** What a page offers as its title, each null where it has none. */
export interface TitleClaims {
  /** Every `<h1>` outside navigation, in order. */
  readonly headings: readonly string[];
  readonly linkedData: string | null;
  readonly openGraph: string | null;
  readonly twitter: string | null;
  readonly document: string | null;
  /** From whoever led here, such as a feed. */
  readonly hint: string | null;
  /** Names that sites put round their titles. */
  readonly siteNames: readonly string[];
}

/** From this overlap on, a heading is taken to say what the page's metadata says. */
const SAME_TITLE = 0.5;
const separators = /\s+[|–—\-·•»«›‹:/~⋆]+\s+|\s*[|»｜：⎮]\s*/u;

/**
 * The article's title. A heading that shares most words with what the page declares elsewhere is what readers see and
 * wins; else the declared ones in order of trust. The site's name is cut off.
 */
export function chooseTitle(claims: TitleClaims): string | null {
  const declared = [claims.openGraph, claims.linkedData, claims.twitter, claims.document, claims.hint]
    .map((claim) => clean(claim, claims))
    .filter((claim) => claim !== null);
  const headings = claims.headings.map((claim) => clean(claim, claims)).filter((claim) => claim !== null);
  return bestHeading(headings, declared) ?? declared[0] ?? headings[0] ?? null;
}

function bestHeading(headings: readonly string[], declared: readonly string[]): string | null {
  let best: string | null = null;
  let bestScore = SAME_TITLE;
  for (const heading of headings) {
    const score = Math.max(0, ...declared.map((claim) => overlap(heading, claim)));
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  return best;
}

/** Dice coefficient of the distinct words. */
function overlap(first: string, second: string): number {
  const [a, b] = [new Set(wordsOf(first)), new Set(wordsOf(second))];
  if (a.size + b.size === 0) return 0;
  return (2 * containment(a, b) * a.size) / (a.size + b.size);
}

function clean(claim: string | null, claims: TitleClaims): string | null {
  const text = claim === null ? '' : collapse(claim);
  return text === '' ? null : withoutSiteName(text, claims);
}

function withoutSiteName(title: string, claims: TitleClaims): string {
  const others = [...claims.headings, claims.linkedData, claims.openGraph, claims.twitter].map((claim) =>
    normal(claim ?? ''),
  );
  const parts = title.split(separators);
  for (let count = parts.length - 1; count >= 1; count--) {
    for (const [kept, dropped] of [cutAfter(title, count), cutBefore(title, parts.length - count)]) {
      if (isSiteName(dropped, claims.siteNames) || (wordsOf(kept).length > 2 && others.includes(normal(kept))))
        return kept;
    }
  }
  return title;
}

function cutAfter(title: string, parts: number): [string, string] {
  const cut = separatorPositions(title)[parts - 1];
  return cut ? [title.slice(0, cut.start).trim(), title.slice(cut.end).trim()] : [title, ''];
}

function cutBefore(title: string, parts: number): [string, string] {
  const cut = separatorPositions(title)[parts - 1];
  return cut ? [title.slice(cut.end).trim(), title.slice(0, cut.start).trim()] : [title, ''];
}

function separatorPositions(title: string): { start: number; end: number }[] {
  return [...title.matchAll(new RegExp(separators, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function isSiteName(text: string, siteNames: readonly string[]): boolean {
  const name = normal(text);
  return name !== '' && siteNames.some((site) => normal(site) === name);
}

function normal(text: string): string {
  return wordsOf(text).join('');
}
