import {
  type DefaultTreeAdapterMap,
  html,
  Parser,
  serialize,
  type Token,
  TokenizerMode,
  type TreeAdapter,
  type TreeAdapterTypeMap,
} from 'parse5';
import {
  DomAttribute,
  type DomChild,
  DomDocument,
  DomElement,
  type DomParent,
  type DomText,
  htmlNamespace,
} from './dom.ts';

/** Deeper elements become siblings of the deepest allowed one, as browsers do at their own limit. */
const MAXIMUM_DEPTH = 256;
/** Of one element; later attributes are dropped. */
const MAXIMUM_ATTRIBUTES = 128;
/** Later elements are dropped with the text that stands in them. */
const MAXIMUM_ELEMENTS = 120_000;
/** `<b>`, `<font>` … left open are reopened in every later paragraph: unbounded, that is quadratic. */
const MAXIMUM_OPEN_FORMATTING = 64;

type Mode = ReturnType<TreeAdapter<DefaultTreeAdapterMap>['getDocumentMode']>;
type DomTree = TreeAdapterTypeMap<
  DomChild | DomDocument,
  DomParent,
  DomChild,
  DomDocument,
  DomElement,
  DomElement,
  DomChild,
  DomText,
  DomElement,
  DomChild
>;

/** What `<style>`, scripts, templates and comments become: something to hold while parsing, attached to nothing. */
class Discarded extends DomElement {}

/**
 * Reads HTML as a browser without scripts would (WHATWG HTML, parse5) into a DOM that has what Readability and this
 * library ask for (`dom.ts`). Styles, comments, templates and every script but JSON-LD are left out. Never throws for
 * what is in the document; time and memory grow linearly with its length, because depth, attributes and elements are
 * capped.
 */
export function parseHtml(source: string): Document {
  const document = new DomDocument(markup);
  const parser = new BoundedParser({ scriptingEnabled: false, treeAdapter: treeBuilder(document) }, document);
  boundAttributes(parser);
  parser.tokenizer.write(source, true);
  // A page of frames has none; its readers still ask for one.
  if (!document.body) document.documentElement?.appendChild(document.createElement('body'));
  return document as unknown as Document;
}

const markup = {
  serialize: (element: DomElement) =>
    serialize(element, { scriptingEnabled: false, treeAdapter: treeBuilder(element.ownerDocument) }),
  parseInto(element: DomElement, source: string) {
    const options = { scriptingEnabled: false, treeAdapter: treeBuilder(element.ownerDocument) };
    const parser = BoundedParser.getFragmentParser<DomTree>(element, options) as BoundedParser;
    boundAttributes(parser);
    parser.tokenizer.write(source, true);
    const fragment = parser.getFragment();
    while (fragment.firstChild) element.appendChild(fragment.firstChild);
  },
};

class BoundedParser extends Parser<DomTree> {
  override onStartTag(token: Token.TagToken): void {
    while (this.openElements.stackTop >= MAXIMUM_DEPTH) this.openElements.pop();
    super.onStartTag(token);
    this.boundFormatting();
    const { current } = this.openElements;
    if (isDiscarded(current)) this.skipText(current);
  }

  /** Scripts and styles are a good part of a page; where nobody will see their text, it needn't be tokenized. */
  private skipText({ localName }: Discarded): void {
    const { state, preprocessor } = this.tokenizer;
    const end = endOfText(state, localName);
    if (!end) return;
    end.lastIndex = preprocessor.pos;
    // The tokenizer advances before it reads.
    preprocessor.pos = (end.exec(preprocessor.html)?.index ?? preprocessor.html.length) - 1;
  }

  private boundFormatting(): void {
    let open = 0;
    for (
      let entry = this.activeFormattingElements.newest;
      entry && open <= MAXIMUM_OPEN_FORMATTING;
      entry = entry.older
    )
      open += 1;
    const { newest } = this.activeFormattingElements;
    if (open > MAXIMUM_OPEN_FORMATTING && newest && 'element' in newest) {
      this.activeFormattingElements.removeEntry(newest);
    }
  }
}

/** Finds where plain text may end: in a script also where a comment may hide the end tag, which the tokenizer decides. */
function endOfText(state: number, name: string): RegExp | null {
  if (state === TokenizerMode.SCRIPT_DATA && name === 'script') return /<\/script[\t\n\f\r />]|<!--/gi;
  return state === TokenizerMode.RAWTEXT && name === 'style' ? /<\/style[\t\n\f\r />]/gi : null;
}

/** The tokenizer would keep every attribute that it sees; this lets it forget those beyond the limit. */
function boundAttributes(parser: Parser<DomTree>): void {
  const tokenizer = parser.tokenizer as unknown as { currentToken: Token.TagToken; _leaveAttrName(): void };
  const leave = tokenizer._leaveAttrName.bind(tokenizer);
  tokenizer._leaveAttrName = () => {
    if (tokenizer.currentToken.attrs.length < MAXIMUM_ATTRIBUTES) leave();
  };
}

function isDiscarded(node: unknown): node is Discarded {
  return node instanceof Discarded;
}

/** A template's content is discarded, and with it the tables in it: parse5 would put misplaced text into the template. */
function takesContent(parent: DomParent): boolean {
  if (parent instanceof Discarded) return false;
  return parent.nodeType === 9 || parent.localName !== 'template' || parent.namespaceURI !== htmlNamespace;
}

function isKept(name: string, attributes: readonly Token.Attribute[]): boolean {
  if (name === 'style') return false;
  return name !== 'script' || attributes.some((attribute) => attribute.name === 'type' && isJsonLd(attribute.value));
}

function isJsonLd(type: string): boolean {
  return /\bld\+json\b/i.test(type);
}

function toDomAttribute({ prefix, name, value }: Token.Attribute): DomAttribute {
  if (name === 'class') return new DomAttribute(name, normalizeClasses(value));
  return new DomAttribute(prefix ? `${prefix}:${name}` : name, value);
}

/** Each class once, with one space between: so that elements of the same classes compare equal. */
function normalizeClasses(value: string): string {
  return /\s/.test(value) ? [...new Set(value.split(/\s+/).filter(Boolean))].join(' ') : value;
}

/** The node itself where it stands in this parent: what is discarded doesn't. */
function childOf(parent: DomParent, node: DomChild): DomChild | null {
  return node.parentNode === parent ? node : null;
}

function insertText(parent: DomParent, text: string, reference: DomChild | null): void {
  const previous = reference ? reference.previousSibling : parent.lastChild;
  if (previous?.nodeType === 3) previous.data += text;
  else if (parent.nodeType === 1) parent.insertBefore(parent.ownerDocument.createTextNode(text), reference);
}

/** parse5's view of a tree. */
function treeBuilder(document: DomDocument): TreeAdapter<DomTree> {
  let mode: Mode = html.DOCUMENT_MODE.NO_QUIRKS;
  let elements = 0;
  const discard = (name: string) => new Discarded(document, name, htmlNamespace);

  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createElement('fragment'),
    createElement: (name, namespace, attributes) => {
      elements += 1;
      const own = attributes.map(toDomAttribute);
      const isStructure = name === 'html' || name === 'head' || name === 'body';
      if (isStructure || (elements <= MAXIMUM_ELEMENTS && isKept(name, attributes)))
        return new DomElement(document, name, namespace, own);
      return new Discarded(document, name, namespace, own);
    },
    createCommentNode: () => discard('#comment'),
    createTextNode: (value) => document.createTextNode(value),
    appendChild: (parent, child) => {
      if (takesContent(parent) && !isDiscarded(child)) parent.appendChild(child);
    },
    insertBefore: (parent, child, reference) => {
      if (takesContent(parent) && !isDiscarded(child)) parent.insertBefore(child, childOf(parent, reference));
    },
    insertText: (parent, text) => {
      if (takesContent(parent)) insertText(parent, text, null);
    },
    insertTextBefore: (parent, text, reference) => {
      if (takesContent(parent)) insertText(parent, text, childOf(parent, reference));
    },
    detachNode: (node) => node.remove(),
    adoptAttributes: (element, attributes) => {
      const added = attributes.filter(({ name }) => !element.hasAttribute(name)).map(toDomAttribute);
      if (element.attributes.length + added.length <= MAXIMUM_ATTRIBUTES)
        element.attributes = [...element.attributes, ...added];
    },
    setTemplateContent: () => {},
    getTemplateContent: () => discard('#template-content'),
    setDocumentType: () => {},
    getDocumentMode: () => mode,
    setDocumentMode: (_document, newMode) => {
      mode = newMode;
    },
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => [...node.childNodes],
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => element.attributes.map(({ name, value }) => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => element.namespaceURI as html.NS,
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is DomText => node.nodeType === 3,
    isCommentNode: (node): node is DomElement => node.nodeName === '#comment',
    isDocumentTypeNode: (_node): _node is DomChild => false,
    isElementNode: (node): node is DomElement => node.nodeType === 1,
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => {},
    updateNodeSourceCodeLocation: () => {},
  };
}
