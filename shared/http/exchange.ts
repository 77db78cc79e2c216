import type { LookupAddress } from 'node:dns';
import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction, Socket } from 'node:net';

/** Some outlets send content security policies of twenty kilobytes; nobody needs more than this. */
const maxHeaderBytes = 64 * 1024;

/** Connections to one origin at a time; further requests wait, within their deadline. */
const maxConnectionsPerOrigin = 6;

/** The connections of one fetcher. None is kept for a second request, so each one was checked for the request it carries. */
export interface Connections {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

export function openConnections(): Connections {
  const options = { keepAlive: false, maxSockets: maxConnectionsPerOrigin };
  return { http: new http.Agent(options), https: new https.Agent(options) };
}

export function closeConnections(connections: Connections): void {
  connections.http.destroy();
  connections.https.destroy();
}

export interface Exchange {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Checked addresses of the host: the only ones that are tried. */
  readonly addresses: readonly LookupAddress[];
  /** Asked again of the address that a connection really has. */
  readonly isAllowed: (address: string) => boolean;
  readonly signal: AbortSignal;
}

export type Answer =
  | { readonly outcome: 'answer'; readonly response: IncomingMessage }
  | { readonly outcome: 'refused'; readonly address: string }
  | { readonly outcome: 'failed'; readonly code: string; readonly detail: string };

/** Sends one GET request; resolves with the head of its response, whose body then wants to be read or destroyed. */
export function exchange(
  connections: Connections,
  { url, headers, addresses, isAllowed, signal }: Exchange,
): Promise<Answer> {
  const client = url.protocol === 'https:' ? https : http;
  const agent = url.protocol === 'https:' ? connections.https : connections.http;
  return new Promise((resolve) => {
    const lookup = lookupOf(addresses);
    const request = client.request(url, { agent, headers, lookup, signal, maxHeaderSize: maxHeaderBytes });
    request.on('response', (response) => resolve({ outcome: 'answer', response }));
    request.on('error', (error) => resolve(failureOf(error)));
    request.on('close', () => resolve({ outcome: 'failed', code: 'ECONNRESET', detail: 'closed without an answer' }));
    refuseOnConnect(request, isAllowed, (address) => resolve({ outcome: 'refused', address }));
    request.end();
  });
}

/** What became of a request, as its caller may act upon it. */
export function failureOf(error: Error): {
  readonly outcome: 'failed';
  readonly code: string;
  readonly detail: string;
} {
  const { code = error.name, message } = error as NodeJS.ErrnoException;
  return { outcome: 'failed', code, detail: message || code };
}

/** Answers from the addresses that were checked, so that no second query can give others. */
function lookupOf(addresses: readonly LookupAddress[]): LookupFunction {
  return (_hostname, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };
}

/** Ends the request before its first byte where the connection's own address is a forbidden one. */
function refuseOnConnect(
  request: ClientRequest,
  isAllowed: (address: string) => boolean,
  onRefusal: (address: string) => void,
): void {
  request.once('socket', (socket: Socket) => {
    socket.once('connect', () => {
      const address = socket.remoteAddress ?? 'unknown';
      if (isAllowed(address)) return;
      onRefusal(address);
      request.destroy();
    });
  });
}
