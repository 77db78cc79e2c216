import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../shared/pages/index.ts';

const { window } = new JSDOM('');

/** What a browser without scripts makes of a page, less what `parseHtml` leaves out. */
function referenceOf(html: string): Document {
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  for (const element of document.querySelectorAll('style, script')) element.remove();
  for (const template of document.querySelectorAll('template')) template.content?.replaceChildren();
  const comments = document.createNodeIterator(document, window.NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode())
    comment.parentNode?.removeChild(comment);
  document.normalize();
  return document;
}

const fragments = fc.constantFrom(
  ...['<div>', '</div>', '<p>', '</p>', '<b>', '</b>', '<i>', '</i>', '<a href="/x">', '</a>', '<br>', '<h1>', '<li>'],
  ...['<table>', '<tr>', '<td>', '<caption>', '</table>', '<col>', '<ul>', '</ul>', '<button>', '<form>', '<nobr>'],
  ...['<select>', '<option>', '<svg>', '<math>', '<foreignObject>', '<title>', '</title>', '</svg>', '<noscript>'],
  ...[
    '<style>x</style>',
    '<script>y</script>',
    '<template>',
    '</template>',
    '<!-- z -->',
    '<body id=a>',
    '<html lang=x>',
  ],
  ...[
    '<script>a<!--b',
    '<script>',
    '</script>',
    '</SCRIPT x>',
    '</scripts>',
    '<style>',
    '</style>',
    '-->',
    '<style></b>',
  ],
  ...['one', ' two ', '&amp;', '<img alt="&quot;">', '<rt>', '<ruby>', '<pre>\n', '<textarea>', '</textarea>', '<hr>'],
);
const soup = fc.array(fragments, { maxLength: 40 }).map((parts) => `<!doctype html>${parts.join('')}`);

describe('parseHtml', () => {
  it('builds the tree that a browser would build, whatever the markup', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const ours = parseHtml(html);
        const reference = referenceOf(html);
        expect(ours.documentElement.innerHTML).toBe(reference.documentElement.innerHTML);
        expect(ours.body.textContent).toBe(reference.body.textContent);
      }),
      { numRuns: 300 },
    );
  });
});

type Step = readonly ['append' | 'before' | 'remove' | 'replace' | 'inner', number, number];

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.tuple(fc.constantFrom('append', 'before', 'remove', 'replace', 'inner'), fc.nat(20), fc.nat(20)),
);

function change(document: Document, [what, first, second]: Step): void {
  const nodes = [...document.body.querySelectorAll('*')];
  const [node, other] = [nodes[first % nodes.length], nodes[second % nodes.length]];
  if (!node || !other || other.contains(node) || node.contains(other)) return;
  if (what === 'append') node.appendChild(other);
  else if (what === 'before') node.parentNode?.insertBefore(other, node);
  else if (what === 'remove') node.remove();
  else if (what === 'replace') node.parentNode?.replaceChild(other, node);
  else node.innerHTML = other.innerHTML;
}

function shapeOf(document: Document): unknown {
  return [...document.querySelectorAll('*')].map((element) => [
    element.nodeName,
    element.children.length,
    [...element.childNodes].map(({ nodeName }) => nodeName),
    [element.firstElementChild, element.lastElementChild].map((child) => child?.nodeName),
    [element.previousElementSibling, element.nextElementSibling, element.parentElement].map((near) => near?.nodeName),
    element.textContent,
  ]);
}

it('a document that nodes are moved about in stays as it would in a browser', () => {
  const html =
    '<title>t</title><div id=a>x<p>y<b>z</b></p>w</div><ul><li>1<li>2</ul><section><i></i><u>v</u></section>';
  fc.assert(
    fc.property(steps, (changes) => {
      const [ours, reference] = [parseHtml(html), referenceOf(html)];
      for (const step of changes) {
        change(ours, step);
        change(reference, step);
      }
      reference.normalize();
      expect(ours.documentElement.innerHTML).toBe(reference.documentElement.innerHTML);
      expect(shapeOf(parseHtml(ours.documentElement.innerHTML))).toEqual(
        shapeOf(referenceOf(reference.documentElement.innerHTML)),
      );
    }),
  );
});
