import { descendants, type TreeElement, type TreeText, textOf } from './tree.ts';

/** A run of text that stands on its own in the page: what lies between two block boundaries. */
export interface Block {
  readonly index: number;
  /** White space collapsed, line breaks kept. */
  readonly text: string;
  /** The pieces that it was joined from, in order; null stands for a line break. */
  readonly pieces: readonly (TreeText | null)[];
  /** The nearest block-level element round it. */
  readonly element: TreeElement;
}

/** An image, and how many blocks stand before it. */
export interface PlacedImage {
  readonly element: TreeElement;
  readonly before: number;
}

export interface Segments {
  readonly blocks: readonly Block[];
  readonly images: readonly PlacedImage[];
}

/** Text beyond that many blocks is not looked at. */
const MAXIMUM_BLOCKS = 4_000;
/** A hidden element with more text than this, in characters, is taken for a page that scripts reveal. */
const REVEALED_BY_SCRIPT = 5_000;

export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search ' +
    'section summary table tbody td tfoot th thead tr ul button select iframe video audio'
  ).split(' '),
);

const skippedTags: ReadonlySet<string> = new Set(
  'script style noscript template svg iframe object embed video audio canvas select textarea input datalist map rt rp'.split(
    ' ',
  ),
);

interface Walk {
  readonly blocks: Block[];
  readonly images: PlacedImage[];
  pieces: (TreeText | null)[];
  /** Line breaks since the last visible text. */
  breaks: number;
}

/** Cuts a body into blocks at block-level elements and at empty lines made by `<br>`; hidden parts are left out. */
export function segment(body: TreeElement): Segments {
  const walk: Walk = { blocks: [], images: [], pieces: [], breaks: 0 };
  visit(body, body, walk);
  flush(body, walk);
  return { blocks: walk.blocks, images: walk.images };
}

function visit(element: TreeElement, container: TreeElement, walk: Walk): void {
  for (const child of element.children) {
    if (child.kind === 'text') addText(child, walk);
    else if (child.tag === 'br') addBreak(container, walk);
    else if (child.tag === 'img' || child.tag === 'amp-img')
      walk.images.push({ element: child, before: walk.blocks.length });
    else if (skippedTags.has(child.tag) || isHidden(child)) keepImages(child, walk);
    else if (blockTags.has(child.tag)) visitBlock(child, container, walk);
    else if (!isUnseen(child)) visit(child, container, walk);
  }
}

function visitBlock(element: TreeElement, container: TreeElement, walk: Walk): void {
  flush(container, walk);
  visit(element, element, walk);
  flush(element, walk);
}

/** Lazy images often stand whole in a `<noscript>`. */
function keepImages(element: TreeElement, walk: Walk): void {
  if (element.tag !== 'noscript') return;
  for (const inner of descendants(element)) {
    if (inner.tag === 'img') walk.images.push({ element: inner, before: walk.blocks.length });
  }
}

function addText(text: TreeText, walk: Walk): void {
  walk.pieces.push(text);
  if (/\S/.test(text.text)) walk.breaks = 0;
}

function addBreak(container: TreeElement, walk: Walk): void {
  walk.breaks += 1;
  if (walk.breaks >= 2) flush(container, walk);
  else walk.pieces.push(null);
}

function flush(element: TreeElement, walk: Walk): void {
  const { pieces } = walk;
  walk.pieces = [];
  walk.breaks = 0;
  if (pieces.length === 0 || walk.blocks.length >= MAXIMUM_BLOCKS) return;
  const text = joinPieces(pieces, element.tag === 'pre');
  if (/[\p{L}\p{N}]/u.test(text)) walk.blocks.push({ index: walk.blocks.length, text, pieces, element });
}

function joinPieces(pieces: readonly (TreeText | null)[], preformatted: boolean): string {
  const raw = pieces.map((piece) => piece?.text ?? '').join('');
  if (preformatted)
    return pieces
      .map((piece) => piece?.text ?? '\n')
      .join('')
      .replace(/^\n+|\s+$/g, '');
  if (!pieces.includes(null)) return collapse(raw);
  const lines = pieces.map((piece) => (piece ? piece.text.replace(/\s+/g, ' ') : '\n')).join('');
  return lines.split('\n').map(collapse).join('\n').trim();
}

/** White space as a browser shows it: runs become one space, none at the ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words for screen readers only, and cards that open under the pointer: inside a sentence they aren't part of it. */
const asideClass =
  /(?:^|[\s_-])(?:sr-only|screen-?reader|visually-?hidden|tool-?tip(?:s?-?_?text|-?_?content|-?_?inner)?|hover-?card|rollover-[\w-]*block|popover)(?=$|[\s_-])/i;

/** True for an inline element that readers don't see where it stands. */
function isUnseen({ attributes }: TreeElement): boolean {
  return attributes.class !== undefined && asideClass.test(attributes.class);
}

const hidingStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True for what a reader doesn't see before scripts run, unless it is so large that scripts must reveal it. */
export function isHidden(element: TreeElement): boolean {
  const { attributes, tag } = element;
  const hidden =
    'hidden' in attributes ||
    tag === 'dialog' ||
    attributes['aria-modal'] === 'true' ||
    attributes.role === 'dialog' ||
    attributes.role === 'alertdialog' ||
    (attributes['aria-hidden'] === 'true' && !attributes.class?.includes('fallback-image')) ||
    (attributes.style !== undefined && hidingStyle.test(attributes.style));
  return hidden && !isRevealed(element);
}

function isRevealed(element: TreeElement): boolean {
  if (textOf(element).length > REVEALED_BY_SCRIPT) return true;
  for (const inner of descendants(element)) if (inner.tag === 'article') return true;
  return false;
}
