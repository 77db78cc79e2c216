import { describe, expect, test } from 'vitest';
import { readSources } from '../support/read-sources.ts';

const rows: readonly (readonly [lang: string, text: string, citations: readonly string[]])[] = [
  ['fr', 'D’après La Dépêche du Tarvel, le pont sera fermé lundi.', ['outlet La Dépêche du Tarvel']],
  ['fr', 'D’après La Dépêche du Midi, le pont sera fermé lundi.', ['outlet La Dépêche du Midi']],
  ['es', 'Según El Comercio de Lima, el puente cerrará el lunes.', ['outlet El Comercio']],
  ['en', 'The Mirror Lake hotel told guests to leave.', ['organisation Mirror Lake']],
  ['en', 'She told The Mirror Monday that she would stay.', ['outlet Daily Mirror']],
  ['en', 'Otters were seen twice, the Meridian Post reported on Friday.', ['outlet Meridian Post']],
];

describe('a name that begins like an outlet’s', () => {
  test.each(rows)('%s: %s', (lang, text, citations) => {
    expect(readSources(lang, text).citations.filter((citation) => !citation.startsWith('person'))).toEqual(citations);
  });
});

const holders: readonly (readonly [lang: string, text: string, citations: readonly string[]])[] = [
  [
    'fr',
    '« Nous restons à quai », explique Hervé Tanguy. ¶ Le maire a promis une aide.',
    ['person Hervé Tanguy', 'anonymous le maire'],
  ],
  ['fr', '« Nous restons », explique la maire, Odile Kerven. ¶ La maire a promis une aide.', ['person Odile Kerven']],
  ['en', '“We stay,” said Joan Scarfe. ¶ The mayor promised help.', ['person Joan Scarfe', 'anonymous the mayor']],
  [
    'de',
    '„Wir bleiben“, sagt Udo Wenzler. ¶ Der Bürgermeister sagte, dass Hilfe komme.',
    ['person Udo Wenzler', 'anonymous der Bürgermeister'],
  ],
];

describe('an office', () => {
  test.each(holders)('is nobody’s who is not said to hold it: %s: %s', (lang, text, citations) => {
    expect(readSources(lang, text).citations).toEqual(citations);
  });
});
