import { describe, expect, test } from 'vitest';
import { readConfig } from '../../infra/config.ts';

describe('readConfig', () => {
  test('has an answer for everything that is not given', () => {
    expect(readConfig({})).toEqual({
      access: 'api-key',
      contact: 'https://babelwire.example/bot',
      rate: 20,
      burst: 40,
      pageDays: 365,
      logDays: 30,
    });
  });

  test('reads what the command line gives as text', () => {
    const given = { feeds: 'package.json', access: 'public', rate: '2.5', pageDays: '0', logDays: '90' };
    expect(readConfig(given)).toMatchObject({ ...given, rate: 2.5, pageDays: 0, logDays: 90 });
  });

  test("passes over the context that is the CDK's own", () => {
    const context = {
      '@aws-cdk/core:target-partitions': ['aws'],
      'aws:cdk:bundling-stacks': ['*'],
      'cli-telemetry': false,
    };
    expect(readConfig(context)).toEqual(readConfig({}));
  });

  test.each([
    [{ access: 'open' }, 'Option access can\'t be "open": give one of public, api-key, iam.'],
    [
      { feeds: 'absent.opml' },
      'Option feeds can\'t be "absent.opml": no such file; give the path of an OPML file, for example feeds=feeds.opml.',
    ],
    [
      { contact: 'mailto:desk@kurier.example' },
      'Option contact can\'t be "mailto:desk@kurier.example": give an http(s) address.',
    ],
    [{ rate: '0' }, 'Option rate can\'t be "0": give more than 0.'],
    [{ rate: 'fast' }, 'Option rate can\'t be "fast": give a number.'],
    [{ pageDays: '' }, 'Option pageDays can\'t be "": give a number.'],
    [{ burst: '1.5' }, 'Option burst can\'t be "1.5": give a whole number.'],
    [{ pageDays: '-1' }, 'Option pageDays can\'t be "-1": give at least 0.'],
    [{ pageDays: '99999' }, 'Option pageDays can\'t be "99999": give at most 36500.'],
    [{ logDays: '31' }, /^Option logDays can't be "31": give one of 1, 3, 5, 7, 14, 30, .*3653\.$/],
    [
      { acess: 'public' },
      'Unknown option "acess": the options are feeds, access, contact, rate, burst, pageDays, logDays.',
    ],
  ])('refuses %j in one line that says what to give', (context, message) => {
    expect(() => readConfig(context)).toThrow(
      expect.objectContaining({
        code: 'config',
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      }),
    );
  });
});
