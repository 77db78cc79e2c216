import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../infra/config.ts';
import { synthesise } from '../../infra/synthesise.ts';
import { choices } from './choices.ts';

const folder = mkdtempSync(join(tmpdir(), 'babelwire-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Python's; where it is not installed, the CDK's own validator has to do. */
const isInstalled = spawnSync('cfn-lint', ['--version']).status === 0;

describe.skipIf(!isInstalled)('cfn-lint', () => {
  test('finds nothing in a stack that has everything, nor in one that goes with its data', () => {
    const everything = Object.assign({ preset: 'newsroom' }, ...Object.values(choices), {
      removeData: 'no',
      region: 'eu-west-1',
    });
    const files = [everything, { removeData: 'yes' }].map((context, index) => {
      const file = join(folder, `${index}.json`);
      writeFileSync(file, JSON.stringify(synthesise(readConfig(context))));
      return file;
    });
    expect(execFileSync('cfn-lint', ['--format', 'parseable', '--', ...files], { encoding: 'utf8' })).toBe('');
  }, 300_000);
});
