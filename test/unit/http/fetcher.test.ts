import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createFetcher } from '../../../shared/http/index.ts';
import { fetchOnce, freePort, listen, serve, textOf } from './servers.ts';

describe('a fetch', () => {
  it('gives status, headers and body, and the address that answered', async () => {
    const port = await serve((_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/plain', Link: ['<a>', '<b>'] });
      response.end('Not here. 没有');
    });
    const fetched = await fetchOnce({ url: `http://gazette.localhost:${port}/gone#top` });
    expect(fetched).toMatchObject({
      outcome: 'response',
      url: `http://gazette.localhost:${port}/gone`,
      status: 404,
      headers: { 'content-type': 'text/plain', link: '<a>, <b>' },
      redirects: [],
    });
    expect(fetched).not.toHaveProperty('truncated');
    expect(textOf(fetched)).toBe('Not here. 没有');
  });

  it('says who asks, what it reads, and nothing of cookies', async () => {
    const port = await serve((request, response) => response.end(JSON.stringify(request.headers)));
    const headers = { 'If-None-Match': '"7"', Cookie: 'a=b', Host: 'other.example', 'User-Agent': 'somebody' };
    const seen = JSON.parse(textOf(await fetchOnce({ url: `http://gazette.localhost:${port}/`, headers })));
    expect(seen).toEqual({
      accept: expect.stringContaining('text/html'),
      'accept-encoding': 'gzip, deflate, br, zstd',
      connection: 'close',
      host: `gazette.localhost:${port}`,
      'if-none-match': '"7"',
      'user-agent': 'Tester/1',
    });
  });

  it('sends no cookie that an earlier answer set', async () => {
    const port = await serve((request, response) => {
      response.writeHead(request.url === '/' ? 302 : 200, { location: '/next', 'set-cookie': 'a=b' });
      response.end(request.headers.cookie ?? 'none');
    });
    expect(textOf(await fetchOnce({ url: `http://127.0.0.1:${port}/` }))).toBe('none');
  });

  it.each([204, 304, 200])('takes a %i without a body', async (status) => {
    const port = await serve((_request, response) => {
      response.writeHead(status, { 'content-encoding': 'gzip', etag: '"7"' });
      response.end();
    });
    const fetched = await fetchOnce({ url: `http://127.0.0.1:${port}/` });
    expect(fetched).toMatchObject({ outcome: 'response', status, headers: { etag: '"7"' } });
    expect(textOf(fetched)).toBe('');
  });

  it('speaks TLS, checking the certificate against the name', async () => {
    const files = ['key', 'cert'].map((part) =>
      readFileSync(`test/fixtures/http/gazette.localhost.${part}.pem`, 'utf8'),
    );
    const [key, cert] = files as [string, string];
    const server = https.createServer({ key, cert }, (_request, response) => response.end('safe'));
    const port = await listen(server);
    const url = `https://gazette.localhost:${port}/`;
    expect(await fetchOnce({ url })).toMatchObject({ outcome: 'unreachable', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    const authorities = tls.getCACertificates();
    tls.setDefaultCACertificates([cert]);
    onTestFinished(() => tls.setDefaultCACertificates(authorities));
    expect(textOf(await fetchOnce({ url }))).toBe('safe');
    expect(await fetchOnce({ url: `https://courier.localhost:${port}/` })).toMatchObject({
      outcome: 'unreachable',
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
  });

  it('asks nobody where names under .localhost are', async () => {
    const port = await serve((_request, response) => response.end('here'));
    const lookup = vi.fn();
    expect(textOf(await fetchOnce({ url: `http://a.b.localhost.:${port}/` }, { lookup }))).toBe('here');
    expect(lookup).not.toHaveBeenCalled();
  });

  it('tries IPv6 where it is allowed', async () => {
    const port = await freePort();
    const url = `http://[::1]:${port}/`;
    expect(await fetchOnce({ url }, { allowedNetworks: ['::1/128'] })).toMatchObject({ outcome: 'unreachable' });
    expect(await fetchOnce({ url }, { allowedNetworks: ['127.0.0.0/8'] })).toMatchObject({ outcome: 'refused' });
  });

  it('ends what is under way when the fetcher closes', async () => {
    const asked = Promise.withResolvers<void>();
    const port = await serve(() => asked.resolve());
    const fetcher = createFetcher({ userAgent: 'Tester/1', allowedNetworks: ['127.0.0.0/8'] });
    const fetched = fetcher.fetch({ url: `http://127.0.0.1:${port}/`, maxBytes: 1, deadlineMilliseconds: 60_000 });
    await asked.promise;
    fetcher.close();
    expect(await fetched).toMatchObject({ outcome: 'unreachable', code: 'closed' });
  });
});

describe('names', () => {
  const at = (...addresses: string[]) =>
    vi.fn(async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));

  it('are resolved once, and only the checked addresses are tried', async () => {
    const port = await serve((_request, response) => response.end('here'));
    const lookup = at('10.0.0.1', '127.0.0.1', 'fd00:ec2::254');
    expect(textOf(await fetchOnce({ url: `http://outlet.example:${port}/` }, { lookup }))).toBe('here');
    expect(lookup).toHaveBeenCalledTimes(1);
  });

  it('are refused where they resolve to forbidden addresses alone', async () => {
    const lookup = at('10.0.0.1', '169.254.169.254');
    expect(await fetchOnce({ url: 'http://outlet.example/' }, { lookup })).toEqual({
      outcome: 'refused',
      url: 'http://outlet.example/',
      reason: 'address',
      detail: 'outlet.example is at 10.0.0.1, which is not on the public Internet',
    });
  });

  it('are resolved and checked anew on every hop, so that rebinding gains nothing', async () => {
    const port = await serve((_request, response) => void response.writeHead(302, { location: '/next' }).end());
    const lookup = at('10.0.0.1').mockImplementationOnce(at('127.0.0.1'));
    const fetched = await fetchOnce({ url: `http://outlet.example:${port}/` }, { lookup });
    expect(fetched).toMatchObject({ outcome: 'refused', reason: 'address', url: `http://outlet.example:${port}/next` });
  });

  it('get no request where the connection turns out to lead elsewhere', async () => {
    const listener = vi.fn();
    const port = await serve(listener);
    const diverted = vi.spyOn(http.Agent.prototype, 'createConnection');
    onTestFinished(() => diverted.mockRestore());
    diverted.mockImplementation(() =>
      Object.defineProperty(net.connect(port, '127.0.0.1'), 'remoteAddress', { value: '10.0.0.1' }),
    );
    expect(await fetchOnce({ url: `http://127.0.0.1:${port}/` })).toMatchObject({
      outcome: 'refused',
      reason: 'address',
      detail: expect.stringContaining('10.0.0.1'),
    });
    expect(listener).not.toHaveBeenCalled();
  });

  it('that nobody knows are unreachable', async () => {
    const failing = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
    for (const lookup of [failing, at()]) {
      const fetched = await fetchOnce({ url: 'http://outlet.example/' }, { lookup });
      expect(fetched).toMatchObject({ outcome: 'unreachable', code: 'ENOTFOUND' });
    }
  });

  it('that a resolver never answers for end with the deadline', async () => {
    const lookup = () => new Promise<never>(() => {});
    const fetched = await fetchOnce({ url: 'http://outlet.example/', deadlineMilliseconds: 50 }, { lookup });
    expect(fetched).toEqual({ outcome: 'timeout', url: 'http://outlet.example/', afterMilliseconds: 50 });
  });
});

describe('redirects', () => {
  const redirecting = (location: string, status = 302) =>
    serve((request, response) => {
      if (request.url === '/from/here') response.writeHead(status, { location }).end('elsewhere');
      else response.end(`${request.method} ${request.url}`);
    });

  it.each([301, 302, 303, 307, 308])('of status %i are followed and reported', async (status) => {
    const port = await redirecting('/there#part', status);
    const fetched = await fetchOnce({ url: `http://127.0.0.1:${port}/from/here` });
    expect(fetched).toMatchObject({
      url: `http://127.0.0.1:${port}/there`,
      status: 200,
      redirects: [{ from: `http://127.0.0.1:${port}/from/here`, status }],
    });
    expect(textOf(fetched)).toBe('GET /there');
  });

  it.each([
    ['relative to the folder', 'there', '/from/there'],
    ['relative to the scheme', '//gazette.localhost:PORT/x', '/x'],
    ['a query alone', '?page=2', '/from/here?page=2'],
    ['white space around it', ' /there\t', '/there'],
    ['white space within', '/th ere', '/th%20ere'],
    ['backslashes', '\\there\\now', '/there/now'],
    ['the bytes of UTF-8', Buffer.from('/zürich').toString('latin1'), '/z%C3%BCrich'],
    ['the bytes of Latin-1', '/z\u00fcrich', '/z%C3%BCrich'],
    ['escapes', '/z%c3%bcrich', '/z%c3%bcrich'],
    ['a climb out of the root', '/../../there', '/there'],
  ])('understand a Location with %s', async (_form, location, path) => {
    const port: number = await serve((request, response) => {
      if (request.url !== '/from/here') response.end(request.url);
      else response.writeHead(302, { location: location.replace('PORT', `${port}`) }).end();
    });
    expect(textOf(await fetchOnce({ url: `http://127.0.0.1:${port}/from/here` }))).toBe(path);
  });

  it.each([
    ['a Location of white space', 302, ' '],
    ['an empty Location', 302, ''],
    ['several choices', 300, '/there'],
    ['no redirect', 201, '/there'],
  ])('with %s are responses', async (_what, status, location) => {
    const port = await redirecting(location, status);
    expect(await fetchOnce({ url: `http://127.0.0.1:${port}/from/here` })).toMatchObject({
      outcome: 'response',
      status,
      redirects: [],
    });
  });

  it('in a Refresh header are not followed', async () => {
    const port = await serve((_request, response) => response.writeHead(200, { refresh: '0;url=/there' }).end('here'));
    expect(textOf(await fetchOnce({ url: `http://127.0.0.1:${port}/` }))).toBe('here');
  });

  it.each([
    ['address', 'http://169.254.169.254/latest/meta-data/'],
    ['address', 'http://0xa9fea9fe/'],
    ['address', '//[::1]:9001/2018-06-01/runtime/invocation/next'],
    ['address', 'https://localhost/'],
    ['scheme', 'file:///etc/passwd'],
    ['credentials', 'http://ana:geheim@outlet.example/'],
    ['port', 'http://outlet.example:25/'],
    ['malformed-url', 'http://[::1'],
  ])('are refused at the second hop for their %s: %s', async (reason, location) => {
    const port = await redirecting(location);
    const options = { allowedNetworks: [`127.0.0.1:${port}`] };
    const fetched = await fetchOnce({ url: `http://127.0.0.1:${port}/from/here` }, options);
    expect(fetched).toMatchObject({ outcome: 'refused', reason });
  });

  const counting = () =>
    serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('arrived');
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });

  it('are followed five times', async () => {
    const port = await counting();
    const fetched = await fetchOnce({ url: `http://127.0.0.1:${port}/5` });
    expect(textOf(fetched)).toBe('arrived');
    expect(fetched).toMatchObject({ redirects: { length: 5 } });
  });

  it('are too many at the sixth', async () => {
    const port = await counting();
    const fetched = await fetchOnce({ url: `http://127.0.0.1:${port}/6` });
    expect(fetched).toMatchObject({
      outcome: 'too-many-redirects',
      url: `http://127.0.0.1:${port}/1`,
      redirects: { length: 5 },
    });
  });

  it('are not followed where none is wanted', async () => {
    const port = await counting();
    const fetched = await fetchOnce({ url: `http://127.0.0.1:${port}/1` }, { maxRedirects: 0 });
    expect(fetched).toMatchObject({ outcome: 'too-many-redirects', redirects: [] });
  });

  it('carry authorisation to the same origin and to no other', async () => {
    const port: number = await serve((request, response) => {
      if (request.url === '/other') response.writeHead(302, { location: `http://courier.localhost:${port}/` }).end();
      else if (request.url === '/same') response.writeHead(302, { location: '/' }).end();
      else response.end(JSON.stringify(request.headers));
    });
    const headers = { Authorization: 'Bearer x', 'X-Api-Key': 'y', 'If-None-Match': '"7"', Accept: 'text/plain' };
    const seen = async (path: string) =>
      JSON.parse(textOf(await fetchOnce({ url: `http://gazette.localhost:${port}${path}`, headers })));
    expect(await seen('/same')).toMatchObject({ authorization: 'Bearer x', 'x-api-key': 'y', 'if-none-match': '"7"' });
    const elsewhere = await seen('/other');
    expect(elsewhere).toMatchObject({
      'if-none-match': '"7"',
      accept: 'text/plain',
      host: `courier.localhost:${port}`,
    });
    expect(elsewhere).not.toHaveProperty('authorization');
    expect(elsewhere).not.toHaveProperty('x-api-key');
  });
});
