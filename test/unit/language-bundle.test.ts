import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { languageModelFiles } from '../../shared/language/index.ts';

const room = fileURLToPath(new URL('../../shared/language/index.ts', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'language-bundle-'));
  await build({
    stdin: {
      contents: `import { loadIdentifier } from ${JSON.stringify(room)};
        const identify = await loadIdentifier();
        console.log(JSON.stringify(identify('Die Bürgermeisterin hat die neue Brücke eröffnet.')));`,
      resolveDir: folder,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    outfile: join(folder, 'index.mjs'),
    logLevel: 'silent',
  });
  for (const { name, path } of languageModelFiles()) copyFileSync(path, join(folder, name));
});

afterAll(() => rmSync(folder, { recursive: true }));

it('runs as one bundle with the model files beside it, without node_modules', () => {
  const answer = execFileSync(process.execPath, [join(folder, 'index.mjs')], { cwd: tmpdir(), encoding: 'utf8' });

  expect(JSON.parse(answer)).toMatchObject({ lang: 'de', agreement: { agreeing: 3, asked: 3 } });
});

it('says which file is missing', () => {
  const lonely = mkdtempSync(join(tmpdir(), 'language-lonely-'));
  copyFileSync(join(folder, 'index.mjs'), join(lonely, 'index.mjs'));
  writeFileSync(join(lonely, 'package.json'), '{}');

  expect(() => execFileSync(process.execPath, [join(lonely, 'index.mjs')], { cwd: lonely, stdio: 'pipe' })).toThrow(
    'eld-small.ngrams',
  );
  rmSync(lonely, { recursive: true });
});
