import { attribute } from './attributes.ts';
import { all, type Elements, elementsByKey, plain } from './elements.ts';
import type { MarkupElement } from './markup-tree.ts';

const CATEGORY = ['category', 'atom:category', 'dc:subject', 'dcterms:subject', 'itunes:category', 'media:category'];
const KEYWORDS = ['keywords', 'tags', 'media:keywords', 'itunes:keywords', 'news:keywords'];

/** Categories, subjects and keywords, once each. */
export function readCategories(elements: Elements): readonly string[] {
  const terms = all(elements, CATEGORY).flatMap(categoryTerms);
  const keywords = all(elements, KEYWORDS).flatMap((element) => (plain(element) ?? '').split(/[,;،、，]/));
  return [...new Set([...terms, ...keywords].map((term) => term.trim()).filter(Boolean))];
}

/** Atom names a category in `term`, iTunes in `text` and by nesting, RSS as text. */
function categoryTerms(category: MarkupElement): readonly string[] {
  const own =
    attribute(category, 'term') ??
    attribute(category, 'text') ??
    (hasElements(category) ? null : plain(category)) ??
    attribute(category, 'label');
  const nested = all(elementsByKey(category), CATEGORY).flatMap(categoryTerms);
  return own === null ? nested : [own, ...nested];
}

function hasElements(element: MarkupElement): boolean {
  return element.children.some((child) => typeof child !== 'string');
}
