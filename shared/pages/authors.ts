import { namesIn } from './author-names.ts';
import { authorLabel, onlyByline, openingPart, opensByline } from './byline-words.ts';
import type { Head } from './head.ts';
import { asList, asText, type LinkedData, typesOf } from './json-ld.ts';
import { type Block, collapse } from './segment.ts';
import { decodeTwice } from './title.ts';
import { descendants, lineage, type TreeElement, textOf } from './tree.ts';
import { wordsOf } from './words.ts';

/** Where a page may name its authors. */
export interface AuthorEvidence {
  readonly head: Head;
  readonly linkedData: readonly LinkedData[];
  readonly article: LinkedData | null;
  readonly body: TreeElement;
  readonly blocks: readonly Block[];
  readonly title: string | null;
  /** Names of the site and its publisher: a byline that only repeats them says little. */
  readonly siteNames: readonly string[];
}

interface Claim {
  readonly names: readonly string[];
  /** 0–1. */
  readonly trust: number;
  /** True where the names are said to be people's. */
  readonly arePeople?: boolean;
}

const metaKeys = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'byline',
  'author_name',
  'article.author',
  'cxenseparse:author',
  'mediator_author',
  'rnews:author',
  'dc.contributor',
  'citation_author',
  'dable:author',
  'og:article:author',
  'creator',
];
const authorMarkup =
  /author|byline|by-line|writer|contributor|autor(?!i[sz])|redacteur|journalist|reporter|creator|verfasser|firma-|signature|posted-?by|post-by|written/i;
const foreignMarkup =
  /comment|related|recommend|sidebar|widget|footer|teaser|card|popular|latest|reply|more-|share|social|avatar|image|img|photo-?credit|caption/i;
const authorAddress =
  /\/(?:authors?|people|persons?|staff|by|profiles?|contributors?|team|writers?|autor(?:en|es|i)?|auteurs?|journalists?|reporters?|redaktion|experts?|columnists?)\/[^/]+/i;

/** Characters; longer elements hold more than a byline. */
const LONGEST_BYLINE = 120;
/** From this trust on an element says itself that it names the author: a user's name needs no capital. */
const SAID_TO_BE_AUTHOR = 0.8;
/** Blocks. */
const NEAR_TITLE = 12;

/**
 * Who wrote the article. Every place that names authors makes a claim, the most trusted one wins: JSON-LD, `<meta>`,
 * microdata and `rel=author`, elements whose class speaks of an author, links to authors' pages, lines that begin like a
 * byline; those near the title before others, and people before the site's own name.
 */
export function readAuthors(evidence: AuthorEvidence): string[] {
  const sites = new Set(evidence.siteNames.map(normal));
  const claims = [
    ...linkedClaims(evidence),
    ...metaClaims(evidence.head),
    ...elementClaims(evidence),
    ...blockClaims(evidence),
  ]
    .filter(({ names }) => names.length > 0)
    .map((claim) => ({ ...claim, trust: weigh(claim, sites) }));
  const best = claims.reduce<Claim | null>((a, b) => (b.trust > (a?.trust ?? 0) ? b : a), null);
  if (!best) return [];
  const longer = claims.find(
    ({ names, trust }) => trust >= LISTS_MORE && names.length > best.names.length && hasAll(names, best.names),
  );
  return [...(longer ?? best).names];
}

/** Of a list of authors that begins like another and goes on. */
const LISTS_MORE = 0.7;

/** The site's own name says little, unless it is said to be a person's: some write under their own. */
function weigh({ names, trust, arePeople }: Claim, sites: ReadonlySet<string>): number {
  if (names.every((name) => sites.has(normal(name)))) return trust - (arePeople ? 0.2 : 0.4);
  return trust - (names.every((name) => wordsOf(name).length === 1) ? 0.15 : 0);
}

function hasAll(names: readonly string[], wanted: readonly string[]): boolean {
  const known = names.map(normal);
  return wanted.every((name) => known.some((other) => other.endsWith(normal(name))));
}

function normal(name: string): string {
  return wordsOf(name).join('');
}

function linkedClaims({ linkedData, article }: AuthorEvidence): Claim[] {
  const people = new Map(
    linkedData.filter((node) => typeof node['@id'] === 'string').map((node) => [node['@id'] as string, node]),
  );
  const nameOf = (author: unknown): string[] => {
    const reference =
      typeof author === 'object' && author !== null ? people.get(String((author as LinkedData)['@id'])) : undefined;
    const name = asText(author) ?? asText(reference);
    return name === null ? [] : cleanNames(name);
  };
  const others = linkedData.filter(
    (node) =>
      node !== article &&
      node.author !== undefined &&
      !typesOf(node).some((type) => /Comment|Review|Answer|Question|Quotation|Claim/.test(type)),
  );
  const persons = linkedData.filter((node) => typesOf(node).includes('Person'));
  return [
    {
      names: distinct(asList(article?.author).flatMap(nameOf)),
      trust: 0.95,
      arePeople: asList(article?.author).some((author) => typesOf(author as LinkedData).includes('Person')),
    },
    { names: distinct(asList(article?.creator).flatMap(nameOf)), trust: 0.8 },
    ...others.map((node) => ({ names: distinct(asList(node.author).flatMap(nameOf)), trust: 0.7 })),
    { names: persons.length === 1 ? nameOf(persons[0]) : [], trust: 0.6 },
  ];
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** Structured data names people already; it is only split and freed of what isn't a name. */
function cleanNames(text: string): string[] {
  const names = namesIn(decodeTwice(text));
  return names.length > 0 || /https?:|@|^(?:admin|null|undefined|\d+)$|\w\.\w+\.\w/i.test(text) || text.length > 80
    ? names
    : [collapse(text)];
}

function metaClaims({ meta }: Head): Claim[] {
  const named = metaKeys.map((key, rank) => ({
    names: distinct((meta.get(key) ?? []).flatMap(cleanNames)),
    trust: 0.9 - rank * 0.01,
  }));
  const labelled = ['1', '2'].flatMap((number) => {
    const label = meta.get(`twitter:label${number}`)?.[0] ?? '';
    return authorLabel.test(label)
      ? [{ names: (meta.get(`twitter:data${number}`) ?? []).flatMap(cleanNames), trust: 0.88 }]
      : [];
  });
  return [...named, ...labelled];
}

function elementClaims({ body, title }: AuthorEvidence): Claim[] {
  const claims: Claim[] = [];
  const wanted = normal(title ?? '');
  let [order, titleAt] = [0, -1];
  const found: { element: TreeElement; base: number; order: number }[] = [];
  for (const element of descendants(body)) {
    order += 1;
    if (
      titleAt < 0 &&
      /^h[1-2]$/.test(element.tag) &&
      wanted !== '' &&
      normal(textOf(element).slice(0, 500)) === wanted
    )
      titleAt = order;
    const base = baseTrust(element);
    if (base > 0 && found.length < 200) found.push({ element, base, order });
  }
  for (const { element, base, order: at } of found) {
    const distance = titleAt < 0 ? 150 : Math.abs(at - titleAt) * (at < titleAt ? 2 : 1);
    const names = bylineNames(element, base >= SAID_TO_BE_AUTHOR);
    if (names.length > 0)
      claims.push({ names, trust: base - Math.min(0.2, distance * 0.0008) - (isForeign(element) ? 0.3 : 0) });
  }
  return claims;
}

function baseTrust({ tag, attributes }: TreeElement): number {
  const property = `${attributes.itemprop ?? ''} ${attributes.property ?? ''}`;
  if (/(?:^|\s)(?:schema:)?(?:author|creator)(?:\s|$)/i.test(property)) return 0.86;
  if (/\bauthor\b/i.test(attributes.rel ?? '')) return 0.84;
  const label = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['data-testid'] ?? ''} ${attributes['data-component'] ?? ''}`;
  if (authorMarkup.test(label)) return /name|byline|link/i.test(label) ? 0.8 : 0.76;
  return tag === 'a' && authorAddress.test(attributes.href ?? '') ? 0.76 : 0;
}

/** The names in an element: of its marked name, of its links to authors, else of its whole text. */
function bylineNames(element: TreeElement, isAuthor: boolean): string[] {
  const inner = [...descendants(element)].slice(0, 60);
  const marked = inner.filter(
    ({ attributes }) =>
      /(?:^|\s)name(?:\s|$)/.test(attributes.itemprop ?? '') ||
      /(?:^|[\s_-])(?:author|byline)-?_?name(?:$|[\s_-])/.test(attributes.class ?? ''),
  );
  const linked = inner.filter(
    ({ tag, attributes }) =>
      tag === 'a' && (authorAddress.test(attributes.href ?? '') || /\bauthor\b/.test(attributes.rel ?? '')),
  );
  for (const sources of [marked, linked, [element]]) {
    const names = distinct(sources.flatMap((source) => namesOf(source, isAuthor || source !== element)));
    if (names.length > 0) return names;
  }
  return [];
}

function namesOf(element: TreeElement, isAuthor: boolean): string[] {
  const text = element.attributes.content ?? spacedText(element);
  if (text.length > LONGEST_BYLINE) return [];
  const names = namesIn(text);
  const isHandle = isAuthor && /^[\p{L}][\p{L}\p{N}._-]{3,}(?: [\p{L}]{2,}){0,2}$/u.test(text.trim());
  return names.length === 0 && isHandle ? cleanNames(text) : names;
}

/** Texts of neighbouring elements are not one word. */
function spacedText(element: TreeElement): string {
  const texts = [element, ...descendants(element)].flatMap(({ children }) =>
    children.flatMap((child) => (child.kind === 'text' && child.text.trim() !== '' ? [child.text.trim()] : [])),
  );
  return texts.length <= 1
    ? (texts[0] ?? '')
    : collapse([...walkTexts(element)].join(' | ')).replace(openingPart, '$1 ');
}

function* walkTexts(element: TreeElement): Generator<string> {
  for (const child of element.children) {
    if (child.kind === 'element') yield* walkTexts(child);
    else if (child.text.trim() !== '') yield child.text.trim();
  }
}

function isForeign(element: TreeElement): boolean {
  let level = 0;
  for (const { tag, attributes } of lineage(element)) {
    if (tag === 'body' || level > 8) return false;
    if (tag === 'aside' || tag === 'footer' || tag === 'nav') return true;
    if (foreignMarkup.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)) return true;
    level += 1;
  }
  return false;
}

/** Lines near the title that begin like a byline. */
function blockClaims({ blocks, title }: AuthorEvidence): Claim[] {
  const wanted = normal(title ?? '');
  const titleAt = blocks.findIndex(({ text }) => text.length < 400 && normal(text) === wanted && wanted !== '');
  return blocks.slice(0, 400).flatMap((block) => {
    const { index, text, element } = block;
    if (text.length > LONGEST_BYLINE) return [];
    const own = spacedLine(block);
    const line = onlyByline.test(own) ? `${own} ${blocks[index + 1]?.text ?? ''}` : own;
    if (line.length > LONGEST_BYLINE || !opensByline.test(line)) return [];
    const distance = titleAt < 0 ? NEAR_TITLE : Math.abs(index - titleAt);
    return [{ names: namesIn(line), trust: 0.72 - Math.min(0.3, distance * 0.01) - (isForeign(element) ? 0.2 : 0) }];
  });
}

/** A block's text with a space between the pieces of different elements, and without a date at its start. */
function spacedLine({ text, pieces }: Block): string {
  const spaced = pieces.length < 2 ? text : collapse(pieces.map((piece) => piece?.text ?? ' ').join(' '));
  return spaced.replace(/^[\p{Nd}][\p{Nd}\s./:–—|·-]*(?=\p{L})/u, '');
}
