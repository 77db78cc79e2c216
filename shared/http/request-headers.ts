import { acceptEncoding } from './decompress.ts';

type Headers = Readonly<Record<string, string>>;

const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

/** The fetcher's own business, and cookies, which it never sends. */
const reserved: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'upgrade',
  'expect',
  'te',
  'trailer',
  'cookie',
  'accept-encoding',
  'user-agent',
]);

/** What a server may know that was meant for another: nothing that identifies or authorises. */
const harmless: ReadonlySet<string> = new Set([
  'user-agent',
  'accept',
  'accept-encoding',
  'accept-language',
  'if-none-match',
  'if-modified-since',
  'a-im',
]);

/** The headers of a request's first hop. */
export function requestHeaders(asked: Headers, userAgent: string): Headers {
  const own = { accept, connection: 'close', 'accept-encoding': acceptEncoding, 'user-agent': userAgent };
  const others = Object.entries(asked).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { ...own, ...Object.fromEntries(others.filter(([name]) => !reserved.has(name))) };
}

/** The headers of the next hop: all of them on the same origin, the harmless ones elsewhere. */
export function headersAfterRedirect(headers: Headers, from: URL, to: URL): Headers {
  if (from.origin === to.origin) return headers;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => harmless.has(name)));
}
