import { absoluteUrl } from './addresses.ts';
import { attribute } from './attributes.ts';
import { all, type Elements, elementsByKey, first, trimmed } from './elements.ts';
import type { Enclosure, Entry } from './feed.ts';
import type { MarkupElement } from './markup-tree.ts';
import { uniqueByUrl } from './unique-by-url.ts';

const LINK = ['link', 'atom:link'];

/** What is attached to an entry: enclosures of RSS and Atom, then Media RSS content, once each. */
export function readEnclosures(elements: Elements): readonly Enclosure[] {
  const links = all(elements, LINK).filter((link) => attribute(link, 'rel')?.toLowerCase() === 'enclosure');
  const attached = [...all(elements, ['enclosure']), ...links, ...mediaContents(elements)].map(readEnclosure);
  return uniqueByUrl(attached.filter((enclosure) => enclosure !== null));
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

/** The pictures of an entry: those attached, those named as its image, thumbnails last; the largest stands for it. */
export function readImages(elements: Elements, enclosures: readonly Enclosure[]): Pick<Entry, 'image' | 'images'> {
  const contents = mediaContents(elements);
  const holders = [...contents, ...all(elements, ['media:group'])].map((holder) => elementsByKey(holder));
  const named = all(elements, ['itunes:image', 'podcast:image', 'image', 'itunes:link']);
  const thumbnails = [elements, ...holders].flatMap((holder) => all(holder, ['media:thumbnail']));
  const attached = enclosures.filter(isImage).map(({ url }) => url);
  const images = [
    ...new Set([...attached, ...[...named, ...thumbnails].flatMap((element) => imageAddress(element) ?? [])]),
  ];
  return { image: largest(contents) ?? images[0] ?? null, images };
}

function isImage({ type, url }: Enclosure): boolean {
  return type ? type.startsWith('image/') : /\.(?:avif|gif|jpe?g|png|webp)(?:\?|$)/i.test(url);
}

/** The widest of several sizes of a picture. */
function largest(contents: readonly MarkupElement[]): string | null {
  const sized = contents.flatMap((element) => {
    const enclosure = readEnclosure(element);
    const width = Number(attribute(element, 'width'));
    return enclosure && isImage(enclosure) && width > 0 ? [{ url: enclosure.url, width }] : [];
  });
  return sized.toSorted((a, b) => b.width - a.width)[0]?.url ?? null;
}

function imageAddress(element: MarkupElement): string | null {
  const inner = elementsByKey(element);
  const address =
    attribute(element, 'url') ??
    attribute(element, 'href') ??
    first(inner, ['url'], trimmed) ??
    (inner.size === 0 ? trimmed(element) : null);
  return (attribute(element, 'rel') ?? 'image') === 'image' ? absoluteUrl(address, element.base) : null;
}
