import { describe, expect, it } from 'vitest';
import { joinPages, parseHtml, readPage, readPagePart } from '../../shared/pages/index.ts';

const text =
  '<p>The harbour opened again on Tuesday, nine days after the storm, and the first ferry left before the sun was up, the port said.</p>' +
  '<p>Two dredgers worked through Sunday and Monday, and together they lifted more sand, timber and stones than in an ordinary year.</p>';

const home = 'https://lantern.example';
const nextOf = (path: string, links: string, pageNumber = 1, head = '') =>
  readPage(
    parseHtml(
      `<html><head><title>Harbour</title>${head}</head><body><article><h1>Harbour</h1>${text}</article>${links}</body></html>`,
    ),
    home + path,
    { pageNumber },
  ).nextPageUrl?.slice(home.length) ?? null;

const followed: readonly (readonly [what: string, path: string, links: string, next: string, number?: number])[] = [
  [
    'a number after a slash',
    '/a/harbour',
    '<p>1 <a href="/a/harbour/2">2</a> <a href="/a/harbour/3">3</a></p>',
    '/a/harbour/2',
  ],
  ['a parameter', '/harbour.html', '<a rel="next" href="?page=2">›</a>', '/harbour.html?page=2'],
  ['a parameter beside another', '/story.php?id=17', '<a href="story.php?id=17&amp;p=2">2</a>', '/story.php?id=17&p=2'],
  [
    'a word and a number',
    '/harbour',
    '<nav><a href="/harbour/page/2/" class="next">Next page</a></nav>',
    '/harbour/page/2/',
  ],
  ['a number before the name of a format', '/a/harbour.html', '<a href="harbour-2.html">2</a>', '/a/harbour-2.html'],
  ['a German word', '/hafen/1234', '<a href="/hafen/1234/seite-2">Nächste Seite »</a>', '/hafen/1234/seite-2'],
  ['Arabic digits', '/ميناء', '<a href="/ميناء/2">٢</a>', `/${encodeURIComponent('ميناء')}/2`],
  [
    'a Japanese phrase with an address of its own kind',
    '/a/0305.html',
    '<a href="0305b.html">次のページへ</a>',
    '/a/0305b.html',
  ],
  [
    'the third page from the second',
    '/a/harbour/2',
    '<a href="/a/harbour">1</a> <a href="/a/harbour/3">3</a>',
    '/a/harbour/3',
    2,
  ],
  [
    'the third page by a parameter',
    '/harbour?page=2',
    '<a href="/harbour?page=1">1</a><a href="/harbour?page=3">3</a>',
    '/harbour?page=3',
    2,
  ],
  ['a first page that says so', '/harbour/seite-1', '<a href="/harbour/seite-2">2</a>', '/harbour/seite-2'],
];

const refused: readonly (readonly [what: string, path: string, links: string])[] = [
  ['the next article', '/a/harbour', '<a rel="next" href="/a/market">Next article: Market »</a>'],
  ['the next article by its number', '/news/12', '<a rel="next" href="/news/13">Next »</a>'],
  [
    'the next page of comments',
    '/a/harbour',
    '<a href="/a/harbour/comment-page-2#comments">2</a><a href="?cpage=2">»</a>',
  ],
  ['the next page of a list', '/a/harbour', '<a href="/a/page/2">2</a> <a href="/page/2">Older posts »</a>'],
  ['the next page of the home page', '/', '<a rel="next" href="/2">2</a>'],
  ['a page that is not the next', '/a/harbour', '<a href="/a/harbour/3">3</a>'],
  ['another host', '/a/harbour', '<a href="https://elsewhere.example/a/harbour/2">2</a>'],
  ['a link of another kind to such an address', '/a/harbour', '<a href="/a/harbour/2">More about it</a>'],
  ['a place on the same page', '/a/harbour', '<a href="#2">2</a>'],
];

describe('the next page of an article', () => {
  it.each(followed.map(([what, path, links, next, number = 1]) => ({ what, path, links, next, number })))(
    'is found by $what',
    ({ path, links, next, number }) => {
      expect(nextOf(path, links, number)).toBe(next);
    },
  );

  it('is found in the head', () => {
    expect(nextOf('/a/harbour', '', 1, '<link rel="next" href="/a/harbour/2">')).toBe('/a/harbour/2');
  });

  it.each(refused)('is not %s', (_what, path, links) => {
    expect(nextOf(path, links)).toBeNull();
  });
});

describe('joinPages', () => {
  const bio =
    '<p>Ada Quill reports on harbours, on ships and on those who wait for them, for The Lantern since 2011.</p>';
  const page = (own: string, path: string, pageNumber: number) =>
    readPagePart(
      parseHtml(
        `<html lang="en"><head><title>Harbour opens again</title></head><body><article><h1>Harbour opens again</h1><p class="standfirst">Nine days after the storm, the ferry crosses the strait again.</p><img src="/port.jpg" width="800" height="500" alt="The port">${own}${bio}</article></body></html>`,
      ),
      home + path,
      { pageNumber },
    );
  const second =
    '<p>On the quay fishermen mended nets that the storm had torn, and said that they would sail on Friday if the wind allowed it.</p>' +
    '<p>The council will meet on Thursday to decide who pays for it, and fishermen have asked for their share of the relief fund, too.</p>';
  const joined = joinPages([page(text, '/harbour', 1), page(second, '/harbour/2', 2)]);
  const count = (part: string) => joined.text.split(part).length - 1;

  it('keeps the text of all pages in order', () => {
    expect(joined.text.indexOf('nine days after')).toBeGreaterThan(-1);
    expect(joined.text.indexOf('mended nets')).toBeGreaterThan(joined.text.indexOf('Two dredgers'));
  });

  it('says once what every page says, at the end what all end with', () => {
    expect(count('ferry crosses the strait again')).toBeLessThanOrEqual(1);
    expect(count('Ada Quill reports')).toBeLessThanOrEqual(1);
    expect(joined.text.slice(joined.text.indexOf('Ada Quill reports'))).not.toContain('mended nets');
    expect(joined.html.split('<img').length - 1).toBeLessThanOrEqual(1);
  });

  it('renders and counts what is joined', () => {
    for (const rendering of [joined.html, joined.markdown]) expect(rendering).toContain('mended nets');
    expect(joined.blocks.map((block) => block.text).join('\n\n')).toBe(joined.text);
    expect(joined.title).toBe('Harbour opens again');
    expect(joined.wordCount).toBeGreaterThan(page(text, '/harbour', 1).page.wordCount + 30);
  });
});
