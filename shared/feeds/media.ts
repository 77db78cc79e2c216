import { absoluteUrl } from './addresses.ts';
import { attribute } from './attributes.ts';
import { all, type Elements, elementsByKey, first, trimmed } from './elements.ts';
import type { Enclosure } from './feed.ts';
import type { MarkupElement } from './markup-tree.ts';

const LINK = ['link', 'atom:link'];

/** What is attached to an entry: enclosures of RSS and Atom, then Media RSS content, once each. */
export function readEnclosures(elements: Elements): readonly Enclosure[] {
  const links = all(elements, LINK).filter((link) => attribute(link, 'rel')?.toLowerCase() === 'enclosure');
  const attached = [...all(elements, ['enclosure']), ...links, ...mediaContents(elements)].map(readEnclosure);
  const byUrl = new Map<string, Enclosure>();
  for (const enclosure of attached) if (enclosure && !byUrl.has(enclosure.url)) byUrl.set(enclosure.url, enclosure);
  return [...byUrl.values()];
}

/** Media RSS content stands alone, in groups, or holds its own thumbnails. */
function mediaContents(elements: Elements): readonly MarkupElement[] {
  const groups = all(elements, ['media:group']).flatMap((group) => all(elementsByKey(group), ['media:content']));
  return [...all(elements, ['media:content']), ...groups];
}

function readEnclosure(element: MarkupElement): Enclosure | null {
  const url = absoluteUrl(
    attribute(element, 'url') ?? attribute(element, 'href') ?? attribute(element, 'resource'),
    element.base,
  );
  if (url === null) return null;
  const length = Number.parseInt(attribute(element, 'length') ?? attribute(element, 'filesize') ?? '', 10);
  return { url, type: attribute(element, 'type') ?? typeOfMedium(element), length: length >= 0 ? length : null };
}

function typeOfMedium(element: MarkupElement): string | null {
  const medium = attribute(element, 'medium')?.toLowerCase();
  return medium === 'image' || medium === 'video' || medium === 'audio' ? `${medium}/*` : null;
}

/** The picture that stands for an entry. */
export function readImage(elements: Elements, enclosures: readonly Enclosure[]): string | null {
  const attached = enclosures.find(({ type, url }) =>
    type ? type.startsWith('image/') : /\.(?:avif|gif|jpe?g|png|webp)(?:\?|$)/i.test(url),
  );
  return (
    thumbnail(elements) ??
    attached?.url ??
    first(elements, ['itunes:image', 'image', 'itunes:link', 'podcast:image'], imageAddress)
  );
}

function thumbnail(elements: Elements): string | null {
  const holders = [
    elements,
    ...[...all(elements, ['media:group']), ...mediaContents(elements)].map((holder) => elementsByKey(holder)),
  ];
  const found = holders.map((holder) => first(holder, ['media:thumbnail'], imageAddress));
  return found.find((url) => url !== null) ?? null;
}

function imageAddress(element: MarkupElement): string | null {
  const isImage = (attribute(element, 'rel') ?? 'image') === 'image';
  const inner = elementsByKey(element);
  const address =
    attribute(element, 'url') ??
    attribute(element, 'href') ??
    first(inner, ['url'], trimmed) ??
    (inner.size === 0 ? trimmed(element) : null);
  return isImage ? absoluteUrl(address, element.base) : null;
}
