import { Tokenizer } from 'htmlparser2';
import type { ProblemCode } from './problems.ts';
import { beginAttribute, beginTag, continueAttribute, endAttribute, endTag } from './tags.ts';
import { addText, closeElement, declareEntity, startBuilder, type TreeBuilder } from './tree-builder.ts';

/** An element of a document, whatever dialect it is written in. */
export interface MarkupElement {
  /** As written, prefix included. */
  readonly name: string;
  /** Lower case, by namespace: `title` for the feed's own, `dc:creator` whatever prefix the document gave it. */
  readonly key: string;
  /** A list and no object, since strangers choose the names. */
  readonly attributes: readonly MarkupAttribute[];
  readonly children: readonly MarkupNode[];
  /** What relative addresses inside are relative to (`xml:base`). */
  readonly base: string | null;
  /** `xml:lang`, inherited. */
  readonly language: string | null;
}

export type MarkupNode = MarkupElement | string;

export interface MarkupAttribute {
  /** As written, prefix included. */
  readonly name: string;
  readonly value: string;
}

export interface MarkupTree {
  readonly root: MarkupElement | null;
  /** True where the text ended before the root element did. */
  readonly truncated: boolean;
}

export interface TreeOptions {
  /** Lower-case local names of elements that may be the root; what stands before it is ignored. */
  readonly roots: ReadonlySet<string>;
  /** Keys of elements that are counted as entries and never stand inside one another. */
  readonly entries: ReadonlySet<string>;
  /** Says whether an element that was left open ends where another begins. */
  readonly ends: (open: string, next: string) => boolean;
  /** Keys of elements that are never closed: there are some in HTML, none in XML. */
  readonly voids: ReadonlySet<string>;
  /** How many elements and runs of text are read. */
  readonly maxNodes: number;
  readonly base: string | null;
  readonly report: (code: ProblemCode) => void;
}

/**
 * Reads markup into a tree, in time linear in its length and without ever failing: what is broken is repaired and
 * reported. Built on htmlparser2's tokenizer, which goes on after any mistake.
 */
export function readMarkup(text: string, options: TreeOptions): MarkupTree {
  const builder = startBuilder(text, options);
  const tokenizer = new Tokenizer(
    { xmlMode: options.voids.size === 0, decodeEntities: false },
    tokenHandlers(builder, () => {
      if (builder.stopped) tokenizer.pause();
    }),
  );
  tokenizer.write(text);
  tokenizer.end();
  return { root: builder.root, truncated: builder.stack.length > 0 && !builder.stopped };
}

/** References are decoded by the builder, which knows the document's own entities. */
function tokenHandlers(builder: TreeBuilder, afterTag: () => void): ConstructorParameters<typeof Tokenizer>[1] {
  const { text } = builder;
  return {
    ontext: (start, end) => addText(builder, start, end, true),
    oncdata: (start, end, offset) => addText(builder, start, end - offset, false),
    onopentagname: (start, end) => beginTag(builder, start, end),
    onattribname: (start, end) => beginAttribute(builder, start, end),
    onattribdata: (start, end) => continueAttribute(builder, start, end),
    onattribend: () => endAttribute(builder),
    onopentagend: (end) => {
      endTag(builder, end, false);
      afterTag();
    },
    onselfclosingtag: (end) => {
      endTag(builder, end, true);
      afterTag();
    },
    onclosetag: (start, end) => closeElement(builder, text.slice(start, end)),
    ondeclaration: (start, end) => declareEntity(builder, start, end),
    oncomment: ignore,
    onprocessinginstruction: ignore,
    onattribentity: ignore,
    ontextentity: ignore,
    onend: ignore,
  };
}

function ignore(): void {}
