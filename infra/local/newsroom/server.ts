import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Outlet } from './outlet.ts';
import { outlets } from './outlets/all.ts';
import { type Document, routesOf } from './routes.ts';

/** Answers for every outlet; which one is asked is told by the Host header. */
export function createNewsroomServer(): Server {
  const routes = new Map<Outlet, ReturnType<typeof routesOf>>();
  const server = createServer((request, response) => {
    const outlet = outlets.find(({ host }) => host === hostOf(request));
    if (!outlet) return answer(request, response, notFound);
    const known = routes.get(outlet) ?? routesOf(outlet, portOf(server));
    routes.set(outlet, known);
    const document = known.get(request.url ?? '/');
    answer(request, response, document ? document() : notFound);
  });
  return server;
}

/** The port that the server listens on. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The newsroom is not listening on a port.');
  return address.port;
}

const notFound: Document = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: Buffer.from('Not found\n'),
};

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}

function answer(request: IncomingMessage, response: ServerResponse, document: Document): void {
  const etag = `"${createHash('sha256').update(document.body).digest('base64url').slice(0, 22)}"`;
  const headers = document.status === 200 ? { ...document.headers, etag } : document.headers;
  if (document.status === 200 && isUnchanged(request, etag, document.headers['last-modified'])) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(document.status, { ...headers, 'content-length': document.body.length });
  response.end(request.method === 'HEAD' ? undefined : document.body);
}

/** RFC 9110, section 13.2.2: If-Modified-Since counts only where there is no If-None-Match. */
function isUnchanged(request: IncomingMessage, etag: string, lastModified: string | undefined): boolean {
  const noneMatch = request.headers['if-none-match'];
  if (noneMatch !== undefined) return noneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  const since = request.headers['if-modified-since'];
  return since !== undefined && lastModified !== undefined && Date.parse(lastModified) <= Date.parse(since);
}
