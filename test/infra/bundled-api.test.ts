import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bundle } from '../../infra/constructs/bundle.ts';
import { toProxyEvent } from '../../infra/local/gateway-events.ts';
import { registryFiles } from '../../shared/sources/index.ts';
import { storeArticle } from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'babelwire-bundled-api-'));
let store: EmbeddedStore;

beforeAll(async () => {
  store = await startEmbeddedStore();
  bundle('functions/api/index.ts', folder, registryFiles());
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await store.stop();
  rmSync(folder, { recursive: true });
});

const addressOf = async (client: EmbeddedStore['table' | 'bucket']['client']): Promise<string> => {
  const endpoint = await client.config.endpoint?.();
  return `${endpoint?.protocol}//${endpoint?.hostname}:${endpoint?.port}`;
};

test('the API as it is deployed reads rows and objects with the credentials that Lambda gives it', async () => {
  await storeArticle(store.table, store.bucket, draft(), content(), '2026-11-20T08:00:00.000Z');
  const environment = {
    TABLE_NAME: store.table.name,
    BUCKET_NAME: store.bucket.name,
    CORS_ORIGINS: '*',
    OUTLETS_FILE: '',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'of-the-role',
    AWS_SECRET_ACCESS_KEY: 'of-the-role',
    AWS_ENDPOINT_URL_DYNAMODB: await addressOf(store.table.client),
    AWS_ENDPOINT_URL_S3: await addressOf(store.bucket.client),
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const { handler } = await import(join(folder, 'index.mjs'));
  const answer = await handler(event('/v1/articles/article-1'));
  expect(answer.statusCode).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({
    title: 'Le port rouvre',
    content: { text: 'Le port rouvre lundi.' },
  });
});

test.each([
  ['/', 'text/html'],
  ['/docs', 'text/html'],
  ['/openapi.json', 'application/json'],
])('its bundle finds %s beside it', async (url, type) => {
  const { handler } = await import(join(folder, 'index.mjs'));
  const { statusCode, multiValueHeaders, body } = await handler(event(url));
  expect([statusCode, multiValueHeaders['content-type'][0].split(';')[0]]).toEqual([200, type]);
  expect(body).toContain('Babelwire');
});

const event = (url: string) =>
  toProxyEvent(
    { method: 'GET', url, rawHeaders: ['Host', 'wire.example'], body: new Uint8Array(), remoteAddress: '127.0.0.1' },
    {
      route: { method: 'GET', resourcePath: '/{proxy+}', functionName: 'api' },
      pathParameters: { proxy: url.slice(1) },
    },
    { requestId: 'id-1', now: new Date('2026-11-23T12:00:00Z'), binaryMediaTypes: [] },
  );
