import { insideAmpCache, withoutAmpEnding } from './amp.ts';
import { cleanQuery } from './query.ts';

/** Longer addresses are no articles'. */
const maxLength = 8_192;

/**
 * The one spelling of an article's address, absolute; null where it is not http(s) or no address at all.
 *
 * What RFC 3986 section 6 calls equal becomes equal (case of scheme and host, default port, dot segments, escapes of
 * unreserved characters), and the parts that never choose the article go: credentials, fragment (but `#!`), tracking
 * parameters, AMP forms of the same page. What might choose it stays: parameter order, duplicate and trailing slashes,
 * scheme, `www.`, `m.` and `amp.` hosts. Idempotent.
 */
export function canonicalUrl(url: string, base?: string): string | null {
  let parsed = URL.parse(url, base);
  while (parsed && isArticleAddress(parsed)) {
    const simpler = simplify(parsed);
    if (simpler === parsed.href) return simpler;
    // One rule's result may be the next one's input (a cache inside a viewer), and a new parse settles dot segments.
    parsed = URL.parse(simpler);
  }
  return null;
}

function isArticleAddress(url: URL): boolean {
  return /^https?:$/.test(url.protocol) && /[^.]/.test(url.hostname) && url.href.length <= maxLength;
}

/** Never longer than the address was, so that repeating it comes to an end. */
function simplify(url: URL): string {
  const inner = insideAmpCache(url);
  if (inner) return inner;
  const host = url.hostname.replace(/\.+$/, '') + (url.port && `:${url.port}`);
  const path = withoutAmpEnding(normalizeEscapes(withoutSessionId(url.pathname)));
  const fragment = url.hash.startsWith('#!') ? url.hash : '';
  return `${url.protocol}//${host}${path}${cleanQuery(normalizeEscapes(url.search))}${fragment}`;
}

function withoutSessionId(path: string): string {
  return path.replace(/;jsessionid=[^/;]*/gi, '');
}

/** RFC 3986, 6.2.2.1 and 6.2.2.2. A text with a stray percent sign stays as it is: nobody knows what it means. */
function normalizeEscapes(text: string): string {
  if (/%(?![0-9a-f]{2})/i.test(text)) return text;
  return text.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : escaped.toUpperCase();
  });
}
