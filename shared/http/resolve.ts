import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import { isIP } from 'node:net';

/** Resolves a name to all its addresses, as the operating system would. Rejects where there are none. */
export type Lookup = (hostname: string) => Promise<readonly LookupAddress[]>;

const loopback: readonly LookupAddress[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

export const lookupBySystem: Lookup = (hostname) => systemLookup(hostname, { all: true });

/**
 * The addresses of a URL's host: its own where it is one, loopback under `.localhost` without asking anybody (RFC 6761,
 * 6.3), else what `lookup` says.
 */
export async function addressesOf(url: URL, lookup: Lookup): Promise<readonly LookupAddress[]> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  return /(^|\.)localhost$/.test(host) ? loopback : lookup(host);
}
