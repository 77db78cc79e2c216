import { attribute } from './attributes.ts';
import { all, type Elements, elementsByKey, first, plain } from './elements.ts';
import type { MarkupElement } from './markup-tree.ts';

const AUTHOR = ['author', 'atom:author', 'dc:creator', 'dc:author', 'dcterms:creator', 'itunes:author', 'creator'];

/** The names of those who wrote something, once each. */
export function readAuthors(elements: Elements): readonly string[] {
  const names = all(elements, AUTHOR).map(authorName);
  return [...new Set(names.filter((name) => name !== null))];
}

function authorName(author: MarkupElement): string | null {
  const inner = elementsByKey(author);
  if (inner.size === 0) return personName(plain(author) ?? attribute(author, 'name') ?? attribute(author, 'email'));
  const name = first(inner, ['name', 'atom:name', 'itunes:name', 'foaf:name', 'title'], plain);
  return personName(name ?? first(inner, ['email', 'atom:email', 'itunes:email'], plain) ?? plain(author));
}

/** The name in RSS's `address (Name)` or the `Name <address>` of e-mail; the address where there is no name. */
export function personName(author: string | null): string | null {
  const text = author?.replace(/\s+/g, ' ').trim();
  if (!text?.includes('@')) return text || null;
  const name = text
    .replace(/<?(?:mailto:)?[^\s<>()@]{1,256}@[^\s<>()@]{1,256}>?/g, '')
    .replace(/[()<>"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name || text;
}
