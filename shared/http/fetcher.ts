import type { IncomingMessage } from 'node:http';
import { type AllowList, isPermitted, readAllowList } from './address-guard.ts';
import { type Answer, type Connections, closeConnections, exchange, failureOf, openConnections } from './exchange.ts';
import type { Fetch, Fetched, FetchRequest, Redirect } from './fetched.ts';
import { redirectTarget } from './redirect-target.ts';
import { headersAfterRedirect, requestHeaders } from './request-headers.ts';
import { addressesOf, type Lookup, lookupBySystem } from './resolve.ts';
import { readBody } from './response-body.ts';
import { guardUrl, portOf } from './url-guard.ts';

export interface FetcherOptions {
  readonly userAgent: string;
  /** CIDRs and `host:port` endpoints beyond the public Internet that may be fetched; empty in the cloud. */
  readonly allowedNetworks: readonly string[];
  readonly lookup?: Lookup;
  readonly maxRedirects?: number;
}

export interface Fetcher {
  readonly fetch: Fetch;
  /** Ends what is under way (as `unreachable`, code `closed`) and frees every connection. */
  readonly close: () => void;
}

/** What a fetcher's hops share. */
interface Client {
  readonly allowList: AllowList;
  readonly connections: Connections;
  readonly lookup: Lookup;
  readonly maxRedirects: number;
}

/** One request on its way. */
interface Journey {
  readonly maxBytes: number;
  /** Grows with every hop. */
  readonly redirects: Redirect[];
  readonly signal: AbortSignal;
}

/** The next address to ask, not yet checked. */
interface Hop {
  readonly url: string;
  readonly from?: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A client for addresses that strangers give: GET over http(s) only, every hop's address checked before it connects and
 * once it has, at most five redirects, a cap on the decompressed body, one deadline for everything, no cookies.
 * @throws {TypeError} where an entry of `allowedNetworks` can't be read.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { userAgent, allowedNetworks, lookup = lookupBySystem, maxRedirects = 5 } = options;
  const client = { allowList: readAllowList(allowedNetworks), connections: openConnections(), lookup, maxRedirects };
  const underWay = new Set<AbortController>();

  async function fetch(request: FetchRequest): Promise<Fetched> {
    const { url, headers = {}, maxBytes, deadlineMilliseconds } = request;
    const controller = new AbortController();
    const redirects: Redirect[] = [];
    const timer = setTimeout(() => controller.abort('timeout'), deadlineMilliseconds);
    underWay.add(controller);
    try {
      const hop = { url, headers: requestHeaders(headers, userAgent) };
      const journey = { maxBytes, redirects, signal: controller.signal };
      return await Promise.race([follow(client, journey, hop), whenAborted(request, journey)]);
    } finally {
      clearTimeout(timer);
      underWay.delete(controller);
    }
  }

  function close(): void {
    for (const controller of underWay) controller.abort('closed');
    closeConnections(client.connections);
  }

  return { fetch, close };
}

/** The ending of a request whose time is up or whose fetcher was closed, whatever it is waiting for. */
function whenAborted(
  { url: asked, deadlineMilliseconds }: FetchRequest,
  { redirects, signal }: Journey,
): Promise<Fetched> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      const url = redirects.at(-1)?.to ?? asked;
      if (signal.reason === 'timeout') resolve({ outcome: 'timeout', url, afterMilliseconds: deadlineMilliseconds });
      else resolve({ outcome: 'unreachable', url, code: 'closed', detail: 'the fetcher was closed' });
    });
  });
}

async function follow(client: Client, journey: Journey, hop: Hop): Promise<Fetched> {
  const guarded = guardUrl(hop.url, hop.from?.href);
  if (!guarded.ok) return { outcome: 'refused', url: hop.url, reason: guarded.reason, detail: guarded.detail };
  const { url } = guarded;
  const headers = hop.from ? headersAfterRedirect(hop.headers, hop.from, url) : hop.headers;
  const answer = await ask(client, url, headers, journey.signal);
  if (answer.outcome === 'refused') return refusedAddress(url, answer.address);
  if (answer.outcome === 'failed') return { ...answer, outcome: 'unreachable', url: url.href };
  const location = redirectTarget(answer.response);
  if (location === null) return read(answer.response, url, journey);
  answer.response.destroy();
  const { redirects } = journey;
  if (redirects.length >= client.maxRedirects) return { outcome: 'too-many-redirects', url: url.href, redirects };
  const to = URL.parse(location, url)?.href ?? location;
  redirects.push({ from: url.href, to, status: answer.response.statusCode ?? 0 });
  return follow(client, journey, { url: location, from: url, headers });
}

async function ask(client: Client, url: URL, headers: Hop['headers'], signal: AbortSignal): Promise<Answer> {
  const host = url.hostname;
  const port = portOf(url);
  const isAllowed = (address: string) => isPermitted({ host, port, address }, client.allowList);
  try {
    const found = await addressesOf(url, client.lookup);
    const addresses = found.filter(({ address }) => isAllowed(address));
    if (addresses.length > 0) return await exchange(client.connections, { url, headers, addresses, isAllowed, signal });
    const [forbidden] = found;
    return forbidden ? { outcome: 'refused', address: forbidden.address } : nameNotFound;
  } catch (error) {
    return failureOf(error as Error);
  }
}

const nameNotFound: Answer = { outcome: 'failed', code: 'ENOTFOUND', detail: 'the name has no address' };

function refusedAddress(url: URL, address: string): Fetched {
  const detail = `${url.hostname} is at ${address}, which is not on the public Internet`;
  return { outcome: 'refused', url: url.href, reason: 'address', detail };
}

async function read(response: IncomingMessage, url: URL, { maxBytes, redirects }: Journey): Promise<Fetched> {
  const result = await readBody(response, maxBytes);
  if (result.outcome === 'too-large') return { outcome: 'too-large', url: url.href, limitBytes: maxBytes };
  if (result.outcome === 'failed') return { ...result, outcome: 'unreachable', url: url.href };
  return {
    outcome: 'response',
    url: url.href,
    status: response.statusCode ?? 0,
    headers: joinHeaders(response),
    body: result.body,
    redirects,
    ...(result.truncated && { truncated: true }),
  };
}

function joinHeaders(response: IncomingMessage): Readonly<Record<string, string>> {
  const headers = Object.entries(response.headersDistinct);
  return Object.fromEntries(headers.map(([name, values = []]) => [name, values.join(', ')]));
}
