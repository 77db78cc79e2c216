import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import settings from '../../cdk.json' with { type: 'json' };
import { readConfig } from '../../infra/config.ts';
import { loadTemplate } from '../../infra/local/synthesis.ts';
import { synthesise } from '../../infra/synthesise.ts';

const root = mkdtempSync(join(tmpdir(), 'synthesis-'));
afterAll(() => rmSync(root, { recursive: true }));

const cached = (): readonly string[] => readdirSync(join(root, 'node_modules/.cache/babelwire'));

describe('loadTemplate', () => {
  it('gives the template of the stack, and synthesises anew only where its sources have changed', async () => {
    mkdirSync(join(root, 'infra/constructs'), { recursive: true });
    writeFileSync(join(root, 'infra/constructs/stage.ts'), 'one');
    const expected = JSON.parse(JSON.stringify(synthesise(readConfig(settings.context))));
    expect(await loadTemplate(root)).toEqual(expected);
    const [file = ''] = cached();
    writeFileSync(join(root, 'node_modules/.cache/babelwire', file), '{"kept": true}');
    expect(await loadTemplate(root)).toEqual({ kept: true });
    writeFileSync(join(root, 'infra/constructs/stage.ts'), 'two');
    expect(await loadTemplate(root)).toEqual(expected);
    expect(cached()).toHaveLength(2);
  });
});
