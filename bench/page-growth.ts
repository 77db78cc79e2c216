/**
 * How the CPU that reading a page takes grows with the page: synthetic pages of 50 KB to 5 MB, each in a few shapes.
 *
 *     node bench/page-growth.ts
 *
 * Prints milliseconds of CPU a page, and a megabyte; linear growth keeps the latter where it is, or lets it fall.
 */
import { parseHtml, readPage } from '../shared/pages/index.ts';

const sentence = 'The council of Lindvik will decide on Thursday whether the old harbour is closed for the winter. ';
const paragraph = `<p>${sentence.repeat(4)}</p>`;
const card = '<li class="card"><a href="/news/a-headline-about-the-harbour">A headline about the harbour</a></li>';

const link = '<a href="/harbour">harbour</a> ';

/** Pages of about so many characters. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  'one long article': (size) => article(paragraph.repeat(times(size, paragraph))),
  'an article and a list of links': (size) =>
    `${article(paragraph.repeat(20))}<ul>${card.repeat(times(size, card))}</ul>`,
  'nested as deep as it is long': (size) => article('<div>'.repeat(times(size, '<div>')) + paragraph.repeat(20)),
  'formatting left open': (size) => article(`<p><b><i>${sentence}`.repeat(times(size, `<p><b><i>${sentence}`))),
  'table cells': (size) => article(`<table>${'<tr><td>7</td><td>Lindvik</td></tr>'.repeat(times(size, 34))}</table>`),
  'attributes of one element': (size) => article(`<div ${attributes(times(size, 12))}>${paragraph.repeat(20)}</div>`),
  'one paragraph of links': (size) => article(`<p>${link.repeat(times(size, link))}</p>${paragraph.repeat(20)}`),
  'text without an end': (size) => article(sentence.repeat(times(size, sentence))),
};

function article(html: string): string {
  return `<html><head><title>Harbour closes</title></head><body><article><h1>Harbour closes</h1>${html}</article></body></html>`;
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}="1"`).join(' ');
}

function times(size: number, piece: string | number): number {
  return Math.ceil(size / (typeof piece === 'string' ? piece.length : piece));
}

function milliseconds(html: string): number {
  const before = process.cpuUsage();
  readPage(parseHtml(html), 'https://nordkurier.example/harbour');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const sizes = [50_000, 500_000, 5_000_000];
for (const make of Object.values(shapes)) milliseconds(make(50_000));
for (const [name, make] of Object.entries(shapes)) {
  const cells = sizes.map((size) => {
    const html = make(size);
    const megabytes = html.length / 1_000_000;
    const cost = Math.min(milliseconds(html), milliseconds(html));
    return `${megabytes.toFixed(2)} MB ${cost.toFixed(0)} ms (${(cost / megabytes).toFixed(0)} a MB)`;
  });
  console.log(`${name}: ${cells.join(', ')}`);
}
