import { createHash, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface CapturedResponse {
  readonly url: string;
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed. */
  readonly body: Uint8Array;
  /** ISO 8601 in UTC. */
  readonly fetchedAt: string;
}

/** Headers that spoke of the transfer and not of the body as it is kept. */
const transferHeaders = new Set([
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
]);

/**
 * One response as a gzipped WARC/1.1 record, so that web-archive tools replay it.
 * Spec: ISO 28500:2017, https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/ §6.3 ("response").
 */
export async function warcRecord(response: CapturedResponse): Promise<Uint8Array> {
  const { body } = response;
  const http = Buffer.concat([
    Buffer.from(
      [
        `HTTP/1.1 ${response.status} `,
        ...Object.entries(response.headers)
          .filter(([name]) => !transferHeaders.has(name) && !name.startsWith('set-cookie'))
          .map(([name, value]) => `${name}: ${value}`),
        `content-length: ${body.length}`,
        '\r\n',
      ].join('\r\n'),
    ),
    body,
  ]);
  const head = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Target-URI: ${response.url}`,
    `WARC-Date: ${response.fetchedAt}`,
    `WARC-Record-ID: <urn:uuid:${randomUUID()}>`,
    `WARC-Payload-Digest: sha256:${createHash('sha256').update(body).digest('hex')}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${http.length}`,
    '\r\n',
  ].join('\r\n');
  return promisify(gzip)(Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]));
}
