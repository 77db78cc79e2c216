import { promisify } from 'node:util';
import zlib from 'node:zlib';

export type Decompressed =
  | { readonly outcome: 'decompressed'; readonly body: Uint8Array; readonly truncated: boolean }
  | { readonly outcome: 'too-large' }
  | { readonly outcome: 'broken'; readonly detail: string };

type Decompressor = (
  body: Uint8Array,
  options: { readonly maxOutputLength: number; readonly finishFlush?: number },
) => Promise<Uint8Array>;

/** RFC 9659: no more memory for a window than eight megabytes. */
const zstdWindow = { [zlib.constants.ZSTD_d_windowLogMax]: 23 };

const gunzip: Decompressor = promisify(zlib.gunzip);
const inflate: Decompressor = promisify(zlib.inflate);
const inflateRaw: Decompressor = promisify(zlib.inflateRaw);
const unbrotli: Decompressor = promisify(zlib.brotliDecompress);
const unzstd = promisify(zlib.zstdDecompress);

interface Coding {
  readonly decompress: Decompressor;
  /** Makes the decompressor hand out what there is when its input ends early. */
  readonly keepWhatCame: number;
}

const zlibFlush = zlib.constants.Z_SYNC_FLUSH;
const gzip: Coding = { decompress: gunzip, keepWhatCame: zlibFlush };

const codings: ReadonlyMap<string, Coding> = new Map([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['deflate', { decompress: inflateEither, keepWhatCame: zlibFlush }],
  ['br', { decompress: unbrotli, keepWhatCame: zlib.constants.BROTLI_OPERATION_FLUSH }],
  [
    'zstd',
    {
      decompress: (body, options) => unzstd(body, { ...options, params: zstdWindow }),
      keepWhatCame: zlib.constants.ZSTD_e_flush,
    },
  ],
]);

/** What `decompress` understands, as a request header. */
export const acceptEncoding = 'gzip, deflate, br, zstd';

/** Codings stacked higher are somebody's bomb. */
const maxCodings = 3;

/**
 * Undoes a body's `Content-Encoding`, at most to `maxBytes`. Names that are no coding (`identity`, `utf-8`, `none`: all
 * seen on real servers) change nothing. A stream that ends early gives what came of it.
 */
export async function decompress(body: Uint8Array, contentEncoding: string, maxBytes: number): Promise<Decompressed> {
  const names = contentEncoding.toLowerCase().split(',');
  const applied = names.map((name) => codings.get(name.trim())).filter((coding) => coding !== undefined);
  if (applied.length > maxCodings) return { outcome: 'broken', detail: `${applied.length} content codings` };
  let result: Decompressed = { outcome: 'decompressed', body, truncated: false };
  for (const coding of applied.reverse()) {
    if (result.outcome !== 'decompressed') return result;
    const next: Decompressed = await undo(coding, result.body, maxBytes);
    result = next.outcome === 'decompressed' ? { ...next, truncated: next.truncated || result.truncated } : next;
  }
  return result;
}

async function undo(coding: Coding, body: Uint8Array, maxBytes: number, finishFlush?: number): Promise<Decompressed> {
  if (body.length === 0) return { outcome: 'decompressed', body, truncated: false };
  try {
    const output = await coding.decompress(body, { maxOutputLength: maxBytes, finishFlush });
    return { outcome: 'decompressed', body: output, truncated: finishFlush !== undefined };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') return { outcome: 'too-large' };
    if (code === 'Z_BUF_ERROR' && finishFlush === undefined) return undo(coding, body, maxBytes, coding.keepWhatCame);
    return { outcome: 'broken', detail: message };
  }
}

/** `deflate` means a zlib stream (RFC 9110, 8.4.1.2), and many servers send a bare one. */
function inflateEither(body: Uint8Array, options: Parameters<Decompressor>[1]): Promise<Uint8Array> {
  const [method = 0, flags = 0] = body;
  const hasZlibHeader = (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
  return hasZlibHeader ? inflate(body, options) : inflateRaw(body, options);
}
