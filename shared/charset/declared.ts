import type { Markup } from './decode.ts';
import { normaliseLabel } from './labels.ts';

/** Where an XML declaration must have ended, warnings of a broken server in front of it included. */
const XML_HEAD_BYTES = 2048;

/** Browsers look at 1,024 bytes; pages that put scripts first need more. */
const HTML_HEAD_BYTES = 4096;

/** The charset parameter of a Content-Type header (RFC 9110, section 8.3.2), quotes of any kind allowed. */
export function charsetOfContentType(contentType: string | null | undefined): string | null {
  const match = contentType?.match(/;\s*charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;]+))/i);
  return normaliseLabel(match?.[1] ?? match?.[2] ?? match?.[3]);
}

/** The encoding that the document itself declares in its first bytes. */
export function charsetOfDocument(bytes: Uint8Array, markup: Markup): string | null {
  if (markup === 'xml') return xmlDeclaration(bytes);
  if (markup === 'html') return metaCharset(bytes) ?? xmlDeclaration(bytes);
  return null;
}

function xmlDeclaration(bytes: Uint8Array): string | null {
  const match = head(bytes, XML_HEAD_BYTES).match(/<\?xml\s[^>]{0,200}?encoding\s*=\s*["']?\s*([\w.:+-]+)/i);
  return asciiCompatible(normaliseLabel(match?.[1]));
}

/** The prescan of the HTML Standard, section 13.2.3.2: `charset`, or `content` beside `http-equiv`. */
function metaCharset(bytes: Uint8Array): string | null {
  const text = head(bytes, HTML_HEAD_BYTES).replace(/<!--[\s\S]{0,4096}?-->/g, '');
  for (const [tag] of text.matchAll(/<meta\s[^>]{0,1000}>/gi)) {
    const match = tag.match(/[\s"';/]charset\s*=\s*["']?\s*([\w.:+-]+)/i);
    const label = asciiCompatible(normaliseLabel(match?.[1]));
    if (label) return label;
  }
  return null;
}

/** A declaration that could be read byte by byte is not in UTF-16 or UTF-32, whatever it says. */
function asciiCompatible(label: string | null): string | null {
  return label && /^(?:utf-?(?:16|32)|ucs-)/.test(label) ? 'utf-8' : label;
}

function head(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1');
}
