import http, { type RequestListener } from 'node:http';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { createFetcher, type Fetched, type FetcherOptions, type FetchRequest } from '../../../shared/http/index.ts';

/** Serves HTTP on a loopback port of its own until the test ends; gives the port. */
export function serve(listener: RequestListener): Promise<number> {
  const server = http.createServer(listener);
  onTestFinished(() => server.closeAllConnections());
  return listen(server);
}

/** Serves whatever bytes a test wants to send, once the request's head has come. */
export function serveRaw(answer: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('data', () => answer(socket));
  });
  onTestFinished(() => sockets.forEach((socket) => void socket.destroy()));
  return listen(server);
}

export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Fetches with a fetcher of the test's own that may reach 127.0.0.0/8 unless the test says otherwise. */
export function fetchOnce(
  request: Partial<FetchRequest> & { url: string },
  options: Partial<FetcherOptions> = {},
): Promise<Fetched> {
  const fetcher = createFetcher({ userAgent: 'Tester/1', allowedNetworks: ['127.0.0.0/8'], ...options });
  onTestFinished(fetcher.close);
  return fetcher.fetch({ maxBytes: 100_000, deadlineMilliseconds: 10_000, ...request });
}

/** The text of a response's body; anything but a response fails the test by its name. */
export function textOf(fetched: Fetched): string {
  if (fetched.outcome !== 'response') throw new Error(`expected a response: ${JSON.stringify(fetched)}`);
  return Buffer.from(fetched.body).toString();
}
