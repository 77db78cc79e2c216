import { Readability } from '@mozilla/readability';
import { descendants, rebuild, type Sources, type TreeElement, type TreeText, textsOf } from './tree.ts';

/** What Readability keeps of a page. */
export interface Readable {
  readonly texts: ReadonlySet<TreeText>;
}

/** Readability's steps, as its version 0.6 has them. */
interface Reader {
  _metadata: ReadableMetadata;
  _articleTitle: string;
  _getJSONLD(document: Document): object;
  _removeScripts(document: Document): void;
  _prepDocument(): void;
  _getArticleMetadata(linkedData: object): ReadableMetadata;
  _grabArticle(): Element | null;
  _unwrapNoscriptImages(document: Document): void;
  _isProbablyVisible(element: Element): boolean;
}

interface ReadableMetadata {
  readonly title: string;
}

/** Readability looks from every table and list into what is below it: on pages beyond these sizes it isn't asked. */
const MOST_ELEMENTS = 40_000;
const MOST_TABLES = 1_500;
/** Elements below tables and lists, each counted once for every one of them that it stands in. */
const MOST_LOOKS = 200_000;
const lookedInto: ReadonlySet<string> = new Set(['table', 'ul', 'ol']);

/**
 * Runs Readability over a document, which is taken apart by it, and says which texts of the tree survived. On a
 * page that is too large for it every text does.
 * The tree must be a copy of the document's body as it stands.
 */
export function readReadable(document: Document, body: TreeElement, sources: Sources): Readable {
  if (isTooLarge(body)) return { texts: new Set(textsOf(body)) };
  const reader = new Readability(document) as unknown as Reader;
  reader._isProbablyVisible = isProbablyVisible;
  restoreFromTree(document.body, body, sources, reader);
  const content = grabSafely(reader, document);
  return { texts: content ? survivors(content, sources) : new Set() };
}

function isTooLarge(body: TreeElement): boolean {
  let [elements, tables, looks] = [0, 0, 0];
  /** How many tables and lists an element at each depth stands in. */
  const holders: number[] = [0];
  for (const { tag, depth } of descendants(body)) {
    const inside = holders[depth] ?? 0;
    elements += 1;
    looks += inside;
    if (tag === 'table') tables += 1;
    holders[depth + 1] = inside + (lookedInto.has(tag) ? 1 : 0);
  }
  return elements > MOST_ELEMENTS || tables > MOST_TABLES || looks > MOST_LOOKS;
}

/** What Readability asks of an element's style, without the style sheet object that the DOM would make for each. */
function isProbablyVisible(element: Element): boolean {
  const style = element.getAttribute('style');
  if (style && (/(?:^|;)\s*display\s*:\s*none/i.test(style) || /(?:^|;)\s*visibility\s*:\s*hidden/i.test(style)))
    return false;
  if (element.hasAttribute('hidden')) return false;
  return (
    element.getAttribute('aria-hidden') !== 'true' || (element.getAttribute('class') ?? '').includes('fallback-image')
  );
}

/** Readability recurses and looks things up that a hostile page may lack; such a page has no readable part. */
function grabSafely(reader: Reader, document: Document): Element | null {
  try {
    return grab(reader, document);
  } catch {
    return null;
  }
}

/** Readability's `parse`, up to where it makes what it found fit to be shown: addresses, classes, serialising. */
function grab(reader: Reader, document: Document): Element | null {
  reader._unwrapNoscriptImages(document);
  const linkedData = reader._getJSONLD(document);
  reader._removeScripts(document);
  reader._prepDocument();
  const metadata = reader._getArticleMetadata(linkedData);
  reader._metadata = metadata;
  reader._articleTitle = metadata.title;
  return reader._grabArticle();
}

/**
 * Readability keeps the body's HTML and sets it again before each of its retries. Serialising every page for the few
 * that need a retry is wasteful, and parsed text could no longer be told where it came from: a retry starts from the tree.
 */
function restoreFromTree(body: HTMLElement, tree: TreeElement, sources: Sources, reader: Reader): void {
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get: () => '',
    set: () => {
      while (body.firstChild) body.removeChild(body.firstChild);
      rebuild(body, tree, sources);
      reader._unwrapNoscriptImages(body.ownerDocument);
      reader._prepDocument();
    },
  });
}

function survivors(element: Element, sources: Sources): Set<TreeText> {
  const kept = new Set<TreeText>();
  const pending: Node[] = [element];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isScriptLink(node)) continue;
    const source = sources.get(node);
    if (source) kept.add(source);
    for (let child = node.firstChild; child; child = child.nextSibling) pending.push(child);
  }
  return kept;
}

/** A link that only a script can follow, with nothing in it but text: a control, not something to read. */
function isScriptLink(node: Node): boolean {
  if ((node as Element).localName !== 'a' || node.childNodes.length !== 1 || node.firstChild?.nodeType !== 3)
    return false;
  return (node as Element).getAttribute('href')?.startsWith('javascript:') ?? false;
}
