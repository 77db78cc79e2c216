import { describe, expect, it } from 'vitest';
import { toContent } from '../../shared/pages/content.ts';
import { parseHtml, readPage } from '../../shared/pages/index.ts';
import { toHtml, toMarkdown, toText } from '../../shared/pages/render.ts';
import { segment } from '../../shared/pages/segment.ts';
import { readTree } from '../../shared/pages/tree.ts';

const filler = [
  'The harbour opened again on Tuesday, nine days after the storm, and the first ferry left before the sun was up, the port said.',
  'Two dredgers worked through Sunday and Monday, and together they lifted more sand, timber and stones than in an ordinary year.',
  'The council will meet on Thursday to decide who pays for it, and fishermen have asked for their share of the relief fund, too.',
];

/** An article round a piece of markup, so that the piece is kept. */
function articleWith(markup: string): string {
  const paragraphs = filler.map((text) => `<p>${text}</p>`);
  return `<html><head><title>Harbour</title></head><body><article>${paragraphs[0]}<p>Here is ${markup} and this sentence goes on for long enough, with commas, to be kept.</p>${paragraphs.slice(1).join('')}</article></body></html>`;
}

const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">a link</a>',
  '<a href="java\nscript:alert(1)">a link</a>',
  '<a href="&#106;avascript:alert(1)">a link</a>',
  '<a href=" \u0001javascript:alert(1)">a link</a>',
  '<a href="data:text/html,<script>alert(1)</script>">a link</a>',
  '<a href="vbscript:x" onclick="alert(1)">a link</a>',
  '<a href=\'https://evil.example/"onmouseover="alert(1)\'>a link</a>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<iframe src="https://evil.example/"></iframe>',
  '<object data="https://evil.example/"></object><embed src="https://evil.example/">',
  '<form action="https://evil.example/"><input name="password"><button>Go</button></form>',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<style>@import "https://evil.example/";</style><link rel="stylesheet" href="https://evil.example/">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  "<p lang='\"><script>alert(1)</script>'>quoted</p>",
  '<b style="background:url(javascript:alert(1))" class="x" id="y">bold</b>',
  '<template><img src=x onerror=alert(1)></template>',
  '<textarea></textarea><img src=x onerror=alert(1)></textarea>',
];

const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel'],
  img: ['src', 'alt', 'loading'],
  p: ['lang', 'dir'],
  pre: ['lang', 'dir'],
  h1: ['lang', 'dir'],
  h2: ['lang', 'dir'],
  h3: ['lang', 'dir'],
  h4: ['lang', 'dir'],
  h5: ['lang', 'dir'],
  h6: ['lang', 'dir'],
  ul: [],
  ol: [],
  li: [],
  dl: [],
  dt: [],
  dd: [],
  blockquote: [],
  table: [],
  caption: ['lang', 'dir'],
  tbody: [],
  tr: [],
  td: [],
  th: [],
  figure: [],
  figcaption: [],
  br: [],
  strong: [],
  em: [],
  code: [],
  sub: [],
  sup: [],
  del: [],
  mark: [],
};

describe('the HTML of a page', () => {
  it.each(hostile)('holds nothing but what is allowed, whatever stands in the page: %s', (markup) => {
    const { html } = readPage(parseHtml(articleWith(markup)), 'https://lantern.example/harbour');
    expect(html).toContain('nine days after the storm');
    for (const element of parseHtml(html).body.querySelectorAll('*')) {
      expect(Object.keys(allowed)).toContain(element.localName);
      for (const name of element.getAttributeNames()) expect(allowed[element.localName]).toContain(name);
      for (const name of ['href', 'src']) expect(element.getAttribute(name) ?? 'https:').toMatch(/^(?:https?|mailto):/);
    }
  });
});

const formats =
  '<h2>Prices</h2><p><b>bold</b>, <i>italic</i> and <a href="/pier">a link</a>.</p><ol><li>One<ul><li>Inner</li></ul></li><li>Two</li></ol>' +
  '<blockquote><p>A harbour is a promise.</p></blockquote><pre>let x = 1;\n  x &lt; 2</pre>' +
  '<table><tr><th>Channel</th><th>Depth</th></tr><tr><td>North</td><td>6 m</td></tr></table><p dir="rtl" lang="ar">ميناء<br>مفتوح</p>';

describe('the renderings of an article', () => {
  const body = readTree(parseHtml(formats).body, new WeakMap());
  const blocks = segment(body).blocks.map((block) => toContent(block, 'https://lantern.example/harbour'));

  it('keep headings, lists, tables, quotations, code and inline markup as HTML', () => {
    expect(toHtml(blocks, []).replaceAll('\n<', '<').replaceAll('>\n', '>')).toBe(
      '<h2>Prices</h2><p><strong>bold</strong>, <em>italic</em> and <a href="https://lantern.example/pier" rel="nofollow noopener">a link</a>.</p>' +
        '<ol><li><p>One</p><ul><li><p>Inner</p></li></ul></li><li><p>Two</p></li></ol>' +
        '<blockquote><p>A harbour is a promise.</p></blockquote><pre>let x = 1;\n  x &lt; 2</pre>' +
        '<table><tr><th><p>Channel</p></th><th><p>Depth</p></th></tr><tr><td><p>North</p></td><td><p>6 m</p></td></tr></table>' +
        '<p lang="ar" dir="rtl">ميناء<br>مفتوح</p>',
    );
  });

  it('keep them as Markdown', () => {
    expect(toMarkdown(blocks, [])).toBe(
      '## Prices\n\n**bold**, *italic* and [a link](https://lantern.example/pier).\n\n1. One\n   - Inner\n1. Two\n\n> A harbour is a promise.\n\n' +
        '```\nlet x = 1;\n  x < 2\n```\n\n| Channel | Depth |\n| --- | --- |\n| North | 6 m |\n\nميناء  \nمفتوح',
    );
  });

  it('join as a browser shows them: items and rows by lines, cells by tabs, other blocks by empty lines', () => {
    expect(toText(blocks)).toBe(
      'Prices\n\nbold, italic and a link.\n\nOne\nInner\nTwo\n\nA harbour is a promise.\n\nlet x = 1;\n  x < 2\n\nChannel\tDepth\nNorth\t6 m\n\nميناء\nمفتوح',
    );
  });
});
