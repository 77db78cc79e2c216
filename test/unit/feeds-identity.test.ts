import { describe, expect, test } from 'vitest';
import { changeHash, type Entry, identifyEntries, type Ladder } from '../../shared/feeds/index.ts';
import { blankEntry } from '../support/blank-entry.ts';

const entry = (fields: Partial<Entry>): Entry => ({ ...blankEntry, ...fields });
const numbered = (count: number, fields: (at: number) => Partial<Entry>) =>
  Array.from({ length: count }, (_, at) => entry(fields(at)));
const ladderOf = (entries: readonly Entry[], atLeast?: Ladder) =>
  identifyEntries({ entries }, atLeast ? { atLeast } : {})[0]?.ladder;
const keysOf = (entries: readonly Entry[]) => identifyEntries({ entries }).map(({ key }) => key);

describe('identifyEntries', () => {
  test('trusts ids that are all there and all different', () => {
    expect(keysOf(numbered(3, (at) => ({ id: `id-${at}`, url: `https://x.example/${at}` })))).toEqual([
      'id-0',
      'id-1',
      'id-2',
    ]);
  });

  test('takes addresses where more than one id in twenty is repeated for different articles', () => {
    const entries = numbered(10, (at) => ({
      id: at < 2 ? 'same' : `id-${at}`,
      url: `https://x.example/${at}`,
      title: `T${at}`,
    }));

    expect(ladderOf(entries)).toBe('url');
    expect(keysOf(entries)[1]).toBe('https://x.example/1');
  });

  test('forgives one lie in twenty', () => {
    const entries = numbered(20, (at) => ({ id: at < 2 ? 'same' : `id-${at}`, url: `https://x.example/${at}` }));

    expect(ladderOf(entries)).toBe('id');
  });

  test('takes no offence at an entry that is listed twice', () => {
    const entries = [
      ...numbered(3, (at) => ({ id: `id-${at}`, url: `https://x.example/${at}` })),
      entry({ id: 'id-0', url: 'https://x.example/0' }),
    ];

    expect(ladderOf(entries)).toBe('id');
    expect(new Set(keysOf(entries)).size).toBe(3);
  });

  test('takes address and title together where addresses lie too', () => {
    const entries = numbered(4, (at) => ({ id: 'same', url: 'https://x.example/live', title: `Report ${at}` }));

    expect(ladderOf(entries)).toBe('url-and-title');
    expect(new Set(keysOf(entries)).size).toBe(4);
  });

  test('never goes back to a looser ladder than the feed needed before', () => {
    const entries = numbered(3, (at) => ({ id: `id-${at}`, url: `https://x.example/${at}` }));

    expect(ladderOf(entries, 'url')).toBe('url');
  });

  test('keeps the key of an entry without id and address when its text is edited', () => {
    const [before] = keysOf([entry({ title: 'Ferry', summary: 'One' })]);
    const [after] = keysOf([entry({ title: 'Ferry', summary: 'Two', publishedAt: '2026-05-05T00:00:00.000Z' })]);

    expect(after).toBe(before);
  });
});

describe('changeHash', () => {
  const base = entry({
    url: 'https://x.example/1',
    title: 'Ferry',
    authors: ['Ada'],
    summary: 'Three boats',
    contentHtml: '<p>Three</p>',
    categories: ['b', 'a'],
  });

  test('is SHA-256 in hexadecimal', () => {
    expect(changeHash(base)).toMatch(/^[\da-f]{64}$/);
  });

  test.each<[string, Partial<Entry>]>([
    ['dates', { publishedAt: '2026-05-05T00:00:00.000Z', updatedAt: '2026-05-06T00:00:00.000Z' }],
    ['the id', { id: 'another' }],
    ['the order of tags', { categories: ['a', 'b'] }],
    ['white space', { summary: 'Three  \n boats' }],
    ['pictures', { image: 'https://x.example/1.jpg' }],
  ])('is the same whatever becomes of %s', (_, change) => {
    expect(changeHash({ ...base, ...change })).toBe(changeHash(base));
  });

  test.each<[string, Partial<Entry>]>([
    ['address', { url: 'https://x.example/2' }],
    ['title', { title: 'Ferries' }],
    ['authors', { authors: ['Ada', 'Ben'] }],
    ['summary', { summary: 'Four boats' }],
    ['content', { contentHtml: '<p>Four</p>' }],
    ['tags', { categories: ['a'] }],
  ])('is another when the %s changes', (_, change) => {
    expect(changeHash({ ...base, ...change })).not.toBe(changeHash(base));
  });
});
