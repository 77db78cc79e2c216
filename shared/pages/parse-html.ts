import { parseHTML } from 'linkedom';
import {
  type DefaultTreeAdapterMap,
  html,
  Parser,
  type Token,
  type TreeAdapter,
  type TreeAdapterTypeMap,
} from 'parse5';

/** Deeper elements become siblings of the deepest allowed one, as browsers do at their own limit. */
const MAXIMUM_DEPTH = 256;
/** Of one element; later attributes are dropped. */
const MAXIMUM_ATTRIBUTES = 128;
/** Later elements are dropped; their text stays with the element that they stood in. */
const MAXIMUM_ELEMENTS = 120_000;
/** `<b>`, `<font>` … left open are reopened in every later paragraph: unbounded, that is quadratic. */
const MAXIMUM_OPEN_FORMATTING = 64;

type Mode = ReturnType<TreeAdapter<DefaultTreeAdapterMap>['getDocumentMode']>;
type AnyTree = TreeAdapterTypeMap<Node, Node, Node, Document, Node, Element, Node, Node, Element, Node>;

/** What `<style>`, scripts, templates and comments become: something to hold while parsing, attached to nothing. */
interface Discarded {
  readonly discarded: true;
  readonly localName: string;
  readonly nodeType: number;
  readonly attributes: readonly Token.Attribute[];
}

/**
 * Reads HTML as a browser without scripts would (WHATWG HTML, parse5) into a DOM (linkedom).
 * Styles, comments, templates and every script but JSON-LD are left out. Never throws for what is in the document;
 * time and memory grow linearly with its length, because depth, attributes and elements are capped.
 */
export function parseHtml(source: string): Document {
  const document = parseHTML('').document as unknown as Document;
  while (document.firstChild) document.removeChild(document.firstChild);
  const parser = new BoundedParser({ scriptingEnabled: false, treeAdapter: treeBuilder(document) }, document);
  boundAttributes(parser);
  parser.tokenizer.write(source, true);
  return document;
}

class BoundedParser extends Parser<AnyTree> {
  override onStartTag(token: Token.TagToken): void {
    while (this.openElements.stackTop >= MAXIMUM_DEPTH) this.openElements.pop();
    super.onStartTag(token);
    this.boundFormatting();
  }

  private boundFormatting(): void {
    let open = 0;
    for (let entry = this.activeFormattingElements.newest; entry; entry = entry.older) open += 1;
    const { newest } = this.activeFormattingElements;
    if (open > MAXIMUM_OPEN_FORMATTING && newest && 'element' in newest) {
      this.activeFormattingElements.removeEntry(newest);
    }
  }
}

/** The tokenizer would keep every attribute that it sees; this lets it forget those beyond the limit. */
function boundAttributes(parser: Parser<AnyTree>): void {
  const tokenizer = parser.tokenizer as unknown as { currentToken: Token.TagToken; _leaveAttrName(): void };
  const leave = tokenizer._leaveAttrName.bind(tokenizer);
  tokenizer._leaveAttrName = () => {
    if (tokenizer.currentToken.attrs.length < MAXIMUM_ATTRIBUTES) leave();
  };
}

function isDiscarded(node: unknown): node is Discarded {
  return (node as Partial<Discarded>).discarded === true;
}

function isKeptScript(attributes: readonly Token.Attribute[]): boolean {
  return attributes.some(({ name, value }) => name === 'type' && /\bld\+json\b/i.test(value));
}

function discard(localName: string, attributes: readonly Token.Attribute[], nodeType: number): Discarded {
  return { discarded: true, localName, nodeType, attributes };
}

function setAttributes(document: Document, element: Element, attributes: readonly Token.Attribute[]): void {
  // linkedom puts each new attribute before the others.
  for (let index = attributes.length - 1; index >= 0; index--) {
    const { prefix, name, value } = attributes[index] as Token.Attribute;
    const attribute = document.createAttribute(prefix ? `${prefix}:${name}` : name);
    attribute.value = value;
    element.setAttributeNode(attribute);
  }
}

function appendText(parent: Node, text: string, previous: Node | null, reference: Node | null): void {
  if (previous?.nodeType === 3) (previous as Text).data += text;
  else parent.insertBefore((parent.ownerDocument ?? (parent as Document)).createTextNode(text), reference);
}

/** parse5's view of a linkedom tree. */
function treeBuilder(document: Document): TreeAdapter<AnyTree> {
  const foreign = new Map<Node, html.NS>();
  let mode: Mode = html.DOCUMENT_MODE.NO_QUIRKS;
  let elements = 0;

  const createElement = (name: string, namespace: html.NS, attributes: Token.Attribute[]): Element => {
    elements += 1;
    const unwanted = name === 'style' || (name === 'script' && !isKeptScript(attributes));
    if (unwanted || elements > MAXIMUM_ELEMENTS) return discard(name, attributes, 1) as unknown as Element;
    const element = document.createElement(name);
    setAttributes(document, element, attributes);
    if (namespace !== html.NS.HTML) foreign.set(element, namespace);
    return element;
  };

  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement,
    createCommentNode: () => discard('#comment', [], 8) as unknown as Node,
    createTextNode: (value) => document.createTextNode(value),
    appendChild: (parent, child) => {
      if (!isDiscarded(parent) && !isDiscarded(child)) parent.appendChild(child);
    },
    insertBefore: (parent, child, reference) => {
      if (!isDiscarded(parent) && !isDiscarded(child))
        parent.insertBefore(child, isDiscarded(reference) ? null : reference);
    },
    insertText: (parent, text) => {
      if (!isDiscarded(parent)) appendText(parent, text, parent.lastChild, null);
    },
    insertTextBefore: (parent, text, reference) => {
      if (isDiscarded(parent)) return;
      const before = isDiscarded(reference) ? null : reference;
      appendText(parent, text, before ? before.previousSibling : parent.lastChild, before);
    },
    detachNode: (node) => {
      if (!isDiscarded(node)) node.parentNode?.removeChild(node);
    },
    adoptAttributes: (element, attributes) => {
      if (isDiscarded(element)) return;
      const added = attributes.filter(({ name }) => !element.hasAttribute(name));
      if (element.attributes.length + added.length <= MAXIMUM_ATTRIBUTES) setAttributes(document, element, added);
    },
    setTemplateContent: () => {},
    getTemplateContent: () => discard('#template-content', [], 11) as unknown as Node,
    setDocumentType: () => {},
    getDocumentMode: () => mode,
    setDocumentMode: (_document, newMode) => {
      mode = newMode;
    },
    getFirstChild: (node) => (isDiscarded(node) ? null : node.firstChild),
    getChildNodes: (node) => (isDiscarded(node) ? [] : [...node.childNodes]),
    getParentNode: (node) => (isDiscarded(node) ? null : node.parentNode),
    getAttrList: (element) =>
      isDiscarded(element)
        ? [...element.attributes]
        : Array.from(element.attributes, ({ name, value }) => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => foreign.get(element) ?? html.NS.HTML,
    getTextNodeContent: (node) => node.textContent ?? '',
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is Node => node.nodeType === 3,
    isCommentNode: (node): node is Node => node.nodeType === 8,
    isDocumentTypeNode: (node): node is Node => node.nodeType === 10,
    isElementNode: (node): node is Element => node.nodeType === 1,
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => {},
    updateNodeSourceCodeLocation: () => {},
  };
}
