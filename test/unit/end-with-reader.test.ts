import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const module = join(import.meta.dirname, '../../infra/local/end-with-reader.ts');
const printing = `for (let line = 0; line < 100_000; line += 1) console.log(line); setTimeout(() => {}, 60_000);`;

test('a command whose reader has gone ends at once and without a word', () => {
  const script = `import { endWithReader } from ${JSON.stringify(module)}; endWithReader(); ${printing}`;
  const command = `"$0" --input-type=module -e "$1" | head -1; exit "\${PIPESTATUS[0]}"`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, script], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '0\n', stderr: '' });
});
