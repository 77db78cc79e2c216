import { type EntityDecoder, entityDeclaration, entityDecoder } from './entities.ts';
import { LIMITS } from './limits.ts';
import type { MarkupAttribute, MarkupElement, MarkupNode, TreeOptions } from './markup-tree.ts';
import {
  coreNamespace,
  DOCUMENT_SCOPE,
  isUndeclared,
  keyIn,
  localName,
  type Scope,
  scopeInside,
} from './namespace-scope.ts';
import type { ProblemCode } from './problems.ts';

/** A tree under construction. */
export interface TreeBuilder {
  readonly text: string;
  readonly options: TreeOptions;
  readonly decode: EntityDecoder;
  readonly entities: Map<string, string>;
  readonly stack: OpenElement[];
  /** The namespaces in force in each open element. */
  readonly scopes: Scope[];
  /** How many elements of each key are open. */
  readonly open: Map<string, number>;
  root: OpenElement | null;
  /** The namespace whose elements are the feed's own. */
  core: string;
  /** The start tag being read. */
  tag: PendingTag;
  nodes: number;
  entryCount: number;
  /** True once a limit has ended the reading. */
  stopped: boolean;
}

interface OpenElement extends MarkupElement {
  children: MarkupNode[];
}

export interface PendingTag {
  readonly name: string;
  /** Where its `<` stands. */
  readonly start: number;
  attributes: MarkupAttribute[];
  /** The attribute being read. */
  attribute: string;
  value: string;
  attributeCount: number;
  /** Where another `<` shows that the tag was never closed, or was none; -1 while it looks whole. */
  broken: number;
}

/** Most elements have no attributes and many no children: one list serves them all. */
export const NO_ATTRIBUTES: MarkupAttribute[] = [];
const NO_CHILDREN: MarkupNode[] = [];

/** Names are short; what is longer is no name. */
export const MAX_NAME_LENGTH = 256;

export function startBuilder(text: string, options: TreeOptions): TreeBuilder {
  const entities = new Map<string, string>();
  return {
    text,
    options,
    decode: entityDecoder(entities, () => options.report('limit-entities')),
    entities,
    stack: [],
    scopes: [],
    open: new Map(),
    root: null,
    core: '',
    tag: { name: '', start: 0, attributes: NO_ATTRIBUTES, attribute: '', value: '', attributeCount: 0, broken: -1 },
    nodes: 0,
    entryCount: 0,
    stopped: false,
  };
}

/** What a document type leaves of its own declarations is no junk. */
function reportJunk({ root, entities, options }: TreeBuilder): void {
  if (!root && entities.size === 0) options.report('junk-before-root');
}

/** White space, and how a document type with declarations of its own ends. */
const NOTHING = /^[\s\]>]*$/;

/** Adds a run of the document's text; references are decoded where it is not CDATA. */
export function addText(builder: TreeBuilder, start: number, end: number, references: boolean): void {
  const { text, options } = builder;
  const parent = builder.stack.at(-1);
  if (!parent) {
    if (!NOTHING.test(text.slice(start, Math.min(end, start + 1000)))) reportJunk(builder);
    return;
  }
  if (start >= end || (isStructural(parent, builder) && isBlank(text, start, end))) return;
  if (!countNode(builder)) return;
  if (end - start > LIMITS.textLength) options.report('limit-text');
  const raw = text.slice(start, Math.min(end, start + LIMITS.textLength));
  append(parent, references ? builder.decode(raw) : raw);
}

function append(parent: OpenElement, node: MarkupNode): void {
  if (parent.children === NO_CHILDREN) parent.children = [node];
  else parent.children.push(node);
}

/** White space between the elements of the root, the channel and the entries says nothing. */
function isStructural(parent: OpenElement, { root, options }: TreeBuilder): boolean {
  return parent === root || parent.key === 'channel' || options.entries.has(parent.key);
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) > 32) return false;
  return true;
}

function countNode(builder: TreeBuilder): boolean {
  builder.nodes += 1;
  if (builder.nodes > builder.options.maxNodes) stop(builder, 'limit-nodes');
  return !builder.stopped;
}

function stop(builder: TreeBuilder, code: ProblemCode): void {
  builder.options.report(code);
  builder.stopped = true;
}

/** Opens an element, ending those before it that were left open. */
export function openElement(builder: TreeBuilder, name: string, attributes: readonly MarkupAttribute[]): void {
  const { options } = builder;
  if (!standsInDocument(builder, name) || builder.stopped || !countNode(builder)) return;
  const scope = scopeInside(innermost(builder), attributes, builder.root === null);
  if (!builder.root) builder.core = coreNamespace(scope, name);
  const key = keyOf(builder, scope, name);
  if (!admitEntry(builder, key)) return;
  endImplied(builder, key);
  const parent = builder.stack.at(-1);
  const element = elementOf(name, key, attributes, parent, options.base);
  if (parent) append(parent, element);
  if (options.voids.has(key)) return;
  if (builder.stack.length >= LIMITS.depth) options.report('limit-depth');
  else push(builder, element, scope);
}

/** Whatever stands before the root or after it is no part of the document. */
function standsInDocument(builder: TreeBuilder, name: string): boolean {
  if (builder.root) return builder.stack.length > 0;
  if (builder.options.roots.has(localName(name))) return true;
  reportJunk(builder);
  return false;
}

function innermost({ scopes }: TreeBuilder): Scope {
  return scopes.at(-1) ?? DOCUMENT_SCOPE;
}

function keyOf({ core, options }: TreeBuilder, scope: Scope, name: string): string {
  if (!scope.keys.has(name) && isUndeclared(scope, name)) options.report('prefix-undeclared');
  return keyIn(scope, name, core);
}

function elementOf(
  name: string,
  key: string,
  attributes: readonly MarkupAttribute[],
  parent: MarkupElement | undefined,
  documentBase: string | null,
): OpenElement {
  const inherited = { base: parent ? parent.base : documentBase, language: parent?.language ?? null };
  const own = attributes.length === 0 ? inherited : inheritable(attributes, inherited);
  return { name, key, attributes, children: NO_CHILDREN, base: own.base, language: own.language };
}

type Inheritable = Pick<MarkupElement, 'base' | 'language'>;

function inheritable(attributes: readonly MarkupAttribute[], inherited: Inheritable): Inheritable {
  const base = attributes.find(({ name }) => name === 'xml:base')?.value.trim();
  const language = attributes.find(({ name }) => name === 'xml:lang')?.value.trim();
  return {
    base: base === undefined ? inherited.base : webAddress(base, inherited.base),
    language: language === undefined ? inherited.language : language || null,
  };
}

function webAddress(address: string, base: string | null): string | null {
  const url = URL.parse(address, base ?? undefined);
  return url && /^https?:$/.test(url.protocol) ? url.href : base;
}

/** An entry inside an entry means that the first was not closed. */
function admitEntry(builder: TreeBuilder, key: string): boolean {
  if (!builder.options.entries.has(key)) return true;
  if (builder.open.has(key)) {
    builder.options.report('markup-unclosed');
    closeThrough(builder, key);
  }
  builder.entryCount += 1;
  if (builder.entryCount > LIMITS.entries) stop(builder, 'limit-entries');
  return !builder.stopped;
}

function endImplied(builder: TreeBuilder, key: string): void {
  const parent = builder.stack.at(-1);
  if (!parent || !builder.options.ends(parent.key, key)) return;
  builder.options.report('markup-unclosed');
  closeThrough(builder, parent.key);
}

/** Closes the nearest open element of that name and those inside it; a name that is not open closes nothing. */
export function closeElement(builder: TreeBuilder, written: string): void {
  const top = builder.stack.at(-1);
  if (!top) return;
  if (top.name === written) {
    pop(builder);
    return;
  }
  const name = written.slice(0, MAX_NAME_LENGTH).split('<', 1)[0] ?? '';
  const key = keyIn(innermost(builder), name, builder.core);
  if (key !== top.key) builder.options.report('markup-unclosed');
  if (builder.open.has(key)) closeThrough(builder, key);
}

function closeThrough(builder: TreeBuilder, key: string): void {
  while (builder.stack.length > 0) {
    const closed = builder.stack.at(-1)?.key;
    pop(builder);
    if (closed === key) return;
  }
}

function push(builder: TreeBuilder, element: OpenElement, scope: Scope): void {
  builder.stack.push(element);
  builder.scopes.push(scope);
  builder.open.set(element.key, (builder.open.get(element.key) ?? 0) + 1);
  builder.root ??= element;
}

function pop(builder: TreeBuilder): void {
  const element = builder.stack.pop();
  if (!element) return;
  builder.scopes.pop();
  const others = (builder.open.get(element.key) ?? 1) - 1;
  if (others > 0) builder.open.set(element.key, others);
  else builder.open.delete(element.key);
}

const MAX_DECLARED_ENTITIES = 1000;
const MAX_DECLARATION_LENGTH = 8192;

/** Takes note of an entity that the document type declares. The tokenizer ends a declaration at its first `>`. */
export function declareEntity(builder: TreeBuilder, start: number, end: number): void {
  const { text, entities, options } = builder;
  const at = text.lastIndexOf('ENTITY', end);
  if (builder.root || at < start || entities.size >= MAX_DECLARED_ENTITIES) return;
  const entity = entityDeclaration(text.slice(at, at + MAX_DECLARATION_LENGTH));
  if (!entity) return;
  const value = builder.decode(entity.value);
  if (value.length > MAX_DECLARATION_LENGTH) options.report('limit-entities');
  else entities.set(entity.name, value);
}
