/** A page's body as plain data: what stays when Readability has taken the DOM apart. */
export interface TreeElement {
  readonly kind: 'element';
  /** Lower case. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: TreeElement | null;
  readonly children: TreeNode[];
  readonly depth: number;
}

export interface TreeText {
  readonly kind: 'text';
  readonly text: string;
  readonly parent: TreeElement;
}

export type TreeNode = TreeElement | TreeText;

/** Which piece of the tree a DOM text node was read into. */
export type Sources = WeakMap<Node, TreeText>;

/** Deeper elements are left out: a document that `parseHtml` made has none. */
const MAXIMUM_DEPTH = 600;

/** Copies an element and all below it. Comments, scripts and styles are left out. */
export function readTree(element: Element, sources: Sources): TreeElement {
  return copy(element, null, 0, sources);
}

function copy(element: Element, parent: TreeElement | null, depth: number, sources: Sources): TreeElement {
  const children: TreeNode[] = [];
  const tag = element.localName.toLowerCase();
  const tree: TreeElement = { kind: 'element', tag, attributes: readAttributes(element), parent, children, depth };
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const node = copyNode(child, tree, depth + 1, sources);
    if (node) children.push(node);
  }
  return tree;
}

function copyNode(node: Node, parent: TreeElement, depth: number, sources: Sources): TreeNode | null {
  if (node.nodeType === 3) {
    const text: TreeText = { kind: 'text', text: (node as Text).data, parent };
    sources.set(node, text);
    return text;
  }
  if (node.nodeType !== 1 || depth > MAXIMUM_DEPTH) return null;
  const { localName } = node as Element;
  return localName === 'script' || localName === 'style' ? null : copy(node as Element, parent, depth, sources);
}

const noAttributes: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

function readAttributes(element: Element): Readonly<Record<string, string>> {
  if (element.attributes.length === 0) return noAttributes;
  const attributes: Record<string, string> = Object.create(null);
  for (const { name, value } of element.attributes) attributes[name] = value;
  return attributes;
}

/** Builds the DOM again from its copy, under a parent that must be empty. */
export function rebuild(parent: Element, tree: TreeElement, sources: Sources): void {
  const document = parent.ownerDocument;
  for (const child of tree.children) {
    if (child.kind === 'text') {
      const text = document.createTextNode(child.text);
      sources.set(text, child);
      parent.appendChild(text);
    } else {
      const element = document.createElement(child.tag);
      for (const [name, value] of Object.entries(child.attributes)) element.setAttribute(name, value);
      parent.appendChild(element);
      rebuild(element, child, sources);
    }
  }
}

/** The element itself and its ancestors, nearest first. */
export function* lineage(element: TreeElement): Generator<TreeElement> {
  for (let current: TreeElement | null = element; current; current = current.parent) yield current;
}

/** The same as a list. */
export function pathOf(element: TreeElement): TreeElement[] {
  const path: TreeElement[] = [];
  for (let current: TreeElement | null = element; current; current = current.parent) path.push(current);
  return path;
}

/** How many elements, from the root on, two paths have in common. */
export function sharedLevels(path: readonly unknown[], other: readonly unknown[]): number {
  const most = Math.min(path.length, other.length);
  let shared = 0;
  while (shared < most && path[path.length - 1 - shared] === other[other.length - 1 - shared]) shared += 1;
  return shared;
}

/** The nearest ancestor, the element itself included, with one of these tags. */
export function closest(element: TreeElement, tags: ReadonlySet<string>): TreeElement | null {
  for (const ancestor of lineage(element)) if (tags.has(ancestor.tag)) return ancestor;
  return null;
}

/** Every element below, in document order. Iterative: a generator inside a generator costs a step for each level. */
export function* descendants(element: TreeElement): Generator<TreeElement> {
  const pending: TreeElement[] = [element];
  for (let current = pending.pop(); current; current = pending.pop()) {
    if (current !== element) yield current;
    for (let index = current.children.length - 1; index >= 0; index--) {
      const child = current.children[index] as TreeNode;
      if (child.kind === 'element') pending.push(child);
    }
  }
}

/** Every text below, in document order. */
export function textsOf(element: TreeElement): TreeText[] {
  return element.children.flatMap((child) => (child.kind === 'text' ? [child] : textsOf(child)));
}

/** All text below, as it stands in the source. */
export function textOf(node: TreeNode): string {
  if (node.kind === 'text') return node.text;
  const pieces: string[] = [];
  collectText(node, pieces);
  return pieces.join('');
}

function collectText(element: TreeElement, pieces: string[]): void {
  for (const child of element.children) {
    if (child.kind === 'text') pieces.push(child.text);
    else collectText(child, pieces);
  }
}
