import { describe, expect, test } from 'vitest';
import { labelBlocks } from '../../bench/train/label.ts';
import { parseHtml } from '../../shared/pages/index.ts';
import { segment } from '../../shared/pages/segment.ts';
import { readTree } from '../../shared/pages/tree.ts';

function labelled(html: string, truth: string): string[] {
  const { blocks } = segment(readTree(parseHtml(html).body, new WeakMap()));
  const labels = labelBlocks(blocks, truth);
  return blocks.filter((_, index) => labels[index]).map(({ text, element }) => `${element.tag}: ${text}`);
}

const opening = 'The harbour of Lindvik was closed on Monday after a storm.';
const middle = 'Ferries to the outer islands will run again from Wednesday, the port authority said.';
const truth = `${opening}\nWhat now?\n${middle}\nAnna Berg`;

describe('labels of blocks', () => {
  test('a paragraph of the truth is content, one that is not there is none', () => {
    expect(labelled(`<p>${opening}</p><p>Subscribe to our newsletter and never miss a story.</p>`, truth)).toEqual([
      `p: ${opening}`,
    ]);
  });

  test('a short block counts in its place between paragraphs, not wherever its words occur', () => {
    const html = `<li>What now?</li><li>Anna Berg</li><p>${opening}</p><h2>What now?</h2><p>${middle}</p><b>Lindvik</b>`;
    expect(labelled(html, truth)).toEqual([`p: ${opening}`, 'h2: What now?', `p: ${middle}`]);
  });

  test('of a repeated text the copy beside the rest of the article is content', () => {
    const html = `<div>${opening}</div>${'<div>Weather</div>'.repeat(9)}<p>${opening}</p><p>${middle}</p>`;
    expect(labelled(html, truth)).toEqual([`p: ${opening}`, `p: ${middle}`]);
  });

  test('a text that the truth says twice may count twice', () => {
    const html = `<h3>${opening}</h3><p>${middle}</p><p>${opening}</p>`;
    expect(labelled(html, `${opening}\n${middle}\n${opening}`)).toHaveLength(3);
  });

  test('paragraphs in another order than in the truth are content', () => {
    expect(labelled(`<p>${middle}</p><p>${opening}</p>`, truth)).toHaveLength(2);
  });

  test('a page without truth has no content', () => {
    expect(labelled(`<p>${opening}</p>`, '')).toEqual([]);
  });
});
