import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedOutcomes } from '../../infra/local/newsroom/index.ts';
import { contract, createRecorder, type Exchange, faultsOf, operationOf } from '../support/contract.ts';
import { freePort, launch, tableOf } from '../support/local-host-process.ts';
import { type Ask, useEveryOperation } from '../support/use-every-operation.ts';

const folder = mkdtempSync(join(tmpdir(), 'first-light-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Article {
  readonly url: string;
  readonly lang: string;
  readonly version: number;
  readonly firstSeenAt: string;
  readonly content: { readonly text: string; readonly html: string };
  readonly pages: { readonly urls: readonly string[]; readonly complete: boolean } | null;
  readonly links: readonly { readonly relation: string; readonly rule: string; readonly article: Article | null }[];
}

/** The address of a sample article without the port, which differs from data folder to data folder. */
const place = (url: string): string => url.replace(/:\d+/, '');

async function readNewswire(ask: Ask) {
  const get = async (path: string) => (await ask(path)).json();
  const articles: Article[] = [];
  let cursor: string | null = null;
  do {
    const page: { articles: { id: string }[]; next: string | null } = await get(
      `/v1/articles?limit=100${cursor ? `&cursor=${cursor}` : ''}`,
    );
    articles.push(...(await Promise.all(page.articles.map(({ id }) => get(`/v1/articles/${id}`)))));
    cursor = page.next;
  } while (cursor);
  const { feeds } = await get('/v1/feeds');
  return { articles, feeds: feeds as { lastPoll: { outcome: string } }[] };
}

/** Starts on the data at hand, waits until every feed was polled, reads everything, does what else is wanted, and stops. */
async function visit(data: string, doAlso: (ask: Ask) => Promise<void> = async () => {}) {
  const port = await freePort();
  const { child, ended, printed } = launch(folder, '--data', data, '--port', port);
  try {
    await printed('16 feeds polled');
    const { ask, exchanges } = createRecorder(`http://127.0.0.1:${port}`);
    const newswire = await readNewswire(ask);
    await doAlso(ask);
    child.kill('SIGINT');
    return { ...newswire, exchanges, ended: await ended };
  } finally {
    child.kill('SIGKILL');
  }
}

const runOnce = async (data: string) => launch(folder, '--once', '--data', data, '--port', await freePort()).ended;

/** What two newswires must have in common whatever happened on the way. */
const endState = ({ articles }: { articles: readonly Article[] }) =>
  articles
    .map(({ url, lang, version, content, links }) => ({
      url: place(url),
      lang,
      version,
      text: content.text,
      links: links.map(({ relation, rule, article }) => `${relation} ${rule} ${article && place(article.url)}`).sort(),
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));

const statusOf = (exchange: Exchange): string => `${operationOf(exchange)} ${exchange.response.status}`;

describe('the sample newsroom', () => {
  let drained: Awaited<ReturnType<typeof runOnce>>;
  let newswire: Awaited<ReturnType<typeof visit>>;
  beforeAll(async () => {
    drained = await runOnce('one');
    newswire = await visit('one', useEveryOperation);
  }, 300_000);

  it('ends every item as its newsroom expects', () => {
    expect(drained).toMatchObject({ code: 0, errors: '' });
    const difficult = expectedOutcomes.flatMap(({ outcomes }) => outcomes).filter((outcome) => outcome !== 'article');
    const counted = [...tableOf(drained).matchAll(/^([a-z-]+) +(\d+)$/gm)].map(([, outcome, items]) => [
      outcome,
      Number(items),
    ]);
    const { article, total, ...others } = Object.fromEntries(counted);
    expect(others).toEqual(
      Object.fromEntries(
        [...new Set(difficult)].map((name) => [name, difficult.filter((other) => other === name).length]),
      ),
    );
    expect(article + difficult.length).toBe(total);
    expect(newswire.articles).toHaveLength(article);
  });

  it('gives the French article its language, its foreign headline link and the article that it leads to', () => {
    const french = newswire.articles.find(({ url }) => url.includes('mer-rouge-epave-cousue'));
    expect(french?.lang).toBe('fr');
    expect(french?.content.text).toContain('selon un quotidien saoudien basé à Londres');
    const link = french?.links.find(({ rule }) => rule === 'foreign-closing-line');
    expect(link?.relation).toBe('original');
    expect(place(link?.article?.url ?? '')).toBe('http://meridian.localhost/2026/11/sewn-ship');
    expect(link?.article?.lang).toBe('en');
  });

  it('joins the pages of an article that its outlet spread over two', () => {
    const german = newswire.articles.find(({ url }) => url.includes('halligschule'));
    expect(german?.content.text).toMatch(/Hanswarft[\s\S]*Zeit genug, um Kuchen zu backen/);
    expect(german?.pages?.urls.map(place)).toEqual(['', '/2'].map((end) => place(`${german?.url}${end}`)));
    expect(german?.pages?.complete).toBe(true);
  });

  it('has articles in every language of its outlets, decoded from every charset', () => {
    const languages = new Set(newswire.articles.map(({ lang }) => lang.split('-')[0]));
    expect([...languages].sort()).toEqual([
      'ar',
      'de',
      'en',
      'es',
      'fr',
      'he',
      'it',
      'ja',
      'pt',
      'ru',
      'sw',
      'tr',
      'uk',
      'zh',
    ]);
    const japanese = newswire.articles.find(({ url }) => url.includes('shioji'));
    expect(japanese?.content.text).toMatch(/[ぁ-ん]{3}/);
    for (const { content } of newswire.articles) expect(content.text).not.toContain('\ufffd');
  });

  it('answers 304 to a second start, which stores nothing twice and stops cleanly', () => {
    expect(newswire.ended).toMatchObject({ code: 0, errors: '', output: expect.stringContaining('Stopping;') });
    expect(new Set(newswire.feeds.map(({ lastPoll }) => lastPoll.outcome))).toEqual(new Set(['not-modified']));
    expect(newswire.articles.every(({ version }) => version === 1)).toBe(true);
  });

  it('answers every operation as the contract says, and no other way', { timeout: 120_000 }, async () => {
    const { exchanges } = newswire;
    const faults = (await Promise.all(exchanges.map(faultsOf))).flat();
    expect(faults).toEqual([]);
    const seen = new Set(exchanges.map((exchange) => statusOf(exchange)));
    const readable = Object.entries(contract.paths).flatMap(([path, { get }]) =>
      Object.keys(get?.responses ?? {}).map((status) => `GET ${path} ${status}`),
    );
    // That nothing has changed is the same answer everywhere, and nothing here makes the newswire fail.
    expect(readable.filter((answer) => !/ (304|500)$/.test(answer) && !seen.has(answer))).toEqual([]);
    expect(seen).toContain('GET /v1/stats 304');
    for (const answer of [
      'POST /v1/feeds 200',
      'POST /v1/feeds 400',
      'POST /v1/feeds 403',
      'POST /v1/feeds/import 415',
      'PATCH /v1/feeds/{id} 200',
      'PATCH /v1/feeds/{id} 404',
      'DELETE /v1/feeds/{id} 204',
      'POST /v1/items/{id}/redrive 404',
      'DELETE /v1/articles/{id} 200',
    ]) {
      expect(seen).toContain(answer);
    }
  });

  it('comes to the same end when it is killed in the middle', async () => {
    const { child, printed } = launch(folder, '--once', '--data', 'two', '--port', await freePort());
    await printed(/[1-9]\d* articles stored/);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect((await runOnce('two')).code).toBe(0);
    expect(endState(await visit('two'))).toEqual(endState(newswire));
  }, 300_000);
});
