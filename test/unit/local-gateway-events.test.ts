import { describe, expect, it } from 'vitest';
import { fromProxyResult, type GatewayRequest, toProxyEvent } from '../../infra/local/gateway-events.ts';

const settings = { requestId: 'id-1', now: new Date('2026-11-23T12:00:00Z'), binaryMediaTypes: ['image/*'] };
const match = {
  route: { method: 'ANY', resourcePath: '/{proxy+}', functionName: 'api' },
  pathParameters: { proxy: 'v1/articles' },
};

const request = (changes: Partial<GatewayRequest> = {}): GatewayRequest => ({
  method: 'GET',
  url: '/v1/articles',
  rawHeaders: ['Host', '127.0.0.1:8787', 'User-Agent', 'test'],
  body: new Uint8Array(),
  remoteAddress: '127.0.0.1',
  ...changes,
});

describe('toProxyEvent', () => {
  it('writes null for a query and a body that are not there', () => {
    expect(toProxyEvent(request(), match, settings)).toMatchObject({
      resource: '/{proxy+}',
      path: '/v1/articles',
      httpMethod: 'GET',
      pathParameters: { proxy: 'v1/articles' },
      queryStringParameters: null,
      multiValueQueryStringParameters: null,
      stageVariables: null,
      body: null,
      isBase64Encoded: false,
      requestContext: {
        httpMethod: 'GET',
        path: '/live/v1/articles',
        stage: 'live',
        requestId: 'id-1',
        requestTimeEpoch: 1_795_435_200_000,
        identity: { sourceIp: '127.0.0.1', userAgent: 'test' },
      },
    });
  });

  it('keeps all values of a repeated name, and the last one as the single value', () => {
    const event = toProxyEvent(
      request({ url: '/v1/articles?lang=fr&lang=ar&q=a%20b+c&empty=', rawHeaders: ['Accept', 'a', 'Accept', 'b'] }),
      match,
      settings,
    );
    expect(event.path).toBe('/v1/articles');
    expect(event.multiValueQueryStringParameters).toEqual({ lang: ['fr', 'ar'], q: ['a b c'], empty: [''] });
    expect(event.queryStringParameters).toEqual({ lang: 'ar', q: 'a b c', empty: '' });
    expect(event.multiValueHeaders).toEqual({ Accept: ['a', 'b'] });
    expect(event.headers).toEqual({ Accept: 'b' });
  });

  it.each<[string, string, Uint8Array, string, boolean]>([
    ['text', 'application/json', Buffer.from('{"é":1}'), '{"é":1}', false],
    ['text without a type', '', Buffer.from('نص'), 'نص', false],
    ['a binary media type', 'image/png', Buffer.from('abc'), 'YWJj', true],
    ['bytes that are no text', 'text/plain', new Uint8Array([0xff, 0x00]), '/wA=', true],
  ])('passes %s on', (_, contentType, body, expected, isBase64Encoded) => {
    const rawHeaders = contentType ? ['Content-Type', contentType] : [];
    expect(toProxyEvent(request({ method: 'POST', rawHeaders, body }), match, settings)).toMatchObject({
      body: expected,
      isBase64Encoded,
    });
  });
});

describe('fromProxyResult', () => {
  it('prefers the many values of a header to its single one, whatever the case of its name', () => {
    expect(
      fromProxyResult({
        statusCode: 200,
        headers: { 'Content-Type': 'text/plain', 'Set-Cookie': 'last', 'x-count': 3 },
        multiValueHeaders: { 'set-cookie': ['first', 'last'] },
        body: 'é',
      }),
    ).toEqual({
      status: 200,
      headers: [
        ['Content-Type', 'text/plain'],
        ['x-count', '3'],
        ['set-cookie', 'first'],
        ['set-cookie', 'last'],
      ],
      body: Buffer.from('é'),
    });
  });

  it('decodes a body in base64', () => {
    expect(fromProxyResult({ statusCode: 200, body: '/wA=', isBase64Encoded: true })?.body).toEqual(
      Buffer.from([0xff, 0]),
    );
  });

  it('takes a status alone', () => {
    expect(fromProxyResult({ statusCode: '304' })).toEqual({ status: 304, headers: [], body: Buffer.from('') });
  });

  it.each<[unknown]>([[null], ['text'], [{}], [{ statusCode: 'fine' }], [{ statusCode: 200, body: { a: 1 } }]])(
    'refuses %j, which API Gateway could not send either',
    (result) => {
      expect(fromProxyResult(result)).toBeNull();
    },
  );
});
