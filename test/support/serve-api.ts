import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

type Answer = (request: Request) => Response | Promise<Response>;

/** Serves an app made for web requests on a free port of the loopback address. */
export async function serveApi(answer: Answer) {
  const server = createServer(async (incoming, outgoing) => {
    await text(incoming);
    const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as [string, string]);
    const url = `http://${incoming.headers.host}${incoming.url}`;
    const response = await answer(new Request(url, { method: incoming.method ?? 'GET', headers }));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    await pipeline(response.body ?? [], outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
