import { decodeHTMLStrict } from 'entities';
import { LIMITS } from './limits.ts';

/** Decodes the character and entity references of one run of text. */
export type EntityDecoder = (text: string) => string;

/** What a reference stands for, and how many characters it is written with. */
interface Reference {
  readonly value: string;
  readonly length: number;
}

/** Escaped HTML is full of these: telling them first makes it cheap. */
const COMMON: readonly (Reference & { readonly written: string })[] = ['&lt;', '&gt;', '&amp;', '&quot;'].map(
  (written) => ({ written, value: decodeHTMLStrict(written), length: written.length }),
);

/** No name that HTML gives a character is longer. */
const REFERENCE = /&#?\w{1,40};/y;

/**
 * Decodes references as HTML names them, since feeds use HTML's names without declaring them; a bare `&` stays.
 * Numbers 128–159 mean Windows-1252, as in browsers.
 */
export function decodeReferences(text: string): string {
  let decoded = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', Math.max(from, at + 1))) {
    const reference = referenceAt(text, at);
    if (!reference) continue;
    decoded += text.slice(from, at) + reference.value;
    from = at + reference.length;
  }
  return from === 0 ? text : decoded + text.slice(from);
}

function referenceAt(text: string, at: number): Reference | null {
  for (const common of COMMON) if (text.startsWith(common.written, at)) return common;
  REFERENCE.lastIndex = at;
  const [whole] = REFERENCE.exec(text) ?? [];
  const value = whole && decodeHTMLStrict(whole);
  return !value || value === whole ? null : { value: withoutForbidden(value), length: whole.length };
}

/** Whatever XML 1.0 allows no document to hold: control characters but for tab, line feed and carriage return. */
export const FORBIDDEN = /[^\t\n\r -\ufffd]/;
const FORBIDDEN_ALL = /[^\t\n\r -\ufffd]/g;

export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN_ALL, '');
}

/**
 * A decoder that also knows the entities that the document declared for itself. An entity's value is decoded when it
 * is declared, never again, and what all of them expand to is limited in sum.
 */
export function entityDecoder(declared: ReadonlyMap<string, string>, onOverrun: () => void): EntityDecoder {
  let budget: number = LIMITS.entityExpansion;
  const expand = (reference: string, name: string): string => {
    const value = declared.get(name);
    if (value === undefined) return decodeReferences(reference);
    budget -= value.length;
    if (budget >= 0) return value;
    onOverrun();
    return reference;
  };
  return (text) => {
    if (!text.includes('&')) return text;
    return declared.size === 0 ? decodeReferences(text) : text.replace(/&([#\w.-]{1,64});/g, expand);
  };
}

/** The internal entity that a text declares first; external ones name a file or an address and are ignored. */
export function entityDeclaration(text: string): { readonly name: string; readonly value: string } | null {
  const match = text.match(/^ENTITY\s+([\w.-]{1,64})\s+(?:"([^"]*)"|'([^']*)')/);
  const [, name, double, single] = match ?? [];
  const value = double ?? single;
  return name === undefined || value === undefined ? null : { name, value };
}
