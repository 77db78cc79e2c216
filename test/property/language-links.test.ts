import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { canonicalTag, type Identify, loadIdentifier, shortestTag } from '../../shared/language/index.ts';
import { findExplicitLinks } from '../../shared/links/index.ts';
import { parseHtml } from '../../shared/pages/index.ts';
import { registry } from '../../shared/sources/index.ts';

let identify: Identify;

beforeAll(async () => {
  identify = await loadIdentifier();
});

it('the identifier answers any text with a well-formed short tag or with null', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ maxLength: 12 }), (text, claim) => {
      const answer = identify(text, { feed: claim });
      if (answer === null) return;
      expect(canonicalTag(answer.lang)).toBe(answer.lang);
      expect(shortestTag(answer.lang)).toBe(answer.lang);
      expect(answer.confidence).toBeGreaterThanOrEqual(0);
      expect(answer.confidence).toBeLessThanOrEqual(1);
    }),
  );
});

it('the identifier gives the same answer to the same text', () => {
  fc.assert(
    fc.property(fc.lorem({ mode: 'sentences', maxCount: 3 }), (text) => {
      expect(identify(text)).toEqual(identify(text));
    }),
    { numRuns: 20 },
  );
});

const tag = fc.constantFrom('a', 'p', 'li', 'nav', 'aside', 'h1', 'div', 'option', 'br', 'link', 'article');
const attribute = fc
  .tuple(
    fc.constantFrom('href', 'hreflang', 'rel', 'lang', 'class', 'value', 'title'),
    fc.oneof(
      fc.constantFrom(
        '/en/story-of-the-day',
        'http://',
        '//x',
        'fr',
        'x-default',
        'alternate',
        'related',
        'https://[',
        '%E0%A4%A',
      ),
      fc.string({ maxLength: 12 }),
    ),
  )
  .map(([name, value]) => `${name}="${value.replaceAll('"', '')}"`);
const piece = fc.oneof(
  fc.tuple(tag, fc.array(attribute, { maxLength: 3 })).map(([name, attributes]) => `<${name} ${attributes.join(' ')}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom(
    'Read in English',
    'Traduit de l’anglais :',
    '原文：',
    'Source:',
    'English',
    '{"@type":',
    'Translated from the ',
  ),
  fc.string({ maxLength: 30 }),
);

it('no document makes the finder of links throw, and every link that it finds is absolute or has a title', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const document = parseHtml(
        `<p>Le maire a inauguré lundi la nouvelle passerelle au-dessus de la rivière.</p>${pieces.join('')}`,
      );
      const { links } = findExplicitLinks({
        document,
        url: 'https://post.example/2024/une-passerelle-neuve',
        identify,
        registry,
      });
      for (const { url, title } of links) expect(url === null ? title : new URL(url).protocol).toBeTruthy();
    }),
    { numRuns: 150 },
  );
});
