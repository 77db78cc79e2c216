import { describe, expect, it } from 'vitest';
import { parseHtml, readPage } from '../../shared/pages/index.ts';

const times = (markup: string, count: number) => markup.repeat(count);
const noise = Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 256)).toString('latin1');

/** Every page that somebody may serve instead of one, and how it is told. */
const shapes: readonly (readonly [what: string, html: string, verdict: RegExp])[] = [
  ['nothing', '', /^empty$/],
  ['white space', ' \n\t ', /^empty$/],
  ['bytes of no text', noise, /^(?:empty|index|error)$/],
  ['null characters', times('\0', 200_000), /^empty$/],
  ['JSON', JSON.stringify(Array.from({ length: 5_000 }, (_, id) => ({ id, text: 'x' }))), /./],
  ['a picture’s start', 'GIF89a\u0001\u0000\u0001\u0000', /./],
  ['text of another charset', '��� ���� ��� ���', /./],
  ['100,000 levels', `${times('<div>', 100_000)}x`, /^empty$/],
  ['100,000 open formats', `${times('<b>', 100_000)}x`, /^empty$/],
  ['deep lists', times('<ul><li>a', 10_000), /./],
  ['deep tables', `${times('<table><tr><td>', 10_000)}x`, /^empty$/],
  [
    'a million attributes',
    `<div ${Array.from({ length: 1_000_000 }, (_, index) => `a${index}`).join(' ')}>x</div>`,
    /^empty$/,
  ],
  ['a class of a megabyte', `<p class="${times('comment- date ', 70_000)}">5 March 2024</p>`, /./],
  ['5,000 headings', times('<h1>A heading that goes on | and on - and on</h1>', 5_000), /./],
  ['a title of 50,000 bars', `<title>${times('a | ', 50_000)}</title><p>x`, /./],
  ['5,000 pages', times('<a href="/ferry/2">2</a> ', 5_000), /./],
  ['20,000 authors', times('<meta name="author" content="Ada Quill and Ben Ostrow">', 20_000), /./],
  ['one author of a megabyte', `<meta name="author" content="${times('Ada, ', 200_000)}">`, /./],
  ['a date of a megabyte', `<meta name="date" content="${times('1/', 500_000)}"><p>${times('12.', 300_000)}</p>`, /./],
  ['dates without end', times('<time>5 March 2024</time>', 5_000), /./],
  ['JSON-LD without end', `<script type="application/ld+json">${times('{"@type":"Article","author":[', 20_000)}`, /./],
  ['a set of pictures without end', `<img srcset="${times('a 1w,', 200_000)}">`, /./],
  ['posts within posts', `${times('<div class="live-post">', 400)}<time>10:00</time>x`, /./],
  ['readings without end', `<h1>${times('<ruby>a<rt>b</rt>', 2_000)}</h1>`, /./],
];

describe('readPage', () => {
  it.each(shapes)('names what it is given, and never throws, for %s', (_what, html, verdict) => {
    const page = readPage(parseHtml(html), 'https://lantern.example/ferry');
    expect(page.verdict).toMatch(verdict);
    expect((page.title ?? '').length).toBeLessThanOrEqual(1_000);
    expect(page.authors.length).toBeLessThan(50);
  });
});
