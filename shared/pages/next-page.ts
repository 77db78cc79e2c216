import { type Head, linkTo } from './head.ts';
import words from './next-page-words.json' with { type: 'json' };
import { descendants, type TreeElement, textOf } from './tree.ts';
import { wordsOf } from './words.ts';

/** Where a page stands in an article. */
export interface PagePlace {
  readonly url: string;
  /** From 1; what whoever followed the links knows. */
  readonly number: number;
}

/** Characters of a link that only leads on. */
const LONGEST_LABEL = 60;
/** Links that seem to lead on; a page with more is none of an article. */
const MOST_CANDIDATES = 200;
/** An article has fewer pages. */
const MOST_PAGES = 99;

const parameters: ReadonlySet<string> = new Set(words.parameters);
const phrases: ReadonlySet<string> = new Set(
  Object.values(words.next)
    .flat()
    .map((phrase) => wordsOf(phrase).join(' ')),
);
const segment = `(?:${words.segments.join('|')})`;
/** What a page's number adds to the end of an article's path: `/2`, `-2`, `/page/2`, `,seite-2`. */
const marker = new RegExp(`^(?:[/,;._~-]${segment}?[/=:,._~-]?|[/,;._~-]?${segment}[/=:,._~-]?)(\\d{1,2})$`, 'iu');
/** The same, where a word says that it is a page's number. */
const namedMarker = new RegExp(`[/,;._~-]?${segment}[/=:,._~-]?(\\d{1,2})$`, 'iu');
const anyMarker = new RegExp(`[/,;._~-]${segment}?[/=:,._~-]?(\\d{1,2})$`, 'iu');

/**
 * The address of the article's next page: what `rel=next`, the number that follows this page's, or words such as "next
 * page" lead to, where it differs from this address by a page's number alone. That tells it from the next article, the
 * next page of a list of articles and the next page of comments. Null where the page has none.
 */
export function nextPage(head: Head, body: TreeElement, place: PagePlace): string | null {
  const declared = linkTo(head, 'next');
  if (declared !== null && isNextAddress(declared, place)) return declared;
  let saidInWords: string | null = null;
  let candidates = 0;
  for (const link of descendants(body)) {
    if (link.tag !== 'a' || link.attributes.href === undefined) continue;
    const label = leadsOn(link, place.number);
    if (label === null) continue;
    candidates += 1;
    if (candidates > MOST_CANDIDATES) break;
    const url = addressOf(link.attributes.href, head.base);
    if (url === null || url === place.url) continue;
    if (isNextAddress(url, place)) return url;
    if (label === 'phrase' && isBeside(url, place.url)) saidInWords ??= url;
  }
  return saidInWords;
}

function addressOf(href: string, base: string): string | null {
  if (href.startsWith('#') || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Whether a link says that it leads to the next page: by a phrase, or only by its relation, number or an arrow. */
function leadsOn(link: TreeElement, current: number): 'phrase' | 'sign' | null {
  const text = (link.children.length > 20 ? '' : textOf(link)).trim();
  const label = `${link.attributes['aria-label'] ?? link.attributes.title ?? ''}`;
  if (text.length > LONGEST_LABEL || label.length > LONGEST_LABEL) return null;
  if (isPhrase(text, current) || isPhrase(label, current)) return 'phrase';
  if (/(?:^|\s)next(?:\s|$)/i.test(link.attributes.rel ?? '')) return 'sign';
  return westernNumber(text) === current + 1 || /^[^\p{L}\p{N}]*[›»>→⟩▶▸❯≫＞]+[^\p{L}\p{N}]*$/u.test(text)
    ? 'sign'
    : null;
}

/** A phrase of some language, alone or with the number of the page that follows. */
function isPhrase(text: string, current: number): boolean {
  const said = wordsOf(text);
  const number = said.at(-1);
  if (number !== undefined && westernNumber(number) === current + 1) said.pop();
  return said.length > 0 && phrases.has(said.join(' '));
}

function westernNumber(text: string): number {
  return Number.parseInt(text.normalize('NFKC'), 10) || digitsOf(text);
}

/** Digits of any script: each block of ten begins at its zero. */
function digitsOf(text: string): number {
  if (!/^\p{Nd}{1,3}$/u.test(text)) return Number.NaN;
  const digits = [...text].map((digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return code - zero;
  });
  return Number(digits.join(''));
}

/** True where an address is this page's but for the number of the page. */
function isNextAddress(candidate: string, { url, number }: PagePlace): boolean {
  const [here, there] = [new URL(url), new URL(candidate)];
  if (here.host !== there.host) return false;
  const wanted = number + 1;
  if (stem(here.pathname) === stem(there.pathname)) return isNextQuery(here, there, number);
  if (here.search !== there.search && there.search !== '') return false;
  return stemsOf(stem(here.pathname), number).some((base) => {
    const rest =
      base.length > 1 && stem(there.pathname).startsWith(base) ? stem(there.pathname).slice(base.length) : '';
    const found = marker.exec(rest)?.[1];
    return found !== undefined && Number(found) === wanted && wanted <= MOST_PAGES;
  });
}

/** A path without a last slash and the name of a format. */
function stem(path: string): string {
  return safeDecode(path)
    .replace(/\/+$/, '')
    .replace(/\.(?:html?|php|aspx?|shtml|jsp)$/i, '');
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What the address would be without the number of its page: as it is for the first, without its end for later ones. */
function stemsOf(path: string, number: number): string[] {
  const named = namedMarker.exec(path);
  const cut = number > 1 ? (anyMarker.exec(path) ?? named) : named;
  const base = cut && Number(cut[1]) === number ? path.slice(0, cut.index) : null;
  return number > 1 && base !== null ? [base] : [path, ...(base === null ? [] : [base])];
}

function isNextQuery(here: URL, there: URL, number: number): boolean {
  const others = (url: URL) =>
    [...url.searchParams]
      .filter(([name]) => !parameters.has(name.toLowerCase()))
      .map(([name, value]) => `${name}=${value}`)
      .sort()
      .join('&');
  const told = [...there.searchParams].find(([name]) => parameters.has(name.toLowerCase()));
  const known = told && here.searchParams.get(told[0]);
  return (
    told !== undefined &&
    Number(told[1]) === number + 1 &&
    (known === null || known === undefined || Number(known) === number || number === 1) &&
    (others(there) === others(here) || others(there) === '')
  );
}

/** True for another document of the same folder. */
function isBeside(candidate: string, url: string): boolean {
  const [here, there] = [new URL(url), new URL(candidate)];
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  return (
    here.host === there.host &&
    here.pathname !== there.pathname &&
    there.pathname.length > folder(there.pathname).length &&
    folder(here.pathname) === folder(there.pathname)
  );
}
