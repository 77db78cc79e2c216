import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Where the fetcher may connect beyond the public Internet. */
export interface AllowList {
  readonly networks: readonly (readonly [Address, number])[];
  /** `host:port` as a URL writes it; the host is a name or an address. */
  readonly endpoints: ReadonlySet<string>;
}

export interface Endpoint {
  /** The host of the URL, as the URL Standard serialises it. */
  readonly host: string;
  readonly port: number;
  /** What the host resolved to. */
  readonly address: string;
}

/** IPv6 as handed out to networks; all else in it is special by definition (IANA, RFC 4291). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** NAT64 (RFC 6052): on an IPv6-only network every IPv4 server has such an address. */
const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** Control planes that clouds put at public addresses: Azure's. */
const cloudControl = ipaddr.IPv4.parseCIDR('168.63.129.16/32');

/**
 * Reads an operator's allow-list: CIDRs (`127.0.0.0/8`, `fd12::/16`) and endpoints (`127.0.0.1:8080`, `[::1]:8080`,
 * `news.localhost:8080`).
 * @throws {TypeError} naming the entry that is neither.
 */
export function readAllowList(entries: readonly string[]): AllowList {
  const networks = entries.filter((entry) => ipaddr.isValidCIDR(entry));
  const endpoints = entries.filter((entry) => !ipaddr.isValidCIDR(entry));
  return {
    networks: networks.map((entry) => ipaddr.parseCIDR(entry)),
    endpoints: new Set(endpoints.map(readEndpoint)),
  };
}

function readEndpoint(entry: string): string {
  const port = /:(\d+)$/.exec(entry)?.[1];
  const url = URL.parse(`http://${entry}`);
  if (!port || !url || url.href !== `http://${url.host}/`) {
    throw new TypeError(
      `allowedNetworks: "${entry}" is neither a CIDR (127.0.0.0/8) nor a host with a port (127.0.0.1:8080).`,
    );
  }
  return `${url.hostname}:${port}`;
}

/** Whether the fetcher may connect there: the address is public, or the allow-list names its network or endpoint. */
export function isPermitted({ host, port, address }: Endpoint, allowList: AllowList): boolean {
  const parsed = readAddress(address);
  if (!parsed) return false;
  return (
    isPublicAddress(parsed) ||
    allowList.networks.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match(network, bits)) ||
    allowList.endpoints.has(`${host}:${port}`) ||
    allowList.endpoints.has(`${parsed.kind() === 'ipv6' ? `[${parsed.toString()}]` : parsed.toString()}:${port}`)
  );
}

/** An address in the spelling of a resolver or a socket; an IPv4 address inside IPv6's (`::ffff:10.0.0.1`) as itself. */
function readAddress(address: string): Address | null {
  return ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address) ? ipaddr.process(address) : null;
}

/** Whether everybody's packets go there: neither local, private, special nor a translation of such an address. */
function isPublicAddress(address: Address): boolean {
  if (address.kind() === 'ipv4') {
    const ipv4 = address as ipaddr.IPv4;
    return ipv4.range() === 'unicast' && !ipv4.match(cloudControl);
  }
  const ipv6 = address as ipaddr.IPv6;
  if (ipv6.match(nat64)) return isPublicAddress(ipaddr.fromByteArray(ipv6.toByteArray().slice(-4)));
  return ipv6.match(globalUnicast) && ipv6.range() === 'unicast';
}
