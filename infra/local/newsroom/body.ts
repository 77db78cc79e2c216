import { escapeMarkup, type Html, raw } from './markup.ts';
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

/** A block's words with its links as anchors; escaping leaves the links' own marks as they are. */
export function inlineHtml(block: Block, resolve: (reference: ArticleReference) => string): Html {
  const markup = escapeMarkup(block.text).replace(
    linkPattern,
    (_, words: string, reference: ArticleReference) => `<a href="${escapeMarkup(resolve(reference))}">${words}</a>`,
  );
  return raw(markup);
}
