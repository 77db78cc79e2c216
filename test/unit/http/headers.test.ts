import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { conditionalHeaders, readValidators, retryAfterSeconds, userAgent } from '../../../shared/http/index.ts';

describe('retryAfterSeconds', () => {
  const now = new Date('2026-11-23T12:00:00Z');

  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['1.5', 2],
    ['31536000', 31_536_000],
    ['Mon, 23 Nov 2026 12:02:00 GMT', 120],
    ['Monday, 23-Nov-26 12:02:00 GMT', 120],
    ['Mon Nov 23 12:02:00 2026', 120],
    ['Mon, 23 Nov 2026 13:02:00 +0100', 120],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
  ])('reads %j as %i', (value, expected) => {
    expect(retryAfterSeconds({ 'retry-after': value }, now)).toBe(expected);
  });

  it.each(['', '-5', 'soon', '3 minutes', '99999999999', 'Mon, 99 Nov 2026 12:00:00 GMT', '120, 120', '0x10'])(
    'makes nothing of %j',
    (value) => {
      expect(retryAfterSeconds({ 'retry-after': value }, now)).toBeNull();
    },
  );

  it('finds none where there is none', () => {
    expect(retryAfterSeconds({}, now)).toBeNull();
  });
});

describe('validators', () => {
  it('go back to the server as they came', () => {
    const validators = readValidators({ etag: 'W/"a-7"', 'last-modified': 'Mon, 23 Nov 2026 12:00:00 GMT' });
    expect(validators).toEqual({ etag: 'W/"a-7"', lastModified: 'Mon, 23 Nov 2026 12:00:00 GMT' });
    expect(conditionalHeaders(validators)).toEqual({
      'if-none-match': 'W/"a-7"',
      'if-modified-since': 'Mon, 23 Nov 2026 12:00:00 GMT',
    });
  });

  it('keep spellings that break the rules but mean something to their server', () => {
    expect(conditionalHeaders(readValidators({ etag: 'unquoted', 'last-modified': '1764' }))).toEqual({
      'if-none-match': 'unquoted',
      'if-modified-since': '1764',
    });
  });

  it.each([[{}], [{ etag: ' ', 'last-modified': '' }], [{ etag: `"${'x'.repeat(2_000)}"` }]])(
    'ask for nothing where there are none: %.60j',
    (headers) => {
      expect(readValidators(headers)).toEqual({ etag: null, lastModified: null });
      expect(conditionalHeaders(readValidators(headers))).toEqual({});
    },
  );
});

describe('userAgent', () => {
  it('names us and the way to our operator', () => {
    expect(userAgent('https://newswire.example/about', '0.1')).toBe('Babelwire/0.1 (+https://newswire.example/about)');
  });

  it('has the version of the package unless told another', () => {
    const [major, minor] = packageJson.version.split('.');
    expect(userAgent('https://newswire.example/')).toContain(`Babelwire/${major}.${minor} `);
  });
});
