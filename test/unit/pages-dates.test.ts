import { describe, expect, it } from 'vitest';
import { parseHtml, readPage } from '../../shared/pages/index.ts';

const title = 'Ferry crosses the strait again after nine days';
const body =
  '<p>The harbour opened again on Tuesday, nine days after the storm, and the first ferry left before the sun was up, the port said.</p>' +
  '<p>Two dredgers worked through Sunday and Monday, and together they lifted more sand, timber and stones than in an ordinary year.</p>';

interface DatedPage {
  readonly head?: string;
  readonly beforeTitle?: string;
  readonly afterTitle?: string;
  readonly afterText?: string;
  readonly url?: string;
  readonly language?: string;
  readonly fetchedAt?: Date;
}

function datesOf({ head = '', beforeTitle = '', afterTitle = '', afterText = '', ...page }: DatedPage) {
  const { url = 'https://lantern.example/ferry', language = 'en-GB', fetchedAt } = page;
  const html = `<html lang="${language}"><head><title>${title}</title>${head}</head><body>${beforeTitle}<main><h1>${title}</h1>${afterTitle}<article>${body}</article>${afterText}</main></body></html>`;
  const { published, modified } = readPage(parseHtml(html), url, { fetchedAt });
  return [published?.value ?? null, modified?.value ?? null];
}

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const linked = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

const published: readonly (readonly [what: string, page: DatedPage, expected: string | null])[] = [
  ['nothing of a page without dates', {}, null],
  [
    'the JSON-LD of the article',
    { head: linked({ '@type': 'NewsArticle', headline: title, datePublished: '2024-03-05T10:15:00+02:00' }) },
    '2024-03-05T10:15:00+02:00',
  ],
  [
    'the earlier day that readers are shown, where metadata has that of a move',
    { head: meta('article:published_time', '2024-03-05T10:15:00Z'), afterTitle: '<p>30 January 2013</p>' },
    '2013-01-30',
  ],
  [
    'the later day that readers are shown and markup confirms, where metadata has that of a draft',
    {
      head: meta('article:published_time', '2024-03-05T10:15:00Z'),
      afterTitle: '<p><time datetime="2024-03-09">9 March 2024</time></p>',
    },
    '2024-03-09',
  ],
  [
    'the metadata where the later day that is shown is that of the last change',
    {
      head:
        meta('article:published_time', '2024-03-05T10:15:00Z') + meta('article:modified_time', '2024-03-09T11:00:00Z'),
      afterTitle: '<p><time datetime="2024-03-09">9 March 2024</time></p>',
    },
    '2024-03-05T10:15:00Z',
  ],
  [
    'the metadata where only the time zone makes the shown day another',
    { head: meta('article:published_time', '2024-03-05T23:30:00Z'), afterTitle: '<p>6 March 2024, 00:30</p>' },
    '2024-03-06T00:30:00+01:00',
  ],
  [
    'the metadata that readers are shown, whatever the address says',
    {
      url: 'https://lantern.example/2024/03/04/ferry',
      head: meta('article:published_time', '2024-03-05T10:15:00Z'),
      afterTitle: '<p>5 March 2024</p>',
    },
    '2024-03-05T10:15:00Z',
  ],
  ['the month in words of an address', { url: 'https://lantern.example/news/2024/march/05/ferry' }, '2024-03-05'],
  [
    'a date that runs into its neighbours',
    { afterTitle: '<div><span>Ada Quill</span><span>5/3/2024</span><span>3 minutes</span></div>' },
    '2024-03-05',
  ],
  [
    'the reading of a date that the rest of the page shares',
    { url: 'https://lantern.example/2024/03/05/ferry', language: 'en-US', afterTitle: '<p>05/03/2024</p>' },
    '2024-03-05',
  ],
  [
    'the time nearest to the title, where others lead to other articles',
    {
      beforeTitle: `<div>${'<p><span>New</span> <time datetime="2025-01-31">31 January 2025</time></p>'.repeat(60)}</div>`,
      afterTitle: '<p><time datetime="2024-03-05">5 March 2024</time></p>',
    },
    '2024-03-05',
  ],
  [
    'a name of metadata that nobody has listed',
    { head: meta('w-published-date', '2024-03-05T06:03:43Z') },
    '2024-03-05T06:03:43Z',
  ],
  [
    'what the page says of its first publication',
    {
      afterTitle: '<p class="date">9 March 2025, 11:07am</p>',
      afterText: '<p>This article was originally published on 5 March 2024 and has been updated since.</p>',
    },
    '2024-03-05',
  ],
  ['the last change, where there is nothing else', { afterTitle: '<p>Updated 5 March 2024</p>' }, '2024-03-05'],
  ['nothing of a copyright line', { afterText: '<footer><p>© 5 March 2024 The Lantern</p></footer>' }, '2024-03-05'],
  ['the day in words of the page’s language', { language: 'uk', afterTitle: '<p>5 березня 2024</p>' }, '2024-03-05'],
  ['the day of another calendar', { language: 'fa', afterTitle: '<p>۱۵ اسفند ۱۴۰۲</p>' }, '2024-03-05'],
];

describe('the day of publication', () => {
  it.each(published)('is %s', (_what, page, expected) => {
    expect(datesOf(page)[0]).toBe(expected);
  });

  it.each([
    ['en-GB', 'Last updated: 9 March 2024'],
    ['de', 'Zuletzt aktualisiert am 9. März 2024'],
    ['ru', 'Обновлено 9 марта 2024'],
    ['ja', '更新日 2024年3月9日'],
  ])('is told from the last change by words of %s', (language, line) => {
    const page = { language, head: meta('article:published_time', '2024-03-05'), afterTitle: `<p>${line}</p>` };
    expect(datesOf(page)).toEqual(['2024-03-05', '2024-03-09']);
  });

  it.each([
    ['a day that is still to come', '2032-08-15', null],
    ['a day that has begun elsewhere', '2024-03-06', '2024-03-06'],
  ])('minds when the page was fetched: %s', (_what, day, expected) => {
    const head = meta('article:published_time', day);
    expect(datesOf({ head, fetchedAt: new Date('2024-03-05T14:00:00Z') })[0]).toBe(expected);
  });
});
