import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkArticle } from '../../functions/link/link-article.ts';
import { createApi } from '../../shared/api/index.ts';
import { storeArticle } from '../../shared/store/index.ts';
import { articleId } from '../../shared/urls/index.ts';
import { content, draft } from '../support/drafts.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';
import { serveApi } from '../support/serve-api.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM_PATH ?? places.find((path) => existsSync(path));

const url = (name: string): string => `https://lefanal.example/${name}`;
const id = (name: string): string => articleId(url(name));
const language = (lang: string, script = 'Latn') =>
  ({ lang, script, confidence: 0.98, from: 'page', agreement: { agreeing: 1, asked: 1 } }) as const;
const block = (text: string) => ({ kind: 'paragraph', text, links: [], language: null }) as const;

const french = 'Le port rouvre lundi, selon l’AFP. « Nous sommes prêts », dit Inès Ferrand.';
/** The same story in two languages, long enough to be compared. */
const told = {
  fr: [
    'Le port de Farasan rouvre lundi 24 novembre après 312 jours de travaux. Le ministre Karim Haddad a visité les quais dimanche.',
    'Les travaux ont coûté 48 millions de dollars, selon la société Meridian. Deux ferries, le Najma et le Salam, partiront chaque matin à 6 heures.',
    'En 2025, le port avait accueilli 91 000 passagers. Le maire Omar Faraj promet 140 000 passagers en 2027.',
  ],
  en: [
    'The port of Farasan reopens on Monday 24 November after 312 days of works. Minister Karim Haddad visited the quays on Sunday.',
    'The works cost 48 million dollars, according to the company Meridian. Two ferries, the Najma and the Salam, will leave every morning at 6.',
    'In 2025 the port had received 91,000 passengers. Mayor Omar Faraj promises 140,000 passengers in 2027.',
  ],
};

const at = (part: string) => ({ paragraph: 0, start: french.indexOf(part), end: french.indexOf(part) + part.length });
const citation = {
  kind: 'agency',
  name: 'AFP',
  canonical: 'Agence France-Presse',
  registryId: 'afp',
  role: null,
  via: null,
  mentions: [at('l’AFP')],
  confidence: 0.9,
  rule: 'citing-phrase',
} as const;

let store: EmbeddedStore;
let browser: Browser;
let open: Awaited<ReturnType<typeof serveApi>>;
let guarded: Awaited<ReturnType<typeof serveApi>>;

async function fill(): Promise<void> {
  const put = (name: string, change: Partial<Parameters<typeof draft>[0]>, body: Parameters<typeof content>[0]) =>
    storeArticle(
      store.table,
      store.bucket,
      draft({ id: id(name), itemId: name, url: url(name), ...change }),
      content(body),
      new Date().toISOString(),
    );
  await put(
    'port',
    { title: 'Le port rouvre', publishedAt: '2026-11-20T08:00:00.000Z' },
    {
      blocks: [block(french)],
      sources: {
        publisher: draft().publisher,
        dateline: null,
        citations: [citation],
        quotes: [{ text: 'Nous sommes prêts', speaker: 'Inès Ferrand', ...at('Nous sommes prêts') }],
      },
      explicitLinks: [
        {
          url: url('harbour'),
          title: 'Harbour',
          lang: 'en',
          relation: 'original',
          rule: 'phrase',
          place: 'in-article',
          confidence: 0.9,
        },
      ],
    },
  );
  await put(
    'harbour',
    { title: 'Harbour opens', language: language('en'), publishedAt: '2026-11-19T08:00:00.000Z', cites: [] },
    {
      blocks: [block('The harbour opens on Monday.')],
    },
  );
  await put(
    'mina',
    { title: 'الميناء يعود', language: language('ar', 'Arab'), publishedAt: '2026-11-18T08:00:00.000Z' },
    {
      blocks: [block('يعود الميناء يوم الاثنين.')],
    },
  );
  await linkArticle({ ...store, embeddings: null }, id('port'));
  await put(
    'farasan-fr',
    { title: 'Farasan : le port rouvre après 312 jours', publishedAt: '2026-11-17T08:00:00.000Z', contentHash: 'f' },
    { blocks: told.fr.map(block), text: told.fr.join('\n\n') },
  );
  await put(
    'farasan-en',
    {
      title: 'Farasan: port reopens after 312 days',
      publishedAt: '2026-11-17T06:00:00.000Z',
      language: language('en'),
      contentHash: 'e',
      cites: [],
    },
    { blocks: told.en.map(block), text: told.en.join('\n\n') },
  );
  for (const name of ['farasan-en', 'farasan-fr']) await linkArticle({ ...store, embeddings: null }, id(name));
}

beforeAll(async () => {
  if (!executablePath) throw new Error('There is no Chromium here: install one, or name it in CHROMIUM_PATH.');
  store = await startEmbeddedStore();
  await fill();
  const api = createApi({ ...store, now: () => new Date(), report: (error) => expect(error).toBeNull() });
  const forbidden = () => Response.json({ message: 'Forbidden' }, { status: 403 });
  open = await serveApi(api.fetch);
  guarded = await serveApi((request) => {
    const isPage = ['/', '/docs'].includes(new URL(request.url).pathname);
    return isPage || request.headers.get('x-api-key') === 'right' ? api.fetch(request) : forbidden();
  });
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  open?.stop();
  guarded?.stop();
  await store?.stop();
});

/** Opens a page, gives it to the test, and holds it to having complained of nothing. */
async function visit(path: string, options: BrowserContextOptions, test: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${open.url}${path}`);
  await test(page);
  expect(complaints).toEqual([]);
  await context.close();
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

describe('the page', () => {
  it('lists the newest articles and opens one with its quotes and citations marked', () =>
    visit('/', {}, async (page) => {
      await page.locator('#list a').first().waitFor();
      expect(await page.locator('#list strong').allTextContents()).toEqual([
        'Le port rouvre',
        'Harbour opens',
        'الميناء يعود',
        'Farasan : le port rouvre après 312 jours',
        'Farasan: port reopens after 312 days',
      ]);
      await page.locator('#list a').first().click();
      await page.locator('#article mark').waitFor();
      expect(await page.locator('#article mark').textContent()).toBe('l’AFP');
      expect(await page.locator('#article q').getAttribute('title')).toBe('Said by Inès Ferrand');
      expect(await page.locator('.timeline li').count()).toBe(2);
      expect(new URL(page.url()).searchParams.get('article')).toBe(id('port'));
    }));

  it('sets an article beside its like in another language, and keeps both in the address', () =>
    visit(`/?article=${id('port')}`, {}, async (page) => {
      await page.locator('.links button').click();
      await page.locator('#beside h2').waitFor();
      expect(await page.locator('#beside .text').textContent()).toBe('The harbour opens on Monday.');
      await page.reload();
      await page.locator('#beside h2').waitFor();
      expect(await page.locator('#beside h2').getAttribute('lang')).toBe('en');
    }));

  it('lets both texts begin on one line, and its filters stand in one', () =>
    visit(`/?article=${id('farasan-fr')}&beside=${id('farasan-en')}`, {}, async (page) => {
      await page.locator('#beside .text').waitFor();
      const topOf = async (selector: string) => (await page.locator(selector).boundingBox())?.y;
      expect(await topOf('#beside .text')).toBe(await topOf('#article .text'));
      for (const width of [1300, 1100, 980]) {
        await page.setViewportSize({ width, height: 900 });
        expect((await page.locator('.top').boundingBox())?.height, String(width)).toBeLessThan(70);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    }));

  it('lights up the sentences that match, for the pointer and for the keyboard', () =>
    visit(`/?article=${id('farasan-fr')}&beside=${id('farasan-en')}`, {}, async (page) => {
      await page.locator('#beside .matched').first().waitFor();
      const cost = page.locator('#article [data-sentence]', { hasText: '48 millions' });
      await cost.hover();
      expect(await page.locator('#beside .lit').allTextContents()).toEqual([
        'The works cost 48 million dollars, according to the company Meridian.',
      ]);
      await page.locator('#beside .lit').hover();
      expect(await page.locator('#article .lit').textContent()).toContain('48 millions');
      await page.locator('#article [data-sentence][tabindex]').first().focus();
      expect(await page.locator('#beside .lit').first().textContent()).toContain('Farasan');
    }));

  it('draws who cites whom, and says it to those who don’t see it', () =>
    visit(`/?article=${id('port')}`, {}, async (page) => {
      const graph = page.locator('.sources svg');
      await graph.waitFor();
      expect(await graph.getAttribute('aria-label')).toBe('Who cites whom: Le Fanal cites Agence France-Presse.');
    }));

  it('searches and filters, and goes back as the browser does', () =>
    visit('/', {}, async (page) => {
      await page.locator('#list a').nth(2).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('harbour');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=harbour/);
      await page.waitForFunction(() => document.querySelectorAll('#list a').length === 1);
      await page.goBack();
      await page.waitForFunction(() => document.querySelectorAll('#list a').length === 5);
      await page.locator('#lang').selectOption('ar');
      await page.waitForFunction(() => document.querySelectorAll('#list a').length === 1);
      expect(await page.locator('#feed').getAttribute('href')).toBe('/v1/articles?lang=ar&format=atom');
      expect(await page.locator('#export').getAttribute('href')).toBe('/export?lang=ar&format=csv');
    }));

  it('is read with the keyboard alone', () =>
    visit('/', {}, async (page) => {
      await page.locator('#list a').first().waitFor();
      await page.keyboard.press('j');
      await page.locator('#article h2').waitFor();
      expect(await page.locator('#article h2').textContent()).toBe('Le port rouvre');
      await page.keyboard.press('j');
      await page.waitForFunction(() => document.querySelector('#article h2')?.textContent === 'Harbour opens');
      await page.keyboard.press('Escape');
      await page.locator('#article .note').waitFor();
    }));

  it('sets what is written from right to left so', () =>
    visit(`/?article=${id('mina')}`, {}, async (page) => {
      await page.locator('#article h2').waitFor();
      const direction = await page
        .locator('#article .text p')
        .evaluate((element) => getComputedStyle(element).direction);
      expect(direction).toBe('rtl');
    }));

  it('fits a phone', () =>
    visit(`/?article=${id('port')}`, phone, async (page) => {
      await page.locator('#article h2').waitFor();
      expect(await page.locator('#wire').isVisible()).toBe(false);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await page.locator('.links button').first().click();
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      await page.locator('#back').click();
      expect(await page.locator('#wire').isVisible()).toBe(true);
    }));

  it('leaves most of a phone to the news', () =>
    visit('/', phone, async (page) => {
      await page.locator('#list a').first().waitFor();
      expect((await page.locator('.top').boundingBox())?.height).toBeLessThan(844 / 5);
      expect((await page.locator('h1').boundingBox())?.y).toBeLessThan(30);
    }));

  it('shows on a phone the like of a sentence that is touched, and leads to it', () =>
    visit(`/?article=${id('farasan-fr')}&beside=${id('farasan-en')}`, phone, async (page) => {
      await page.locator('#beside .matched').first().waitFor();
      await page.locator('#article [data-sentence]', { hasText: '48 millions' }).tap();
      const like = page.locator('#like button');
      expect(await like.textContent()).toBe('The works cost 48 million dollars, according to the company Meridian.');
      expect(await like.getAttribute('lang')).toBe('en');
      expect(await page.locator('#article .lit').count()).toBeGreaterThan(0);
      await like.tap();
      await like.waitFor({ state: 'detached' });
      const box = await page.locator('#beside .matched', { hasText: '48 million' }).boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(844);
    }));

  it('leads along the way that the news took', () =>
    visit(`/?article=${id('port')}`, {}, async (page) => {
      await page.locator('.timeline button').first().click();
      await page.locator('#article h2[lang="en"]').waitFor();
    }));

  it('asks for a key where the gateway wants one, again where it was wrong, and then goes on', async () => {
    const page = await browser.newPage();
    await page.goto(guarded.url);
    for (const key of ['wrong', 'right']) {
      await page.locator('#key-dialog[open]').waitFor();
      await page.locator('#key').fill(key);
      await page.locator('#key-dialog button').click();
    }
    await page.locator('#list a').first().waitFor();
    expect(await page.locator('#key-refused').isVisible()).toBe(false);
    await page.close();
  });

  it('weighs at most 150 KB with all that it loads', () =>
    visit(`/?article=${id('port')}`, {}, async (page) => {
      await page.waitForLoadState('networkidle');
      const loaded = await page.evaluate(() =>
        [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
          ({ name }) => name,
        ),
      );
      expect(loaded.length).toBeGreaterThan(3);
      const sizes = await Promise.all(
        loaded.map(async (address) => gzipSync(await (await fetch(address)).arrayBuffer()).length),
      );
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
    }));
});

const landmark: Readonly<Record<string, string>> = { '/': '#list a', '/docs': 'h1' };

describe.each([
  ['in light', { colorScheme: 'light' }],
  ['in the dark', { colorScheme: 'dark' }],
  ['on a phone', phone],
] as const)('%s', (_, options) => {
  it.each(['/', `/?article=${id('farasan-fr')}&beside=${id('farasan-en')}`, `/?article=${id('mina')}`, '/docs'])(
    '%s breaks no rule of accessibility',
    (path) =>
      visit(path, options, async (page) => {
        await page
          .locator(landmark[path] ?? '#article h2')
          .first()
          .waitFor();
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
      }),
  );
});
