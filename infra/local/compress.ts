import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { GatewayResponse } from './gateway-events.ts';

/** Below this API Gateway doesn't compress either (`minimumCompressionSize` of the stack). */
const smallest = 1024;
const compressible = /^(text\/|application\/(json|xml|javascript|x-ndjson|[\w.+-]+\+(json|xml)))/;

/** The response as a client gets it that accepts these encodings (RFC 9110 §12.5.3): compressed where that helps. */
export function compress(response: GatewayResponse, acceptEncoding: string): GatewayResponse {
  const has = (name: string): string => response.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
  if (response.body.length < smallest || has('content-encoding') !== '' || !compressible.test(has('content-type')))
    return response;
  const encoding = ['br', 'gzip'].find((name) => accepts(acceptEncoding, name));
  const vary = ['vary', 'accept-encoding'] as const;
  if (!encoding) return { ...response, headers: [...response.headers, vary] };
  const headers = response.headers.filter(([name]) => name.toLowerCase() !== 'content-length');
  return {
    ...response,
    headers: [...headers.map(weakened), vary, ['content-encoding', encoding]],
    body: encoding === 'br' ? brotliCompressSync(response.body, quick) : gzipSync(response.body),
  };
}

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const accepts = (acceptEncoding: string, name: string): boolean =>
  acceptEncoding
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((piece) => piece.trim()))
    .some(([coding, quality = 'q=1']) => coding === name && !/^q=0(\.0*)?$/.test(quality));

/** Compressed bytes are another representation: the tag that the plain one has is only weakly theirs (RFC 9110 §8.8.1). */
const weakened = ([name, value]: readonly [string, string]): readonly [string, string] =>
  name.toLowerCase() === 'etag' && !value.startsWith('W/') ? [name, `W/${value}`] : [name, value];
