import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compress } from '../../infra/local/compress.ts';

const text = 'Le port rouvre lundi. '.repeat(200);
const response = (body: string, type = 'application/json', ...headers: [string, string][]) => ({
  status: 200,
  headers: [['content-type', type] as const, ['etag', '"abc"'] as const, ...headers],
  body: Buffer.from(body),
});
const header = ({ headers }: { headers: readonly (readonly [string, string])[] }, name: string) =>
  headers.find(([key]) => key === name)?.[1];

describe('a response of the local gateway', () => {
  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ])('goes compressed to whoever accepts %s', (accepted, encoding, decompress) => {
    const sent = compress(response(text), accepted);
    expect(header(sent, 'content-encoding')).toBe(encoding);
    expect(header(sent, 'vary')).toBe('accept-encoding');
    expect(header(sent, 'etag')).toBe('W/"abc"');
    expect(sent.body.length).toBeLessThan(text.length / 5);
    expect(decompress(sent.body).toString()).toBe(text);
  });

  it.each([
    ['is short', response('{}'), 'gzip'],
    ['is an archive', response(text, 'application/warc'), 'gzip'],
    ['is compressed already', response(text, 'application/json', ['content-encoding', 'zstd']), 'gzip'],
    ['goes to a client that takes none', response(text), 'identity'],
    ['goes to a client that refuses all', response(text), 'gzip;q=0, br;q=0.0'],
  ])('stays as it is where it %s', (_, given, accepted) => {
    expect(compress(given, accepted).body).toBe(given.body);
    expect(header(compress(given, accepted), 'etag')).toBe('"abc"');
  });
});
