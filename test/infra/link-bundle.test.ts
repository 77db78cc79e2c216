import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../infra/constructs/bundle.ts';
import { functionEnvironment } from '../../infra/local/function-environment.ts';
import { findArticle } from '../../infra/local/newsroom/addresses.ts';
import { blocksOf, plainText } from '../../infra/local/newsroom/body.ts';
import type { ArticleReference } from '../../infra/local/newsroom/outlet.ts';
import { dictionaryFiles } from '../../shared/links/index.ts';
import { getFoundLinks, storeArticle } from '../../shared/store/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'babelwire-link-'));
let store: EmbeddedStore;
beforeAll(async () => {
  store = await startEmbeddedStore();
});
afterAll(async () => {
  await store.stop();
  rmSync(folder, { recursive: true });
});

async function storeStory(reference: ArticleReference): Promise<string> {
  const { outlet, article } = findArticle(reference);
  const base = draft();
  const blocks = blocksOf(article).map((block) => ({
    kind: 'paragraph' as const,
    text: plainText(block),
    links: [],
    language: null,
  }));
  const language = { ...base.language, lang: outlet.language } as typeof base.language;
  const placed = { id: reference, itemId: reference, url: `https://${reference.replace('/', '.example/')}` };
  const told = { title: article.title, language, publishedAt: article.published, contentHash: reference, cites: [] };
  await storeArticle(
    store.table,
    store.bucket,
    { ...base, ...placed, ...told },
    content({ blocks }),
    article.published,
  );
  return reference;
}

/** Runs the bundled function on a message for each article, as Lambda does, in a process of its own. */
async function invoke(ids: readonly string[]): Promise<unknown> {
  const records = ids.map((articleId, at) => ({
    messageId: String(at),
    eventSource: 'aws:sqs',
    body: JSON.stringify({ articleId }),
    attributes: { ApproximateReceiveCount: '1' },
  }));
  const code = `const { handler } = await import('./index.mjs');
    console.log('\\n' + JSON.stringify(await handler({ Records: ${JSON.stringify(records)} }, {})));`;
  const names = { TABLE_NAME: 'newswire', BUCKET_NAME: 'newswire', MAX_RECEIVES: '5' };
  const off = { EMBEDDING_MODEL: '', VECTOR_INDEX_ARN: '' };
  const place = { arn: '', entry: folder, handler: 'index.handler', reservedConcurrency: null };
  const lambda = {
    name: 'link',
    memoryMegabytes: 1024,
    timeoutSeconds: 60,
    environment: { ...names, ...off },
    ...place,
  };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    env: functionEnvironment(lambda, store.endpoints, { POWERTOOLS_LOG_LEVEL: 'SILENT' }, process.env),
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) as string);
}

describe('the bundled link function', () => {
  test('finds, by the dictionaries that lie beside it, what is told in Japanese and in Spanish', async () => {
    bundle(join(import.meta.dirname, '../../functions/link/index.ts'), folder, dictionaryFiles());
    const [japanese, spanish] = [await storeStory('shioji/eelgrass'), await storeStory('almadraba/pradera-submarina')];
    expect(await invoke([japanese])).toEqual({ batchItemFailures: [] });
    expect(await invoke([spanish])).toEqual({ batchItemFailures: [] });
    expect(await getFoundLinks(store.table, japanese)).toMatchObject([{ otherId: spanish, relation: 'translation' }]);
  }, 120_000);
});
