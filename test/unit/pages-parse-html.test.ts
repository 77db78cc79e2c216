import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../shared/pages/index.ts';

describe('parseHtml', () => {
  it.each([
    ['nothing', '', ''],
    ['no tags', 'Hello', 'Hello'],
    ['misnested formatting', '<p><b>a<i>b</b>c</i>', '<p><b>a<i>b</i></b><i>c</i></p>'],
    [
      'text that stands wrongly in a table',
      '<table>x<tr><td>y</table>',
      'x<table><tbody><tr><td>y</td></tr></tbody></table>',
    ],
    ['styles, scripts and comments', '<p>a<style>b</style><!-- c --><script>d</script>e', '<p>ae</p>'],
    [
      'a noscript as a browser without scripts',
      '<p>a<noscript><b>c</b></noscript>',
      '<p>a<noscript><b>c</b></noscript></p>',
    ],
  ])('reads %s', (_what, source, body) => {
    expect(parseHtml(source).body.innerHTML).toBe(body);
  });

  it('keeps JSON-LD and the attributes of elements that are opened twice', () => {
    const document = parseHtml(
      '<html lang="fr"><script type="application/ld+json">{}</script><html dir="ltr" lang="de"><body id="a"><body class="b">',
    );
    expect(document.querySelector('script')?.textContent).toBe('{}');
    expect(document.documentElement.getAttribute('lang')).toBe('fr');
    expect(document.documentElement.getAttribute('dir')).toBe('ltr');
    expect(document.body.className).toBe('b');
  });

  it.each([
    ['elements a hundred thousand levels deep', '<div>'.repeat(100_000), 300],
    ['inline elements that are never closed', '<p><b id="1">x'.repeat(20_000), 300],
  ])('keeps the depth of %s within bounds', (_what, source, limit) => {
    expect(depthOf(parseHtml(source).documentElement)).toBeLessThan(limit);
  });

  it('drops attributes beyond the limit', () => {
    const attributes = Array.from({ length: 10_000 }, (_, index) => `a${index}="1"`).join(' ');
    expect(parseHtml(`<p ${attributes}>x`).querySelector('p')?.attributes.length).toBeLessThanOrEqual(128);
  });

  it('keeps the text of elements beyond the limit', () => {
    const document = parseHtml(`${'<i></i>'.repeat(130_000)}the end`);
    expect(document.body.textContent?.endsWith('the end')).toBe(true);
    expect(document.getElementsByTagName('i').length).toBeLessThan(130_000);
  });
});

function depthOf(element: Element): number {
  let depth = 0;
  for (let current: Element | null = element; current; current = current.lastElementChild) depth += 1;
  return depth;
}
