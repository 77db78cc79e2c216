import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readKeptLanguages } from '../../functions/article/kept-languages.ts';
import { type ArticleRoom, processItem } from '../../functions/article/process-item.ts';
import { HostBusy } from '../../functions/host-busy.ts';
import type { PoliteFetch } from '../../functions/polite-fetch.ts';
import type { Fetch, Fetched } from '../../shared/http/index.ts';
import { loadIdentifier } from '../../shared/language/index.ts';
import { registry } from '../../shared/sources/index.ts';
import {
  getArticle,
  getArticleContent,
  getItem,
  getObject,
  type ItemRecord,
  startItem,
  withdrawArticle,
} from '../../shared/store/index.ts';
import { articleId } from '../../shared/urls/index.ts';
import { answering, response } from '../support/answers.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

let store: EmbeddedStore;
let identify: ArticleRoom['identify'];
beforeAll(async () => {
  [store, identify] = await Promise.all([startEmbeddedStore(), loadIdentifier()]);
});
afterAll(() => store.stop());

let number = 0;
let url = '';
let linked: string[] = [];
beforeEach(async () => {
  number += 1;
  url = `https://lefanal.example/${number}`;
  linked = [];
  await startItem(store.table, item());
});

const paragraph = (about: string) =>
  `<p>Le port de Kermarec rouvrira lundi matin, après trois semaines de travaux, a annoncé la capitainerie. Les pêcheurs, qui attendaient cette décision depuis la tempête, pourront reprendre la mer ${about}.</p>`;
const page = (head = '') =>
  `<!doctype html><html lang="fr"><head><title>Le port rouvre</title>${head}</head><body><article><h1>Le port rouvre</h1>${['dès l’aube', 'avec la marée', 'si le vent tombe', 'sous escorte', 'par groupes de quatre'].map(paragraph).join('')}</article></body></html>`;

const item = (change: Partial<ItemRecord> = {}): ItemRecord => ({
  id: `item-${number}`,
  feedId: 'feed-1',
  url,
  entry: {
    title: 'Le port rouvre',
    publishedAt: '2026-11-20T07:30:00.000Z',
    updatedAt: null,
    authors: ['Inès Ferrand'],
    language: 'fr',
  },
  entryHash: 'one',
  discoveredAt: '2026-11-20T08:00:00.000Z',
  outcome: null,
  detail: null,
  articleId: null,
  endedAt: null,
  ...change,
});

const room = (fetch: PoliteFetch, change: Partial<ArticleRoom> = {}): ArticleRoom => ({
  table: store.table,
  bucket: store.bucket,
  sendLinks: async (messages) => {
    linked.push(...messages.map((message) => (message as { articleId: string }).articleId));
  },
  fetch,
  robots: { mayFetch: async () => ({ allowed: true, because: 'no-file' }) },
  identify,
  registry,
  keepsLanguage: () => true,
  sleep: async () => {},
  now: () => new Date('2026-11-20T09:00:00.000Z'),
  ...change,
});

const attempt = { number: 1, last: false };
const last = { number: 4, last: true };
const process = (answer: Fetched, which = attempt) =>
  processItem(room(answering({ [url]: answer })), `item-${number}`, which);
const outcome = async () => {
  const { outcome, detail } = (await getItem(store.table, `item-${number}`)) as ItemRecord;
  return { outcome, detail };
};

describe('an item', () => {
  it('becomes an article', async () => {
    await process(response(url, page()));
    expect(await outcome()).toEqual({ outcome: 'article', detail: null });
    const article = await getArticle(store.table, articleId(url));
    expect(article).toMatchObject({
      title: 'Le port rouvre',
      url,
      language: { lang: 'fr' },
      authors: ['Inès Ferrand'],
      publishedAt: '2026-11-20T07:30:00.000Z',
    });
    const content = await getArticleContent(store.bucket, article?.contentKey ?? '');
    expect(content?.text).toContain('avec la marée');
    expect(linked).toEqual([articleId(url)]);
  });

  describe('on two pages', () => {
    const paragraphs = ['au printemps', 'à l’automne', 'quand la digue sera finie', 'sans attendre'].map(paragraph);
    const second = `<!doctype html><html lang="fr"><head><title>Le port rouvre</title></head><body><article><h1>Le port rouvre</h1>${paragraphs.join('')}</article></body></html>`;
    const first = () => page().replace('</body>', `<nav>1 <a href="${url}/2">2</a></nav></body>`);
    const read = async (answers: Readonly<Record<string, Fetched>>) => {
      await processItem(room(answering(answers)), `item-${number}`, attempt);
      const article = await getArticle(store.table, articleId(url));
      const content = await getArticleContent(store.bucket, article?.contentKey ?? '');
      return { article, content };
    };

    it('is one article with the text of both, and their captures', async () => {
      const { article, content } = await read({
        [url]: response(url, first()),
        [`${url}/2`]: response(`${url}/2`, second),
      });
      expect(await outcome()).toEqual({ outcome: 'article', detail: null });
      expect(content?.text).toMatch(/avec la marée[\s\S]*quand la digue sera finie/);
      expect(content?.pages).toEqual({ urls: [url, `${url}/2`], stopped: null });
      expect(article?.laterPageKeys).toHaveLength(1);
      expect(await getObject(store.bucket, article?.laterPageKeys?.[0] ?? '')).not.toBeNull();
    });

    it('keeps the first where the second fails, and completes it when it is read again', async () => {
      const partial = await read({ [url]: response(url, first()) });
      expect(await outcome()).toEqual({ outcome: 'article', detail: null });
      expect(partial.content?.pages).toEqual({ urls: [url], stopped: 'unavailable' });
      await startItem(
        store.table,
        item({ id: `edit-${number}`, entry: { ...item().entry, updatedAt: '2026-11-21T07:30:00.000Z' } }),
      );
      const answers = { [url]: response(url, first()), [`${url}/2`]: response(`${url}/2`, second) };
      await processItem(room(answering(answers)), `edit-${number}`, attempt);
      const article = await getArticle(store.table, articleId(url));
      const content = await getArticleContent(store.bucket, article?.contentKey ?? '');
      expect([article?.version, content?.pages?.stopped]).toEqual([2, null]);
      expect(content?.text).toContain('quand la digue sera finie');
    });

    it('is found under the address of its second page too', async () => {
      const answers = { [url]: response(url, first()), [`${url}/2`]: response(`${url}/2`, second) };
      await read(answers);
      await startItem(store.table, item({ id: `second-${number}`, url: `${url}/2`, feedId: 'feed-2' }));
      await processItem(room(answering({})), `second-${number}`, attempt);
      expect(await getItem(store.table, `second-${number}`)).toMatchObject({
        outcome: 'duplicate',
        articleId: articleId(url),
      });
    });

    it('leaves no capture behind when it is withdrawn', async () => {
      const { article } = await read({ [url]: response(url, first()), [`${url}/2`]: response(`${url}/2`, second) });
      await withdrawArticle(store.table, store.bucket, articleId(url), 'asked', '2026-11-20T10:00:00.000Z');
      for (const key of [article?.pageKey, ...(article?.laterPageKeys ?? [])])
        expect(await getObject(store.bucket, key ?? '')).toBeNull();
    });
  });

  it('is not fetched again once it has ended', async () => {
    await process(response(url, page()));
    const fetch = answering({});
    await processItem(room(fetch), `item-${number}`, attempt);
    expect(fetch.asked).toEqual([]);
  });

  it('is a duplicate, unfetched, where another feed brought its address before', async () => {
    await process(response(url, page()));
    await startItem(store.table, item({ id: 'again', url: `${url}?utm_source=feed`, feedId: 'feed-2' }));
    const fetch = answering({});
    await processItem(room(fetch), 'again', attempt);
    expect(fetch.asked).toEqual([]);
    expect(await getItem(store.table, 'again')).toMatchObject({ outcome: 'duplicate', articleId: articleId(url) });
  });

  it('is not fetched again, by whatever feed, where its article was withdrawn', async () => {
    await process(response(url, page()));
    await withdrawArticle(store.table, store.bucket, articleId(url), 'asked', '2026-11-20T10:00:00.000Z');
    await startItem(store.table, item({ id: 'risen', feedId: 'feed-2' }));
    const fetch = answering({ [url]: response(url, page()) });
    await processItem(room(fetch), 'risen', attempt);
    expect(fetch.asked).toEqual([]);
    expect(await getItem(store.table, 'risen')).toMatchObject({ outcome: 'duplicate', detail: 'withdrawn' });
    expect(await getArticle(store.table, articleId(url))).toBeNull();
  });

  it('is read and not stored where its language is not kept', async () => {
    const keepsLanguage = readKeptLanguages('ar,pt-BR');
    const fetch = answering({ [url]: response(url, page()) });
    await processItem(room(fetch, { keepsLanguage }), `item-${number}`, attempt);
    expect(await outcome()).toEqual({ outcome: 'other-language', detail: 'fr' });
    expect(await getArticle(store.table, articleId(url))).toBeNull();
    expect(linked).toEqual([]);
  });

  it('is stored under the address that it was redirected to', async () => {
    const target = `https://lefanal.example/${number}/le-port-rouvre`;
    await process(response(target, page(), { redirects: [{ from: url, to: target, status: 301 }] }));
    expect(await getItem(store.table, `item-${number}`)).toMatchObject({
      outcome: 'article',
      articleId: articleId(target),
    });
  });

  it('is stored under its canonical address on its own site, and never under a stranger’s', async () => {
    const own = `https://lefanal.example/canonical/${number}`;
    await process(response(url, page(`<link rel="canonical" href="${own}">`)));
    expect(await getArticle(store.table, articleId(own))).not.toBeNull();
    number += 1;
    url = `https://lefanal.example/${number}`;
    await startItem(store.table, item());
    await process(response(url, page('<link rel="canonical" href="https://victim.example/story">')));
    expect(await getArticle(store.table, articleId(url))).not.toBeNull();
    expect(await getArticle(store.table, articleId('https://victim.example/story'))).toBeNull();
  });

  it.each<[string, Fetched, string, string]>([
    ['404', response('', '', { status: 404 }), 'gone', 'HTTP 404'],
    ['410', response('', '', { status: 410 }), 'gone', 'HTTP 410'],
    ['403', response('', '', { status: 403 }), 'denied', 'HTTP 403'],
    ['451', response('', '', { status: 451 }), 'denied', 'HTTP 451'],
    [
      'a PDF',
      response('', '%PDF-1.7', { headers: { 'content-type': 'application/pdf' } }),
      'not-a-page',
      'application/pdf',
    ],
    [
      'an image that calls itself a page',
      response('', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      'not-a-page',
      'binary content',
    ],
    ['an empty page', response('', ''), 'not-an-article', 'empty'],
    [
      'a private address',
      { outcome: 'refused', url: '', reason: 'address', detail: '10.0.0.1' },
      'refused',
      'address: 10.0.0.1',
    ],
    ['a page without end', { outcome: 'too-large', url: '', limitBytes: 10 }, 'too-large', 'more than 10 bytes'],
  ])('that meets %s ends so at the first attempt', async (_what, answer, expected, detail) => {
    await process(answer);
    expect(await outcome()).toEqual({ outcome: expected, detail });
  });

  it('ends disallowed where robots.txt says so, unfetched', async () => {
    const fetch = answering({});
    const robots = { mayFetch: async () => ({ allowed: false, because: 'rules', rule: 'Disallow: /' }) as const };
    await processItem(room(fetch, { robots }), `item-${number}`, attempt);
    expect(await outcome()).toEqual({ outcome: 'disallowed', detail: 'Disallow: /' });
    expect(fetch.asked).toEqual([]);
  });

  it('is tried again where robots.txt can’t be had just now', async () => {
    const robots = { mayFetch: async () => ({ allowed: false, because: 'unreachable' }) as const };
    const attempted = processItem(room(answering({}), { robots }), `item-${number}`, attempt);
    await expect(attempted).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect((await outcome()).outcome).toBeNull();
  });

  it('is fetched with the crawl delay that robots.txt asks for', async () => {
    const delays: (number | undefined)[] = [];
    const fetch: PoliteFetch = async ({ url: asked }, delay) => {
      delays.push(delay);
      return response(asked, page());
    };
    const robots = { mayFetch: async () => ({ allowed: true, because: 'rules', crawlDelaySeconds: 7 }) as const };
    await processItem(room(fetch, { robots }), `item-${number}`, attempt);
    expect(delays).toEqual([7]);
  });

  it.each([attempt, last])('stays on its way while its host is busy (%j)', async (which) => {
    const busy = new HostBusy('lefanal.example', new Date('2026-11-20T09:00:05.000Z'));
    const fetch: PoliteFetch = async () => {
      throw busy;
    };
    await expect(processItem(room(fetch), `item-${number}`, which)).rejects.toBe(busy);
    await process(response(url, page()));
    expect((await outcome()).outcome).toBe('article');
  });

  it('without an address that can be fetched says so', async () => {
    await startItem(store.table, item({ entryHash: 'two', url: 'mailto:desk@lefanal.example' }));
    await process(response(url, page()));
    expect(await outcome()).toMatchObject({ outcome: 'no-address' });
  });

  it.each<[string, Fetched]>([
    ['500', response('', '', { status: 500 })],
    ['429', response('', '', { status: 429 })],
    ['silence', { outcome: 'timeout', url: '', afterMilliseconds: 1 }],
    ['nothing', { outcome: 'unreachable', url: '', code: 'ECONNRESET', detail: 'reset' }],
  ])('that meets %s is tried again, and is unavailable after the last attempt', async (_what, answer) => {
    await expect(process(answer)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await outcome()).toEqual({ outcome: null, detail: null });
    await process(answer, last);
    expect((await outcome()).outcome).toBe('unavailable');
  });

  it('is a dead letter when the last attempt meets an error of ours, and its message fails', async () => {
    const broken: Fetch = async () => {
      throw new Error('the table is on fire');
    };
    await expect(processItem(room(broken), `item-${number}`, attempt)).rejects.toThrow('on fire');
    expect((await outcome()).outcome).toBeNull();
    await expect(processItem(room(broken), `item-${number}`, last)).rejects.toThrow('on fire');
    expect((await outcome()).outcome).toBe('dead-letter');
  });

  it('has an outcome even where the last attempt never returns', async () => {
    const never: Fetch = () => new Promise(() => {});
    processItem(room(never), `item-${number}`, last);
    await expect.poll(async () => (await outcome()).outcome).toBe('dead-letter');
  });

  it('may still become an article after it was a dead letter', async () => {
    const broken: Fetch = async () => {
      throw new Error('the table is on fire');
    };
    await processItem(room(broken), `item-${number}`, last).catch(() => {});
    await process(response(url, page()));
    expect((await outcome()).outcome).toBe('article');
  });
});
