import * as z from 'zod';
import type { GatewayResponse } from './gateway-events.ts';

/** What separates the metadata of a streamed answer from its body. */
const separator = new Uint8Array(8);

/**
 * Gives the module that a function is about to be loaded from what Lambda's runtime gives it for response streaming.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html
 */
export function provideResponseStreaming(): void {
  const from = <T extends { write(chunk: unknown): void }>(stream: T, metadata: unknown): T => {
    stream.write(JSON.stringify(metadata));
    stream.write(separator);
    return stream;
  };
  Object.assign(globalThis, {
    awslambda: { streamifyResponse: <T>(handler: T) => handler, HttpResponseStream: { from } },
  });
}

export interface StreamedAnswer extends Omit<GatewayResponse, 'body'> {
  readonly body: AsyncIterable<Uint8Array>;
}

const metadataSchema = z.object({
  statusCode: z.int().min(100).max(599),
  headers: z.record(z.string(), z.string()).default({}),
});

/** The answer that API Gateway makes of what a function streams. Rejects where that begins with no metadata. */
export async function readStreamedAnswer(chunks: AsyncIterator<Uint8Array>): Promise<StreamedAnswer> {
  let bytes = Buffer.alloc(0);
  for (let end = -1; ; end = bytes.indexOf(separator)) {
    if (end >= 0) {
      const { statusCode, headers } = metadataSchema.parse(JSON.parse(bytes.subarray(0, end).toString('utf8')));
      return {
        status: statusCode,
        headers: Object.entries(headers),
        body: rest(bytes.subarray(end + separator.length), chunks),
      };
    }
    const next = await chunks.next();
    if (next.done) throw new Error('The stream ended before its metadata did.');
    bytes = Buffer.concat([bytes, next.value]);
  }
}

async function* rest(begun: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (begun.length > 0) yield begun;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  } finally {
    await chunks.return?.();
  }
}
