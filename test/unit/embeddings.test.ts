import { readFileSync } from 'node:fs';
import { createServer as createServer1 } from 'node:http';
import { createServer as createServer2, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBedrock } from '../../shared/embeddings/index.ts';

const recorded = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/embeddings', name), 'utf8');

interface Answer {
  readonly status?: number;
  /** The error's type, as the service's header tells it. */
  readonly type?: string;
  readonly body: string;
}
interface Asked {
  readonly path: string;
  readonly body: Record<string, unknown>;
}

let answers: Record<string, Answer>;
let asked: Asked[];

/** Answers with what was recorded for a path and keeps what was asked; the SDK's own clients stand at the other end. */
async function answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
  const path = decodeURIComponent(request.url);
  asked.push({ path, body: JSON.parse(await text(request)) });
  const { status = 200, type, body } = answers[path] as Answer;
  const headers = { 'content-type': 'application/json', ...(type && { 'x-amzn-errortype': type }) };
  response.writeHead(status, headers);
  response.end(body);
}

// Bedrock's client speaks HTTP/2, that of S3 Vectors HTTP/1.1.
const bedrock = createServer2(answer);
const vectors = createServer1((request, response) => answer(request as never, response as never));
const listen = (server: typeof bedrock | typeof vectors): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });

beforeAll(async () => {
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', await listen(bedrock));
  vi.stubEnv('AWS_ENDPOINT_URL_S3VECTORS', await listen(vectors));
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
});
afterAll(() => {
  vi.unstubAllEnvs();
  bedrock.close();
  vectors.close();
});

const invoke = '/model/cohere.embed-multilingual-v3/invoke';
let counted: string[];
beforeEach(() => {
  asked = [];
  answers = {
    [invoke]: { body: recorded('invoke-model.json') },
    '/PutVectors': { body: '{}' },
    '/QueryVectors': { body: recorded('query-vectors.json') },
    '/DeleteVectors': { body: '{}' },
  };
  counted = [];
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

const indexArn = 'arn:aws:s3vectors:eu-west-1:111122223333:bucket/vectors/index/articles';
const settings = { modelId: 'cohere.embed-multilingual-v3', indexArn };
const article = {
  articleId: 'own',
  text: `Port reopens on Monday\n${'x'.repeat(5_000)}`,
  at: '2026-11-20T07:30:00.000Z',
};
const open = (now: () => number = Date.now) => openBedrock(settings, now, (outcome) => counted.push(outcome));
const day = Date.UTC(2026, 10, 20) / 86_400_000;

describe('embeddings on Bedrock', () => {
  it('embed an article, file it, and give those that are nearest within a week', async () => {
    const near = await open().nearest(article);
    expect([...near.keys()]).toEqual(['near', 'far']);
    expect(near.get('near')).toBeCloseTo(0.82);
    const float32 = [0.0125, -0.034, 0.0561, 0.0078];
    expect(asked).toEqual([
      {
        path: invoke,
        body: { texts: [article.text.slice(0, 2_048)], input_type: 'clustering', embedding_types: ['float'] },
      },
      { path: '/PutVectors', body: { indexArn, vectors: [{ key: 'own', data: { float32 }, metadata: { day } }] } },
      {
        path: '/QueryVectors',
        body: {
          indexArn,
          topK: 30,
          queryVector: { float32 },
          filter: { $and: [{ day: { $gte: day - 7 } }, { day: { $lte: day + 7 } }] },
          returnDistance: true,
        },
      },
    ]);
    expect(counted).toEqual(['embedded']);
  });

  it('read an answer that is not by type, as the first models give it', async () => {
    answers[invoke] = { body: recorded('invoke-model-floats.json') };
    expect((await open().nearest(article)).size).toBe(2);
  });

  it.each([
    ['throttled', invoke, { status: 429, type: 'ThrottlingException', body: recorded('throttled.json') }],
    ['refused', invoke, { status: 403, type: 'AccessDeniedException', body: recorded('denied.json') }],
    ['refused', '/QueryVectors', { status: 404, type: 'NotFoundException', body: recorded('no-index.json') }],
    ['throttled', '/PutVectors', { status: 429, type: 'TooManyRequestsException', body: recorded('throttled.json') }],
    ['unavailable', invoke, { status: 503, type: 'ServiceUnavailableException', body: '{}' }],
    ['unavailable', invoke, { body: '{"embeddings":{}}' }],
    ['unavailable', invoke, { body: 'not JSON' }],
  ])('are %s by %s: nobody waits, and it is counted', async (outcome, path, given) => {
    answers[path] = given;
    expect(await open().nearest(article)).toEqual(new Map());
    expect(counted).toEqual([outcome]);
  });

  it('are left alone for a minute after a failure', async () => {
    let now = 0;
    const embeddings = open(() => now);
    answers[invoke] = { status: 403, type: 'AccessDeniedException', body: recorded('denied.json') };
    await embeddings.nearest(article);
    const { length } = asked;
    now = 59_000;
    await embeddings.nearest(article);
    expect(asked).toHaveLength(length);
    answers[invoke] = { body: recorded('invoke-model.json') };
    now = 61_000;
    expect((await embeddings.nearest(article)).size).toBe(2);
    expect(counted).toEqual(['refused', 'paused', 'embedded']);
  });

  it('forget an article, and say so where they cannot', async () => {
    const embeddings = open();
    await embeddings.forget('own');
    expect(asked).toEqual([{ path: '/DeleteVectors', body: { indexArn, keys: ['own'] } }]);
    answers['/DeleteVectors'] = { status: 404, type: 'NotFoundException', body: recorded('no-index.json') };
    await expect(embeddings.forget('own')).rejects.toThrow('could not be found');
  });
});
