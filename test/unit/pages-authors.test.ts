import { describe, expect, it } from 'vitest';
import { parseHtml, readPage } from '../../shared/pages/index.ts';

const title = 'Ferry crosses the strait again after nine days';
const body =
  '<p>The harbour opened again on Tuesday, nine days after the storm, and the first ferry left early, the port said.</p>';
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const linked = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const article = (author: unknown) => linked({ '@type': 'NewsArticle', headline: title, author });

const authorsOf = (head: string, line = '') =>
  readPage(
    parseHtml(
      `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="The Lantern">${head}</head><body><main><h1>${title}</h1>${line}<article>${body}</article></main></body></html>`,
    ),
    'https://lantern.example/ferry',
  ).authors;

const cases: readonly (readonly [what: string, head: string, line: string, authors: string[]])[] = [
  ['nobody where nobody is named', '', '', []],
  [
    'people of the JSON-LD',
    article([{ '@type': 'Person', name: 'Ada Quill' }, 'Ben Ostrow']),
    '',
    ['Ada Quill', 'Ben Ostrow'],
  ],
  [
    'people before the site',
    article({ '@type': 'Organization', name: 'The Lantern' }),
    '<p>By Ada Quill</p>',
    ['Ada Quill'],
  ],
  [
    'the list that goes on',
    article({ '@type': 'Person', name: 'Ada Quill' }),
    '<p class="byline">By <a rel="author" href="/by/a">Ada Quill</a>, <a rel="author" href="/by/b">Ben Ostrow</a></p>',
    ['Ada Quill', 'Ben Ostrow'],
  ],
  ['a name whose line runs into its neighbours', '', '<div><span>By</span><span>Ada Quill</span></div>', ['Ada Quill']],
  ['a name after a date', '', '<p>03/01/2017 by Ada Quill</p>', ['Ada Quill']],
  ['names that were escaped twice', meta('author', 'Maria &amp;amp; Katerina'), '', ['Maria', 'Katerina']],
  [
    'nobody for what a checked claim’s author said',
    linked({ '@type': 'ClaimReview', itemReviewed: { '@type': 'Claim', author: { name: 'Cal Drum' } } }),
    '',
    [],
  ],
  ['nobody for a number', meta('author', '262588213843476'), '', []],
];

describe('the authors of a page', () => {
  it.each(cases)('are %s', (_what, head, line, authors) => {
    expect(authorsOf(head, line)).toEqual(authors);
  });

  it('are the person under whose name the site goes, rather than those who comment', () => {
    const html = `<html><head><title>${title}</title><meta property="og:site_name" content="Ada Quill">${article({ '@type': 'Person', name: 'Ada Quill' })}</head><body><h1>${title}</h1><article>${body}</article><div class="comments"><a href="/profile/b" class="author">Ben Ostrow</a></div></body></html>`;
    expect(readPage(parseHtml(html), 'https://quill.example/ferry').authors).toEqual(['Ada Quill']);
  });
});
