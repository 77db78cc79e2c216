import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../infra/config.ts';
import { bundle } from '../../infra/constructs/bundle.ts';
import { synthesise } from '../../infra/synthesise.ts';
import { languageModelFiles } from '../../shared/language/index.ts';
import { registryFiles } from '../../shared/sources/index.ts';

/** With a feeds file, so that the tick has all the rights that it can have. */
const template = synthesise(readConfig({ feeds: 'package.json' }));
/** Each function and what its code may weigh, in kilobytes: a package that sneaks in is noticed. */
const functions = [
  ['tick', 700],
  ['poll', 800],
  ['article', 1550],
  ['link', 750],
  ['websub', 700],
  ['api', 515],
  ['export', 490],
  ['admin', 850],
] as const;
const ofNode: BuildOptions = { bundle: true, format: 'esm', platform: 'node', mainFields: ['module', 'main'] };
const folder = mkdtempSync(join(tmpdir(), 'babelwire-functions-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the stack deploys every function that there is', () => {
  const there = readdirSync('functions').filter((name) => existsSync(join('functions', name, 'index.ts')));
  expect(functions.map(([name]) => name).toSorted()).toEqual(there.toSorted());
});

describe.each(functions)('%s', (name, kilobytes) => {
  const entry = `functions/${name}/index.ts`;

  test('loads from its bundle, away from the repository, and is no heavier than it should be', () => {
    const output = join(folder, name);
    bundle(entry, output, [...(name === 'article' ? languageModelFiles() : []), ...registryFiles()]);
    const load = `globalThis.awslambda = { streamifyResponse: (handler) => handler };
      console.log(typeof (await import('./index.mjs')).handler)`;
    expect(execute(load, output, { ...environmentOf(name), AWS_REGION: 'eu-west-1' })).toBe('function\n');
    expect(statSync(join(output, 'index.mjs')).size).toBeLessThan(kilobytes * 1000);
  });

  test.skipIf(['article', 'link', 'admin'].includes(name))(
    'carries nothing that reads pages or tells languages',
    () => {
      const { metafile } = buildSync({ ...ofNode, entryPoints: [entry], write: false, metafile: true });
      const [output] = Object.values(metafile.outputs);
      const carried = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
      const readers =
        /node_modules\/(@mozilla\/readability|jsdom|linkedom|parse5|cld3-asm|fasttext|eld|any-ascii)|shared\/(pages|language)\//;
      expect(carried.length).toBeGreaterThan(50);
      expect(carried.map(([path]) => path).filter((path) => readers.test(path))).toEqual([]);
    },
  );

  test('may call what its code calls and nothing else', () => {
    expect(allowedCalls(name)).toEqual(calls(entry));
  });

  test('carries the language models if and only if its code reads them', () => {
    expect(unminified(entry).includes('lid.176.ftz')).toBe(name === 'article');
  });
});

test('the file beside a bundle is all that the sources room needs to work', () => {
  const output = join(folder, 'sources');
  bundle('shared/sources/index.ts', output, registryFiles());
  const ask = `console.log((await import('./index.mjs')).findOutletByName('AFP').id)`;
  expect(execute(ask, output)).toBe('fr-agence-france-presse\n');
});

test('the files beside a bundle are all that the language room needs to work', () => {
  const output = join(folder, 'language');
  bundle('shared/language/index.ts', output, languageModelFiles());
  const ask = `const identify = await (await import('./index.mjs')).loadIdentifier();
    console.log(identify('Le conseil municipal a voté hier soir la réouverture du vieux pont.').lang)`;
  expect(execute(ask, output)).toBe('fr\n');
});

const execute = (code: string, cwd: string, env: Record<string, string> = {}): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd, env, encoding: 'utf8' });

/** The function's variables with a stand-in for each reference. */
function environmentOf(name: string): Record<string, string> {
  const { Variables } = propertiesOf(name).Environment as { Variables: Record<string, unknown> };
  const given = Object.entries(Variables).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : standIn(key),
  ]);
  return Object.fromEntries(given);
}

const standIn = (key: string): string => (key.endsWith('_URL') ? 'https://queue.example/1' : 'stand-in');

function propertiesOf(name: string): Readonly<Record<string, unknown>> {
  const found = Object.values(template.Resources).find(
    ({ Metadata }) => Metadata?.['babelwire:entry'] === `functions/${name}/index.ts`,
  );
  return found?.Properties ?? {};
}

/** What tree shaking leaves of a function's own code, packages left out. */
const unminified = (entry: string): string =>
  buildSync({ entryPoints: [entry], bundle: true, write: false, format: 'esm', platform: 'node', packages: 'external' })
    .outputFiles[0]?.text ?? '';

/** The AWS calls that are left in a function's code, as the actions that allow them. */
function calls(entry: string): readonly string[] {
  // A bundler numbers names that it meets twice: QueryCommand2.
  const commands = [...unminified(entry).matchAll(/new (\w+)Command\d*\(/g)].map(([, command]) => String(command));
  return [...new Set(commands.map(actionOf))].toSorted();
}

function actionOf(command: string): string {
  if (command.startsWith('SendMessage')) return 'sqs:SendMessage';
  if (command.endsWith('Object')) return `s3:${command}`;
  return `dynamodb:${['Query', 'Scan'].includes(command) ? command : `${command}Item`}`;
}

/** What the function's role allows beyond what Lambda itself does in its name. */
function allowedCalls(name: string): readonly string[] {
  const policies = Object.entries(template.Resources).filter(
    ([id, { Type }]) => Type === 'AWS::IAM::Policy' && id.toLowerCase().startsWith(`${name}roledefaultpolicy`),
  );
  const actions = policies
    .flatMap(
      ([, { Properties }]) => (Properties.PolicyDocument as { Statement: { Action: string | string[] }[] }).Statement,
    )
    .flatMap(({ Action }) => Action);
  const own = actions.filter((action) => /^(dynamodb|s3):|^sqs:SendMessage$/.test(action));
  return [...new Set(own)].toSorted();
}
