import { isAscii, isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import { byteOrderMark, wideEncoding } from './byte-order.ts';
import { charsetOfContentType, charsetOfDocument } from './declared.ts';
import { decodeAs, normaliseLabel } from './labels.ts';

/** What kind of document the bytes are said to be: it decides where an encoding may be declared. */
export type Markup = 'xml' | 'html' | 'json' | 'text';

/** What settled the encoding. */
export type EncodingSource = 'byte-order' | 'escapes' | 'valid-utf-8' | 'http' | 'declaration' | 'detected' | 'default';

export interface DecodeOptions {
  /** The Content-Type header as it came. */
  readonly contentType?: string | null;
  readonly markup: Markup;
}

export interface Decoded {
  readonly text: string;
  /** Lower case, as declared; a superset's name where one was used (`gb18030` for gb2312). */
  readonly encoding: string;
  readonly from: EncodingSource;
  /** What the HTTP header or else the document declared, lower case. */
  readonly declared: string | null;
  /** True where bytes had no meaning in the encoding and became U+FFFD. */
  readonly lossy: boolean;
}

/** How much of a document tells its encoding, in bytes. */
const SAMPLE_BYTES = 16_384;

/**
 * Decodes a document of unknown encoding and never throws. In order: byte order mark or the pattern of UTF-16 and
 * UTF-32; ISO-2022 escapes; valid UTF-8, whatever was declared; UTF-8 with a few bad bytes; the HTTP charset; the
 * document's own declaration; detection; windows-1252.
 *
 * @example decode(bytes, { contentType: 'text/xml; charset=koi8-r', markup: 'xml' }).text
 */
export function decode(bytes: Uint8Array, { contentType, markup }: DecodeOptions): Decoded {
  const http = charsetOfContentType(contentType);
  const document = charsetOfDocument(bytes, markup);
  const read =
    decodeWide(bytes) ??
    decodeEscapes(bytes, http, document) ??
    decodeBytes(bytes, http ?? textDefault(bytes, contentType, markup), document);
  return { ...read, declared: http ?? document };
}

/** Text without a charset parameter is ASCII (RFC 2046, section 4.1.2): believed of XML where the bytes bear it out. */
function textDefault(bytes: Uint8Array, contentType: string | null | undefined, markup: Markup): string | null {
  return markup === 'xml' && /^\s*text\//i.test(contentType ?? '') && isAscii(bytes) ? 'us-ascii' : null;
}

type Read = Omit<Decoded, 'declared'>;

function decodeBytes(bytes: Uint8Array, http: string | null, document: string | null): Read {
  if (isAscii(bytes)) return decodeAscii(bytes, http, document);
  return decodeUtf8(bytes, http, document) ?? decodeLegacy(bytes, http, document);
}

function decodeWide(bytes: Uint8Array): Read | null {
  const mark = byteOrderMark(bytes);
  const encoding = mark?.encoding ?? wideEncoding(bytes);
  if (encoding === null) return null;
  return finish(decodeAs(bytes.subarray(mark?.length ?? 0), encoding) ?? '', encoding, 'byte-order');
}

/** ISO-2022 is pure ASCII to the eye: its escape sequences must be seen before UTF-8 is tried. */
function decodeEscapes(bytes: Uint8Array, http: string | null, document: string | null): Read | null {
  const buffer = asBuffer(bytes);
  const label = [http, document].find((name) => name?.startsWith('iso-2022-'));
  if (label ? !buffer.includes(0x1b) : !isAscii(bytes) || !switchesToJapanese(buffer)) return null;
  const encoding = label ?? 'iso-2022-jp';
  const text = decodeAs(bytes, encoding);
  return text === null ? null : finish(text, encoding, 'escapes');
}

/** Escape sequences of ISO-2022-JP for JIS X 0208, of 1978 and of 1983. */
function switchesToJapanese(buffer: Buffer): boolean {
  return buffer.includes('\u001b$@') || buffer.includes('\u001b$B');
}

/** Pure ASCII reads the same in every charset that can be declared: whichever is, holds. */
function decodeAscii(bytes: Uint8Array, http: string | null, document: string | null): Read {
  const text = asBuffer(bytes).toString('latin1');
  if (http && decodeAs(new Uint8Array(), http) !== null) return { text, encoding: http, from: 'http', lossy: false };
  if (document) return { text, encoding: document, from: 'declaration', lossy: false };
  return { text, encoding: 'utf-8', from: 'valid-utf-8', lossy: false };
}

/**
 * UTF-8 that is valid, or so nearly that no other encoding could look like it by chance. Where no other encoding is
 * declared, as many good sequences as bad bytes are enough.
 */
function decodeUtf8(bytes: Uint8Array, http: string | null, document: string | null): Read | null {
  if (isUtf8(bytes))
    return { text: asBuffer(bytes).toString('utf8'), encoding: 'utf-8', from: 'valid-utf-8', lossy: false };
  const sample = new TextDecoder().decode(sampleOf(bytes));
  const bad = replacements(sample);
  const good = sample.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  const otherwiseDeclared = [http, document].some((label) => label !== null && !isUtf8Label(label));
  if (good < bad * (otherwiseDeclared ? 10 : 1)) return null;
  return finish(new TextDecoder().decode(bytes), 'utf-8', 'valid-utf-8');
}

function decodeLegacy(bytes: Uint8Array, http: string | null, document: string | null): Read {
  const claims: Read[] = [];
  const claim = (label: string | null, from: EncodingSource): Read | null => {
    if (!label || isUtf8Label(label)) return null;
    const text = decodeAs(bytes, label);
    if (text === null) return null;
    const decoded = finish(text, label, from);
    claims.push(decoded);
    return decoded.lossy ? null : decoded;
  };
  return (
    claim(http, 'http') ??
    claim(document, 'declaration') ??
    claim(detect(bytes), 'detected') ??
    leastLossy(claims) ??
    finish(decodeAs(bytes, 'windows-1252') ?? '', 'windows-1252', 'default')
  );
}

function isUtf8Label(label: string): boolean {
  return /^utf-?8/.test(label);
}

function leastLossy(claims: readonly Read[]): Read | null {
  const ranked = claims.toSorted((a, b) => replacements(a.text) - replacements(b.text));
  return ranked[0] ?? null;
}

function detect(bytes: Uint8Array): string | null {
  return normaliseLabel(chardet.detect(sampleOf(bytes)));
}

/** Bytes from where they stop being ASCII: a long head of markup teaches nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, first - 256);
  return bytes.subarray(from, from + SAMPLE_BYTES);
}

function finish(text: string, encoding: string, from: EncodingSource): Read {
  return { text, encoding, from, lossy: text.includes('\ufffd') };
}

function replacements(text: string): number {
  return text.split('\ufffd').length - 1;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
