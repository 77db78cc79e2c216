import { decodeHTML } from 'entities';
import { absoluteLinks } from './addresses.ts';
import { attribute } from './attributes.ts';
import type { MarkupElement, MarkupNode } from './markup-tree.ts';

/** Elements of HTML that show that a text is markup, as titles and summaries use them. */
const HTML_TAG =
  /<\/?(?:a|abbr|article|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|nobr|ol|p|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|tr|tt|u|ul|var|video|wbr)(?:[\s/][^<>]{0,4096})?>/i;

const HTML_REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;

/** Says whether a text holds HTML's tags. */
export function holdsTags(text: string): boolean {
  return text.includes('<') && HTML_TAG.test(text);
}

/** The text inside an element, its own and its descendants'. */
export function innerText(element: MarkupElement | undefined): string {
  if (!element) return '';
  const [only] = element.children;
  if (element.children.length === 1 && typeof only === 'string') return only;
  return element.children.map((child) => (typeof child === 'string' ? child : innerText(child))).join('');
}

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

/** The markup inside an element, without namespace prefixes, in order. Text is escaped where it was text in XML. */
export function innerMarkup(nodes: readonly MarkupNode[], escaping: boolean): string {
  return nodes
    .map((node) => (typeof node === 'string' ? (escaping ? escapeText(node) : node) : outerMarkup(node, escaping)))
    .join('');
}

function outerMarkup(element: MarkupElement, escaping: boolean): string {
  const name = element.name.slice(element.name.indexOf(':') + 1);
  const start = `<${name}${markupAttributes(element)}`;
  if (VOID.has(name.toLowerCase())) return `${start}>${innerMarkup(element.children, escaping)}`;
  return `${start}>${innerMarkup(element.children, escaping)}</${name}>`;
}

function markupAttributes({ attributes }: MarkupElement): string {
  return attributes
    .filter(({ name }) => !/^xml(?:ns)?(?::|$)/.test(name))
    .map(({ name, value }) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`)
    .join('');
}

/** Text as HTML writes it. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}

/** What a feed calls content: HTML, or text that is to be shown as it is. */
export interface Content {
  readonly value: string;
  readonly kind: 'html' | 'text';
}

/**
 * Reads an element that holds text or markup in any of the ways that feeds have found: escaped, in CDATA, as inline
 * XHTML, naked, in Base64 (Atom 0.3), with a type or without. `implied` is what the format says of no type.
 */
export function readContent(
  element: MarkupElement,
  implied: Content['kind'] | 'guess',
  base: string | null = element.base,
): Content {
  const type = attribute(element, 'type')?.toLowerCase() ?? '';
  const mode = attribute(element, 'mode')?.toLowerCase() ?? '';
  const content = isBase64(type, mode, element) ? decodeBase64(innerText(element)) : contentOf(element, type, implied);
  return content.kind === 'html'
    ? { ...content, value: absoluteLinks(content.value, base).trim() }
    : { ...content, value: content.value.trim() };
}

function contentOf(element: MarkupElement, type: string, implied: Content['kind'] | 'guess'): Content {
  const wrapper = onlyElement(element);
  if (wrapper || element.children.some((child) => typeof child !== 'string')) {
    const isDiv = wrapper && /^(?:xhtml:)?div$/.test(wrapper.key) && wrapper.key !== element.key;
    const nodes = isDiv ? wrapper.children : element.children;
    const escaped = /html$/.test(type) && !/xhtml/.test(type);
    return {
      kind: 'html',
      value: innerMarkup(nodes, !escaped && !nodes.some((node) => typeof node === 'string' && holdsTags(node))),
    };
  }
  const value = innerText(element);
  return { kind: kindOf(value, type, implied), value };
}

/** Text of which nobody says what it is: HTML where it holds HTML's tags or references. */
export function guessKind(value: string): Content {
  return { value, kind: kindOf(value, '', 'guess') };
}

/** A text that is declared plain but holds HTML's tags was declared wrongly. */
function kindOf(value: string, type: string, implied: Content['kind'] | 'guess'): Content['kind'] {
  if (/html|xml/.test(type) || (type === '' && implied === 'html')) return 'html';
  return holdsTags(value) || (type === '' && implied === 'guess' && HTML_REFERENCE.test(value)) ? 'html' : 'text';
}

function onlyElement(element: MarkupElement): MarkupElement | null {
  const [only, other] = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return only !== undefined && other === undefined && typeof only !== 'string' ? only : null;
}

function isBase64(type: string, mode: string, element: MarkupElement): boolean {
  if (mode === 'base64') return true;
  const binary = type.includes('/') && !/^text\/|xml$|html$|json/.test(type);
  return binary && /^[A-Za-z\d+/=\s]+$/.test(innerText(element));
}

function decodeBase64(text: string): Content {
  return { kind: 'html', value: new TextDecoder().decode(Buffer.from(text, 'base64')) };
}

/** Content as one line of plain text: titles, names, labels. */
export function plainText({ value, kind }: Content): string {
  const text = kind === 'html' ? withoutTags(value) : value;
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** Content as HTML. */
export function asHtml({ value, kind }: Content): string {
  return kind === 'html' ? value : escapeText(value);
}

/** The text of HTML: tags dropped, references decoded. A `<` that begins no tag stays. */
function withoutTags(html: string): string {
  if (!html.includes('<')) return html.includes('&') ? decodeHTML(html) : html;
  let text = '';
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    const end = tagEnd(html, at);
    if (end < 0) break;
    text += html.slice(from, end > at ? at : at + 1);
    from = end > at ? end : at + 1;
  }
  return decodeHTML(text + html.slice(from));
}

/** Where the tag at `start` ends; `start` where no tag begins there; -1 where nothing closes it. */
function tagEnd(html: string, start: number): number {
  if (!/[a-z/!?]/i.test(html[start + 1] ?? '')) return start;
  let quote = '';
  for (let at = start + 1; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character;
  }
  return -1;
}
