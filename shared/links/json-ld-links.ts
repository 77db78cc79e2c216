import { baseLanguage, canonicalTag, sameLanguage } from '../language/index.ts';
import type { Candidate, PageInLanguage } from './candidate.ts';
import type { Relation } from './explicit-link.ts';
import { languageNamed } from './language-names.ts';
import { languagesOfAddress, mayBeArticle, samePage } from './link-target.ts';
import { absolute, collapse } from './page-outline.ts';

/** schema.org's properties that lead from a work to another that it was translated from or into. */
const properties: Readonly<Record<string, Relation>> = {
  translationOfWork: 'original',
  isBasedOn: 'original',
  isBasedOnUrl: 'original',
  workTranslation: 'translated-as',
};

const greatestDepth = 8;
const greatestNodes = 2000;

/** Links that the page's JSON-LD gives its article. */
export function jsonLdLinks(page: PageInLanguage): readonly Candidate[] {
  return [...page.document.querySelectorAll('script[type*="ld+json"]')]
    .flatMap((script) => worksIn(parse(script.textContent ?? '')))
    .filter((work) => isThisArticle(work, page))
    .flatMap((work) =>
      Object.entries(properties).flatMap(([property, relation]) =>
        listOf(work[property]).flatMap((target) => linkTo(target, relation, page)),
      ),
    );
}

interface Work extends Readonly<Record<string, unknown>> {
  readonly url?: unknown;
  readonly '@id'?: unknown;
  readonly sameAs?: unknown;
  readonly mainEntityOfPage?: unknown;
  readonly headline?: unknown;
  readonly name?: unknown;
  readonly inLanguage?: unknown;
  readonly alternateName?: unknown;
  readonly identifier?: unknown;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isWork(value: unknown): value is Work {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** Every object that has one of the properties, in the order of the document. */
function worksIn(root: unknown): readonly Work[] {
  const works: Work[] = [];
  const queue: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let index = 0; index < queue.length && index < greatestNodes; index++) {
    const { value, depth } = queue[index] as { value: unknown; depth: number };
    if (isWork(value) && Object.keys(properties).some((property) => property in value)) works.push(value);
    if (depth >= greatestDepth || typeof value !== 'object' || value === null) continue;
    for (const child of Object.values(value)) queue.push({ value: child, depth: depth + 1 });
  }
  return works;
}

/** A work without an address is the page's; one with an address has to be the page's own. */
function isThisArticle(work: Work, { url }: PageInLanguage): boolean {
  const addresses = listOf(work.url).concat(listOf(work.mainEntityOfPage).map(addressOf));
  const absolutes = addresses.flatMap((address) => (typeof address === 'string' ? [absolute(address, url)] : []));
  return absolutes.length === 0 || absolutes.some((address) => address !== null && samePage(address, url));
}

function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (!isWork(value)) return null;
  const address = [value.url, value['@id'], value.sameAs].flatMap(listOf).find((item) => typeof item === 'string');
  return typeof address === 'string' ? address : null;
}

function linkTo(target: unknown, relation: Relation, page: PageInLanguage): readonly Candidate[] {
  const address = addressOf(target);
  const url =
    address === null || (typeof target === 'string' && !/[/:]/.test(address)) ? null : absolute(address, page.url);
  const title = titleOf(target);
  if (url === null ? title === null : samePage(url, page.url) || !mayBeArticle(url)) return [];
  const declared = isWork(target) ? languageOf(target.inLanguage) : null;
  const lang = declared ?? (url === null ? null : (languagesOfAddress(url)[0] ?? null));
  if (lang !== null && sameLanguage(lang, page.lang)) return [];
  const languageFrom = declared !== null ? 'declared' : lang === null ? null : 'address';
  return [{ url, title, lang, relation, rule: 'json-ld', place: 'json-ld', confidence: 0.95, languageFrom }];
}

function titleOf(target: unknown): string | null {
  if (!isWork(target)) return null;
  const title = [target.headline, target.name].find((value) => typeof value === 'string');
  return typeof title === 'string' && collapse(title) !== '' ? collapse(title) : null;
}

/** `inLanguage` as text or as a Language object with its code or name. */
function languageOf(value: unknown): string | null {
  const texts = listOf(value).flatMap((item) =>
    isWork(item) ? [item.alternateName, item.identifier, item.name] : [item],
  );
  for (const text of texts) {
    if (typeof text !== 'string') continue;
    const named = languageNamed(text, 'en');
    if (named !== null) return named;
    if (/^[a-z]{2,3}\b/i.test(text) && canonicalTag(text) !== null) return baseLanguage(text);
  }
  return null;
}
