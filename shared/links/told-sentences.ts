import { documentSentences } from './describe-document.ts';
import { placedSentences } from './sentences.ts';

/** A block of an article's text, as far as it matters here. */
interface Block {
  readonly kind: string;
  readonly text: string;
  /** BCP 47; null where it is the article's. */
  readonly language: string | null;
}

/** Captions, tables and code are not told twice in the same order. */
const told: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list-item', 'quote']);

/** Whether a block tells the news in the article's own language, and is compared with other articles. */
export const isTold = ({ kind, language }: Block, lang: string | null): boolean =>
  told.has(kind) && (language === null || sameBase(language, lang));

const sameBase = (a: string, b: string | null): boolean =>
  a.split('-')[0]?.toLowerCase() === b?.split('-')[0]?.toLowerCase();

/** Where a sentence stands. */
export interface SentencePlace {
  /** The block's number, from 0; null is the title. */
  readonly paragraph: number | null;
  /** UTF-16 offsets in the block or the title. */
  readonly start: number;
  readonly end: number;
}

/** Where the sentences stand that the evidence of links counts, in its order. */
export function toldSentences(
  title: string | null,
  blocks: readonly Block[],
  lang: string | null,
): readonly SentencePlace[] {
  const isTitled = title !== null && title.trim() !== '';
  const places = blocks.flatMap((block, paragraph) =>
    isTold(block, lang) ? placedSentences(block.text).map(({ start, end }) => ({ paragraph, start, end })) : [],
  );
  const all = [...(isTitled ? [{ paragraph: null, start: 0, end: title.length }] : []), ...places];
  const paragraphs = blocks.filter((block) => isTold(block, lang)).map(({ text }) => text);
  return all.slice(0, documentSentences({ lang, title, paragraphs }).length);
}
