import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const name = 'outlets.txt';

/** Beside this module, or beside the bundle that this module is part of. */
const path = (): string => fileURLToPath(new URL(`./${name}`, import.meta.url));

/** The table of the built-in outlets. */
export const readRegistryFile = (): string => readFileSync(path(), 'utf8');

/** The file that `registry` reads when it is first asked: copy `path` to the folder of the bundle, under its `name`. */
export const registryFiles = (): readonly { readonly name: string; readonly path: string }[] => [
  { name, path: path() },
];
