import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A file that the detectors read from disk when they are loaded; a bundler has to copy it next to the bundle. */
export interface ModelFile {
  /** What the file is called next to a bundle. */
  readonly name: string;
  /** Where it is when the code runs unbundled: a module specifier, or a path relative to this file. */
  readonly source: string;
}

export const ngramTableFile: ModelFile = { name: 'eld-small.ngrams', source: './eld-small.ngrams' };

/** Named `.cjs` because it is CommonJS and its neighbours in a bundle's folder may be taken for ES modules. */
export const cld3File: ModelFile = { name: 'cld3.cjs', source: 'cld3-asm/dist/cjs/lib/node/cld3.js' };

export const fastTextModelFile: ModelFile = {
  name: 'lid.176.ftz',
  source: 'fasttext.wasm.js/dist/models/language-identification/assets/lid.176.ftz',
};

const files: readonly ModelFile[] = [ngramTableFile, cld3File, fastTextModelFile];

/**
 * The files that `loadIdentifier` reads: copy each `path` to the folder of the bundle, under its `name`.
 * Together 2.9 MB, two thirds of that compressed.
 */
export function languageModelFiles(): readonly { readonly name: string; readonly path: string }[] {
  return files.map((file) => ({ name: file.name, path: locateModelFile(file) }));
}

/** The file's path: next to the running module where a bundler put it, else where the package keeps it. */
export function locateModelFile(file: ModelFile): string {
  const beside = fileURLToPath(new URL(`./${file.name}`, import.meta.url));
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(file.source);
}
