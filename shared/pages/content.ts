import type { PageBlock } from './page.ts';
import { type Block, collapse } from './segment.ts';
import { closest, descendants, lineage, type TreeElement, type TreeText } from './tree.ts';

export type Mark = 'strong' | 'em' | 'code' | 'sub' | 'sup' | 'del' | 'mark';

/** A stretch of text with the same inline markup; a line break is a run whose text is a newline. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Absolute, http(s) or mailto; null where the text is no link. */
  readonly url: string | null;
}

/** A lists' item, a quotation, a table's row …: what a block stands in, outermost first. */
export interface Frame {
  readonly tag: 'ul' | 'ol' | 'li' | 'blockquote' | 'table' | 'tr' | 'th' | 'td' | 'dl' | 'dt' | 'dd';
  readonly element: TreeElement;
}

/** A block of the article with all that its renderings need. */
export interface ContentBlock {
  readonly index: number;
  readonly kind: PageBlock['kind'];
  /** Of a heading, 1–6. */
  readonly level: number;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly frames: readonly Frame[];
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl' | null;
}

const marks: Readonly<Record<string, Mark>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sub: 'sub',
  sup: 'sup',
  del: 'del',
  s: 'del',
  strike: 'del',
  mark: 'mark',
};

const frameTags: ReadonlySet<string> = new Set('ul ol li blockquote table tr th td dl dt dd'.split(' '));
const tableTags: ReadonlySet<string> = new Set('table tr th td'.split(' '));

/** A cell longer than this, in characters, means that the table lays out the page. */
const LAYOUT_CELL = 600;

/** Gives a block its kind, its inline markup and what it stands in. */
export function toContent(block: Block, baseUrl: string): ContentBlock {
  const ancestors = [...lineage(block.element)];
  const frames = framesOf(ancestors);
  const heading = ancestors.find(({ tag }) => /^h[1-6]$/.test(tag));
  return {
    index: block.index,
    kind: kindOf(ancestors, frames),
    level: heading ? Number(heading.tag[1]) : 0,
    text: block.text,
    runs: runsOf(block, baseUrl),
    frames,
    language: ancestors.find(({ attributes }) => attributes.lang)?.attributes.lang ?? null,
    direction: directionOf(ancestors),
  };
}

function directionOf(ancestors: readonly TreeElement[]): 'ltr' | 'rtl' | null {
  const direction = ancestors.find(({ attributes }) => attributes.dir)?.attributes.dir?.toLowerCase();
  return direction === 'ltr' || direction === 'rtl' ? direction : null;
}

function framesOf(ancestors: readonly TreeElement[]): Frame[] {
  const framing = ancestors.filter(({ tag }) => frameTags.has(tag)).reverse();
  const layout = framing.some((element) => element.tag === 'table' && isLayout(element));
  return framing
    .filter(({ tag }) => !layout || !tableTags.has(tag))
    .map((element) => ({ tag: element.tag as Frame['tag'], element }));
}

const tables: ReadonlySet<string> = new Set(['table']);

/** The table that a block is a cell of; null where there is none, or where the table only lays out the page. */
export function dataTable({ element }: Block): TreeElement | null {
  const table = closest(element, tables);
  return table && !isLayout(table) ? table : null;
}

const layouts = new WeakMap<TreeElement, boolean>();

/** Every cell asks, and the answer takes a look at all of them: each table is looked at once. */
function isLayout(table: TreeElement): boolean {
  let layout = layouts.get(table);
  if (layout === undefined) {
    layout = looksLikeLayout(table);
    layouts.set(table, layout);
  }
  return layout;
}

function looksLikeLayout(table: TreeElement): boolean {
  if (/^(presentation|none)$/.test(table.attributes.role ?? '')) return true;
  let cellsInRow = 0;
  for (const element of descendants(table)) {
    if (element.tag === 'table' || element.tag === 'article' || /^h[1-6]$/.test(element.tag)) return true;
    if (element.tag === 'tr') cellsInRow = Math.max(cellsInRow, cellCount(element));
    if (element.tag === 'td' && isLong(element)) return true;
  }
  return cellsInRow < 2;
}

function cellCount(row: TreeElement): number {
  return row.children.filter((child) => child.kind === 'element' && (child.tag === 'td' || child.tag === 'th')).length;
}

function isLong(cell: TreeElement): boolean {
  let length = 0;
  for (const child of cell.children) if (child.kind === 'text') length += child.text.trim().length;
  for (const inner of descendants(cell)) {
    for (const child of inner.children) if (child.kind === 'text') length += child.text.trim().length;
    if (length > LAYOUT_CELL) return true;
  }
  return length > LAYOUT_CELL;
}

function kindOf(ancestors: readonly TreeElement[], frames: readonly Frame[]): PageBlock['kind'] {
  for (const { tag } of ancestors) {
    if (/^h[1-6]$/.test(tag)) return 'heading';
    if (tag === 'pre') return 'preformatted';
    if (tag === 'figcaption' || tag === 'caption') return 'caption';
    if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'list-item';
    if (tag === 'blockquote') return 'quote';
    if (tag === 'tr' && frames.some((frame) => frame.tag === 'tr')) return 'table-row';
  }
  return 'paragraph';
}

function runsOf(block: Block, baseUrl: string): Run[] {
  const preformatted = [...lineage(block.element)].some(({ tag }) => tag === 'pre');
  const runs = block.pieces.map(
    (piece): Run => (piece ? runOf(piece, block, baseUrl, preformatted) : { text: '\n', marks: [], url: null }),
  );
  return trimRuns(preformatted ? runs : collapseRuns(runs));
}

function runOf(piece: TreeText, block: Block, baseUrl: string, preformatted: boolean): Run {
  const found = new Set<Mark>();
  let url: string | null = null;
  for (const { tag, attributes } of lineage(piece.parent)) {
    const mark = marks[tag];
    if (mark && !(preformatted && mark === 'code')) found.add(mark);
    if (tag === 'a' && attributes.href !== undefined) url ??= safeUrl(attributes.href, baseUrl);
    if (tag === block.element.tag) break;
  }
  return { text: piece.text, marks: [...found], url };
}

/** White space between runs belongs to the earlier one. */
function collapseRuns(runs: readonly Run[]): Run[] {
  let open = false;
  return runs.map((run) => {
    if (run.text === '\n') {
      open = false;
      return run;
    }
    let text = run.text.replace(/\s+/g, ' ');
    if (!open && text.startsWith(' ')) text = text.slice(1);
    if (text !== '') open = !text.endsWith(' ');
    return { ...run, text };
  });
}

function trimRuns(runs: readonly Run[]): Run[] {
  const kept = runs.filter(({ text }) => text !== '');
  while (kept[0]?.text.trim() === '') kept.shift();
  while (kept.at(-1)?.text.trim() === '') kept.pop();
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept;
}

/** An absolute http(s) or mailto address, or null. */
export function safeUrl(address: string, baseUrl: string): string | null {
  if (!URL.canParse(address.trim(), baseUrl)) return null;
  const url = new URL(address.trim(), baseUrl);
  return /^(https?|mailto):$/.test(url.protocol) ? url.href : null;
}

/** Links of a block: runs with the same address joined. */
export function linksOf(runs: readonly Run[]): { text: string; url: string }[] {
  const links: { text: string; url: string }[] = [];
  let previous: string | null = null;
  for (const { text, url } of runs) {
    const last = links.at(-1);
    if (url !== null && url === previous && last) last.text += text;
    else if (url !== null) links.push({ text, url });
    previous = url;
  }
  return links.map(({ text, url }) => ({ text: collapse(text), url })).filter(({ text }) => text !== '');
}
