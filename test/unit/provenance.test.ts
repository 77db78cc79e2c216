import { describe, expect, it } from 'vitest';
import { findParent, type Tie, type TracedArticle } from '../../shared/links/index.ts';

const article = (id: string, change: Partial<TracedArticle> = {}): TracedArticle => ({
  id,
  lang: 'fr',
  publisherNames: [id, `${id}.example`],
  publishedAt: '2026-11-12T08:00:00.000Z',
  cites: [],
  originNames: [],
  ...change,
});
const tie = (other: TracedArticle, relation: Tie['relation'], traces: Partial<Tie> = {}): Tie => ({
  other,
  relation,
  confidence: 0.9,
  rule: 'rule',
  ownTraces: [],
  otherTraces: [],
  ...traces,
});

const own = article('fanal', { cites: ['Harbour'], originNames: ['Wire'] });
const earlier = article('harbour', { lang: 'en', publishedAt: '2026-11-11T08:00:00.000Z' });
const later = article('later', { lang: 'es', publishedAt: '2026-11-13T08:00:00.000Z' });
const stranger = article('stranger', { lang: 'en', publishedAt: '2026-11-11T08:00:00.000Z' });

describe('the parent of an article', () => {
  it.each<[string, Tie[], string | null]>([
    ['is the original that its page names', [tie(stranger, 'original')], 'stranger'],
    [
      'is the original that its page names, although another came earlier',
      [tie(stranger, 'translation'), tie(later, 'original')],
      'later',
    ],
    ['is the outlet that it cites, where the articles go together', [tie(earlier, 'same-story')], 'harbour'],
    ['is the earlier of two that are one text', [tie(stranger, 'translation')], 'stranger'],
    ['is not a later article of the same text', [tie(later, 'translation')], null],
    ['is not an earlier article of the same event that nobody cites', [tie(stranger, 'same-story')], null],
    ['is not an article that says it was translated from this one', [tie(stranger, 'translated-as')], null],
    [
      'is not an article that cites this one',
      [tie(article('child', { publishedAt: earlier.publishedAt, cites: ['fanal'] }), 'translation')],
      null,
    ],
    [
      'is what its dateline names, where it came at the same time',
      [tie(article('agency', { lang: 'en', publisherNames: ['Wire'] }), 'near-duplicate')],
      'agency',
    ],
    [
      'is what it holds foreign words of, where both came at the same time',
      [tie(article('twin', { lang: 'ja' }), 'translation', { ownTraces: ['灯台', '港'] })],
      'twin',
    ],
    [
      'is not known by one foreign word',
      [tie(article('twin', { lang: 'ja' }), 'translation', { ownTraces: ['灯台'] })],
      null,
    ],
    [
      'is not what holds foreign words of it, although it came earlier',
      [tie(stranger, 'translation', { otherTraces: ['Kervandel', 'presqu’île'] })],
      null,
    ],
    [
      'is not what names it in its dateline',
      [tie(article('copy', { publishedAt: earlier.publishedAt, originNames: ['Fanal.example'] }), 'near-duplicate')],
      null,
    ],
    ['is not known where both claim the other', [tie(stranger, 'original'), tie(stranger, 'translated-as')], null],
    ['is not known without ties', [], null],
  ])('%s', (_, ties, parent) => {
    expect(findParent(own, ties)?.to ?? null).toBe(parent);
  });

  it('comes with what shows it, and more of it is surer', () => {
    const cited = findParent(own, [tie(earlier, 'same-story')]);
    const citedAndSameText = findParent(own, [tie(earlier, 'translation')]);
    expect(cited?.evidence.map(({ kind }) => kind)).toEqual(['citation']);
    expect(citedAndSameText?.evidence.map(({ kind }) => kind)).toEqual(['citation', 'time', 'text']);
    expect(citedAndSameText?.confidence).toBeGreaterThan(cited?.confidence ?? 1);
  });

  it.each<[Tie['relation'], string]>([
    ['translation', 'translated-from'],
    ['adaptation', 'adapted-from'],
    ['near-duplicate', 'copied-from'],
    ['same-story', 'based-on'],
  ])('of a %s is what it was %s', (relation, step) => {
    expect(findParent(own, [tie(earlier, relation)])?.relation).toBe(step);
  });
});
