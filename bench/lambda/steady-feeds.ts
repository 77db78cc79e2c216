import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Entries of each feed, which is what large outlets' feeds have. */
export const entriesPerFeed = 40;

export interface SteadyFeeds {
  readonly urls: readonly string[];
  stop(): void;
}

/**
 * Serves feeds whose entries never change, each at a host of its own. With validators a second request gets 304; without, the document differs in
 * a comment each time, as those do that tell when they were made.
 */
export async function serveSteadyFeeds(count: number, validators: boolean): Promise<SteadyFeeds> {
  let served = 0;
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end();
    if (request.url === hugePath) return response.writeHead(200, { 'content-type': 'text/html' }).end(hugePage);
    if (request.url === hugeFeedPath) {
      const here = `http://${request.headers.host}${hugePath}`;
      return response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(hugeFeed.replace('HERE', here));
    }
    const etag = `"${request.headers.host}"`;
    if (validators && request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
    served += 1;
    const headers = { 'content-type': 'application/rss+xml', ...(validators && { etag }) };
    response.writeHead(200, headers).end(feedAt(request.headers.host ?? '', validators ? 0 : served));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    urls: Array.from(
      { length: count },
      (_, index) => `http://outlet${index}.localhost:${port}/${validators ? 'e' : 'n'}.xml`,
    ),
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const hugePath = '/huge.html';

/** Five megabytes of paragraphs and links, about the largest page that an outlet serves. */
const hugePage = `<!doctype html><html lang="en"><head><title>Everything about the harbour</title></head><body><article><h1>Everything about the harbour</h1>${Array.from(
  { length: 17_000 },
  (_, index) =>
    `<div class="p p-${index}"><p>On day ${index} the council of the harbour town voted for the second plan, which keeps the ferry where it is and moves the <a href="/market/${index}">market</a> to the other side of the bay, as the mayor, Ada Quill, had asked for in spring.</p></div>`,
).join('')}</article></body></html>`;

/** A feed with one entry, whose page is huge. */
export const hugeFeedPath = '/huge.xml';

const hugeFeed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Huge</title><link>https://outlet.example/</link><description>Huge</description><item><title>Everything about the harbour</title><link>HERE</link></item></channel></rss>`;

/** Saved pages behind one feed. */
export interface SavedPages {
  readonly feedUrl: string;
  readonly count: number;
  stop(): void;
}

/** Serves up to `most` of a folder's `html/<id>.html.gz`, spread over the folder, and a feed that lists them. */
export async function serveSavedPages(folder: string, most: number): Promise<SavedPages> {
  const files = readdirSync(join(folder, 'html')).filter((name) => name.endsWith('.html.gz'));
  const step = Math.max(1, files.length / most);
  const names = files.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  const server = createServer((request, response) => {
    const here = `http://${request.headers.host}`;
    const name = names[Number(request.url?.slice(1)) - 1];
    if (name)
      return response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(gunzipSync(readFileSync(join(folder, 'html', name))));
    if (request.url !== '/feed.xml') return response.writeHead(404).end();
    const items = names.map((_, index) => `<item><title>Page ${index}</title><link>${here}/${index + 1}</link></item>`);
    const head = `<title>Saved</title><link>${here}</link><description>Saved pages</description>`;
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(`<?xml version="1.0"?><rss version="2.0"><channel>${head}${items.join('')}</channel></rss>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    feedUrl: `http://127.0.0.1:${port}/feed.xml`,
    count: names.length,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const feedAt = (host: string, serial: number): string =>
  `<?xml version="1.0"?><!-- ${serial} --><rss version="2.0"><channel><title>${host}</title><link>http://${host}/</link><description>Steady</description><language>en</language>${Array.from({ length: entriesPerFeed }, (_, index) => itemAt(host, index)).join('')}</channel></rss>`;

const itemAt = (host: string, index: number): string =>
  `<item><guid isPermaLink="false">${host}-${index}</guid><title>The council has decided on quay ${index} of the old harbour</title><link>http://${host}/${index}</link><pubDate>Fri, 20 Nov 2026 07:30:00 GMT</pubDate><description>After a long evening the council of the harbour town voted for the second plan, which keeps the ferry where it is and moves the market to the other side of the bay.</description></item>`;
