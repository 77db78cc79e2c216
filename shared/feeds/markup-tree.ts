import { QuoteType, Tokenizer } from 'htmlparser2';
import { type EntityDecoder, entityDeclaration, entityDecoder } from './entities.ts';
import { LIMITS } from './limits.ts';
import { CONVENTIONAL_PREFIXES, namespaceName } from './namespaces.ts';
import type { ProblemCode } from './problems.ts';

/** An element of a document, whatever dialect it is written in. */
export interface MarkupElement {
  /** As written, prefix included. */
  readonly name: string;
  /** Lower case, by namespace: `title` for the feed's own, `dc:creator` whatever prefix the document gave it. */
  readonly key: string;
  /** By name as written; decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
  /** What relative addresses inside are relative to (`xml:base`). */
  readonly base: string | null;
  /** `xml:lang`, inherited. */
  readonly language: string | null;
}

export type MarkupNode = MarkupElement | string;

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
  readonly base: string | null;
  readonly report: (code: ProblemCode) => void;
}

interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[];
  readonly scope: Scope;
}

/** The namespaces in force: prefix to name, and the keys already worked out from them. */
interface Scope {
  readonly names: ReadonlyMap<string, string>;
  readonly keys: Map<string, string>;
}

interface Builder {
  readonly text: string;
  readonly options: TreeOptions;
  readonly tokenizer: Tokenizer;
  readonly stack: OpenElement[];
  /** How many elements of each key are open. */
  readonly open: Map<string, number>;
  readonly entities: Map<string, string>;
  readonly decode: EntityDecoder;
  root: OpenElement | null;
  /** The namespace whose elements are the feed's own. */
  core: string;
  tag: PendingTag;
  nodes: number;
  entryCount: number;
  /** How many elements too deep to be kept are open. */
  tooDeep: number;
  stopped: boolean;
}

/** The start tag being read. */
interface PendingTag {
  name: string;
  attributes: Record<string, string>;
  attribute: string;
  value: string;
  count: number;
  start: number;
  /** Where a `<` inside the tag shows that it was never closed, or was no tag. */
  broken: number;
}

const NO_SCOPE: Scope = { names: new Map([['xml', 'xml']]), keys: new Map() };

/**
 * Reads markup into a tree, in time linear in its length and without ever failing: what is broken is repaired and
 * reported. Built on htmlparser2's tokenizer, which resumes after any mistake.
 */
export function readMarkup(text: string, options: TreeOptions): MarkupTree {
  const builder = startBuilder(text, options);
  builder.tokenizer.write(text);
  builder.tokenizer.end();
  const truncated = builder.stack.length > 0 && !builder.stopped;
  return { root: builder.root, truncated };
}

function startBuilder(text: string, options: TreeOptions): Builder {
  const entities = new Map<string, string>();
  const builder: Builder = {
    text,
    options,
    tokenizer: new Tokenizer(
      { xmlMode: options.voids.size === 0, decodeEntities: false },
      tokenHandlers(() => builder),
    ),
    stack: [],
    open: new Map(),
    entities,
    decode: entityDecoder(entities, () => options.report('limit-entities')),
    root: null,
    core: '',
    tag: emptyTag('', 0),
    nodes: 0,
    entryCount: 0,
    tooDeep: 0,
    stopped: false,
  };
  return builder;
}

function tokenHandlers(the: () => Builder): ConstructorParameters<typeof Tokenizer>[1] {
  return {
    ontext: (start, end) => addText(the(), start, end, true),
    oncdata: (start, end, offset) => addText(the(), start, end - offset, false),
    onopentagname: (start, end) => beginTag(the(), start, end),
    onattribname: (start, end) => beginAttribute(the(), start, end),
    onattribdata: (start, end) => continueAttribute(the(), start, end),
    onattribend: (quote) => endAttribute(the(), quote),
    onopentagend: (end) => endTag(the(), end, false),
    onselfclosingtag: (end) => endTag(the(), end, true),
    onclosetag: (start, end) => closeTag(the(), start, end),
    ondeclaration: (start, end) => declare(the(), start, end),
    oncomment: nothing,
    onprocessinginstruction: nothing,
    onattribentity: nothing,
    ontextentity: nothing,
    onend: nothing,
  };
}

function nothing(): void {}

function emptyTag(name: string, start: number): PendingTag {
  return { name, attributes: {}, attribute: '', value: '', count: 0, start, broken: -1 };
}

function addText(builder: Builder, start: number, end: number, references: boolean): void {
  const parent = builder.stack.at(-1);
  if (!parent || start >= end) {
    if (!builder.root && /\S/.test(builder.text.slice(start, Math.min(end, start + 1000))))
      builder.options.report('junk-before-root');
    return;
  }
  if (isStructural(parent, builder) && isBlank(builder.text, start, end)) return;
  if (end - start > LIMITS.textLength) builder.options.report('limit-text');
  const raw = builder.text.slice(start, Math.min(end, start + LIMITS.textLength));
  appendText(builder, parent, references ? builder.decode(raw) : raw);
}

function appendText(builder: Builder, parent: OpenElement, text: string): void {
  if (countNode(builder)) parent.children.push(text);
}

/** White space between the elements of the root, the channel and the entries says nothing. */
function isStructural(parent: OpenElement, builder: Builder): boolean {
  return parent === builder.root || parent.key === 'channel' || builder.options.entries.has(parent.key);
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) > 32) return false;
  return true;
}

function countNode(builder: Builder): boolean {
  builder.nodes += 1;
  if (builder.nodes <= LIMITS.nodes) return true;
  stop(builder, 'limit-nodes');
  return false;
}

function stop(builder: Builder, code: ProblemCode): void {
  builder.options.report(code);
  builder.stopped = true;
  builder.tokenizer.pause();
}

function beginTag(builder: Builder, start: number, end: number): void {
  const name = builder.text.slice(start, Math.min(end, start + 256));
  builder.tag = emptyTag(name, start - 1);
  if (/^[^\p{L}_:]|</u.test(name)) builder.tag.broken = start - 1;
}

function beginAttribute(builder: Builder, start: number, end: number): void {
  const { tag } = builder;
  tag.attribute = builder.text.slice(start, Math.min(end, start + 256));
  tag.value = '';
  if (tag.broken < 0 && tag.attribute.includes('<')) tag.broken = start;
}

function continueAttribute(builder: Builder, start: number, end: number): void {
  const length = Math.min(end - start, LIMITS.attributeLength);
  if (length < end - start) builder.options.report('limit-attribute');
  builder.tag.value += builder.text.slice(start, start + length);
}

function endAttribute(builder: Builder, quote: QuoteType): void {
  const { tag } = builder;
  tag.count += 1;
  if (tag.count > LIMITS.attributes) builder.options.report('limit-attribute');
  else if (tag.broken < 0 && !Object.hasOwn(tag.attributes, tag.attribute))
    tag.attributes[tag.attribute] = quote === QuoteType.NoValue ? '' : builder.decode(tag.value);
}

function endTag(builder: Builder, end: number, selfClosing: boolean): void {
  if (builder.tag.broken >= 0) {
    repairTag(builder, end);
    return;
  }
  openElement(builder, builder.tag.name, builder.tag.attributes);
  if (selfClosing) closeElement(builder, builder.tag.name);
}

/**
 * What looked like one tag holds another `<`: either the first `<` was bare, or the first tag was never closed.
 * The last `<` begins the tag that the `>` ends.
 */
function repairTag(builder: Builder, end: number): void {
  const { tag, text } = builder;
  builder.options.report('markup-bare-angle');
  const last = text.lastIndexOf('<', end);
  const unclosed = tag.broken > tag.start;
  if (unclosed) openElement(builder, tag.name, tag.attributes);
  const parent = builder.stack.at(-1);
  if (last <= tag.start) {
    if (parent) appendText(builder, parent, builder.decode(text.slice(tag.start, end + 1)));
    return;
  }
  if (!unclosed && parent) appendText(builder, parent, builder.decode(text.slice(tag.start, last)));
  readSingleTag(builder, text.slice(last + 1, Math.min(end, last + 1000)));
}

function readSingleTag(builder: Builder, tag: string): void {
  const name = tag.match(/^\/?\s*([\p{L}_:][^\s/]{0,256})/u)?.[1];
  if (!name) return;
  if (!tag.startsWith('/')) openElement(builder, name, singleTagAttributes(tag));
  if (tag.startsWith('/') || tag.endsWith('/')) closeElement(builder, name);
}

function singleTagAttributes(tag: string): Record<string, string> {
  const pairs = tag.matchAll(/\s([^\s=/"']{1,256})\s?=\s?(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries([...pairs].map(([, name, double, single]) => [name, double ?? single ?? '']));
}

function openElement(builder: Builder, name: string, attributes: Record<string, string>): void {
  const { options } = builder;
  if (builder.stopped || !countNode(builder)) return;
  if (!builder.root && !isRoot(builder, name)) options.report('junk-before-root');
  if (builder.root ? builder.stack.length === 0 : !isRoot(builder, name)) return;
  if (builder.tooDeep > 0 || builder.stack.length >= LIMITS.depth) {
    options.report('limit-depth');
    builder.tooDeep += 1;
    return;
  }
  const element = elementOf(builder, name, attributes);
  if (!admitEntry(builder, element.key)) return;
  endImplied(builder, element.key);
  builder.stack.at(-1)?.children.push(element);
  if (options.voids.has(element.key)) return;
  builder.stack.push(element);
  builder.open.set(element.key, (builder.open.get(element.key) ?? 0) + 1);
  builder.root ??= element;
}

function isRoot(builder: Builder, name: string): boolean {
  return builder.options.roots.has(localName(name));
}

function elementOf(builder: Builder, name: string, attributes: Record<string, string>): OpenElement {
  const parent = builder.stack.at(-1);
  const scope = scopeOf(parent?.scope ?? NO_SCOPE, attributes, builder.root === null);
  if (!builder.root) builder.core = coreNamespace(scope, name);
  const language = attributes['xml:lang']?.trim();
  return {
    name,
    key: keyOf(builder, scope, name),
    attributes,
    children: [],
    base: baseOf(attributes['xml:base'], parent ? parent.base : builder.options.base),
    language: language === undefined ? (parent?.language ?? null) : language || null,
    scope,
  };
}

function baseOf(own: string | undefined, inherited: string | null): string | null {
  const base = own === undefined ? null : URL.parse(own.trim(), inherited ?? undefined);
  return base && /^https?:$/.test(base.protocol) ? base.href : inherited;
}

/** An entry inside an entry means that the first was not closed. */
function admitEntry(builder: Builder, key: string): boolean {
  if (!builder.options.entries.has(key)) return true;
  if (builder.open.get(key)) {
    builder.options.report('markup-unclosed');
    closeKey(builder, key);
  }
  builder.entryCount += 1;
  if (builder.entryCount <= LIMITS.entries) return true;
  stop(builder, 'limit-entries');
  return false;
}

function endImplied(builder: Builder, key: string): void {
  const parent = builder.stack.at(-1);
  if (!parent || !builder.options.ends(parent.key, key)) return;
  builder.options.report('markup-unclosed');
  closeKey(builder, parent.key);
}

function closeTag(builder: Builder, start: number, end: number): void {
  const name = builder.text.slice(start, Math.min(end, start + 256));
  closeElement(builder, name.split('<', 1)[0] ?? name);
}

function closeElement(builder: Builder, name: string): void {
  if (builder.tooDeep > 0) {
    builder.tooDeep -= 1;
    return;
  }
  const top = builder.stack.at(-1);
  if (!top) return;
  if (top.name === name) {
    pop(builder);
    return;
  }
  const key = keyOf(builder, top.scope, name);
  if (key !== top.key) builder.options.report('markup-unclosed');
  if (builder.open.get(key)) closeKey(builder, key);
}

function closeKey(builder: Builder, key: string): void {
  while (builder.stack.length > 0) {
    const closed = builder.stack.at(-1)?.key;
    pop(builder);
    if (closed === key) return;
  }
}

function pop(builder: Builder): void {
  const element = builder.stack.pop();
  if (element) builder.open.set(element.key, (builder.open.get(element.key) ?? 1) - 1);
}

function declare(builder: Builder, start: number, end: number): void {
  if (builder.root || builder.entities.size > 1000) return;
  const entity = entityDeclaration(builder.text.slice(start, Math.min(end, start + 8192)));
  if (entity) builder.entities.set(...entity);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(':')));
}

function scopeOf(inherited: Scope, attributes: Record<string, string>, isRoot: boolean): Scope {
  let names: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    names ??= new Map(inherited.names);
    names.set(name.slice(6), declaredName(name.slice(6), attributes[name] ?? '', isRoot));
  }
  return names ? { names, keys: new Map() } : inherited;
}

/** An unknown URI leaves a prefix its conventional meaning: mistyped URIs are many, other meanings of `dc` none. */
function declaredName(prefix: string, uri: string, isRoot: boolean): string {
  const known = namespaceName(uri);
  if (known !== null) return known;
  if (prefix !== '') return prefix.toLowerCase();
  return isRoot || uri.trim() === '' ? '' : 'unknown';
}

/** Elements in the namespace of the root are the feed's own, but for RDF, which only wraps them. */
function coreNamespace(scope: Scope, rootName: string): string {
  const prefix = prefixOf(rootName);
  const name = scope.names.get(prefix) ?? prefix.toLowerCase();
  return localName(rootName) === 'rdf' ? '' : name;
}

function keyOf(builder: Builder, scope: Scope, name: string): string {
  const cached = scope.keys.get(name);
  if (cached !== undefined) return cached;
  const prefix = prefixOf(name);
  const declared = scope.names.get(prefix);
  if (declared === undefined && CONVENTIONAL_PREFIXES.has(prefix.toLowerCase()) && prefix !== '')
    builder.options.report('prefix-undeclared');
  const namespace = declared ?? prefix.toLowerCase();
  const key = namespace === builder.core || namespace === '' ? localName(name) : `${namespace}:${localName(name)}`;
  if (scope.keys.size < 1000) scope.keys.set(name, key);
  return key;
}
