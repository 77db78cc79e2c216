import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import iconv from 'iconv-lite';
import { parseHTML } from 'linkedom';
import RssParser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absoluteUrl, articlePath, articleUrl, findArticle, pagePaths } from '../../infra/local/newsroom/addresses.ts';
import { blocksOf, plainText } from '../../infra/local/newsroom/body.ts';
import {
  type ExpectedOutcome,
  expectedOutcomes,
  type Newsroom,
  startNewsroom,
} from '../../infra/local/newsroom/index.ts';
import type { Article, ArticleReference, Outlet, OutletFeed } from '../../infra/local/newsroom/outlet.ts';
import { outlets } from '../../infra/local/newsroom/outlets/all.ts';
import { templates } from '../../infra/local/newsroom/templates/all.ts';
import { articleView } from '../../infra/local/newsroom/view.ts';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await startNewsroom({ port: 0 });
});

afterAll(() => newsroom.stop());

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Names in `.localhost` need no resolver here: the address is loopback and the Host header tells the outlet. */
function get(url: string, headers: Record<string, string> = {}, agent?: Agent): Promise<Answer> {
  const { host, port, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: pathname + search, headers: { ...headers, host }, agent };
    const sent = request(options, async (response) => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) });
    });
    sent.on('error', reject).end();
  });
}

/** The text in the charset that the document itself declares; checked against the HTTP header where that has one. */
function decode({ headers, body }: Answer): string {
  const declared = /(?:charset|encoding)="?([\w-]+)/.exec(body.toString('latin1'))?.[1] ?? 'utf-8';
  const inHeader = /charset=([\w-]+)/.exec(headers['content-type'] ?? '')?.[1];
  expect(inHeader ?? declared).toBe(declared);
  return iconv.decode(body, declared);
}

async function getDocument(url: string): Promise<Document> {
  return parseHTML(decode(await get(url))).document;
}

function textOf(document: Document): string {
  return document.body.textContent ?? '';
}

const everyArticle = outlets.flatMap((outlet) => outlet.articles.map((article) => ({ outlet, article })));
const everyFeed = outlets.flatMap((outlet) => outlet.feeds.map((feed) => ({ outlet, feed })));
const named = (outlet: Outlet, article: Article): string => `${outlet.host.split('.')[0]}/${article.slug}`;
const urlOf = (outlet: Outlet, article: Article): string => articleUrl(outlet, article, newsroom.port);
const referenced = (reference: ArticleReference): string => {
  const { outlet, article } = findArticle(reference);
  return urlOf(outlet, article);
};

describe('the newsroom as a whole', () => {
  it('has outlets, languages, articles, formats and templates enough to show the product', () => {
    const distinct = <T>(values: readonly T[]): number => new Set(values).size;
    expect(outlets.length).toBeGreaterThanOrEqual(14);
    expect(distinct(outlets.map(({ language }) => language))).toBeGreaterThanOrEqual(10);
    expect(everyArticle.length).toBeGreaterThanOrEqual(60);
    expect(distinct(outlets.map(({ template }) => template))).toBeGreaterThanOrEqual(5);
    expect(new Set(everyFeed.map(({ feed }) => feed.format))).toEqual(new Set(['rss', 'rdf', 'atom', 'json-feed']));
    expect(outlets.some(({ direction }) => direction === 'rtl')).toBe(true);
    expect(new Set(outlets.map(({ charset }) => charset))).toEqual(new Set(['utf-8', 'windows-1251', 'euc-jp']));
  });

  it('repeats no paragraph anywhere', () => {
    const paragraphs = everyArticle.flatMap(({ article }) => blocksOf(article).map(plainText));
    expect(paragraphs.filter((paragraph, index) => paragraphs.indexOf(paragraph) !== index)).toEqual([]);
  });

  it('gives every article an address of its own', () => {
    const urls = everyArticle.map(({ outlet, article }) => urlOf(outlet, article));
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('lists every feed with its address, title and language', () => {
    expect(newsroom.feeds).toEqual(
      everyFeed.map(({ outlet, feed }) => ({
        url: absoluteUrl(outlet, feed.path, newsroom.port),
        title: feed.title,
        language: outlet.language,
      })),
    );
  });

  it('knows no host but its outlets', async () => {
    expect((await get(`http://nobody.localhost:${newsroom.port}/`)).status).toBe(404);
  });
});

describe.each(everyArticle.map((pair) => [named(pair.outlet, pair.article), pair] as const))(
  'the article %s',
  (_, { outlet, article }) => {
    it('has 200 to 600 words, dated in the fortnight of the sample', () => {
      const text = blocksOf(article).map(plainText).join('\n');
      const words = [...new Intl.Segmenter(outlet.language, { granularity: 'word' }).segment(text)];
      const count = words.filter(({ isWordLike }) => isWordLike).length;
      expect(count).toBeGreaterThanOrEqual(200);
      expect(count).toBeLessThanOrEqual(600);
      expect(article.published >= '2026-11-09' && article.published < '2026-11-23').toBe(true);
      expect(outlet.sections).toContain(article.section);
    });

    it('is served in the declared charset and decodes to its text, with what surrounds it on a real site', async () => {
      const answer = await get(urlOf(outlet, article));
      expect(answer.status).toBe(200);
      const markup = decode(answer);
      expect(markup).toBe(templates[outlet.template].article(articleView(outlet, article, newsroom.port)).markup);
      const { document } = parseHTML(markup);
      const text = textOf(document);
      const shown = [article.title, article.standfirst, article.photo.caption, article.author.biography];
      for (const part of shown) expect(text).toContain(part);
      const later = pagePaths(outlet, article).slice(1);
      const pages = later.map((path) => get(absoluteUrl(outlet, path, newsroom.port)));
      const whole = [text, ...(await Promise.all(pages)).map((page) => textOf(parseHTML(decode(page)).document))].join(
        '\n',
      );
      for (const part of blocksOf(article).map(plainText)) expect(whole).toContain(part);
      expect(document.documentElement.lang).toBe(outlet.language);
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(urlOf(outlet, article));
      expect(document.querySelectorAll('link[rel=alternate][title]')).toHaveLength(outlet.feeds.length);
      expect(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')).toBe(outlet.name);
      expect(newsArticleIn(document)).toMatchObject({ '@type': 'NewsArticle', headline: article.title });
    });
  },
);

function newsArticleIn(document: Document): Record<string, unknown> {
  return JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null');
}

describe.each(outlets.map((outlet) => [outlet.host, outlet] as const))('the site %s', (_, outlet) => {
  it('leads from its index to pages that are there, and to every article', async () => {
    const home = absoluteUrl(outlet, '/', newsroom.port);
    const anchors = [...(await getDocument(home)).querySelectorAll('a[href^="http"]')];
    const links = [...new Set(anchors.map((anchor) => anchor.getAttribute('href') ?? ''))];
    expect(links).toEqual(expect.arrayContaining(outlet.articles.map((article) => urlOf(outlet, article))));
    const answers = await Promise.all(links.map((link) => get(link)));
    expect(answers.map(({ status }) => status)).toEqual(links.map(() => 200));
  });
});

/** What a feed must list: its articles and oddities; an article that an oddity leads to only as that oddity. */
function titlesIn(outlet: Outlet, feed: OutletFeed): readonly string[] {
  const oddities = feed === outlet.feeds[0] ? outlet.oddities : [];
  const moved = oddities.flatMap((oddity) => (oddity.kind === 'moved' ? [oddity.to] : []));
  const listed = outlet.articles.filter(
    ({ slug }) => (feed.articles ?? [slug]).includes(slug) && !moved.includes(slug),
  );
  return [...listed, ...oddities].map(({ title }) => title).toSorted();
}

interface ReadEntry {
  readonly title: string;
  readonly url: string | undefined;
}

async function readFeed(outlet: Outlet, feed: OutletFeed): Promise<readonly ReadEntry[]> {
  const text = decode(await get(absoluteUrl(outlet, feed.path, newsroom.port)));
  if (feed.format === 'json-feed') return JSON.parse(text).items;
  const { items } = await new RssParser().parseString(text);
  return items.map(({ title = '', link }) => ({ title, url: link }));
}

describe.each(everyFeed.map((pair) => [pair.feed.title, pair.feed.format, pair] as const))(
  'the feed %s (%s)',
  (_title, _format, { outlet, feed }) => {
    it('is read with exactly its entries', async () => {
      const entries = await readFeed(outlet, feed);
      expect(entries.map(({ title }) => title).toSorted()).toEqual(titlesIn(outlet, feed));
    });

    it('answers 304 to its own validators and 200 to others', async () => {
      const url = absoluteUrl(outlet, feed.path, newsroom.port);
      const { etag = '', 'last-modified': modified = '' } = (await get(url)).headers;
      const statusFor = async (headers: Record<string, string>): Promise<number> => (await get(url, headers)).status;
      expect(await statusFor({ 'if-none-match': etag })).toBe(304);
      expect(await statusFor({ 'if-modified-since': modified })).toBe(304);
      expect(await statusFor({ 'if-none-match': '"another"', 'if-modified-since': modified })).toBe(200);
      expect(await statusFor({ 'if-modified-since': 'Sun, 01 Nov 2026 00:00:00 GMT' })).toBe(200);
    });
  },
);

describe('the story told in Arabic, then English, then French', () => {
  it('is cited in English by name and place, with a link', async () => {
    const page = await getDocument(referenced('meridian/sewn-ship'));
    expect(page.querySelector(`article a[href="${referenced('alwaha/shipwreck')}"]`)?.textContent).toBe('Al-Waha');
    expect(textOf(page)).toContain('according to Al-Waha, a Saudi daily based in London');
  });

  it('ends in French with the English headline as a link to the English page', async () => {
    const { article } = findArticle('lequai/mer-rouge-epave-cousue');
    const page = await getDocument(referenced('lequai/mer-rouge-epave-cousue'));
    expect(textOf(page)).toContain('selon un quotidien saoudien basé à Londres');
    const headline = findArticle('meridian/sewn-ship').article.title;
    expect(blocksOf(article).map(plainText).at(-1)).toBe(headline);
    expect(page.querySelector(`.entry-content > p a[href="${referenced('meridian/sewn-ship')}"]`)?.textContent).toBe(
      headline,
    );
  });
});

describe('the story told in Japanese, then Spanish, then German', () => {
  it.each([
    ['shioji/eelgrass', 'ja', 'es', 'almadraba/pradera-submarina'],
    ['almadraba/pradera-submarina', 'es', 'ja', 'shioji/eelgrass'],
  ] as const)('declares itself and the other side by hreflang on %s', async (reference, own, other, target) => {
    const page = await getDocument(referenced(reference));
    const alternates = [...page.querySelectorAll('link[hreflang]')];
    expect(alternates.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      [own, referenced(reference)],
      [other, referenced(target)],
    ]);
  });

  it('says in Spanish where the original is', async () => {
    const page = await getDocument(referenced('almadraba/pradera-submarina'));
    const anchor = page.querySelector(`.text a[href="${referenced('shioji/eelgrass')}"]`);
    expect(anchor?.textContent).toBe('original en japonés');
  });

  it('says in the German JSON-LD what it is based on', async () => {
    const page = await getDocument(referenced('deichbote/seegras-shioji'));
    expect(newsArticleIn(page)).toMatchObject({ isBasedOn: referenced('shioji/eelgrass') });
  });
});

describe('the difficulties', () => {
  const urlFor = ({ host, path }: ExpectedOutcome): string => `http://${host}:${newsroom.port}${path}`;
  const difficulty = (kind: ExpectedOutcome['difficulty']): ExpectedOutcome => {
    const [found, ...others] = expectedOutcomes.filter((expected) => expected.difficulty === kind);
    if (!found || others.length > 0) throw new Error(`There must be exactly one ${kind}.`);
    return found;
  };

  it('come once each, with the outcome that each must end in', () => {
    const outcomes = Object.fromEntries(expectedOutcomes.map((expected) => [expected.difficulty, expected.outcomes]));
    expect(outcomes).toEqual({
      missing: ['gone'],
      withdrawn: ['gone'],
      moved: ['article'],
      'consent-wall': ['not-an-article'],
      document: ['not-a-page'],
      repeated: ['article', 'duplicate'],
      'without-link': ['no-address'],
    });
    expect(expectedOutcomes).toHaveLength(7);
  });

  it.each([
    ['missing', 404],
    ['withdrawn', 410],
    ['moved', 301],
    ['consent-wall', 200],
    ['document', 200],
    ['repeated', 200],
  ] as const)('serve the %s entry with status %i', async (kind, status) => {
    expect((await get(urlFor(difficulty(kind)))).status).toBe(status);
  });

  it('redirect the moved entry to its article', async () => {
    const { headers } = await get(urlFor(difficulty('moved')));
    const page = await getDocument(headers.location ?? '');
    expect(page.querySelector('h1')?.textContent).toBe(difficulty('moved').title);
  });

  it('show nothing but the question on the consent wall', async () => {
    const page = await getDocument(urlFor(difficulty('consent-wall')));
    expect(textOf(page)).not.toContain(difficulty('consent-wall').title);
    expect(page.querySelectorAll('main button')).toHaveLength(2);
  });

  it('send the document as a PDF', async () => {
    const { headers, body } = await get(urlFor(difficulty('document')));
    expect(headers['content-type']).toBe('application/pdf');
    expect(body.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('list the repeated entry in two feeds under one address', async () => {
    const entries = (await Promise.all(everyFeed.map(({ outlet, feed }) => readFeed(outlet, feed)))).flat();
    const urls = entries.map(({ url }) => url);
    const repeated = urls.filter((url, index) => url && urls.indexOf(url) !== index);
    expect(repeated).toEqual([urlFor(difficulty('repeated'))]);
    expect(entries.filter(({ url }) => !url).map(({ title }) => title)).toEqual([difficulty('without-link').title]);
  });
});

describe('stopping', () => {
  it('closes connections that a client keeps open', async () => {
    const agent = new Agent({ keepAlive: true });
    const second = await startNewsroom({ port: 0 });
    const [first] = outlets;
    if (!first) throw new Error('There is no outlet.');
    const url = absoluteUrl(first, articlePath(first, first.articles[0] as Article), second.port);
    expect((await get(url, {}, agent)).status).toBe(200);
    await second.stop();
    await expect(get(url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    agent.destroy();
  });

  it('rejects a port that is taken', async () => {
    await expect(startNewsroom({ port: newsroom.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
