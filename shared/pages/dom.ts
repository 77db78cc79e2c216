import { matchesSelector } from './selectors.ts';

/**
 * A DOM of plain linked nodes: what Readability and this library ask of a document, and nothing else. There are no
 * events, no live collections, no scripts and no styles; names of attributes are looked up as they are written.
 */

/** Unchangeable, so that clones and elements can share it. */
export class DomAttribute {
  readonly name: string;
  readonly value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): DomAttribute {
    return this;
  }
}

export type DomParent = DomElement | DomDocument;
export type DomChild = DomElement | DomText;

const noChildren: readonly DomChild[] = [];
const noAttributes: readonly DomAttribute[] = [];

abstract class DomNode {
  parentNode: DomParent | null = null;
  previousSibling: DomChild | null = null;
  nextSibling: DomChild | null = null;

  get parentElement(): DomElement | null {
    const parent = this.parentNode;
    return parent?.nodeType === 1 ? parent : null;
  }

  get nextElementSibling(): DomElement | null {
    let sibling = this.nextSibling;
    while (sibling && sibling.nodeType !== 1) sibling = sibling.nextSibling;
    return sibling;
  }

  get previousElementSibling(): DomElement | null {
    let sibling = this.previousSibling;
    while (sibling && sibling.nodeType !== 1) sibling = sibling.previousSibling;
    return sibling;
  }
}

export class DomText extends DomNode {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly childNodes = noChildren;
  readonly firstChild = null;
  readonly ownerDocument: DomDocument;
  data: string;

  constructor(ownerDocument: DomDocument, data: string) {
    super();
    this.ownerDocument = ownerDocument;
    this.data = data;
  }

  get textContent(): string {
    return this.data;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

/** What an element and a document share: children, and ways to look for elements among all below. */
abstract class DomParentNode extends DomNode {
  firstChild: DomChild | null = null;
  lastChild: DomChild | null = null;
  /** Made when asked for, forgotten when a child comes or goes. */
  private elements: readonly DomElement[] | null = null;

  get childNodes(): readonly DomChild[] {
    if (!this.firstChild) return noChildren;
    const nodes: DomChild[] = [];
    for (let child = this.firstChild as DomChild | null; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  get children(): readonly DomElement[] {
    this.elements ??= this.childNodes.filter((node) => node.nodeType === 1);
    return this.elements;
  }

  get firstElementChild(): DomElement | null {
    const first = this.firstChild;
    return first?.nodeType === 3 ? first.nextElementSibling : first;
  }

  get lastElementChild(): DomElement | null {
    const last = this.lastChild;
    return last?.nodeType === 3 ? last.previousElementSibling : last;
  }

  get textContent(): string {
    let text = '';
    for (let node = this.firstChild; node; node = nextNode(node, this)) if (node.nodeType === 3) text += node.data;
    return text;
  }

  appendChild<Child extends DomChild>(child: Child): Child {
    return this.insertBefore(child, null);
  }

  insertBefore<Child extends DomChild>(child: Child, reference: DomChild | null): Child {
    child.parentNode?.removeChild(child);
    const previous = reference ? reference.previousSibling : this.lastChild;
    child.parentNode = this as unknown as DomParent;
    child.previousSibling = previous;
    child.nextSibling = reference;
    if (previous) previous.nextSibling = child;
    else this.firstChild = child;
    if (reference) reference.previousSibling = child;
    else this.lastChild = child;
    this.elements = null;
    return child;
  }

  removeChild<Child extends DomChild>(child: Child): Child {
    const { previousSibling, nextSibling } = child;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    child.parentNode = null;
    child.previousSibling = null;
    child.nextSibling = null;
    this.elements = null;
    return child;
  }

  replaceChild<Child extends DomChild>(replacement: DomChild, child: Child): Child {
    if (replacement === child) return child;
    replacement.parentNode?.removeChild(replacement);
    const reference = child.nextSibling;
    this.removeChild(child);
    this.insertBefore(replacement, reference);
    return child;
  }

  /** `*` for all. */
  getElementsByTagName(name: string): readonly DomElement[] {
    const found: DomElement[] = [];
    for (let node = this.firstChild; node; node = nextNode(node, this)) {
      if (node.nodeType === 1 && (name === '*' || node.localName === name)) found.push(node);
    }
    return found;
  }

  querySelectorAll(selector: string): readonly DomElement[] {
    const matches = matchesSelector(selector);
    const found: DomElement[] = [];
    for (let node = this.firstChild; node; node = nextNode(node, this)) {
      if (node.nodeType === 1 && matches(node)) found.push(node);
    }
    return found;
  }

  querySelector(selector: string): DomElement | null {
    const matches = matchesSelector(selector);
    for (let node = this.firstChild; node; node = nextNode(node, this)) {
      if (node.nodeType === 1 && matches(node)) return node;
    }
    return null;
  }

  contains(other: DomChild | DomDocument | null): boolean {
    for (let node: DomChild | DomDocument | null = other; node; node = node.parentNode) {
      if (node === (this as unknown as DomParent)) return true;
    }
    return false;
  }
}

/** The node after this one in document order, as long as it is below `top`. */
function nextNode(node: DomChild, top: DomParentNode): DomChild | null {
  if (node.firstChild) return node.firstChild;
  let current: DomChild = node;
  while (!current.nextSibling) {
    const parent: DomParent | null = current.parentNode;
    if (!parent || (parent as DomParentNode) === top || parent.nodeType === 9) return null;
    current = parent;
  }
  return current.nextSibling;
}

export class DomElement extends DomParentNode {
  readonly nodeType = 1;
  readonly ownerDocument: DomDocument;
  readonly localName: string;
  /** Upper case for HTML, as written for SVG and MathML. */
  readonly tagName: string;
  readonly namespaceURI: string;
  attributes: readonly DomAttribute[];

  constructor(
    ownerDocument: DomDocument,
    localName: string,
    namespaceURI: string,
    attributes: readonly DomAttribute[] = noAttributes,
  ) {
    super();
    this.ownerDocument = ownerDocument;
    this.localName = localName;
    this.tagName = namespaceURI === htmlNamespace ? upperCase(localName) : localName;
    this.namespaceURI = namespaceURI;
    this.attributes = attributes;
  }

  get nodeName(): string {
    return this.tagName;
  }

  getAttribute(name: string): string | null {
    const { attributes } = this;
    for (let index = 0; index < attributes.length; index++) {
      const attribute = attributes[index] as DomAttribute;
      if (attribute.name === name) return attribute.value;
    }
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  getAttributeNames(): string[] {
    return this.attributes.map(({ name }) => name);
  }

  setAttribute(name: string, value: string): void {
    this.setAttributeNode(new DomAttribute(name, value));
  }

  setAttributeNode(attribute: DomAttribute): void {
    const at = this.attributes.findIndex(({ name }) => name === attribute.name);
    this.attributes = at < 0 ? [...this.attributes, attribute] : this.attributes.with(at, attribute);
  }

  removeAttribute(name: string): void {
    if (this.hasAttribute(name)) this.attributes = this.attributes.filter((attribute) => attribute.name !== name);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get src(): string | undefined {
    return this.localName === 'img' ? (this.getAttribute('src') ?? '') : undefined;
  }

  get srcset(): string | undefined {
    return this.localName === 'img' ? (this.getAttribute('srcset') ?? '') : undefined;
  }

  /** Only what hides an element. */
  get style(): { readonly display: string; readonly visibility: string } {
    const style = this.getAttribute('style') ?? '';
    return {
      display: /(?:^|;)\s*display\s*:\s*none/i.test(style) ? 'none' : '',
      visibility: /(?:^|;)\s*visibility\s*:\s*hidden/i.test(style) ? 'hidden' : '',
    };
  }

  get innerHTML(): string {
    return this.ownerDocument.markup.serialize(this);
  }

  set innerHTML(html: string) {
    while (this.firstChild) this.removeChild(this.firstChild);
    this.ownerDocument.markup.parseInto(this, html);
  }

  matches(selector: string): boolean {
    return matchesSelector(selector)(this);
  }

  closest(selector: string): DomElement | null {
    const matches = matchesSelector(selector);
    for (let element: DomElement | null = this; element; element = element.parentElement) {
      if (matches(element)) return element;
    }
    return null;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

/** How a document reads and writes HTML; given to it by the parser. */
export interface Markup {
  serialize(element: DomElement): string;
  parseInto(element: DomElement, html: string): void;
}

export class DomDocument extends DomParentNode {
  readonly nodeType = 9;
  readonly nodeName = '#document';
  readonly markup: Markup;

  constructor(markup: Markup) {
    super();
    this.markup = markup;
  }

  get documentElement(): DomElement | null {
    return this.firstElementChild;
  }

  get head(): DomElement | null {
    return this.documentElement?.children.find(({ localName }) => localName === 'head') ?? null;
  }

  get body(): DomElement | null {
    return this.documentElement?.children.find(({ localName }) => localName === 'body') ?? null;
  }

  /** White space collapsed. */
  get title(): string {
    const title = this.getElementsByTagName('title').find(({ namespaceURI }) => namespaceURI === htmlNamespace);
    return (title?.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ').trim();
  }

  createElement(name: string): DomElement {
    return new DomElement(this, name.toLowerCase(), htmlNamespace);
  }

  createTextNode(data: string): DomText {
    return new DomText(this, data);
  }
}

export const htmlNamespace = 'http://www.w3.org/1999/xhtml';

const upperCased = new Map<string, string>();
/** Pages name elements as they like: only that many names are remembered. */
const MOST_NAMES = 1_000;

function upperCase(name: string): string {
  const known = upperCased.get(name);
  if (known !== undefined) return known;
  const upper = name.toUpperCase();
  if (upperCased.size < MOST_NAMES) upperCased.set(name, upper);
  return upper;
}
