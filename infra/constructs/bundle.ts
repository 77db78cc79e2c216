import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A file that a function reads at run time: where it is, and what it is called beside the bundle. */
export interface BundleFile {
  readonly path: string;
  readonly name: string;
}

/**
 * Bundles a handler and everything it imports into `folder/index.mjs` with its source map, and copies its files beside
 * it. The bundler's plugins are asynchronous and CDK's constructs are not, so it runs in a process of its own.
 * @param leaveOut packages that this deployment never imports
 */
export function bundle(
  entry: string,
  folder: string,
  files: readonly BundleFile[] = [],
  leaveOut: readonly string[] = [],
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const script = join(import.meta.dirname, 'build-bundle.ts');
  execFileSync(process.execPath, [script, entry, folder, ...leaveOut], { stdio: 'pipe' });
  for (const { path, name } of files) copyFileSync(path, join(folder, name));
}
