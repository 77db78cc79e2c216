import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../shared/pages/index.ts';

const html = `<html lang="en"><head><title> The ferry
  sails </title><meta http-equiv="Content-Language" content="en"><link rel="alternate" hreflang="fr-CA" href="/fr"></head>
<body><svg><title>Map</title><a>north</a></svg><nav><ul><li class="first item">one<li id="two">two</ul></nav>
<article data-kind="story"><h1>Harbour</h1>text<img alt=""><p class="item"><a href="https://lantern.example/a">a</a></p></article>
</body></html>`;
const ours = parseHtml(html);
const reference = new JSDOM(html).window.document;

describe('a document', () => {
  it.each([
    '*',
    'p',
    'P, IMG',
    'a',
    'nav, aside, footer',
    '.item',
    'li.first.item',
    '#two',
    'link[hreflang]',
    'meta[http-equiv="content-language" i]',
    "a[href^='https:']",
    'a[href$="/a"]',
    '[href*="lantern.example"]',
    '[class~="item"]',
    '[hreflang|=fr]',
    'img[alt]',
    'article[data-kind=story], h1',
    '[alt^=""]',
    'blockquote',
  ])('finds the elements of %s that a browser finds', (selector) => {
    expect([...ours.querySelectorAll(selector)].map(({ nodeName, textContent }) => [nodeName, textContent])).toEqual(
      [...reference.querySelectorAll(selector)].map(({ nodeName, textContent }) => [nodeName, textContent]),
    );
    expect(ours.querySelector(selector)?.nodeName).toBe(reference.querySelector(selector)?.nodeName);
  });

  it.each(['ul > li', 'ul li', 'p:first-child', 'a[href', ''])(
    'refuses the selector "%s", which it does not know',
    (selector) => {
      expect(() => ours.querySelector(selector)).toThrow(SyntaxError);
    },
  );

  it('has the title of the page, not that of a drawing, with white space collapsed', () => {
    expect(ours.title).toBe(reference.title);
  });

  it('finds the nearest element round another', () => {
    const anchor = ours.querySelectorAll('a')[1];
    expect(anchor?.closest('nav, article')?.localName).toBe('article');
    expect(anchor?.closest('ul')).toBeNull();
    expect(anchor?.matches('a[href]')).toBe(true);
  });

  it('keeps each class once, so that elements of the same classes compare equal', () => {
    expect(parseHtml('<p class="  a b\n a ">x').querySelector('p')?.className).toBe('a b');
  });

  it('leaves the attributes of an element alone when those of its reopened twin change', () => {
    const [first, second] = parseHtml('<p><b class="x">one<p>two').querySelectorAll('b');
    first?.setAttribute('class', 'y');
    first?.removeAttribute('id');
    expect(second?.className).toBe('x');
  });

  it('has an empty body where a page of frames has none', () => {
    expect(parseHtml('<frameset><frame></frameset>').body.textContent).toBe('');
  });

  it.each([
    ['tables in cells', '<table><tr><td>'],
    ['tables in cells with open formatting', '<table><tr><td><b>x'],
    ['misplaced text in tables', '<table><tr>x'],
    ['templates', '<template><td>'],
    ['drawings in drawings', '<svg><foreignObject>'],
    ['anchors and formatting left open', '<a><b></a><div>'],
  ])('stays shallow with twenty thousand nested %s', (_what, markup) => {
    let depth = 0;
    const document = parseHtml(markup.repeat(20_000));
    for (let level = [document.documentElement]; level.length > 0; depth += 1)
      level = level.flatMap((element) => [...element.children] as HTMLElement[]);
    expect(depth).toBeLessThan(300);
  });
});
