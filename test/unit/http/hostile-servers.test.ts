import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import zlib from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFetcher } from '../../../shared/http/index.ts';
import { fetchOnce, freePort, serve, serveRaw, textOf } from './servers.ts';

const text = Array.from({ length: 2_000 }, (_, index) => `Line ${index}: ${(index * 7_919).toString(36)}. `).join('');
const ok = 'HTTP/1.1 200 OK\r\n';

const compressions = [
  ['gzip', 'gzip', zlib.gzipSync],
  ['gzip by its old name', 'x-gzip', zlib.gzipSync],
  ['deflate', 'deflate', zlib.deflateSync],
  ['bare deflate', 'deflate', zlib.deflateRawSync],
  ['brotli', 'br', zlib.brotliCompressSync],
  ['zstd', 'zstd', zlib.zstdCompressSync],
] as const;

async function fetchEncoded(contentEncoding: string, body: Uint8Array, maxBytes = 100_000) {
  const port = await serve((_request, response) => {
    response.writeHead(200, { 'content-encoding': contentEncoding });
    response.end(body);
  });
  return fetchOnce({ url: `http://127.0.0.1:${port}/`, maxBytes });
}

describe('compression', () => {
  it.each(compressions)('%s is undone', async (_what, name, compress) => {
    const fetched = await fetchEncoded(name, compress(text));
    expect(textOf(fetched)).toBe(text);
    expect(fetched).not.toHaveProperty('truncated');
  });

  it('in layers is undone from the outside', async () => {
    expect(textOf(await fetchEncoded('deflate, GZIP', zlib.gzipSync(zlib.deflateSync(text))))).toBe(text);
  });

  it.each(['identity', 'none', 'utf-8', ''])('called %j is none', async (name) => {
    expect(textOf(await fetchEncoded(name, Buffer.from(text)))).toBe(text);
  });

  it.each(compressions)('%s cut short gives what came, and says so', async (_what, name, compress) => {
    const whole = compress(text);
    const fetched = await fetchEncoded(name, whole.subarray(0, whole.length * 0.75));
    expect(fetched).toMatchObject({ outcome: 'response', truncated: true });
    expect(text.startsWith(textOf(fetched))).toBe(true);
  });

  it.each(compressions)('%s that hides a bomb is too large', async (_what, name, compress) => {
    const fetched = await fetchEncoded(name, compress(Buffer.alloc(20_000_000)), 1_000_000);
    expect(fetched).toMatchObject({ outcome: 'too-large', limitBytes: 1_000_000 });
  });

  it('of a bomb within a bomb is too large', async () => {
    const bomb = zlib.gzipSync(zlib.gzipSync(Buffer.alloc(50_000_000)));
    expect(await fetchEncoded('gzip, gzip', bomb)).toMatchObject({ outcome: 'too-large' });
  });

  it('that wants more memory than eight megabytes for its window is refused it', async () => {
    const hungry = zlib.createZstdCompress({ params: { [zlib.constants.ZSTD_c_windowLog]: 24 } });
    hungry.write(text);
    hungry.end();
    const body = await buffer(hungry);
    expect(await fetchEncoded('zstd', body)).toMatchObject({ outcome: 'unreachable', code: 'decompression' });
  });

  it('of four layers is nobody’s page', async () => {
    expect(await fetchEncoded('gzip, gzip, gzip, gzip', Buffer.from('x'))).toMatchObject({
      outcome: 'unreachable',
      code: 'decompression',
    });
  });

  it.each(['gzip', 'deflate', 'br', 'zstd'])('%s that is broken is unreachable by that name', async (name) => {
    const fetched = await fetchEncoded(name, Buffer.from('<!doctype html><title>Not compressed at all</title>'));
    expect(fetched).toMatchObject({ outcome: 'unreachable', code: 'decompression' });
  });
});

describe('the size limit', () => {
  it('lets a body of just that size pass, plain or compressed', async () => {
    const body = Buffer.alloc(50_000, 'x');
    expect(textOf(await fetchEncoded('identity', body, 50_000))).toHaveLength(50_000);
    expect(textOf(await fetchEncoded('gzip', zlib.gzipSync(body), 50_000))).toHaveLength(50_000);
  });

  it('stops one byte later, plain or compressed', async () => {
    const body = Buffer.alloc(50_001, 'x');
    expect(await fetchEncoded('identity', body, 50_000)).toMatchObject({ outcome: 'too-large' });
    expect(await fetchEncoded('gzip', zlib.gzipSync(body), 50_000)).toMatchObject({ outcome: 'too-large' });
  });

  it('ends an endless body and frees its connection', async () => {
    const closed = Promise.withResolvers<void>();
    const port = await serve((_request, response) => {
      const send = () => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384)));
      };
      response.on('drain', send).on('close', closed.resolve);
      send();
    });
    expect(await fetchOnce({ url: `http://127.0.0.1:${port}/` })).toMatchObject({ outcome: 'too-large' });
    await closed.promise;
  });
});

describe('the deadline', () => {
  const deadlineMilliseconds = 150;
  const drip = (start: string, piece: string) => (socket: Socket) => {
    socket.write(start);
    const timer = setInterval(() => socket.write(piece), 10);
    socket.on('close', () => clearInterval(timer));
  };

  it.each([
    ['says nothing', () => {}],
    ['drips its headers', drip(ok, 'X-A: b\r\n')],
    ['drips its body', drip(`${ok}\r\n`, 'x')],
    ['drips its chunks', drip(`${ok}Transfer-Encoding: chunked\r\n\r\n`, '1\r\nx\r\n')],
    ['sends early hints for ever', drip('', 'HTTP/1.1 103 Early Hints\r\n\r\n')],
    ['stops in the middle', (socket: Socket) => void socket.write(`${ok}Content-Length: 100\r\n\r\nhalf`)],
  ])('ends a server that %s, and frees the connection', async (_what, behave) => {
    const closed = Promise.withResolvers<void>();
    const port = await serveRaw((socket) => {
      socket.on('close', () => closed.resolve());
      behave(socket);
    });
    const fetched = await fetchOnce({ url: `http://127.0.0.1:${port}/`, deadlineMilliseconds });
    expect(fetched).toEqual({
      outcome: 'timeout',
      url: `http://127.0.0.1:${port}/`,
      afterMilliseconds: deadlineMilliseconds,
    });
    await closed.promise;
  });

  it('holds for all hops together, and names the last', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/slow' }).end();
    });
    const fetched = await fetchOnce({ url: `http://127.0.0.1:${port}/`, deadlineMilliseconds });
    expect(fetched).toMatchObject({ outcome: 'timeout', url: `http://127.0.0.1:${port}/slow` });
  });

  it('of one request does not touch those that wait behind it', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/fine') response.end('fine');
    });
    const { fetch, close } = createFetcher({ userAgent: 'Tester/1', allowedNetworks: ['127.0.0.0/8'] });
    onTestFinished(close);
    const ask = (path: string, milliseconds: number) =>
      fetch({ url: `http://127.0.0.1:${port}${path}`, maxBytes: 100, deadlineMilliseconds: milliseconds });
    const slow = Array.from({ length: 6 }, () => ask('/slow', deadlineMilliseconds));
    expect(textOf(await ask('/fine', 10_000))).toBe('fine');
    expect((await Promise.all(slow)).map(({ outcome }) => outcome)).toEqual(Array(6).fill('timeout'));
  });

  it('holds for those that wait for a connection', async () => {
    const port = await serveRaw(() => {});
    const { fetch, close } = createFetcher({ userAgent: 'Tester/1', allowedNetworks: ['127.0.0.0/8'] });
    const request = { url: `http://127.0.0.1:${port}/`, maxBytes: 1, deadlineMilliseconds };
    const fetched = await Promise.all(Array.from({ length: 20 }, () => fetch(request)));
    close();
    expect(new Set(fetched.map(({ outcome }) => outcome))).toEqual(new Set(['timeout']));
  });
});

describe('a server that breaks HTTP', () => {
  it.each([
    [
      'sends headers without end',
      `${ok}${'X-Filler: aaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(5_000)}`,
      'HPE_HEADER_OVERFLOW',
    ],
    ['sends one header without end', `${ok}X-Filler: ${'a'.repeat(200_000)}`, 'HPE_HEADER_OVERFLOW'],
    ['speaks another language', 'SSH-2.0-OpenSSH_9.9\r\n', 'HPE_INVALID_CONSTANT'],
    [
      'contradicts itself on length',
      `${ok}Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde`,
      'HPE_UNEXPECTED_CONTENT_LENGTH',
    ],
    ['hides a header in a header', `${ok}X: a\rSet-Cookie: b\r\n\r\n`, 'HPE_'],
    [
      'switches protocols unasked',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
      'ECONNRESET',
    ],
    ['hangs up without a word', '', 'ECONNRESET'],
    ['hangs up in its headers', `${ok}Content-`, 'ECONNRESET'],
    ['hangs up before its body', `${ok}Content-Length: 5\r\n\r\n`, 'ECONNRESET'],
  ])('and %s is unreachable', async (_what, bytes, code) => {
    const port = await serveRaw((socket) => socket.end(bytes));
    const fetched = await fetchOnce({ url: `http://127.0.0.1:${port}/` });
    expect(fetched).toMatchObject({ outcome: 'unreachable', code: expect.stringContaining(code) });
  });

  it('by answering TLS with plain HTTP is unreachable', async () => {
    const port = await serve((_request, response) => response.end('plain'));
    expect(await fetchOnce({ url: `https://127.0.0.1:${port}/` })).toMatchObject({ outcome: 'unreachable' });
  });

  it('by not being there is unreachable', async () => {
    const url = `http://127.0.0.1:${await freePort()}/`;
    expect(await fetchOnce({ url })).toMatchObject({ outcome: 'unreachable', code: 'ECONNREFUSED' });
  });

  it.each([
    ['ends before its announced length', `${ok}Content-Length: 100\r\n\r\nhalf`],
    ['ends before its last chunk', `${ok}Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n`],
  ])('where the body %s keeps what came, and says so', async (_what, bytes) => {
    const port = await serveRaw((socket) => socket.end(bytes));
    const fetched = await fetchOnce({ url: `http://127.0.0.1:${port}/` });
    expect(fetched).toMatchObject({ outcome: 'response', truncated: true });
    expect(textOf(fetched)).toBe('half');
  });

  it('by resetting the connection in the body keeps what came, and says so', async () => {
    const half = Promise.withResolvers<Socket>();
    const port = await serveRaw((socket) =>
      socket.write(`${ok}Content-Length: 100\r\n\r\nhalf`, () => half.resolve(socket)),
    );
    const fetched = fetchOnce({ url: `http://127.0.0.1:${port}/` });
    (await half.promise).resetAndDestroy();
    expect(await fetched).toMatchObject({ outcome: 'response', truncated: true });
  });

  it('by sending more than announced gives what it announced', async () => {
    const port = await serveRaw((socket) => socket.end(`${ok}Content-Length: 4\r\n\r\nhalf and more`));
    expect(textOf(await fetchOnce({ url: `http://127.0.0.1:${port}/` }))).toBe('half');
  });

  it('by sending a body after 204 gives none', async () => {
    const port = await serveRaw((socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\nbody'));
    expect(textOf(await fetchOnce({ url: `http://127.0.0.1:${port}/` }))).toBe('');
  });
});

describe('a server with much to say', () => {
  it('may send thirty kilobytes of headers', async () => {
    const port = await serve((_request, response) => {
      response
        .writeHead(200, { 'content-security-policy': `img-src ${'https://cdn.example '.repeat(1_500)}` })
        .end('all');
    });
    expect(textOf(await fetchOnce({ url: `http://127.0.0.1:${port}/` }))).toBe('all');
  });

  it('may send every byte as a chunk of its own', async () => {
    const body = 'x'.repeat(20_000);
    const chunks = `${ok}Transfer-Encoding: chunked\r\n\r\n${'1\r\nx\r\n'.repeat(body.length)}0\r\n\r\n`;
    const port = await serveRaw((socket) => socket.end(chunks));
    expect(textOf(await fetchOnce({ url: `http://127.0.0.1:${port}/` }))).toBe(body);
  });
});

describe('an old server', () => {
  it.each([
    ['HTTP/1.0', 'HTTP/1.0 200 OK\r\n\r\nall'],
    ['HTTP/1.1 that ends by closing', `${ok}\r\nall`],
    ['no reason phrase', 'HTTP/1.1 200\r\n\r\nall'],
    ['early hints first', `HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n${ok}Content-Length: 3\r\n\r\nall`],
  ])('is understood: %s', async (_what, bytes) => {
    const port = await serveRaw((socket) => socket.end(bytes));
    const fetched = await fetchOnce({ url: `http://127.0.0.1:${port}/` });
    expect(textOf(fetched)).toBe('all');
    expect(fetched).not.toHaveProperty('truncated');
  });
});
