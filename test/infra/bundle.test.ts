import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../../infra/constructs/bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'babelwire-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

const entry = join(folder, 'functions', 'greet', 'index.ts');
const output = join(folder, 'output');

beforeEach(() => {
  mkdirSync(join(folder, 'functions', 'greet'), { recursive: true });
  writeFileSync(
    join(folder, 'functions', 'greet', 'legacy.cjs'),
    "exports.name = require('node:path').basename('/a/monde');",
  );
  writeFileSync(
    entry,
    `import { name } from './legacy.cjs';
     export const handler = async (): Promise<string> => 'bonjour ' + name;
     export const broken = (): never => { throw new Error('out of order'); };`,
  );
});

describe('a bundle', () => {
  test('is one ES module and its source map', () => {
    bundle(entry, output);
    expect(readdirSync(output)).toEqual(['index.mjs', 'index.mjs.map']);
  });

  test('runs alone, CommonJS that requires a module of Node included', () => {
    bundle(entry, output);
    expect(run("console.log(await (await import('./index.mjs')).handler())")).toBe('bonjour monde\n');
  });

  test('tells errors by the line of the source', () => {
    bundle(entry, output);
    expect(run("try { (await import('./index.mjs')).broken() } catch (error) { console.log(error.stack) }")).toMatch(
      /functions\/greet\/index\.ts:3:/,
    );
  });

  test('has beside it the files that it reads', () => {
    const model = join(folder, 'model.bin');
    writeFileSync(model, 'weights');
    bundle(entry, output, [{ path: model, name: 'tiny.bin' }]);
    expect(readFileSync(join(output, 'tiny.bin'), 'utf8')).toBe('weights');
  });

  test('lacks a package that is imported only with an option that is off', () => {
    const optional = join(folder, 'functions', 'node_modules', 'optional');
    mkdirSync(optional, { recursive: true });
    writeFileSync(join(optional, 'index.js'), "export const words = 'heavy goods';");
    writeFileSync(entry, "export const handler = async () => (await import('optional')).words;");
    bundle(entry, output);
    expect(readFileSync(join(output, 'index.mjs'), 'utf8')).toContain('heavy goods');
    bundle(entry, output, [], ['optional']);
    expect(readFileSync(join(output, 'index.mjs'), 'utf8')).not.toContain('heavy goods');
  });

  test('reads a language when its words are first used', () => {
    const languages = join(folder, 'shared', 'sources', 'languages');
    mkdirSync(languages, { recursive: true });
    writeFileSync(join(languages, 'xx.ts'), "console.log('read'); export const neverland = { say: 'quoth' };");
    writeFileSync(
      join(languages, 'index.ts'),
      "import { neverland } from './xx.ts'; export const find = () => neverland.say;",
    );
    writeFileSync(
      entry,
      "import { find } from '../../shared/sources/languages/index.ts'; export const handler = find;",
    );
    bundle(entry, output);
    expect(readFileSync(join(output, 'index.mjs'), 'utf8')).not.toContain('quoth');
    const code =
      "const { handler } = await import('./index.mjs'); console.log('loaded'); console.log(handler(), handler())";
    expect(run(code)).toBe('loaded\nread\nquoth quoth\n');
  });

  test('has models beside it', () => {
    writeFileSync(join(folder, 'functions', 'greet', 'tiny-model.json'), '{"weights":[0.25,0.75]}');
    writeFileSync(
      entry,
      `import model from './tiny-model.json' with { type: 'json' };
       export const handler = async () => model.weights.join();`,
    );
    bundle(entry, output);
    expect(readFileSync(join(output, 'index.mjs'), 'utf8')).not.toContain('0.25');
    expect(readFileSync(join(output, 'tiny-model.json'), 'utf8')).toBe('{"weights":[0.25,0.75]}');
    expect(run("console.log(await (await import('./index.mjs')).handler())")).toBe('0.25,0.75\n');
  });

  test('transliterates by a table beside it', () => {
    const source = join(import.meta.dirname, '../../shared/links/transliterate.ts');
    writeFileSync(entry, `export { transliterate as handler } from ${JSON.stringify(source)};`);
    bundle(entry, output);
    expect(statSync(join(output, 'index.mjs')).size).toBeLessThan(10_000);
    expect(run("console.log((await import('./index.mjs')).handler('Αθήνα, 東京'))")).toBe('athina, dongjing\n');
  });

  test("asks Node's http for what it uses, and not for undici", () => {
    writeFileSync(
      entry,
      "import http, { Agent } from 'node:http'; export const handler = () => [http.request, Agent];",
    );
    bundle(entry, output);
    const code = `const { handler } = await import('./index.mjs');
      console.log(...handler().map((is) => typeof is), process.moduleLoadList.join().includes('undici/undici'));`;
    expect(run(code)).toBe('function function false\n');
  });

  test('leaves nothing of an older one', () => {
    bundle(entry, output, [{ path: entry, name: 'old.ts' }]);
    bundle(entry, output);
    expect(readdirSync(output)).not.toContain('old.ts');
  });

  test('is the same to the byte in another folder', () => {
    bundle(entry, output);
    bundle(entry, join(folder, 'deeper', 'still'));
    for (const file of readdirSync(output)) {
      expect(readFileSync(join(folder, 'deeper', 'still', file))).toEqual(readFileSync(join(output, file)));
    }
  });

  test('is refused where the source does not build', () => {
    writeFileSync(entry, "import { absent } from './nowhere.ts'; export const handler = absent;");
    expect(() => bundle(entry, output)).toThrow('nowhere.ts');
  });
});

const run = (code: string): string =>
  execFileSync(process.execPath, ['--enable-source-maps', '--input-type=module', '--eval', code], {
    cwd: output,
    encoding: 'utf8',
  });
