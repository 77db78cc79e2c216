import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLock, takeLock } from '../../infra/local/lock.ts';

let file: string;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'lock');
});
afterEach(() => rmSync(join(file, '..'), { recursive: true }));

/** A process that holds the lock until it is killed. */
async function startHolder() {
  const module = join(import.meta.dirname, '../../infra/local/lock.ts');
  const script = `
    const { takeLock } = await import(${JSON.stringify(module)});
    takeLock(${JSON.stringify(file)});
    console.log('taken');
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  return holder;
}

describe('the lock of a data folder', () => {
  it('is refused while another process holds it, and taken over when that one was killed', async () => {
    const holder = await startHolder();
    const content = readFileSync(file, 'utf8');
    expect(() => takeLock(file)).toThrow(expect.objectContaining({ code: 'data-folder-in-use' }));
    expect(() => checkLock(file)).toThrow(`process ${holder.pid}`);
    expect(readFileSync(file, 'utf8')).toBe(content);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    takeLock(file)();
    expect(existsSync(file)).toBe(false);
  });

  it.runIf(existsSync('/proc/self/stat'))('is taken over from a process whose id now names another', () => {
    writeFileSync(file, JSON.stringify({ pid: process.ppid, startedAt: '1' }));
    expect(() => checkLock(file)).not.toThrow();
  });

  it.each(['', 'no lock at all', '{"pid":-1}'])('is taken over where it holds "%s"', (content) => {
    writeFileSync(file, content);
    takeLock(file)();
    expect(existsSync(file)).toBe(false);
  });
});
