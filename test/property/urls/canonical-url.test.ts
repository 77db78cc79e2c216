import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId, canonicalUrl, chooseCanonical, hostKey, registrableDomain } from '../../../shared/urls/index.ts';

/** The pieces that the rules look for, so that chance puts them where nobody would. */
const piece = fc.constantFrom(
  ...['http://', 'https://', 'outlet.example', 'www.', 'm.', 'amp', '.amp', '/amp/', '.html', '?', '&', '=', '#', '#!'],
  ...['/', '//', '..', '/../', '%2e', '%2F', '%', '%%34%31', '%c3%A9', ';jsessionid=', ';', ':80', ':443', '.', '@'],
  ...[
    'utm_source',
    'gclid=1',
    'amp=1',
    'cdn.ampproject.org/c/s/',
    'www.google.com/amp/s/',
    'a-b-c-d',
    '20391',
    'é',
    '新',
  ],
);
const madeOfPieces = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  madeOfPieces,
  madeOfPieces.map((rest) => `https://outlet.example/${rest}`),
  madeOfPieces.map((rest) => `https://cdn.ampproject.org/c/s/${rest}`),
  fc.string({ unit: 'binary' }),
);
const someTimes = { numRuns: 2_000 };

describe('a canonical address', () => {
  it('is its own canonical address', () => {
    fc.assert(
      fc.property(address, (url) => {
        const once = canonicalUrl(url);
        fc.pre(once !== null);
        expect(canonicalUrl(once)).toBe(once);
      }),
      someTimes,
    );
  });

  it('is spelled as the URL Standard spells it, on http or https, without credentials', () => {
    fc.assert(
      fc.property(address, (url) => {
        const canonical = canonicalUrl(url);
        fc.pre(canonical !== null);
        const parsed = new URL(canonical);
        expect(parsed.href).toBe(canonical);
        expect(parsed.protocol).toMatch(/^https?:$/);
        expect(parsed.username + parsed.password).toBe('');
      }),
      someTimes,
    );
  });

  it('does not depend on tracking parameters, wherever they stand', () => {
    const parameter = fc.constantFrom(
      'utm_campaign=x',
      'fbclid=IwAR0',
      'at_medium=rss',
      'xtor=AL-1',
      'mc_eid=9',
      'UTM_TERM',
    );
    const query = fc.array(fc.stringMatching(/^[b-z][0-9]{0,3}=[a-z0-9]{0,4}$/), { maxLength: 4 });
    fc.assert(
      fc.property(query, parameter, fc.nat(), (content, tracking, place) => {
        const tracked = content.toSpliced(place % (content.length + 1), 0, tracking);
        const plain = `https://outlet.example/view${content.length > 0 ? '?' : ''}${content.join('&')}`;
        expect(canonicalUrl(`https://outlet.example/view?${tracked.join('&')}`)).toBe(plain);
      }),
    );
  });

  it('tells apart articles whose numbers differ', () => {
    const shape = fc.constantFrom(
      '/view?id=N',
      '/N',
      '/a/N/',
      '/N.html',
      '/N/amp/',
      '/story-N.amp.html',
      '/?p=N&amp=1',
      '/#!/N',
    );
    fc.assert(
      fc.property(shape, fc.nat(), fc.nat(), (path, one, other) => {
        fc.pre(one !== other);
        const [first, second] = [one, other].map((n) =>
          canonicalUrl(`https://outlet.example${path.replace('N', `${n}`)}`),
        );
        expect(first).not.toBe(second);
      }),
    );
  });
});

describe('every function of addresses', () => {
  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(address, address, (one, other) => {
        expect(articleId(one)).toMatch(/^[a-z2-7]{26}$/);
        expect(['declared', 'fetched']).toContain(chooseCanonical(one, other).from);
        expect([hostKey(one) === null, registrableDomain(one) === null]).toSatisfy(([a, b]) => a === b);
      }),
      someTimes,
    );
  });

  it('never lets a page speak for another registrable domain', () => {
    fc.assert(
      fc.property(address, address, (fetched, declared) => {
        fc.pre(canonicalUrl(fetched) !== null);
        const chosen = chooseCanonical(fetched, declared).url;
        expect(registrableDomain(chosen)).toBe(registrableDomain(canonicalUrl(fetched) ?? ''));
      }),
      someTimes,
    );
  });
});
