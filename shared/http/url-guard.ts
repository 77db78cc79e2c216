import type { RefusalReason } from './fetched.ts';

/** Ports of other protocols that take a request's lines for commands (Fetch Standard, "port blocking"). */
const badPorts: ReadonlySet<number> = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
  540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
  6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

export type GuardedUrl =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly reason: RefusalReason; readonly detail: string };

/** Reads an address that a stranger gave, and refuses what no article's address is. */
export function guardUrl(text: string, base?: string): GuardedUrl {
  const url = URL.parse(text, base);
  if (!url) return refusal('malformed-url', 'not a URL');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refusal('scheme', url.protocol);
  if (url.username !== '' || url.password !== '')
    return refusal('credentials', 'the URL holds a user name or password');
  if (badPorts.has(portOf(url))) return refusal('port', url.port);
  url.hash = '';
  return { ok: true, url };
}

export function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

function refusal(reason: RefusalReason, detail: string): GuardedUrl {
  return { ok: false, reason, detail };
}
