import { getDomain } from 'tldts';

/**
 * The part of an address's host that somebody registered (`www.outlet.co.uk` → `outlet.co.uk`), by the Public Suffix
 * List with its private section, so that two blogs on one platform stay two. A host without one (an IP address, a public
 * suffix, a single label) stands for itself. Null where the address has no host.
 */
export function registrableDomain(url: string): string | null {
  const host = hostOf(url);
  return host && (getDomain(host, { allowPrivateDomains: true, validateHostname: false }) ?? host);
}

/**
 * The key under which requests to one server are spaced: its host without `www.`, with its port where that is not the
 * scheme's own. Null where the address has no host.
 */
export function hostKey(url: string): string | null {
  const host = hostOf(url);
  if (!host) return null;
  const { port } = new URL(url);
  return host.replace(/^www\.(?=[^.]+\.)/, '') + (port && `:${port}`);
}

function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/\.+$/, '') || null;
}
