import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentSentences, isTold, toldSentences } from '../../shared/links/index.ts';
import { placedSentences } from '../../shared/links/sentences.ts';

const block = (text: string, kind = 'paragraph', language: string | null = null) => ({ kind, text, language });

it('places the title and the sentences of what is told in the article’s language', () => {
  const blocks = [
    block('The port reopens on Monday. Ferries leave at six.'),
    block('A ferry. Photo: Meridian.', 'caption'),
    block('« Nous sommes prêts », dit le ministre.', 'quote', 'fr'),
    block('港口将于星期一重新开放。渡轮每天早上六点出发前往岛上。'),
  ];
  const places = toldSentences('Port reopens', blocks, 'en');
  const texts = places.map(({ paragraph, start, end }) =>
    (paragraph === null ? 'Port reopens' : (blocks[paragraph]?.text ?? '')).slice(start, end),
  );
  expect(texts).toEqual([
    'Port reopens',
    'The port reopens on Monday.',
    'Ferries leave at six.',
    '港口将于星期一重新开放。',
    '渡轮每天早上六点出发前往岛上。',
  ]);
});

const piece = fc.constantFrom(
  'Ferries leave',
  'at six',
  '. ',
  '! ',
  '。',
  ' ',
  '  ',
  'U.S.',
  '«',
  '» ',
  '?',
  '\n',
  '港口',
);
const paragraph = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

it('places as many sentences as are compared, in order, and loses no letter between them', () => {
  fc.assert(
    fc.property(fc.option(fc.string()), fc.array(paragraph, { maxLength: 6 }), (title, paragraphs) => {
      const blocks = paragraphs.map((text) => block(text));
      const compared = documentSentences({ lang: 'en', title, paragraphs: blocks.map(({ text }) => text) });
      expect(blocks.every((one) => isTold(one, 'en'))).toBe(true);
      expect(toldSentences(title, blocks, 'en')).toHaveLength(compared.length);
      for (const text of paragraphs) {
        const sentences = placedSentences(text);
        const bare = (part: string) => part.replace(/\s/g, '');
        expect(sentences.map(({ start, end }) => bare(text.slice(start, end))).join('')).toBe(bare(text));
        expect(sentences.every(({ start }, index) => start >= (sentences[index - 1]?.end ?? 0))).toBe(true);
      }
    }),
  );
});
