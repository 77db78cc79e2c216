import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { HostError } from './host-error.ts';

const cacheFolder = 'node_modules/.cache/babelwire';

/**
 * The template that the repository's stack synthesises to. It is kept by the content of everything that it is made of;
 * the CDK is loaded, in a process of its own, only where that has changed.
 * @throws HostError `synthesis-failed`
 */
export async function loadTemplate(root: string): Promise<unknown> {
  const file = join(root, cacheFolder, `template-${hashOfSources(root)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const template = await synthesiseApart(root);
  mkdirSync(join(root, cacheFolder), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, template);
  renameSync(draft, file);
  return JSON.parse(template);
}

async function synthesiseApart(root: string): Promise<string> {
  const script = join(import.meta.dirname, 'print-template.ts');
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: root, maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    const reason = stderr.split('\n').find((line) => /error/i.test(line)) ?? stderr.trim();
    throw new HostError('synthesis-failed', `The stack can't be synthesised: ${reason}`, { cause: error });
  }
}

/** What a template is made of: the stack, the configuration, the CDK's version. */
function hashOfSources(root: string): string {
  const hash = createHash('sha256');
  const files = [...listFiles(join(root, 'infra')), join(root, 'cdk.json'), join(root, 'package-lock.json')];
  for (const file of files.filter((each) => existsSync(each)).sort()) {
    hash.update(`${relative(root, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 32);
}

/** The local host itself is no part of what it deploys. */
const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return path === import.meta.dirname ? [] : listFiles(path);
  });
