import { describe, expect, it } from 'vitest';
import { placedSentences, sentencesOf } from '../../shared/links/sentences.ts';

const paragraphs: readonly (readonly [what: string, sentences: readonly string[]])[] = [
  [
    'spaces inside guillemets',
    [
      'Les plongeurs creusent trois heures par jour.',
      '« Nous avançons lentement », a déclaré Anne Roux, du comté.',
      '« La fissure est profonde. »',
      'Les plongeurs reviendront lundi.',
    ],
  ],
  [
    'guillemets without spaces',
    ['Мы остаёмся на месте, сказал он.', '«Вода ещё стоит высоко».', 'Потом он ушёл домой.'],
  ],
  [
    'low quotation marks',
    ['Er blieb bis zum Abend.', '„Wir bleiben, solange es geht.“', 'Dann ging auch er nach Hause.'],
  ],
  ['an exclamation inside a quotation', ['« Quelle nuit nous avons passée ! » dit-elle en riant.']],
];

describe('sentencesOf', () => {
  it.each(paragraphs)('parts a paragraph with %s', (_what, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('says where each stands', () => {
    const paragraph = 'Ils creusent par jour. « La fissure est profonde. » Ils reviendront.';
    expect(placedSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end))).toEqual([
      'Ils creusent par jour.',
      '« La fissure est profonde. »',
      'Ils reviendront.',
    ]);
  });
});
