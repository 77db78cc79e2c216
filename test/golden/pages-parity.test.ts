import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../shared/pages/index.ts';
import { readReadable } from '../../shared/pages/readable.ts';
import { readTree, type Sources, textsOf } from '../../shared/pages/tree.ts';

const folder = path.join(import.meta.dirname, '../fixtures/pages');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.html'));

const paragraphs = [
  'The ferry from Port Amble left before the sun was up, nine days after the storm, and every seat was taken, the port said.',
  'Two dredgers worked through Sunday and Monday, and together they lifted more sand, timber and stones than in an ordinary year.',
  'The council meets on Thursday to decide who pays for it, and the fishermen have asked for their share of the fund, too.',
  'Tickets bought for the days of the storm stay valid until the end of the month, at every counter, in both directions.',
];
const prose = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const page = (inside: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>The ferry sails again - The Lantern</title>${head}</head><body><nav><ul><li><a href="/">Home</a></ul></nav><div id="content" class="story"><h1>The ferry sails again</h1>${prose}${inside}${prose}</div><footer>© The Lantern</footer></body></html>`;

const oddPages: readonly (readonly [string, string])[] = [
  [
    'no end tags',
    `<title>The ferry</title><div class=story><h1>The ferry${prose.replaceAll('</p>', '')}<ul><li>a<li>b`,
  ],
  ['no html, head and body', `<p class="lead">Lead, in short.</p>${prose}`],
  ['content before the doctype', `stray${page('<p>Later, the wind fell.</p>')}`],
  ['two bodies', page('</body><body class="late"><p>After the second body, more was said.</p>')],
  ['content after the body', `${page('')}<p>An afterword that stands beyond the end of everything, and is long.</p>`],
  ['nested anchors', page('<p><a href="/a">one <a href="/b">two</a> three</a> and more, much more, of it.</p>')],
  ['misnested formatting', page('<p><b>bold <i>both</b> italic</i> and <font size=2>small</font> words, in a row.')],
  ['a table for layout', page(`<table><tr><td>${prose}</td></tr></table>`)],
  ['a table of data', page('<table><caption>Depths</caption><tr><th>Channel<td>Depth<tr><td>North<td>6 m</table>')],
  ['text and blocks that stand wrongly in a table', page('<table>stray <p>text</p><tr>more<td>cell</table>')],
  ['a table within a table', page('<table><tr><td><table><tr><td>inner</td></tr></table></td><td>x</table>')],
  ['ruby', page('<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>は火曜日に、再び開いた。船は、朝に出た。</p>')],
  ['a drawing', page('<p>See <svg viewBox="0 0 1 1"><title>Map</title><text>North</text><a>link</a></svg> below.</p>')],
  ['markup in a drawing', page('<svg><foreignObject><p>Inside, a paragraph, of its own.</p></foreignObject></svg>')],
  ['a formula', page('<p>It is <math><mi>x</mi><mo>=</mo><mn>1</mn></math>, they said, and no more.</p>')],
  ['templates', page('<template><p>Never shown, never read.</p></template><p>Shown, and read.</p>')],
  ['chains of line breaks', page('First, one.<br><br>Second, two.<br> <br>\n<br>Third, three.<br>Same line.')],
  ['line breaks in a paragraph', page('<p>One, first.<br><br>Two, second.<br/><br/></p>')],
  ['a lazy image', page('<p>Before it.</p><img class="lazy" data-src="a.jpg"><noscript><img src="a.jpg"></noscript>')],
  ['images alone', page('<figure><img src="a.jpg"><img src="b.jpg"></figure><ul><li><img src="c.jpg"></ul>')],
  [
    'hidden parts',
    page('<p style="display: none">Hidden.</p><p hidden>Hidden too.</p><p aria-hidden="true">And so.</p>'),
  ],
  ['dialogs', page('<div role="dialog" aria-modal="true">Accept, please.</div><div role="menu">Menu</div>')],
  ['links to scripts', page('<p>Read <a href="javascript:more()">the <b>whole</b> story</a>, if you like it.</p>')],
  ['a byline', page('<p class="byline">By <span itemprop="name">Iris Coldwell</span></p><p>And then, more.</p>')],
  ['unlikely names', page('<div class="sidebar">Aside.</div><div class="comment">First!</div><p id="ad-break">Ad</p>')],
  [
    'sections without content',
    page('<div><br><hr></div><section> </section><div><div><p>Deep, but there.</p></div></div>'),
  ],
  ['attributes twice and in capitals', page('<P CLASS="a" class="sidebar" ID=x>Capitals, all of them, are fine.</P>')],
  [
    'entities',
    page('<p>Fish &amp; chips &lt;b&gt; caf&eacute; &nbsp; &#8220;quoted&#x201D; &notanentity; and more, of it.</p>'),
  ],
  ['raw text', page('<textarea><p>typed</p></textarea><xmp><b>raw</b></xmp><style>p{}</style><script>1<2</script>')],
  ['forms and embeds', page('<form><input><button>Send</button></form><iframe src="https://a.example"></iframe>')],
  ['a short page', '<title>Nothing</title><div><p>Too short.</p></div>'],
  ['a page of frames', '<title>Frames</title><frameset><frame src="a.html"></frameset>'],
  ['no content', ''],
];

const pages = [...fixtures.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const), ...oddPages];

function readOnJsdom(html: string): ReturnType<Readability['parse']> {
  return new Readability(new JSDOM(html, { url: 'https://lantern.example/' }).window.document).parse();
}

function readableText(html: string): string {
  const document = parseHtml(html);
  const sources: Sources = new WeakMap();
  const body = readTree(document.body, sources);
  const { texts } = readReadable(document, body, sources);
  return textsOf(body)
    .flatMap((text) => (texts.has(text) ? [text.text] : []))
    .join('');
}

describe('Readability', () => {
  it.each(pages)('gives the same title and text for %s on our engine as on jsdom', (_name, html) => {
    const reference = readOnJsdom(html);
    const ours = new Readability(parseHtml(html)).parse();
    expect([ours?.title, ours?.textContent]).toEqual([reference?.title, reference?.textContent]);
  });

  it.each(pages)('keeps the same pieces of %s as on jsdom when it is stopped early', (_name, html) => {
    const spaceless = (text: string) => text.replace(/\s+/g, '');
    expect(spaceless(readableText(html))).toBe(spaceless(readOnJsdom(html)?.textContent ?? ''));
  });
});
