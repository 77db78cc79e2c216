import { describe, expect, it } from 'vitest';
import { parseHtml, readPage } from '../../shared/pages/index.ts';

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

  it('keeps lists, tables, quotations, code and inline markup', () => {
    const markup =
      '<b>bold</b>, <i>italic</i> and <a href="/pier">a link</a>.</p><ol><li>One<ul><li>Inner</li></ul></li></ol><blockquote><p>A harbour is a promise.</p></blockquote><pre>let x = 1;\n  x < 2</pre><p>Also';
    const { html } = readPage(parseHtml(articleWith(markup)), 'https://lantern.example/harbour');
    expect(html).toContain(
      '<strong>bold</strong>, <em>italic</em> and <a href="https://lantern.example/pier" rel="nofollow noopener">a link</a>.',
    );
    expect(html).toContain('<pre>let x = 1;\n  x &lt; 2</pre>');
  });
});
