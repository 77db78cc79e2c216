import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionEnvironment } from '../../infra/local/function-environment.ts';
import { type Gateway, startGateway } from '../../infra/local/gateway.ts';
import { createFunctionPool, type FunctionPool, type Invocation } from '../../infra/local/workers.ts';
import { ExportError, readExport } from '../../shared/api/index.ts';
import { dayOf, daysPartition, indexPartitions, indexRows } from '../../shared/store/facets.ts';
import { articleKey } from '../../shared/store/keys.ts';
import type { ArticleRecord } from '../../shared/store/records.ts';
import { draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

/** An export as whoever asks for it meets it: the function in its environment, behind the local gateway. */

const articles = 330;
const language = (lang: string) => ({ ...draft().language, lang }) as ArticleRecord['language'];
/** Rows as they are stored, in one partition only: that of their day. */
function makeArticle(number: number): ArticleRecord {
  const id = `article-${String(number).padStart(4, '0')}`;
  const at = new Date(Date.UTC(2026, 10, 20, 0, 0, number)).toISOString();
  const lang = number > 30 ? 'fr' : 'en';
  const standfirst = 'Le port rouvre après trois semaines. '.repeat(100);
  const own = { ...draft({ id, itemId: id, title: `Port ${number}`, standfirst, language: language(lang) }) };
  const article = { ...own, firstSeenAt: at, updatedAt: at, sortTime: at, version: 1, contentKey: '' };
  return { ...article, indexPartitions: indexPartitions({ ...article, standfirst: '' }) };
}

let store: EmbeddedStore;
let gateway: Gateway;
let pool: FunctionPool;
const folder = mkdtempSync(join(tmpdir(), 'export-'));
const invocations: Promise<Invocation>[] = [];
const lines: string[] = [];

beforeAll(async () => {
  store = await startEmbeddedStore();
  const put = (Item: object) =>
    store.table.client.send(new PutCommand({ TableName: store.table.name, Item: Item as Record<string, unknown> }));
  for (let number = 1; number <= articles; number += 1) {
    const article = makeArticle(number);
    const rows = indexRows(article, '').filter(({ pk }) => /#(day|lang)#/.test(pk));
    for (const row of rows) await put(row);
    // The eleventh can't be shown, whatever is asked.
    await put({ ...articleKey(article.id), ...article, ...(number === 11 && { authors: null }) });
    await put({ pk: daysPartition, sk: dayOf(article.sortTime) });
  }
  pool = createFunctionPool(settings(), (line) => lines.push(line));
  gateway = await startGateway({
    port: 0,
    routes: ['GET', 'HEAD'].map((method) => ({
      method,
      resourcePath: '/export',
      functionName: 'export',
      streams: true,
    })),
    binaryMediaTypes: [],
    invoke: (_, event, stream) => {
      const invocation = pool.invoke(event, stream);
      invocations.push(invocation);
      return invocation;
    },
  });
}, 60_000);
afterAll(async () => {
  await gateway.stop();
  await pool.stop();
  await store.stop();
  rmSync(folder, { recursive: true });
});

/** One environment, so that an export that didn't end would be in the way of the next. */
function settings() {
  const entry = 'functions/export/index.ts';
  const environment = {
    TABLE_NAME: store.table.name,
    BUCKET_NAME: store.bucket.name,
    CORS_ORIGINS: '*',
    OUTLETS_FILE: '',
  };
  const size = { timeoutSeconds: 60, memoryMegabytes: 512, concurrency: 1 };
  const lambda = { name: 'export', arn: 'arn', entry, handler: 'handler', environment, reservedConcurrency: null };
  return {
    ...lambda,
    ...size,
    entryUrl: pathToFileURL(entry).href,
    environment: functionEnvironment({ ...lambda, ...size }, store.endpoints, {}, process.env),
    compileCacheFolder: folder,
  };
}

const address = (query: string): string => `http://127.0.0.1:${gateway.port}/export?${query}`;
const lastOutcome = async () => (await invocations.at(-1))?.outcome;

describe('an export over HTTP', () => {
  it('is a stream of everything that answers', async () => {
    const response = await fetch(address('lang=fr'), { headers: { 'accept-encoding': 'gzip' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    expect(response.headers.get('content-length')).toBeNull();
    expect((await response.text()).trimEnd().split('\n')).toHaveLength(articles - 30);
    expect(await lastOutcome()).toBe('returned');
  });

  it('tells of a wrong parameter as any other answer does', async () => {
    const response = await fetch(address('limit=none'));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid-parameter', parameter: 'limit' });
  });

  it('is cut where it fails in the middle, and the function failed', async () => {
    const response = await fetch(address('format=csv'));
    expect(response.status).toBe(200);
    let text = '';
    const read = async () => {
      for await (const bytes of response.body ?? []) text += new TextDecoder().decode(bytes);
    };
    await expect(read()).rejects.toThrow('terminated');
    expect(text).toContain('article-0330');
    expect(await lastOutcome()).toBe('threw');
  });

  it('gives its client what could be given, and then why it goes no further', async () => {
    const given: string[] = [];
    const read = async () => {
      for await (const record of readExport({ baseUrl: `http://127.0.0.1:${gateway.port}` }, { limit: 325 }))
        given.push(record);
    };
    await expect(read()).rejects.toThrow(ExportError);
    expect(given.length).toBeGreaterThan(200);
  });

  it('ends when whoever asked goes away, and isn’t counted as a failure', async () => {
    const request = get(address('lang=fr'));
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    await once(response, 'readable');
    request.destroy();
    expect(await lastOutcome()).toBe('returned');
    const next = await fetch(address('lang=en&limit=1'));
    expect((await next.text()).trimEnd().split('\n')).toHaveLength(1);
  });

  it('answers HEAD with no body', async () => {
    const response = await fetch(address('lang=fr'), { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
    expect(await lastOutcome()).toBe('returned');
  });
});
