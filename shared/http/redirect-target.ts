import type { IncomingMessage } from 'node:http';

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** What a response's `Location` says, as text; null where it is no redirect. A redirect without one is a response. */
export function redirectTarget(response: IncomingMessage): string | null {
  if (!redirectStatuses.has(response.statusCode ?? 0)) return null;
  return readText(response.headers.location ?? '').trim() || null;
}

/** Header bytes arrive as Latin-1; where they are UTF-8, as many servers write a path, they are read as that. */
function readText(header: string): string {
  const bytes = Buffer.from(header, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? header : text;
}
