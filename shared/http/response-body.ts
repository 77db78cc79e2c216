import type { IncomingMessage } from 'node:http';
import { decompress } from './decompress.ts';
import { failureOf } from './exchange.ts';

export type ResponseBody =
  | { readonly outcome: 'body'; readonly body: Uint8Array; readonly truncated: boolean }
  | { readonly outcome: 'too-large' }
  | { readonly outcome: 'failed'; readonly code: string; readonly detail: string };

/** Reads a response's body to its end, to `maxBytes` (compressed or not), or to where the connection broke. */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<ResponseBody> {
  const received = await receive(response, maxBytes);
  if (received.outcome !== 'body') return received;
  const plain = await decompress(received.body, response.headers['content-encoding'] ?? '', maxBytes);
  if (plain.outcome === 'too-large') return plain;
  if (plain.outcome === 'broken') return { outcome: 'failed', code: 'decompression', detail: plain.detail };
  return { outcome: 'body', body: plain.body, truncated: received.truncated || plain.truncated };
}

function receive(response: IncomingMessage, maxBytes: number): Promise<ResponseBody> {
  return new Promise((resolve) => {
    // One buffer that grows and no list of chunks: a server may send each byte as a chunk of its own.
    const received = new ArrayBuffer(0, { maxByteLength: maxBytes });
    let size = 0;
    const finish = () => {
      resolve({ outcome: 'body', body: new Uint8Array(received.slice(0, size)), truncated: !response.complete });
    };
    response.on('data', (chunk: Uint8Array) => {
      const end = size + chunk.length;
      if (end > maxBytes) {
        resolve({ outcome: 'too-large' });
        response.destroy();
        return;
      }
      if (end > received.byteLength) received.resize(Math.min(2 * end, maxBytes));
      new Uint8Array(received).set(chunk, size);
      size = end;
    });
    response.on('error', (error) => (size === 0 ? resolve(failureOf(error)) : finish()));
    response.on('end', finish);
  });
}
