import { safeUrl } from './content.ts';
import type { ArticleImage } from './render.ts';
import { collapse, type PlacedImage } from './segment.ts';
import { closest, descendants, type TreeElement, textOf } from './tree.ts';

/** Where an image's address may stand, the largest first and what only holds its place last. */
const addressAttributes = [
  'data-srcset',
  'data-lazy-srcset',
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-original-src',
  'srcset',
  'src',
];
const figureTags = new Set(['figure']);
/** A lazy image's whole form for readers without scripts stands beside it. */
const noscriptTags = new Set(['noscript']);
/** Pixels; smaller ones are icons and counters. */
const SMALLEST = 80;

/** Images that stand among these blocks, each address once, with their captions. */
export function articleImages(
  placed: readonly PlacedImage[],
  first: number,
  last: number,
  baseUrl: string,
): ArticleImage[] {
  const seen = new Set<string>();
  const shown = new Set<TreeElement>();
  return placed.flatMap(({ element, before }) => {
    const url = before < first - 3 || before > last + 1 || isTiny(element) ? null : imageUrl(element, baseUrl);
    const fallback = closest(element, noscriptTags);
    if (url === null || seen.has(url) || (fallback?.parent && shown.has(fallback.parent))) return [];
    seen.add(url);
    if (!fallback && element.parent) shown.add(element.parent);
    return [{ url, alternative: collapse(element.attributes.alt ?? '') || null, caption: captionOf(element), before }];
  });
}

function isTiny({ attributes }: TreeElement): boolean {
  return [attributes.width, attributes.height].some(
    (size) => size !== undefined && Number.parseInt(size, 10) < SMALLEST,
  );
}

function imageUrl({ attributes }: TreeElement, baseUrl: string): string | null {
  for (const name of addressAttributes) {
    const value = attributes[name];
    if (!value || value.startsWith('data:')) continue;
    const url = safeUrl(/srcset$/.test(name) ? largest(value) : value, baseUrl);
    if (url !== null && !url.startsWith('mailto:')) return url;
  }
  return null;
}

/** The candidate of a `srcset` with the largest width or density. */
export function largest(srcset: string): string {
  let best = '';
  let bestSize = -1;
  for (const [, address = '', size = '1'] of srcset
    .slice(0, 20_000)
    .matchAll(/([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)) {
    if (Number(size) > bestSize) [best, bestSize] = [address, Number(size)];
  }
  return best;
}

function captionOf(element: TreeElement): string | null {
  const figure = closest(element, figureTags);
  if (!figure) return null;
  for (const inner of descendants(figure)) {
    if (inner.tag === 'figcaption') return collapse(textOf(inner)) || null;
  }
  return null;
}
