import { readFileSync } from 'node:fs';
import { createRegistry, type Registry, readOwnOutlets, registry } from '../shared/sources/index.ts';

/**
 * The registry with the operator's own outlets, which a file beside the bundle holds; empty for none. Its indexes are
 * built when first asked for, or by `prepare()`.
 */
export function openRegistry(file: string): Registry {
  return file === '' ? registry : createRegistry(readOwnOutlets(readFileSync(file, 'utf8')));
}
