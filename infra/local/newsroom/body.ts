import { type Html, html, raw } from './markup.ts';
import type { Article, ArticleReference } from './outlet.ts';

export interface Block {
  readonly kind: 'paragraph' | 'heading';
  readonly text: string;
}

const linkPattern = /\[([^\]]+)\]\(([^)/]+\/[^)]+)\)/g;

/** The blocks of an article's body, their links still written as `[words](outlet/slug)`. */
export function blocksOf(article: Article): readonly Block[] {
  return article.body
    .trim()
    .split(/\n\s*\n/)
    .map((block) =>
      block.startsWith('## ') ? { kind: 'heading', text: block.slice(3) } : { kind: 'paragraph', text: block },
    );
}

/** A block as a reader sees it: words only. */
export function plainText(block: Block): string {
  return block.text.replace(linkPattern, '$1');
}

/** A block's words with its links as anchors. */
export function inlineHtml(block: Block, resolve: (reference: ArticleReference) => string): Html {
  const parts = block.text.split(linkPattern);
  return raw(parts.map((part, index) => inlinePart(part, parts[index + 1], index % 3, resolve).markup).join(''));
}

/** Splitting by a pattern with two groups gives text, words, reference, text, … */
function inlinePart(
  part: string,
  next: string | undefined,
  place: number,
  resolve: (reference: ArticleReference) => string,
): Html {
  if (place === 0) return html`${part}`;
  if (place === 1) return html`<a href="${resolve(next as ArticleReference)}">${part}</a>`;
  return raw('');
}
