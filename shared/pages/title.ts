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
/** Words; a lone heading this long is the article's own, whatever the metadata says: sections have shorter names. */
const [TELLING_HEADING, LONGEST_HEADING] = [4, 24];
const separators = /\s+[|–—\-·•»«›‹:/~⋆]+\s+|\s*[|»｜：⎮]\s*/gu;
const colon = /^([^:]+):\s+(.+)$/u;
const bar = /\s*[|｜⎮]\s*/u;
/** Words of a title that a bar may follow; what follows is then a site's or a section's name. */
const WHOLE_TITLE = 3;
const LONGEST_NAME = 6;
/** Characters; more are none. */
const LONGEST_TITLE = 1_000;
/** A page with more headings is a list of others. */
const MOST_CLAIMS = 40;

/**
 * The article's title. A heading that shares most words with what the page declares elsewhere is what readers see and
 * wins, and so does a page's only heading; else the declared ones in order of trust. The site's name is cut off.
 */
export function chooseTitle(claims: TitleClaims): string | null {
  const declared = cleanAll(
    [claims.openGraph, claims.linkedData, claims.twitter, claims.document, claims.hint],
    claims,
    withoutSiteNameAndSection,
  );
  const headings = cleanAll(claims.headings, claims, withoutSiteName);
  return bestHeading(headings, declared) ?? loneHeading(headings) ?? declared[0] ?? headings[0] ?? null;
}

type Cut = (title: string, claims: TitleClaims) => string;

/** Without those that only name the site, unless there are no others. */
function cleanAll(texts: readonly (string | null)[], claims: TitleClaims, cut: Cut): string[] {
  const titles = texts.slice(0, MOST_CLAIMS).flatMap((text) => {
    const title = collapse(decodeTwice((text ?? '').slice(0, LONGEST_TITLE)));
    return title === '' ? [] : [cut(title, claims)];
  });
  const telling = titles.filter((title) => !isSiteName(title, claims.siteNames));
  return telling.length > 0 ? telling : titles;
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

function loneHeading(headings: readonly string[]): string | null {
  const [heading, ...others] = new Set(headings);
  const length = wordsOf(heading ?? '').length;
  return others.length === 0 && length >= TELLING_HEADING && length <= LONGEST_HEADING ? (heading ?? null) : null;
}

/** Dice coefficient of the distinct words. */
function overlap(first: string, second: string): number {
  const [a, b] = [new Set(wordsOf(first)), new Set(wordsOf(second))];
  if (a.size + b.size === 0) return 0;
  return (2 * containment(a, b) * a.size) / (a.size + b.size);
}

function withoutSiteNameAndSection(title: string, claims: TitleClaims): string {
  const rest = withoutSiteName(title, claims);
  const parts = rest.split(bar);
  const last = wordsOf(parts.at(-1) ?? '').length;
  const before = rest.slice(0, rest.length - (parts.at(-1) ?? '').length).replace(/\s*[|｜⎮]\s*$/u, '');
  return parts.length > 1 && last <= LONGEST_NAME && wordsOf(before).length >= Math.max(WHOLE_TITLE, last)
    ? withoutSiteNameAndSection(before, claims)
    : rest;
}

function withoutSiteName(title: string, claims: TitleClaims): string {
  const headings = claims.headings.slice(0, MOST_CLAIMS);
  const others = [...headings, claims.linkedData, claims.openGraph, claims.twitter].map((claim) =>
    normal((claim ?? '').slice(0, LONGEST_TITLE)),
  );
  const cuts = [...title.matchAll(separators)].map(({ index, 0: { length } }) => ({
    before: title.slice(0, index).trim(),
    after: title.slice(index + length).trim(),
  }));
  const pairs = cuts.flatMap(({ before, after }, position) => {
    const mirrored = cuts[cuts.length - 1 - position] as (typeof cuts)[number];
    return [
      [mirrored.before, mirrored.after],
      [after, before],
    ] as const;
  });
  for (const [kept, dropped] of pairs) {
    if (isSiteName(dropped, claims.siteNames) || (wordsOf(kept).length > 2 && others.includes(normal(kept))))
      return kept;
  }
  const [, site = '', rest = title] = colon.exec(title) ?? [];
  return isOwnName(site, claims.siteNames) ? rest : title;
}

/** Letters; shorter ones occur in too many words. */
const SHORTEST_LABEL = 4;

/** True for a name that the site gives itself, and for half or more of a label of its host, from its start or end. */
function isOwnName(text: string, siteNames: readonly string[]): boolean {
  const name = normal(text);
  return (
    name !== '' &&
    (siteNames.some((site) => normal(site) === name) ||
      labelsOf(siteNames).some(
        (label) =>
          name.length >= SHORTEST_LABEL &&
          name.length * 2 >= label.length &&
          (label.startsWith(name) || label.endsWith(name)),
      ))
  );
}

/** The same, and true for a few words that begin with a label or that it is the initials of: `Lantern News`. */
function isSiteName(text: string, siteNames: readonly string[]): boolean {
  if (isOwnName(text, siteNames)) return true;
  const [name, words] = [normal(text), wordsOf(text)];
  const initials = words.map(([first]) => first).join('');
  return (
    words.length <= LONGEST_NAME &&
    labelsOf(siteNames).some(
      (label) =>
        (words.length > 2 && label === initials) ||
        (words.length <= 3 && label.length >= SHORTEST_LABEL && name.startsWith(label)),
    )
  );
}

/** The labels of those names that are hosts, without the last. */
function labelsOf(siteNames: readonly string[]): string[] {
  return siteNames
    .filter((site) => /^[\w-]+(?:\.[\w-]+)+$/.test(site))
    .flatMap((host) => host.toLowerCase().split('.').slice(0, -1).map(normal));
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Decodes what metadata has often escaped twice. */
export function decodeTwice(text: string): string {
  return text.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function normal(text: string): string {
  return wordsOf(text).join('');
}
