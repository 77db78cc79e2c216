import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { TransformStream, type WritableStream } from 'node:stream/web';
import { compress } from './compress.ts';
import { fromProxyResult, type GatewayResponse, problem, toProxyEvent } from './gateway-events.ts';
import { isOwnHost } from './own-host.ts';
import { loopback } from './ports.ts';
import { matchRoute, type Route, type RouteMatch } from './routes.ts';
import { readStreamedAnswer } from './streamed-answer.ts';
import type { Invocation } from './workers.ts';

export interface GatewaySettings {
  /** 0 takes a free one. */
  readonly port: number;
  readonly routes: readonly Route[];
  readonly binaryMediaTypes: readonly string[];
  /** @param stream where a function that streams sends its answer; it is handed over */
  invoke(functionName: string, event: unknown, stream?: WritableStream<Uint8Array>): Promise<Invocation>;
}

export interface Gateway {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Serves the template's REST API on the loopback address, without keys or signatures: whoever is here is at home. Requests
 * for other hosts than this machine get 421.
 */
export async function startGateway(settings: GatewaySettings): Promise<Gateway> {
  const server = createServer((request, response) => {
    // Whoever asked went away in the middle of it, or what was streamed broke off.
    answer(request, response, settings).catch(() => response.destroy());
  });
  server.listen(settings.port, loopback);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** API Gateway's limit: https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html */
const largestBody = 10 * 1024 * 1024;

async function answer(request: IncomingMessage, response: ServerResponse, settings: GatewaySettings): Promise<void> {
  const asked = await understand(request, settings);
  if ('status' in asked) return send(request, response, asked);
  const { functionName, streams } = asked.match.route;
  if (streams) return stream(request, response, settings, asked);
  send(request, response, responseOf(await settings.invoke(functionName, asked.event), functionName));
}

interface Asked {
  readonly match: RouteMatch;
  readonly event: unknown;
}

/** The function and the event that a request is for, or why there are none. */
async function understand(request: IncomingMessage, settings: GatewaySettings): Promise<Asked | GatewayResponse> {
  const { method = 'GET', url = '/', rawHeaders, headers, socket } = request;
  const port = socket.localPort ?? settings.port;
  if (!isOwnHost(headers.host, port)) {
    const own = `http://${loopback}:${port} or http://localhost:${port}`;
    return problem(421, 'Misdirected Request', `Host: ${headers.host ?? 'none'} is not this machine; ask ${own}.`);
  }
  const match = matchRoute(settings.routes, method, url.split('?')[0] ?? '/');
  if (!match) return problem(403, 'Forbidden', `The API has no route for ${method} ${url}.`);
  const body = await readBody(request);
  if (!body) return problem(413, 'Content Too Large', `A request holds at most ${largestBody} bytes.`);
  const remoteAddress = socket.remoteAddress ?? loopback;
  const event = toProxyEvent({ method, url, rawHeaders, body, remoteAddress }, match, {
    requestId: randomUUID(),
    now: new Date(),
    binaryMediaTypes: settings.binaryMediaTypes,
  });
  return { match, event };
}

/**
 * Passes on what a function streams as it comes, no faster than it is taken. Where the function fails in the middle, the
 * connection is cut, so that nobody takes what came for a whole answer; where the caller goes, the function is told.
 */
async function stream(
  request: IncomingMessage,
  response: ServerResponse,
  settings: GatewaySettings,
  { match: { route }, event }: Asked,
): Promise<void> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const invocation = settings.invoke(route.functionName, event, writable);
  const chunks = readable[Symbol.asyncIterator]();
  const begun = await Promise.race([
    readStreamedAnswer(chunks).catch(() => null),
    invocation.then(({ outcome }) => (outcome === 'returned' ? null : outcome)),
  ]);
  if (begun === null || typeof begun === 'string')
    return send(request, response, responseOf(await invocation, route.functionName));
  invocation.then(({ outcome }) => {
    if (outcome !== 'returned') response.destroy();
  });
  writeHead(response, begun);
  await pipeline(request.method === 'HEAD' ? [] : begun.body, response);
}

function responseOf(invocation: Invocation, functionName: string): GatewayResponse {
  if (invocation.outcome === 'timed-out') {
    return problem(504, 'Gateway Timeout', `${functionName} gave no answer in ${invocation.afterSeconds} s.`);
  }
  const response = invocation.outcome === 'returned' ? fromProxyResult(invocation.result) : null;
  return response ?? problem(502, 'Bad Gateway', `${functionName} failed; its log file says how.`);
}

async function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > largestBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(request: IncomingMessage, response: ServerResponse, answered: GatewayResponse): void {
  const { body, ...head } = compress(answered, request.headers['accept-encoding']?.toString() ?? '');
  writeHead(response, head);
  if (request.method !== 'HEAD' && !response.hasHeader('content-length'))
    response.setHeader('content-length', body.length);
  response.end(body);
}

function writeHead(response: ServerResponse, { status, headers }: Omit<GatewayResponse, 'body'>): void {
  for (const [name, value] of headers) response.appendHeader(name, value);
  response.statusCode = status;
}
