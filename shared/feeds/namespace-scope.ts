import type { MarkupAttribute } from './markup-tree.ts';
import { CONVENTIONAL_PREFIXES, namespaceName } from './namespaces.ts';

/** The namespaces in force somewhere in a document: prefix to name, and the keys already worked out from them. */
export interface Scope {
  readonly names: ReadonlyMap<string, string>;
  readonly keys: Map<string, string>;
}

export const DOCUMENT_SCOPE: Scope = { names: new Map([['xml', 'xml']]), keys: new Map() };

/** A document may use any number of names; the first ones are worth remembering. */
const MAX_KEYS = 1000;

/** The scope inside an element, given that outside and the element's attributes. */
export function scopeInside(outside: Scope, attributes: readonly MarkupAttribute[], isRoot: boolean): Scope {
  let names: Map<string, string> | null = null;
  for (const { name, value } of attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    names ??= new Map(outside.names);
    names.set(name.slice(6), declaredName(name.slice(6), value, isRoot));
  }
  if (names) return { names, keys: new Map() };
  return isRoot ? { names: outside.names, keys: new Map() } : outside;
}

/** An unknown URI leaves a prefix its conventional meaning: mistyped URIs are many, other meanings of `dc` none. */
function declaredName(prefix: string, uri: string, isRoot: boolean): string {
  const known = namespaceName(uri);
  if (known !== null) return known;
  if (prefix !== '') return prefix.toLowerCase();
  return isRoot || uri.trim() === '' ? '' : 'unknown';
}

/** Elements in the namespace of the root are the feed's own, but for RDF, which only wraps them. */
export function coreNamespace(scope: Scope, rootName: string): string {
  return localName(rootName) === 'rdf' ? '' : (scope.names.get(prefixOf(rootName)) ?? prefixOf(rootName).toLowerCase());
}

/** Says whether a name has a prefix that everybody knows and nobody declared. */
export function isUndeclared(scope: Scope, name: string): boolean {
  const prefix = prefixOf(name);
  return prefix !== '' && !scope.names.has(prefix) && CONVENTIONAL_PREFIXES.has(prefix.toLowerCase());
}

/** What an element is called here: its local name where it is the feed's own, else with the name of its namespace. */
export function keyIn(scope: Scope, name: string, core: string): string {
  const known = scope.keys.get(name);
  if (known !== undefined) return known;
  const prefix = prefixOf(name);
  const namespace = scope.names.get(prefix) ?? prefix.toLowerCase();
  const key = namespace === core || namespace === '' ? localName(name) : `${namespace}:${localName(name)}`;
  if (scope.keys.size < MAX_KEYS) scope.keys.set(name, key);
  return key;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(':')));
}
