import { describe, expect, it } from 'vitest';
import { chooseTitle, type TitleClaims } from '../../shared/pages/title.ts';

const none: TitleClaims = {
  headings: [],
  linkedData: null,
  openGraph: null,
  twitter: null,
  document: null,
  hint: null,
  siteNames: ['The Lantern'],
};

const cases: readonly (readonly [what: string, claims: Partial<TitleClaims>, title: string | null])[] = [
  ['nothing where there is nothing', {}, null],
  [
    'the document title without the name of the site',
    { document: 'River opens to boats | The Lantern' },
    'River opens to boats',
  ],
  [
    'the document title without a leading name of the site',
    { document: 'The Lantern - River opens to boats' },
    'River opens to boats',
  ],
  ['a separator that belongs to the title', { document: 'Boats – and what they cost' }, 'Boats – and what they cost'],
  [
    'the heading that says what the metadata says',
    { headings: ['The Lantern', 'River opens to boats again'], openGraph: 'River opens to boats' },
    'River opens to boats again',
  ],
  [
    'the declared title where no heading is like it',
    { headings: ['World'], openGraph: 'River opens to boats' },
    'River opens to boats',
  ],
  ['a heading where nothing is declared', { headings: ['River opens'] }, 'River opens'],
  [
    'a title in a script without spaces',
    { headings: ['川が再び開通'], document: '川が再び開通｜灯台新聞' },
    '川が再び開通',
  ],
  [
    'what stands before a bar where the rest is too short to be a title',
    { openGraph: 'River opens to boats | Water & Waste | Old Town' },
    'River opens to boats',
  ],
  [
    'the title without words that the address of the site begins with',
    { document: 'River opens – Lantern News', siteNames: ['www.lantern.example'] },
    'River opens',
  ],
  [
    'the title without a site whose initials are its address',
    { document: 'River opens - Old Lantern Post', siteNames: ['www.olp.example'] },
    'River opens',
  ],
  [
    'the only heading, whatever is declared',
    { headings: ['Nine days after the storm'], openGraph: 'River opens to boats' },
    'Nine days after the storm',
  ],
  [
    'the declared title where the only heading is the site’s name',
    { headings: ['The Lantern'], openGraph: 'River opens to boats' },
    'River opens to boats',
  ],
  ['a title that was escaped twice', { openGraph: 'Sand &amp; timber &#8211; lifted' }, 'Sand & timber – lifted'],
  ['the hint of a feed where the page has none', { hint: 'River opens to boats' }, 'River opens to boats'],
];

describe('chooseTitle', () => {
  it.each(cases)('gives %s', (_what, claims, title) => {
    expect(chooseTitle({ ...none, ...claims })).toBe(title);
  });
});
