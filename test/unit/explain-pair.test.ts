import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadArticle, readArticle } from '../../functions/article/read-article.ts';
import { explainPair } from '../../infra/local/explain-pair.ts';
import { articleUrl, findArticle } from '../../infra/local/newsroom/addresses.ts';
import { type Newsroom, startNewsroom } from '../../infra/local/newsroom/index.ts';
import type { ArticleReference } from '../../infra/local/newsroom/outlet.ts';
import { type Identify, loadIdentifier } from '../../shared/language/index.ts';
import { registry } from '../../shared/sources/index.ts';

let newsroom: Newsroom;
let identify: Identify;
beforeAll(async () => {
  newsroom = await startNewsroom({ port: 0 });
  identify = await loadIdentifier();
});
afterAll(() => newsroom.stop());

/** Names in `.localhost` need no resolver here: the address is loopback and the Host header tells the outlet. */
async function read(reference: ArticleReference): Promise<ReadArticle> {
  const { outlet, article } = findArticle(reference);
  const url = articleUrl(outlet, article, newsroom.port);
  const { host, port, pathname } = new URL(url);
  const sent = request({ host: '127.0.0.1', port, path: pathname, headers: { host } }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const given = { url, headers: { 'content-type': 'text/html' }, body: await buffer(response) };
  const reading = readArticle(given, null, { identify, registry, now: () => new Date() });
  if (reading.outcome !== 'read') throw new Error(reading.detail);
  return reading.article;
}

const explained = async (a: ArticleReference, b: ArticleReference): Promise<string> =>
  stripVTControlCharacters(explainPair(await read(a), await read(b)));

describe('two pages', () => {
  it('are explained by what they say of each other and by their sentences side by side', async () => {
    const text = await explained('lequai/mer-rouge-epave-cousue', 'meridian/sewn-ship');
    expect(text).toMatch(/→ original \(foreign-closing-line, in-article, \d+ %\) “Sewn ship lay/);
    expect(text).toContain('← nothing');
    expect(text).toMatch(/relation +translation/);
    expect(text).toMatch(/names +.*Farasan/);
    expect(text).toMatch(/numbers +312/);
    expect(text).toMatch(/ 3 {2}L’épave repose par 27 mètres.*\n +3 {2}The wreck lies at a depth of 27 metres/);
  });

  it('that have nothing to do with each other are said to', async () => {
    const text = await explained('lequai/mer-rouge-epave-cousue', 'shioji/ferry');
    expect(text).toContain('→ nothing');
    expect(text).toMatch(/relation +nothing that tells/);
  });
});
