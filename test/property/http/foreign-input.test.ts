import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRobots, readValidators, retryAfterSeconds } from '../../../shared/http/index.ts';

describe('what a server sends', () => {
  it('never makes a waiting time negative, broken or an exception', () => {
    const value = fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      fc.integer().map(String),
    );
    fc.assert(
      fc.property(value, (text) => {
        const seconds = retryAfterSeconds({ 'retry-after': text }, new Date('2026-11-23T12:00:00Z'));
        expect(seconds === null || (Number.isSafeInteger(seconds) && seconds >= 0)).toBe(true);
      }),
    );
  });

  it('never makes an empty validator', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readValidators({ etag: text }).etag).not.toBe('');
      }),
    );
  });

  it('never makes the reading of robots.txt fail, and what it does not mention is allowed', async () => {
    const line = fc.tuple(
      fc.constantFrom('User-agent: *', 'Disallow:', 'Allow:', 'Crawl-delay:', '#', '', ':'),
      fc.string(),
    );
    const text = fc
      .array(line, { maxLength: 10 })
      .map((lines) => lines.map(([name, rest]) => `${name} /secret${rest}`).join('\n'));
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, fc.string({ unit: 'binary' })), async (body) => {
        const robots = createRobots({
          fetch: async ({ url }) => ({
            outcome: 'response',
            url,
            status: 200,
            headers: {},
            body: Buffer.from(body),
            redirects: [],
          }),
          userAgent: 'Babelwire/0.1',
          now: () => new Date(0),
        });
        expect(await robots.mayFetch('https://outlet.example/public')).toMatchObject({
          allowed: true,
          because: 'rules',
        });
      }),
    );
  });
});
