import type { IncomingMessage } from 'node:http';
import { decompress } from './decompress.ts';

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

async function receive(response: IncomingMessage, maxBytes: number): Promise<ResponseBody> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      // Leaving the loop destroys the response and with it the connection.
      if (size > maxBytes) return { outcome: 'too-large' };
      chunks.push(chunk);
    }
  } catch (error) {
    const { code = 'ECONNRESET', message } = error as NodeJS.ErrnoException;
    if (size === 0) return { outcome: 'failed', code, detail: message };
  }
  return { outcome: 'body', body: Buffer.concat(chunks), truncated: !response.complete };
}
