import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';

/** A file that a function reads at run time: where it is, and what it is called beside the bundle. */
export interface BundleFile {
  readonly path: string;
  readonly name: string;
}

/** CommonJS packages inside an ES module bundle still call `require` for Node's own modules. */
const requireBanner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** Bundles a handler and everything it imports into `folder/index.mjs` with its source map, and copies its files beside it. */
export function bundle(entry: string, folder: string, files: readonly BundleFile[] = []): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const output of build(entry)) writeFileSync(join(folder, basename(output.path)), output.contents);
  for (const { path, name } of files) copyFileSync(path, join(folder, name));
}

/** Built in memory under a fixed name, so that the source map's relative paths, and with them the hash, don't depend on the folder. */
function build(entry: string) {
  return buildSync({
    entryPoints: [entry],
    outfile: 'cdk.out/bundle/index.mjs',
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: requireBanner },
    minify: true,
    treeShaking: true,
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'silent',
  }).outputFiles;
}
