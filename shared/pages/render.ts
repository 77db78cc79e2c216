import type { ContentBlock, Frame, Mark, Run } from './content.ts';
import type { PageImage } from './page.ts';

/** An image of the article, and the index of the block that it stands before. */
export interface ArticleImage extends PageImage {
  readonly before: number;
}

/** Joins blocks as `innerText` would: items and rows by a line, cells by a tab, everything else by an empty line. */
export function toText(blocks: readonly ContentBlock[]): string {
  let text = '';
  blocks.forEach((block, position) => {
    const previous = blocks[position - 1];
    text += (previous ? separator(previous, block) : '') + block.text;
  });
  return text;
}

function separator(previous: ContentBlock, block: ContentBlock): string {
  const row = frameElement(block, 'tr');
  if (row && row === frameElement(previous, 'tr'))
    return frameElement(block, 'td') === frameElement(previous, 'td') &&
      frameElement(block, 'th') === frameElement(previous, 'th')
      ? '\n'
      : '\t';
  const sameKind = block.kind === previous.kind && (block.kind === 'list-item' || block.kind === 'table-row');
  return sameKind && block.frames[0]?.element === previous.frames[0]?.element ? '\n' : '\n\n';
}

function frameElement(block: ContentBlock, tag: Frame['tag']) {
  return block.frames.findLast((frame) => frame.tag === tag)?.element;
}

const namedEscapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => namedEscapes[character] ?? character);
}

/**
 * The article as HTML. Every tag and attribute is written here; of the page only text and checked addresses come
 * through, escaped. Nothing that the page wrote as markup can get past that.
 */
export function toHtml(blocks: readonly ContentBlock[], images: readonly ArticleImage[]): string {
  const lines: string[] = [];
  let open: readonly Frame[] = [];
  const pictures = [...images];
  for (const block of blocks.filter((candidate) => !isCaptionOf(candidate, images))) {
    const shared = sharedFrames(open, block.frames);
    while (pictures[0] && pictures[0].before <= block.index && shared === 0) {
      lines.push(closeFrames(open, 0), figure(pictures.shift() as ArticleImage));
      open = [];
    }
    const kept = open.length === 0 ? 0 : shared;
    lines.push(closeFrames(open, kept), openFrames(block.frames, kept), leaf(block));
    open = block.frames;
  }
  lines.push(closeFrames(open, 0), ...pictures.map(figure));
  return lines.filter(Boolean).join('\n');
}

/** A caption that stands under its image already. */
function isCaptionOf({ kind, text }: ContentBlock, images: readonly ArticleImage[]): boolean {
  return kind === 'caption' && images.some(({ caption }) => caption === text);
}

function sharedFrames(open: readonly Frame[], next: readonly Frame[]): number {
  let shared = 0;
  while (shared < open.length && shared < next.length && open[shared]?.element === next[shared]?.element) shared += 1;
  return shared;
}

function closeFrames(open: readonly Frame[], from: number): string {
  return open
    .slice(from)
    .reverse()
    .map(({ tag }) => `</${tag}>`)
    .join('');
}

function openFrames(frames: readonly Frame[], from: number): string {
  return frames
    .slice(from)
    .map(({ tag }) => `<${tag}>`)
    .join('');
}

function leaf(block: ContentBlock): string {
  const inner = block.runs.map(runToHtml).join('');
  const tag = leafTag(block);
  return `<${tag}${attribute('lang', block.language)}${attribute('dir', block.direction)}>${inner}</${tag}>`;
}

function leafTag(block: ContentBlock): string {
  if (block.kind === 'heading') return `h${block.level}`;
  if (block.kind === 'caption' && block.frames.at(-1)?.tag === 'table') return 'caption';
  return block.kind === 'preformatted' ? 'pre' : 'p';
}

function attribute(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}="${escapeHtml(value)}"`;
}

function runToHtml({ text, marks, url }: Run): string {
  if (text === '\n') return '<br>';
  const marked = marks.reduce((inner, mark) => `<${mark}>${inner}</${mark}>`, escapeHtml(text));
  return url === null ? marked : `<a${attribute('href', url)} rel="nofollow noopener">${marked}</a>`;
}

function figure({ url, alternative, caption }: ArticleImage): string {
  const image = `<img${attribute('src', url)}${attribute('alt', alternative ?? '')} loading="lazy">`;
  return `<figure>${image}${caption === null ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`;
}

const markdownMarks: Readonly<Record<Mark, string>> = {
  strong: '**',
  em: '*',
  code: '`',
  sub: '',
  sup: '',
  del: '~~',
  mark: '',
};

/** The article as CommonMark with GitHub's tables. */
export function toMarkdown(all: readonly ContentBlock[], images: readonly ArticleImage[]): string {
  const blocks = all.filter((block) => !isCaptionOf(block, images));
  const pictures = [...images];
  let markdown = '';
  blocks.forEach((block, position) => {
    const previous = blocks[position - 1];
    while (pictures[0] && pictures[0].before <= block.index && block.frames.length === 0) {
      markdown += `${markdown && '\n\n'}${imageToMarkdown(pictures.shift() as ArticleImage)}`;
    }
    if (block.kind !== 'table-row')
      markdown += (markdown && markdownSeparator(previous, block)) + line(previous, block);
    else if (!previous || tableOf(previous) !== tableOf(block))
      markdown += (markdown && '\n\n') + tableToMarkdown(blocks, position);
  });
  return [markdown, ...pictures.map(imageToMarkdown)].filter(Boolean).join('\n\n');
}

function tableOf(block: ContentBlock): unknown {
  return block.kind === 'table-row' ? frameElement(block, 'table') : undefined;
}

/** The table that starts at a block; its first row is the heading that GitHub's tables must have. */
function tableToMarkdown(blocks: readonly ContentBlock[], start: number): string {
  const table = tableOf(blocks[start] as ContentBlock);
  const rows = new Map<unknown, string[]>();
  for (let at = start; at < blocks.length && tableOf(blocks[at] as ContentBlock) === table; at++) {
    const block = blocks[at] as ContentBlock;
    const row = frameElement(block, 'tr');
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push(runsToMarkdown(block.runs).replace(/\n/g, ' ').replace(/\|/g, '\\|'));
  }
  const [heading = [], ...others] = [...rows.values()].map((cells) => `| ${cells.join(' | ')} |`);
  const width = Math.max(1, [...rows.values()][0]?.length ?? 1);
  return [heading, `|${' --- |'.repeat(width)}`, ...others].join('\n');
}

function markdownSeparator(previous: ContentBlock | undefined, block: ContentBlock): string {
  if (previous === undefined) return '\n\n';
  const quotes = block.frames.filter(({ tag, element }) => tag === 'blockquote' && hasFrame(previous, element)).length;
  const isNextItem = isListed(previous) && isListed(block) && block.frames[0]?.element === previous.frames[0]?.element;
  return isNextItem && quotes === 0 ? '\n' : `\n${'> '.repeat(quotes).trimEnd()}\n`;
}

function hasFrame({ frames }: ContentBlock, element: Frame['element']): boolean {
  return frames.some((frame) => frame.element === element);
}

/** True for an item of a list that Markdown has: it has none of terms and their descriptions. */
function isListed({ kind, frames }: ContentBlock): boolean {
  return kind === 'list-item' && frames.some(({ tag }) => tag === 'ul' || tag === 'ol');
}

function line(previous: ContentBlock | undefined, block: ContentBlock): string {
  const inner = runsToMarkdown(block.runs);
  const quotes = block.frames.filter(({ tag }) => tag === 'blockquote').length;
  const prefix = '> '.repeat(quotes) + itemPrefix(previous, block);
  const body = block.kind === 'heading' ? `${'#'.repeat(block.level)} ${inner.replace(/\n/g, ' ')}` : inner;
  if (block.kind === 'preformatted') return fence(block.text);
  return prefix + body.replace(/\n/g, `  \n${prefix.replace(/[^>\s]/g, ' ')}`);
}

function fence(text: string): string {
  const ticks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${ticks}\n${text}\n${ticks}`;
}

function itemPrefix(previous: ContentBlock | undefined, block: ContentBlock): string {
  const lists = block.frames.filter(({ tag }) => tag === 'ul' || tag === 'ol');
  if (lists.length === 0) return '';
  const item = frameElement(block, 'li');
  const continues = item !== undefined && previous !== undefined && frameElement(previous, 'li') === item;
  const bullets = lists.map(({ tag }) => (tag === 'ol' ? '1. ' : '- '));
  const own = bullets.pop() ?? '';
  return ' '.repeat(bullets.join('').length) + (continues ? ' '.repeat(own.length) : own);
}

function runsToMarkdown(runs: readonly Run[]): string {
  return runs.map(runToMarkdown).join('');
}

function runToMarkdown({ text, marks, url }: Run): string {
  if (text === '\n') return '\n';
  const [, before = '', core = '', after = ''] = text.match(/^(\s*)([\s\S]*?)(\s*)$/) ?? [];
  if (core === '') return text;
  const escaped = marks.includes('code') ? core : escapeMarkdown(core);
  const marked = marks.reduce((inner, mark) => markdownMarks[mark] + inner + markdownMarks[mark], escaped);
  return `${before}${url === null ? marked : `[${marked}](${markdownUrl(url)})`}${after}`;
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(\d+)([.)]\s)/, '$1\\$2')
    .replace(/^([#+-]\s)/, '\\$1');
}

function markdownUrl(url: string): string {
  return url
    .replace(/[()\s<>]/g, encodeURIComponent)
    .replace(/\(/g, '%28')
    .replace(/\)/g, '%29');
}

function imageToMarkdown({ url, alternative, caption }: ArticleImage): string {
  const image = `![${escapeMarkdown(alternative ?? '')}](${markdownUrl(url)})`;
  return caption === null ? image : `${image}\n\n*${escapeMarkdown(caption)}*`;
}
