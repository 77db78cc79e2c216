import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { options } from '../../infra/config/options.ts';
import { presetNames, presets } from '../../infra/config/presets.ts';
import { readConfig } from '../../infra/config.ts';

const certificate = 'arn:aws:acm:eu-west-1:123456789012:certificate/0a1b';

describe('readConfig', () => {
  test.each(presetNames)('has an answer for everything that is not given beside the preset %s', (preset) => {
    const contact = 'https://babelwire.example/bot';
    expect(readConfig({ preset })).toEqual({
      preset,
      contact,
      languages: ['*'],
      origins: ['*'],
      embeddings: 'off',
      removeData: 'no',
      ...presets[preset],
    });
  });

  test('is for one person who tries it, unless told otherwise', () => {
    expect(readConfig({})).toEqual(readConfig({ preset: 'hobby' }));
  });

  test('lets a single option override its preset', () => {
    expect(readConfig({ preset: 'archive', logDays: '7', access: 'public' })).toEqual({
      ...readConfig({ preset: 'archive' }),
      logDays: 7,
      access: 'public',
    });
  });

  test('reads what the command line gives as text', () => {
    const given = { feeds: 'package.json', access: 'public', rate: '2.5', pageDays: '0', logDays: '90' };
    expect(readConfig(given)).toMatchObject({ ...given, rate: 2.5, pageDays: 0, logDays: 90 });
  });

  test.each([
    ['fr', ['fr']],
    ['fr, ar,pt-BR', ['fr', 'ar', 'pt-BR']],
    [
      ['zh-Hant', 'sr-Latn'],
      ['zh-Hant', 'sr-Latn'],
    ],
    ['*', ['*']],
  ])('reads the languages %j', (languages, expected) => {
    expect(readConfig({ languages }).languages).toEqual(expected);
  });

  test.each([
    ['https://desk.example, http://localhost:3000', ['https://desk.example', 'http://localhost:3000']],
    ['*', ['*']],
  ])('reads the origins %j', (origins, expected) => {
    expect(readConfig({ origins }).origins).toEqual(expected);
  });

  test.each(['desk.example', 'https://desk.example/', 'null'])('refuses the origin %j', (origins) => {
    expect(() => readConfig({ origins })).toThrow(/Option origins can't be .*: give origins such as/);
  });

  test('makes no budget of a preset where nobody would be told', () => {
    expect(() => readConfig({ preset: 'newsroom', region: 'eu-north-1' })).not.toThrow();
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
    [{ preset: 'huge' }, 'Option preset can\'t be "huge": give one of hobby, newsroom, archive.'],
    [{ access: 'open' }, 'Option access can\'t be "open": give one of public, api-key, iam.'],
    [
      { feeds: 'absent.opml' },
      'Option feeds can\'t be "absent.opml": no such file; give the path of an OPML file, for example feeds=feeds.opml.',
    ],
    [
      { contact: 'mailto:desk@kurier.example' },
      'Option contact can\'t be "mailto:desk@kurier.example": give an http(s) address.',
    ],
    [
      { sources: 'absent.txt' },
      'Option sources can\'t be "absent.txt": no such file; give the path of a table of outlets, for example sources=sources.txt.',
    ],
    [{ sources: 'package.json' }, /^Option sources can't be "package.json": row 1 .*\.$/],
    [{ rate: '0' }, 'Option rate can\'t be "0": give more than 0.'],
    [{ rate: 'fast' }, 'Option rate can\'t be "fast": give a number.'],
    [{ pageDays: '' }, 'Option pageDays can\'t be "": give a number.'],
    [{ burst: '1.5' }, 'Option burst can\'t be "1.5": give a whole number.'],
    [{ pageDays: '-1' }, 'Option pageDays can\'t be "-1": give at least 0.'],
    [{ pageDays: '99999' }, 'Option pageDays can\'t be "99999": give at most 36500.'],
    [{ logDays: '31' }, /^Option logDays can't be "31": give one of 1, 3, 5, 7, 14, 30, .*3653\.$/],
    [
      { languages: 'fr,english' },
      'Option languages can\'t be "fr,english": give tags of BCP 47 separated by commas, for example languages=fr,ar,pt-BR, or * for all.',
    ],
    [{ languages: '' }, /^Option languages can't be "": give tags of BCP 47/],
    [{ region: 'Ireland' }, /^Option region can't be "Ireland": give the name of a region/],
    [{ domain: 'https://news.lequai.example' }, /^Option domain can't be .*: give a host name/],
    [{ domain: 'news.lequai.example' }, /^Option domain can't be .*: give certificate=<ARN> with it, /],
    [{ certificate }, /^Option certificate can't be .*: give domain=/],
    [
      { certificate, domain: 'news.lequai.example', region: 'eu-west-2' },
      `Option certificate can't be "${certificate}": give one in eu-west-2, where the API is.`,
    ],
    [{ alarmEmail: 'desk' }, 'Option alarmEmail can\'t be "desk": give an e-mail address.'],
    [{ monthlyBudget: '20' }, /^Option monthlyBudget can't be "20": give alarmEmail=/],
    [
      { monthlyBudget: '20', alarmEmail: 'desk@lequai.example', region: 'eu-north-1' },
      'Option monthlyBudget can\'t be "20": CloudFormation makes no budgets in eu-north-1; give 0 and make one in the console.',
    ],
    [{ watchedLanguages: 'klingonese' }, /^Option watchedLanguages can't be "klingonese": give tags of BCP 47/],
    [{ removeData: 'true' }, 'Option removeData can\'t be "true": give one of yes, no.'],
    [{ pollConcurrency: '1' }, 'Option pollConcurrency can\'t be "1": give at least 2.'],
    [{ acess: 'public' }, /^Unknown option "acess": the options are preset, feeds, .*, logDays, .*\.$/],
  ])('refuses %j in one line that says what to give', (context, message) => {
    expect(() => readConfig(context)).toThrow(
      expect.objectContaining({
        code: 'config',
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      }),
    );
  });
});

describe('the table of options in docs/deploy.md', () => {
  const rows = readFileSync('docs/deploy.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| |`/g, '')));

  test('has every option, in the order of the code', () => {
    expect(rows.map(([name]) => name)).toEqual(Object.keys(options.shape));
  });

  test.each(presetNames.map((name, index) => [name, index + 1] as const))(
    'tells the defaults of %s',
    (preset, column) => {
      const told = rows
        .map((cells) => [cells[0], cells[column] === 'none' ? '' : cells[column]] as const)
        .filter(([, value]) => value !== '–');
      const given = Object.entries(readConfig({ preset })).filter(([name]) => !['preset', 'contact'].includes(name));
      expect(told).toEqual(given.map(([name, value]) => [name, String(value)]));
    },
  );
});
