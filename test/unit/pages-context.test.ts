import { describe, expect, test } from 'vitest';
import { featureNames } from '../../shared/pages/features.ts';
import { parseHtml } from '../../shared/pages/index.ts';
import { surveyPage } from '../../shared/pages/survey.ts';

const story = [
  'The ferry Solveig ran aground near Lindvik on Monday, and the coast guard of Norrland brought sixty passengers ashore.',
  'Captain Berg of the Solveig said that fog had hidden the lights of Lindvik until the ferry was too close to turn.',
  'The coast guard will question the captain on Tuesday, when divers from Norrland look at the hull of the ferry.',
];

function feature(blockHtml: string, name: string): number | undefined {
  const head = '<title>Ferry aground</title><meta property="og:site_name" content="Nordkurier">';
  const html = `<html><head>${head}</head><body><article><h1>Ferry aground</h1>${story
    .map((text) => `<p>${text}</p>`)
    .join('')}<div id="asked">${blockHtml}</div></article></body></html>`;
  const { blocks, rows } = surveyPage(parseHtml(html), 'https://nordkurier.example/ferry');
  const index = blocks.findIndex(({ element }) => element.attributes.id === 'asked' || element.parent?.attributes.id);
  return rows[index]?.[featureNames.indexOf(name)];
}

describe('what a block has to do with its page', () => {
  test('a block about the same things coheres, one about something else does not', () => {
    expect(feature('Divers examine the ferry near Lindvik', 'cohesion')).toBeGreaterThan(0.5);
    expect(feature('Seven recipes with pumpkin everybody loves', 'cohesion')).toBe(0);
  });

  test('a block without words long enough says nothing about cohesion', () => {
    expect(feature('So it is', 'cohesion')).toBe(-1);
  });

  test.each([
    ['a relative address', '<a href="/sport/cup-final-moved-to-june">Cup final</a>', 1],
    ["the site's own host", '<a href="https://www.nordkurier.example/sport">Cup final</a>', 1],
    ['another host', '<a href="https://cup.example/">Cup final</a>', 0],
    ['no link', 'Cup final', -1],
  ])('a link to %s counts as internal: %s → %d', (_, html, share) => {
    expect(feature(html, 'internal-links')).toBe(share);
  });

  test("words of an address's last part are counted", () => {
    expect(feature('<a href="/sport/cup-final-moved-to-june?from=home">Cup</a>', 'link-slug-words')).toBe(5);
  });

  test('the site naming itself is seen', () => {
    expect(feature('About Nordkurier: news of the north.', 'site-name-in-block')).toBe(1);
    expect(feature('About the north.', 'site-name-in-block')).toBe(0);
  });

  test('a block that begins like an earlier one is seen', () => {
    expect(feature(story[0]?.slice(0, 60) ?? '', 'same-start-before')).toBe(1);
  });

  test("the words of an address's last part that the block says are a headline's", () => {
    const address = '/sport/cup-final-moved-to-june';

    expect(feature(`<a href="${address}">Cup final moved to June</a>`, 'link-slug-overlap')).toBe(1);
    expect(feature(`The club <a href="${address}">said</a> so`, 'link-slug-overlap')).toBe(0);
    expect(feature('<a href="/sport">Sport</a>', 'link-slug-overlap')).toBe(-1);
  });

  test('blocks are placed by the title that the page shows', () => {
    expect(feature('So it is', 'since-title')).toBe(story.length + 1);
    expect(feature('So it is', 'title-seen')).toBe(1);
  });

  test('running text is told from what only fills space', () => {
    expect(feature(story[0] ?? '', 'prose')).toBeGreaterThan(15);
    expect(feature('Ferries, harbours, ships', 'prose')).toBe(0);
    expect(feature('So it is', 'prose-before')).toBe(1);
  });

  test('a block is told what the heading before it says, and how many came since the text began', () => {
    expect(feature('So it is', 'heading-in-title')).toBe(1);
    expect(feature('<h2><a href="/other">Other news</a></h2>', 'headings-since-start')).toBe(0);
  });
});
