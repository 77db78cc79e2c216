import { lookup as systemLookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type Fetched, type FetchRequest, isPermitted, readAllowList } from '../../shared/http/index.ts';

export interface FormPosterOptions {
  readonly userAgent: string;
  /** What the fetcher may reach beyond the public Internet. */
  readonly allowedNetworks: readonly string[];
}

/** Posts a form, under the same guard as what is fetched. Only the answer's status and headers are of interest. */
export type PostForm = (request: FetchRequest, form: Readonly<Record<string, string>>) => Promise<Fetched>;

/** A client that posts forms to addresses that strangers give. Follows no redirects: a form isn't sent to strangers' strangers. */
export function createFormPoster({ userAgent, allowedNetworks }: FormPosterOptions): PostForm {
  const allowList = readAllowList(allowedNetworks);
  return ({ url: text, deadlineMilliseconds }, form) => {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
      return Promise.resolve({ outcome: 'refused', url: text, reason: 'malformed-url', detail: 'no http(s) address' });
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    const isAllowed = (address: string): boolean => isPermitted({ host: url.hostname, port, address }, allowList);
    const literal = url.hostname.replace(/^\[(.*)\]$/, '$1');
    if (isIP(literal) !== 0 && !isAllowed(literal))
      return Promise.resolve({ outcome: 'refused', url: text, reason: 'address', detail: `${literal} is not public` });
    const lookup = guardedLookup(isAllowed);
    return send(url, { lookup, userAgent, deadlineMilliseconds, body: new URLSearchParams(form).toString() });
  };
}

interface Sending {
  readonly lookup: LookupFunction;
  readonly userAgent: string;
  readonly deadlineMilliseconds: number;
  readonly body: string;
}

function send(url: URL, { lookup, userAgent, deadlineMilliseconds, body }: Sending): Promise<Fetched> {
  const client = url.protocol === 'https:' ? https : http;
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'user-agent': userAgent,
  };
  const signal = AbortSignal.timeout(deadlineMilliseconds);
  return new Promise((resolve) => {
    const request = client.request(url, { method: 'POST', headers, lookup, signal, agent: false });
    request.on('response', ({ statusCode = 0, headers: given }) => {
      const single = Object.entries(given).map(([name, value]) => [name, String(value)]);
      const answer = { status: statusCode, headers: Object.fromEntries(single), body: new Uint8Array(), redirects: [] };
      resolve({ outcome: 'response', url: url.href, ...answer });
      request.destroy();
    });
    request.on('error', ({ name, message }: Error) =>
      resolve({ outcome: 'unreachable', url: url.href, code: name, detail: message }),
    );
    request.end(body);
  });
}

/** Resolves a name to those of its addresses that may be reached, so that the connection can go to no other. */
function guardedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    systemLookup(hostname, { all: true }).then(
      (found) => {
        const addresses = found.filter(({ address }) => isAllowed(address));
        const [first] = addresses;
        if (!first) callback(new Error(`${hostname} has no public address`), '');
        else if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}
