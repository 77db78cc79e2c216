import { describe, expect, it } from 'vitest';
import { describeDocument } from '../../shared/links/describe-document.ts';
import { foreignTraces } from '../../shared/links/index.ts';

const english = {
  lang: 'en',
  title: 'Keeper of Kervandel lights the lamp',
  paragraphs: ['Ada Brook of the Harbour Trust paid for the lens. Nothing else was asked.'],
};
const japanese = (text: string) => ({ lang: 'ja', title: '灯台、再び', paragraphs: [text] });

describe('traces of another language', () => {
  it.each([
    [
      'names in brackets',
      japanese('アダ・ブルック（Ada Brook）は港湾基金（Harbour Trust）の代表だ。'),
      ['Brook', 'Harbour', 'Trust'],
    ],
    ['nothing that the other text lacks', japanese('会社は新しいiPhoneとPodcastを発表した。'), []],
    ['nothing where both are in one script', { ...english, lang: 'fr' }, []],
    ['nothing where a language is not known', { ...english, lang: null }, []],
  ])('are %s', (_, document, expected) => {
    expect(foreignTraces(document, describeDocument(english))).toEqual(expected);
  });
});
